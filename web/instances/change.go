package instances

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/machine"
	"segue/web/byhand"
	"segue/web/ui"
)

// once names a form that is sent, so that sending it twice does it once.
func (d deed) once() string {
	if text := d.sent.Get("once"); text != "" && len(text) <= 64 {
		return text
	}
	return rand.Text()
}

// Change is GET and POST /instances/:instance/data: values of one scope become
// others.
func (s Screen) Change(c echo.Context) error {
	d, scope, view, err := s.about(c, "scope")
	if err != nil {
		return err
	}
	i := slices.IndexFunc(view.Scopes, func(x machine.Scope) bool { return x.Key == scope })
	if i < 0 {
		return errSettled
	}
	v, err := s.drawn(c, d)
	if err != nil {
		return err
	}
	f := &helpForm{body: "data-body", path: fmt.Sprintf("/instances/%d/data", d.is.Key), title: "Change the data", required: true,
		lead: "What goes on from here sees the new values. What is done stays as it was done, and tasks that are open keep what they showed.", submit: "Change the data",
		hidden: [][2]string{{"scope", scope.String()}, {"once", d.once()}}, example: "The amount was entered without its cents.",
		fields: v.editable(view.Scopes[i])}
	if len(f.fields) == 0 {
		return &models.Error{Code: models.Conflict, Message: "There is nothing here that can be changed by hand. Files are changed where they were uploaded."}
	}
	if c.Request().Method == http.MethodGet {
		return s.ask(c, http.StatusOK, f, d)
	}
	vars := f.changed(d)
	if f.reasoned(d); len(f.faults) == 0 && len(vars) == 0 {
		f.fault("", "No value is another one than before.")
	}
	if len(f.faults) > 0 {
		return s.ask(c, http.StatusUnprocessableEntity, f, d)
	}
	event := machine.VariablesSet{Scope: scope, Variables: vars, By: d.by, Reason: d.reason}
	if err := s.do(c, d, event, d.command("data "+d.once(), scope), "changed", settledAlready); err != nil {
		return err
	}
	return s.done(c, d, "The data is changed")
}

// mostFields of a scope can be changed on one form.
const mostFields = 100

// editable are fields for the variables of a scope, and in the outermost for the
// declared ones that have no value yet.
func (v *instance) editable(s machine.Scope) (list []heldField) {
	labels, declared := map[string]string{}, map[string]feel.Type{}
	for _, f := range v.labels() {
		if f.Label != "" && labels[f.Name] == "" {
			labels[f.Name] = f.Label
		}
	}
	env := machine.Variables(&v.doc)
	vars := slices.Clone(s.Variables)
	if s.Parent == 0 {
		for _, x := range v.doc.Data {
			if !slices.ContainsFunc(vars, func(y machine.Var) bool { return y.Name == x.Name }) {
				vars = append(vars, machine.Var{Name: x.Name})
			}
		}
	}
	for _, x := range env.Vars() {
		declared[x.Name] = x.Type
	}
	for _, x := range vars {
		text, ok := editText(x.Value)
		if !ok || len(list) == mostFields {
			continue
		}
		t := feel.TypeOf(x.Value)
		if d, known := declared[x.Name]; known && x.Value.IsNull() {
			t = d
		}
		if x.Value.IsNull() && declared[x.Name] == (feel.Type{}) {
			t = feel.Any
		}
		f := heldField{Field: byhand.NewField(feel.Var{Name: x.Name, Type: t}), is: lines(text)}
		if label := labels[x.Name]; label != "" {
			f.Label = label
		}
		f.Value = f.is
		f.Long = strings.HasPrefix(f.is, "{") || strings.HasPrefix(f.is, "[") || len(f.is) > 80 || strings.Contains(f.is, "\n")
		list = append(list, f)
	}
	return list
}

// editText is a value as a field shows it; false for what no field can hold.
func editText(x feel.Value) (string, bool) {
	switch x.Kind() {
	case feel.KindNull:
		return "", true
	case feel.KindString:
		return x.Text(), true
	case feel.KindBoolean, feel.KindNumber, feel.KindDate, feel.KindDateTime, feel.KindTime, feel.KindDuration, feel.KindMonths:
		return x.Plain(), true
	case feel.KindList, feel.KindContext:
		if _, isFile := x.Get("sha256"); isFile {
			return "", false
		}
		return string(x.AppendJSON(nil)), true
	}
	return "", false
}

// heldField is a variable with what it holds now, which travels with the form.
type heldField struct {
	byhand.Field
	is string
}

// was names what a form sends of what the field held when it was shown.
func (x heldField) was() string { return "was." + x.Name }

// lines are a text's as browsers send them back.
func lines(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// changed are the variables whose fields were sent with something else than the
// person saw there. What nobody touched stays as it is now; what became another
// one meanwhile is shown before it is written over.
func (f *helpForm) changed(d deed) (vars []machine.Var) {
	for i := range f.fields {
		x := &f.fields[i]
		if !d.sent.Has(x.Name) {
			continue
		}
		typed, shown := lines(d.sent.Get(x.Name)), x.is
		if d.sent.Has(x.was()) {
			shown = lines(d.sent.Get(x.was()))
		}
		if typed == shown {
			continue
		}
		x.Value = typed
		value, fault := x.Parse()
		if fault == "" && shown != x.is && typed != x.is {
			fault = x.meanwhile()
		}
		if fault != "" {
			x.Error = fault
			f.fault(x.Name, fault)
			continue
		}
		vars = append(vars, machine.Var{Name: x.Var.Name, Value: value})
	}
	return vars
}

// meanwhile says that somebody else, or the process itself, was faster.
func (x heldField) meanwhile() string {
	now := "and is longer than fits here"
	switch {
	case x.is == "":
		now = "and is empty now"
	case len([]rune(x.is)) <= 80:
		now = "to " + x.is
	}
	return "“" + x.Label + "” was changed meanwhile, " + now + ". Nothing was changed here. Send it again if what you entered is to stand instead."
}

// help is something that an operator can do about a wait.
type help struct {
	label, icon string
	dialog      string
	from        string // address of the form
}

// helps are what can be done about a visit that waits.
func (v *instance) helps(a machine.Activation) (list []help) {
	if !v.can.manage {
		return nil
	}
	for _, r := range a.Open {
		if r.Kind == machine.TimerOpen {
			label := "Change the time"
			if r.Block != a.Block {
				label = "Change the time of “" + v.title(r.Block) + "”"
			}
			list = append(list, help{label, "alarm-clock", "time", fmt.Sprintf("%s/time?timer=%s", v.path(), r.Key)})
		}
	}
	list = append(list, help{"Give the result by hand", "hand", "by-hand", fmt.Sprintf("%s/result?at=%s", v.path(), a.Key)})
	if a.Round == 0 {
		list = append(list, help{"Go on at another block", "move", "place", fmt.Sprintf("%s/place?at=%s", v.path(), a.Key)})
	}
	return list
}

// beside are the moments at which event sub-processes begin.
func (v *instance) beside() (list []wait) {
	for _, r := range v.view.Beside {
		due, known := v.timers[r.Key]
		if r.Kind != machine.TimerOpen || !known {
			continue
		}
		w := wait{tone: ui.Quiet, block: r.Block, icon: "alarm-clock", title: "“" + v.title(r.Block) + "” begins at " + ui.FormatDateTime(v.at(due)), text: "Unless it is done before."}
		if v.can.manage {
			w.helps = []help{{"Change the time", "alarm-clock", "time", fmt.Sprintf("%s/time?timer=%s", v.path(), r.Key)}}
		}
		list = append(list, w)
	}
	return list
}

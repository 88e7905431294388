package stage

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
	"segue/web/byhand"
	"segue/web/files"
	"segue/web/sheet"
	"segue/web/visit"
)

// Move is POST /processes/:process/try/moves: one move, and the panel after it.
// What is done is in "do": a word, and after a colon what else the button says.
func (s Screen) Move(c echo.Context) error {
	p, err := s.load(c)
	if err != nil {
		return err
	}
	do, more, _ := strings.Cut(p.sent.Get("do"), ":")
	switch do {
	case "back":
		p.tape.Moves = p.tape.Moves[:max(0, len(p.tape.Moves)-1)]
		p.said = "One step back. "
		p.turn(0)
		if err := p.begin(); err != nil {
			return err
		}
		return s.show(c, http.StatusOK, p)
	case "restart":
		p.tape.Moves, p.r, p.said = nil, nil, "It begins anew. "
		p.turn(0)
		return s.show(c, http.StatusOK, p)
	}
	if len(p.programs) == 0 {
		return s.show(c, http.StatusConflict, p)
	}
	m, ok, err := s.moveOf(c, p, do, more)
	if err != nil {
		return err
	}
	if !ok {
		return s.show(c, http.StatusUnprocessableEntity, p)
	}
	return s.make(c, p, m)
}

// make makes the move. One that cannot be made leaves the try as it was.
func (s Screen) make(c echo.Context, p *play, m rehearsal.Move) error {
	if p.r == nil {
		p.r = rehearsal.New(p.programOf(m.Block), p.who.Email, p.find)
	}
	called := ""
	if m.Real {
		x, _ := p.first(p.items())
		called = p.systemOf(x)
	}
	made := p.tape.Moves
	err := p.r.Do(m)
	text, known := p.words(err)
	if p.tape.Moves = append(made, m); err == nil && len(p.tape.text()) > longest {
		text, known = "What was entered in this try is too large to be kept on the page: 3 MB fit.", true
	}
	if err != nil && !known && m.Real {
		slog.ErrorContext(c.Request().Context(), "a try did not go on from a real answer", "request", visit.Of(c.Request().Context()).RequestID, "error", err)
		text, known = "What follows could not be worked out because of a fault in Segue.", true
	}
	switch {
	case known:
		p.tape.Moves, p.fields.Sent = made, p.sent
		if err := p.begin(); err != nil {
			return err
		}
		p.fault = lost(text, called)
		return s.show(c, http.StatusConflict, p)
	case err != nil:
		return err
	}
	p.moved = true
	p.turn(0)
	return s.show(c, http.StatusOK, p)
}

// lost says that a move was not made, and what was done all the same.
func lost(why, called string) string {
	if called == "" {
		return why + " This move was not made."
	}
	return called + " was really called, and what it did there stays done. But the try cannot go on from its answer, and stands where it was. " + why
}

// moveOf reads a move; ok is false where what was sent does not fit, which the
// play then says.
func (s Screen) moveOf(c echo.Context, p *play, do, more string) (m rehearsal.Move, ok bool, err error) {
	if do == "start" {
		return p.start()
	}
	if p.r == nil {
		p.refuse("Start first.")
		return m, false, nil
	}
	switch do {
	case "jump":
		at, err := time.Parse(time.RFC3339Nano, more)
		return rehearsal.Move{Do: rehearsal.Jump, At: at}, err == nil && p.within(at), nil
	case "pass":
		at := p.later(p.sent.Get("pass"))
		return rehearsal.Move{Do: rehearsal.Jump, At: at}, p.within(at), nil
	case "cancel":
		return rehearsal.Move{Do: rehearsal.Cancel}, true, nil
	}
	list := p.items()
	i := slices.IndexFunc(list, func(x item) bool { return x.key == p.focus })
	if i < 0 {
		p.refuse("That does not wait any more. Look at how it stands now.")
		return m, false, nil
	}
	switch x := list[i]; {
	case do == "decide" && x.task != nil:
		m, ok = p.decide(x, more)
	case do == "answer" && x.job != nil:
		m, ok = p.answer(x)
	case do == "json" && x.job != nil:
		m, ok = p.answerText(x)
	case do == "fail" && x.job != nil:
		m, ok = p.fail(x)
	case do == "real" && x.job != nil && x.job.Type == "":
		m, ok, err = s.really(c, p, x)
	case do == "tell" && x.news != nil:
		m, ok = p.tell(x)
	case do == "return" && x.call != nil:
		m, ok = p.comesBack(x, more)
	case do == "retry" && x.trouble != nil:
		m, ok = rehearsal.Move{Do: rehearsal.Retry, Key: x.key}, true
	case do == "skip" && x.trouble != nil:
		m, ok = p.skip(x)
	default:
		err = &models.Error{Code: models.Unfit, Message: "This cannot be done here. Nothing was changed."}
	}
	return m, ok, err
}

// refuse says why a move is not made, where nothing that came before says it.
func (p *play) refuse(why string) { p.fault = cmp.Or(p.fault, why) }

// turn asks about something else, for which nothing was typed yet; 0: the oldest.
func (p *play) turn(to machine.Key) {
	kept := url.Values{}
	for _, name := range []string{"start", "pass"} {
		if p.sent.Has(name) {
			kept.Set(name, p.sent.Get(name))
		}
	}
	p.focus, p.sent = to, kept
}

// within keeps the clock in years that people mean.
func (p *play) within(at time.Time) bool {
	if at.After(p.r.Now) && at.Before(p.r.Now.AddDate(50, 0, 0)) {
		return true
	}
	p.fault = "Choose a moment that is still to come."
	return false
}

// later is the try's clock some time on, as the calendar of the process counts.
func (p *play) later(much string) time.Time {
	now := p.at(p.r.Now)
	switch much {
	case "hour":
		return now.Add(time.Hour)
	case "day":
		return now.AddDate(0, 0, 1)
	case "two-days":
		return now.AddDate(0, 0, 2)
	case "week":
		return now.AddDate(0, 0, 7)
	case "month":
		return now.AddDate(0, 1, 0)
	}
	return time.Time{}
}

// check holds what was sent against the form that is asked.
func (p *play) check(f graph.Form, vars sheet.Scopes, needed bool) (values rehearsal.Values, ok bool) {
	asked, _ := form.NewSheet(f, nil)
	if asked == nil || f.ID == "" {
		return nil, true
	}
	sub := form.Submission{Given: sheet.Given(f, p.sent), Now: p.now(), File: p.file(f, vars)}
	if vars != nil {
		sub.Vars = vars
	}
	answers, problems := asked.Check(sub)
	if len(problems) > 0 && needed {
		p.fields.Sent, p.fields.Faults = p.sent, sheet.Faults(problems)
		return nil, false
	}
	for _, a := range answers {
		values = append(values, machine.Var{Name: a.Name, Value: a.Value})
	}
	return values, true
}

func (p *play) start() (m rehearsal.Move, ok bool, err error) {
	w, ok := p.way()
	if !ok || p.r != nil {
		p.fault = "It has begun already."
		return m, false, nil
	}
	m = rehearsal.Move{Do: rehearsal.Start, Block: w.Block, At: time.Now()}
	if w.Message != "" || w.Signal != "" {
		v, fits := p.payload()
		for i := range v.Len() {
			name, x := v.Entry(i)
			m.Vars = append(m.Vars, machine.Var{Name: name, Value: x})
		}
		return m, fits, nil
	}
	m.Vars, ok = p.check(p.form(w.Form), nil, true)
	return m, ok, nil
}

func (p *play) decide(x item, outcome string) (m rehearsal.Move, ok bool) {
	p.fields.Sent = p.sent
	i := slices.IndexFunc(x.task.Outcomes, func(o machine.Outcome) bool { return o.Name == outcome })
	people := able(x.task)
	by := p.sent.Get("by")
	if len(people) == 1 {
		by = people[0].Email
	}
	m = rehearsal.Move{Do: rehearsal.Decide, Key: x.key, By: by, Outcome: outcome, Comment: strings.TrimSpace(p.sent.Get("comment"))}
	switch {
	case i < 0:
		p.fault = "Choose one of the answers below."
	case !slices.ContainsFunc(people, func(q rehearsal.Person) bool { return q.Email == by }):
		p.fault = "Choose who answers."
	case x.task.Outcomes[i].Comment && m.Comment == "":
		p.fault = "Say in a comment why, so that others know what to do."
	case utf8.RuneCountInString(m.Comment) > longestComment:
		p.fault = "The comment is too long: 5,000 characters at most."
	}
	if p.fault != "" {
		return m, false
	}
	o := x.task.Outcomes[i]
	scopes := sheet.ScopesAt(p.r.State.Key(), x.task.Activation, p.waiting(), p.r.Program().Scopes(p.r.State))
	// Who refuses or sends back has not filled the form in.
	m.Vars, ok = p.check(p.form(x.task.Form), scopes, !o.Negative && !o.Comment)
	if ok {
		p.fields.Sent = nil
	}
	return m, ok
}

const longestComment = 5000

func (p *play) tell(x item) (m rehearsal.Move, ok bool) {
	v, ok := p.payload()
	return rehearsal.Move{Do: rehearsal.Tell, Key: x.key, Payload: rehearsal.Kept{Value: v}}, ok
}

func (p *play) comesBack(x item, how string) (m rehearsal.Move, ok bool) {
	m = rehearsal.Move{Do: rehearsal.Return, Key: x.key}
	if how == "failed" {
		m.Failure = &machine.Failure{Code: strings.TrimSpace(p.sent.Get("code")), Message: "The other process failed, as played."}
		return m, true
	}
	v, ok := p.payload()
	for i := range v.Len() {
		name, one := v.Entry(i)
		m.Vars = append(m.Vars, machine.Var{Name: name, Value: one})
	}
	return m, ok
}

// skip goes on as if the block were done.
func (p *play) skip(x item) (m rehearsal.Move, ok bool) {
	f := p.hand(x)
	p.faults = f.Read(p.sent)
	m = rehearsal.Move{Do: rehearsal.Skip, Key: x.trouble.Activation, Vars: f.Output(p.faults), Exit: graph.Exit(f.Exit)}
	return m, len(p.faults) == 0
}

// hand is the form for a result given by hand, with what was sent.
func (p *play) hand(x item) byhand.Form {
	b := p.blocks[x.block]
	if b == nil {
		return byhand.Form{}
	}
	f := byhand.Of(p.kinds, &p.doc, p.pools[x.block], *b)
	if len(p.faults) > 0 {
		f.Read(p.sent)
		f.Output(visit.Faults{})
	}
	return f
}

// Fields is POST /processes/:process/try/fields: the form's fields as an answer
// changes what is asked.
func (s Screen) Fields(c echo.Context) error {
	p, err := s.load(c)
	if err != nil {
		return err
	}
	p.fields.Sent = p.sent
	p.ask(s)
	return visit.HTML(c, http.StatusOK, sheet.Fields(p.fields))
}

// File is POST /processes/:process/try/forms/:form/file?field=NAME: the field
// with what is known of the file. The file itself is kept nowhere.
func (s Screen) File(c echo.Context) error {
	ctx := c.Request().Context()
	process, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	draft, err := s.DB.Draft(ctx, process)
	if err != nil {
		return err
	}
	doc, err := graph.Decode(draft.Document)
	if err != nil {
		return err
	}
	upload := fmt.Sprintf("/processes/%d/try/forms/%s/file", process, c.Param("form"))
	if f := (machine.Env{Document: &doc}).Form(graph.ID(c.Param("form"))); f != nil {
		for _, field := range f.Fields {
			if field.Name == visit.Query(c, "field") && field.Type == graph.FieldFile {
				asked, _ := form.NewSheet(*f, nil) // its problems are those of the draft
				return take(c, asked, field, upload)
			}
		}
	}
	return &models.Error{Code: models.Conflict, Message: "The draft does not ask for such a file any more. Close the try and begin again."}
}

func take(c echo.Context, asked *form.Sheet, field graph.Field, upload string) error {
	v := sheet.View{Upload: upload}
	shown := form.Shown{Field: field, Visible: true}
	f, read, err := files.Look(c.Request(), asked, field)
	var unfit *models.Error
	switch {
	case errors.As(err, &unfit) && unfit.Code == models.Unfit:
		v.Faults = map[string]string{field.Name: unfit.Message}
	case err != nil:
		return err
	default:
		shown.Value, v.Read = sheet.Pretend(f), read
	}
	return visit.HTML(c, http.StatusOK, sheet.FileField(v, shown))
}

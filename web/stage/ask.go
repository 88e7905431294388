package stage

import (
	"net/url"
	"slices"
	"strconv"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
	"segue/web/sheet"
)

// way is one way in which the draft begins.
type way struct {
	machine.StartSpec
	title string
}

// ways are the blocks at which the draft begins, those first that people start.
func (p *play) ways() (list []way) {
	for _, program := range p.programs {
		for _, s := range program.Starts() {
			if !s.Beside {
				list = append(list, way{s, p.why.Title(s.Block)})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b way) int {
		switch {
		case a.Plain() == b.Plain():
			return 0
		case a.Plain():
			return -1
		}
		return 1
	})
	return list
}

// way is the one that was chosen, else the first.
func (p *play) way() (way, bool) {
	all := p.ways()
	if len(all) == 0 {
		return way{}, false
	}
	chosen := graph.ID(p.sent.Get("start"))
	if i := slices.IndexFunc(all, func(w way) bool { return w.Block == chosen }); i >= 0 {
		return all[i], true
	}
	return all[0], true
}

// asks is the form that is to be filled in now, and what is known around it; an
// empty id where nothing is asked.
func (p *play) asks() (f graph.Form, vars feel.Scope) {
	if p.r == nil {
		w, _ := p.way()
		return p.form(w.Form), nil
	}
	if x, ok := p.first(p.items()); ok && x.task != nil {
		scopes := sheet.ScopesAt(p.r.State.Key(), x.task.Activation, p.waiting(), p.r.Program().Scopes(p.r.State))
		return p.form(x.task.Form), scopes
	}
	return graph.Form{}, nil
}

func (p *play) form(id graph.ID) graph.Form {
	if f := (machine.Env{Document: &p.doc}).Form(id); f != nil {
		return *f
	}
	return graph.Form{}
}

// ask draws the form that is asked, over what was sent where that did not fit.
func (p *play) ask(s Screen) {
	f, vars := p.asks()
	asked, _ := form.NewSheet(f, nil) // its problems are those of the draft
	if asked == nil || f.ID == "" {
		return
	}
	p.draw(asked, f, vars)
}

func (p *play) draw(asked *form.Sheet, f graph.Form, vars feel.Scope) {
	var given map[string]feel.Value
	if p.fields.Sent != nil {
		given = sheet.Given(f, p.fields.Sent)
	}
	p.fields.Fields = asked.Show(sheet.Over{Under: vars, Values: sheet.Typed(f, given, p.file(f, vars))}, p.now())
	p.fields.Upload = p.path() + "/forms/" + url.PathEscape(string(f.ID)) + "/file"
	p.fields.Refresh = p.path() + "/fields"
}

func (p *play) path() string { return "/processes/" + strconv.FormatInt(p.process, 10) + "/try" }

// now is the present of the try.
func (p *play) now() feel.Value {
	if p.r == nil {
		return sheet.Now(p.who)
	}
	return feel.DateTime(p.r.Now, p.r.Program().Zone())
}

// file finds a file of the try, or one that a variable holds already.
func (p *play) file(f graph.Form, vars feel.Scope) func(id string) (feel.Value, bool) {
	return func(id string) (feel.Value, bool) {
		for _, field := range f.Fields {
			if field.Type != graph.FieldFile || vars == nil {
				continue
			}
			held, _ := vars.Lookup(field.Name)
			if had, _ := held.Get("file"); id != "" && had.Text() == id {
				return held, true
			}
		}
		return sheet.Pretended(id)
	}
}

// data is what the instance knows, by scope.
type data struct {
	title string
	vars  []sheet.Var
}

func (p *play) data() (list []data) {
	if p.r == nil {
		return nil
	}
	for _, s := range p.r.Program().Scopes(p.r.State) {
		d := data{}
		if s.Block != "" {
			d.title = "Only in “" + p.why.Title(s.Block) + "”"
		}
		if s.Round > 0 {
			d.title += ", round " + strconv.Itoa(s.Round)
		}
		for _, v := range s.Variables {
			d.vars = append(d.vars, sheet.Var{Name: v.Name, Value: v.Value})
		}
		if len(d.vars) > 0 {
			list = append(list, d)
		}
	}
	return list
}

// labels say what variables are called: as the forms and the data of the
// document do.
func (p *play) labels() (fields []graph.Field) {
	for _, f := range p.doc.Forms {
		fields = append(fields, f.Fields...)
	}
	for _, d := range p.doc.Data {
		fields = append(fields, graph.Field{Name: d.Name, Label: d.Label})
	}
	return fields
}

// missed are the blocks that no try has walked yet, and how many there are in
// all.
func (p *play) missed() (left []graph.ID, all int) {
	for i := range p.doc.Pools {
		if !p.doc.Pools[i].Executable {
			continue
		}
		for _, b := range p.doc.Pools[i].Blocks {
			if t, ok := p.kinds.Type(b.Kind); !ok || t.Group == block.GroupDrawing || t.Shape == block.ShapeNote {
				continue
			}
			all++
			if !slices.Contains(p.tape.Blocks, b.ID) {
				left = append(left, b.ID)
			}
		}
	}
	return left, all
}

// last is what a person has done last, with the steps that followed.
func (p *play) last() (rehearsal.Scene, bool) {
	if p.r == nil || len(p.r.Scenes) == 0 {
		return rehearsal.Scene{}, false
	}
	return p.r.Scenes[len(p.r.Scenes)-1], true
}

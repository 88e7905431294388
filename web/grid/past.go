package grid

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/expression"
	"segue/web/visit"
)

// Desk tells what past instances would have got.
type Desk struct {
	DB     *models.DB
	Engine *host.Host
}

// mostPast instances are asked, the newest.
const mostPast = 200

// mostFlips are shown; all are counted.
const mostFlips = 50

// mostSteps of one instance are read.
const mostSteps = 500

// flip is an answer that would have been another.
type flip struct {
	key      int64
	title    string
	at       time.Time
	was, now string
	wasRules string
	nowRules string
}

// comparison is what past instances would have got.
type comparison struct {
	instances int // that were looked at
	answers   int // that the table gave in them
	same      int
	flips     []flip
	changed   int
	silent    map[string]int // why nothing can be said, and how often
	fault     string
}

// PastOfShared is POST /tables/past: instances of all processes that use the
// shared table and that the viewer may see.
func (d Desk) PastOfShared(c echo.Context) error { return d.past(c, 0) }

// PastOfProcess is POST /processes/:process/tables/past.
func (d Desk) PastOfProcess(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	return d.past(c, id)
}

func (d Desk) past(c echo.Context, process int64) error {
	var q struct {
		Table json.RawMessage  `json:"table"`
		Ref   graph.ID         `json:"ref"`
		Vars  []expression.Var `json:"vars"`
	}
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	ask, fault, err := asker(q.Table, q.Vars)
	if err != nil {
		return &models.Error{Code: models.Unfit, Message: "The table cannot be read, so nothing was compared. Reload the page and try again.", Err: err}
	}
	if fault != "" {
		return visit.HTML(c, http.StatusOK, compared(comparison{fault: fault}))
	}
	rows, err := d.DB.PastInstances(c.Request().Context(), visit.Viewer(c), process, strings.TrimPrefix(string(q.Ref), graph.SharedTable), mostPast)
	if err != nil {
		return err
	}
	out := comparison{silent: map[string]int{}}
	for _, row := range rows {
		if err := d.compare(c.Request().Context(), ask, q.Ref, row, &out); err != nil {
			return err
		}
	}
	return visit.HTML(c, http.StatusOK, compared(out))
}

// mostSample bytes of a value are given as a sample.
const mostSample = 2000

// Samples is GET /processes/:process/samples: what the newest instance that the
// viewer may see knows, as FEEL, for previews.
func (d Desk) Samples(c echo.Context) error {
	ctx := c.Request().Context()
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	rows, err := d.DB.PastInstances(ctx, visit.Viewer(c), id, "", 1)
	if err != nil {
		return err
	}
	out := struct {
		From   string            `json:"from"` // how people call the instance
		Values map[string]string `json:"values"`
	}{Values: map[string]string{}}
	if len(rows) == 1 {
		v, err := d.Engine.Inspect(ctx, machine.Key(rows[0].Key))
		if err != nil {
			return err
		}
		out.From = rows[0].Reference
		for _, x := range v.Variables() {
			if s := x.Value.String(); len(s) <= mostSample {
				out.Values[x.Name] = s
			}
		}
	}
	return c.JSON(http.StatusOK, out)
}

// compare goes through one instance's history. What it knew when the table was
// asked is what the verdict kept, and beneath that all that was set before.
func (d Desk) compare(ctx context.Context, ask again, ref graph.ID, row models.PastInstance, out *comparison) error {
	steps, err := d.Engine.History(ctx, machine.Key(row.Key), 0, mostSteps)
	if err != nil {
		return err
	}
	out.instances++
	known := map[string]feel.Value{}
	for _, s := range steps {
		if started, ok := s.Event.Body.(machine.Started); ok {
			for _, v := range started.Variables {
				known[v.Name] = v.Value
			}
		}
		for _, f := range s.Facts {
			if f.What == machine.Assigned {
				known[f.Name] = f.Value
			}
			if said, ok := block.VerdictOf(f); ok && said.Table == ref {
				out.ask(ask, row, s.Event.At, said, known)
			}
		}
	}
	return nil
}

// then is what an instance knew at a moment.
type then struct {
	read  feel.Value
	known map[string]feel.Value
}

func (t then) Lookup(name string) (feel.Value, bool) {
	if v, ok := t.read.Get(name); ok {
		return v, true
	}
	v, ok := t.known[name]
	return v, ok
}

// again is a table or a graph that is asked what it would have said: its value
// and the rules that made it, or why that cannot be told.
type again func(ev *feel.Evaluator, said block.Verdict, scope then) (value feel.Value, rules []int, silent string)

// asker compiles what is asked again; fault tells why it cannot be asked.
func asker(body []byte, vars []expression.Var) (ask again, fault string, err error) {
	if decision.IsModel(body) {
		m, err := decision.DecodeModel(body)
		if err != nil {
			return nil, "", err
		}
		g, _ := decision.CompileModel(m)
		return askGraph(m, g), "", nil
	}
	t, err := decision.Decode(body)
	if err != nil {
		return nil, "", err
	}
	logic, problems := decision.Compile(t, expression.Env(vars))
	if logic == nil {
		return nil, "Mend the table first: " + problems[0].Sentence(t), nil
	}
	return func(ev *feel.Evaluator, _ block.Verdict, scope then) (feel.Value, []int, string) {
		for _, name := range logic.Variables() {
			if _, ok := scope.Lookup(name); !ok {
				return feel.Null, nil, "“" + name + "” was not known then"
			}
		}
		r, err := logic.Evaluate(ev)
		if err != nil {
			return feel.Null, nil, err.Error()
		}
		return r.Value, r.Rules, ""
	}, "", nil
}

// askGraph asks the same decision, by its id, with the inputs that it had then.
func askGraph(m *decision.Model, g *decision.Graph) again {
	return func(ev *feel.Evaluator, said block.Verdict, scope then) (value feel.Value, rules []int, silent string) {
		inputs := feel.NewContext(len(m.Inputs))
		for _, in := range m.Needs(said.Decision) {
			v, ok := scope.Lookup(in.Name)
			if !ok {
				return feel.Null, nil, "“" + in.Name + "” was not known then"
			}
			inputs.Set(in.Name, v)
		}
		value, nodes, err := g.Run(ev, said.Decision, inputs.Value())
		switch {
		case errors.Is(err, decision.ErrUnknown):
			return feel.Null, nil, "the decision that was asked is not here any more"
		case err != nil:
			return feel.Null, nil, err.Error()
		}
		for _, n := range nodes {
			if n.ID == said.Decision {
				rules = n.Rules
			}
		}
		return value, rules, ""
	}
}

func (o *comparison) ask(ask again, row models.PastInstance, at time.Time, said block.Verdict, known map[string]feel.Value) {
	o.answers++
	scope := then{said.Read, known}
	ev := &feel.Evaluator{Scope: scope, Now: feel.DateTime(at, feel.UTC)}
	value, rules, silent := ask(ev, said, scope)
	if silent != "" {
		o.silent[silent]++
		return
	}
	if feel.Same(value, said.Value) {
		o.same++
		return
	}
	if eq, sure := feel.Equal(value, said.Value); sure && eq {
		o.same++
		return
	}
	o.changed++
	if len(o.flips) == mostFlips {
		return
	}
	f := flip{key: row.Key, title: row.Reference, at: row.StartedAt, was: said.Value.String(), now: value.String(), wasRules: numbers(said.Rules, 0), nowRules: numbers(rules, 1)}
	if said.Decision != "" && len(said.Rules) == 0 && len(rules) == 0 {
		f.wasRules, f.nowRules = "", "" // an expression decides
	}
	if f.title == "" {
		f.title = row.Process
	}
	if value.IsNull() {
		f.now = "no answer"
	}
	if said.Value.IsNull() {
		f.was = "no answer"
	}
	o.flips = append(o.flips, f)
}

// numbers lists rules as people count them, given numbers that lack add.
func numbers(rules []int, add int) string {
	if len(rules) == 0 {
		return "no rule"
	}
	words := make([]string, 0, 4)
	for _, r := range rules[:min(len(rules), 4)] {
		words = append(words, fmt.Sprint(r+add))
	}
	s := "rule " + strings.Join(words, ", ")
	if len(rules) > 4 {
		s += " …"
	}
	return s
}

package stage

import (
	"regexp"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/rehearsal"
	"segue/web/byhand"
	"segue/web/ui"
	"segue/web/visit"
)

// part is a place in the expected answer that the draft reads.
type part struct {
	ui.Field
	Value string
	typ   feel.Type
	place []string
}

var nothing = feel.Vars(feel.NewContext(0).Value())

// call is what is known of the call that a job makes, with nothing worked out.
func (p *play) call(x item) block.Call {
	b := p.blocks[x.block]
	if b == nil || !p.kinds.Calls(b.Kind) {
		return block.Call{}
	}
	c, _ := p.kinds.Call(*b, p.env(x.block), nothing, feel.Null)
	return c
}

func (p *play) env(id graph.ID) machine.Env {
	return machine.Env{Document: &p.doc, Pool: p.pools[id], Names: machine.Variables(&p.doc)}
}

// parts are the places of the answer that the block's mappings read.
func (p *play) parts(x item) (list []part) {
	b, call := p.blocks[x.block], p.call(x)
	if b == nil {
		return nil
	}
	does, _ := p.kinds.Build(*b, p.env(x.block))
	mapper, ok := does.(machine.Mapper)
	if !ok || call.Result == "" {
		return p.produced(b)
	}
	reads := regexp.MustCompile(`\b` + regexp.QuoteMeta(call.Result) + `((?:\.[\p{L}_][\p{L}\p{N}_]*)+)`)
	_, outputs := mapper.Mappings()
	for _, o := range outputs {
		for _, found := range reads.FindAllStringSubmatch(o.Value.Source(), -1) {
			place := strings.Split(found[1][1:], ".")
			if slices.ContainsFunc(list, func(q part) bool { return slices.Equal(q.place, place) }) {
				continue
			}
			list = append(list, p.part(place, o, found[0], call.Usual))
		}
	}
	// what holds another part that is asked is not asked for itself
	return slices.DeleteFunc(list, func(q part) bool {
		return slices.ContainsFunc(list, func(inner part) bool {
			return len(inner.place) > len(q.place) && slices.Equal(inner.place[:len(q.place)], q.place)
		})
	})
}

// part is one place, called as the variable that takes it.
func (p *play) part(place []string, o machine.Mapping, source string, usual feel.Value) part {
	q := part{place: place, typ: feel.Any}
	q.Name, q.ID = "a."+strings.Join(place, "."), "answer-"+strings.Join(place, "-")
	q.Label = block.Readable(place[len(place)-1])
	whole := strings.TrimSpace(o.Value.Source())
	if whole == source || strings.Contains(whole, "then "+source+" ") { // the variable is this place
		if i := slices.IndexFunc(p.doc.Data, func(d graph.Variable) bool { return d.Name == o.Name }); i >= 0 {
			d := p.doc.Data[i]
			if d.Label != "" {
				q.Label = d.Label
			}
			q.typ = typeNamed(d.Type)
		}
	}
	q.Example = byhand.ExampleOf(q.typ)
	v := usual
	for _, name := range place {
		v, _ = v.Get(name)
	}
	if !v.IsNull() && v.Kind() != feel.KindContext {
		q.Value = v.Plain()
	} else if had, known := p.newest[o.Name]; known && whole == source && had.Kind() != feel.KindContext && had.Kind() != feel.KindList {
		q.Value = had.Plain() // as it was the last time
	}
	if p.sent.Has(q.Name) {
		q.Value = strings.TrimSpace(p.sent.Get(q.Name))
	}
	return q
}

// produced are the variables that a program of the company's own gives back.
func (p *play) produced(b *graph.Block) (list []part) {
	for _, x := range p.kinds.Produces(*b, p.env(b.ID)) {
		q := part{typ: x.Type, place: []string{x.Name}}
		q.Name, q.ID, q.Label, q.Example = "a."+x.Name, "answer-"+x.Name, block.Readable(x.Name), byhand.ExampleOf(x.Type)
		q.Value = strings.TrimSpace(p.sent.Get(q.Name))
		list = append(list, q)
	}
	return list
}

func typeNamed(name string) feel.Type {
	switch name {
	case "number":
		return feel.NumberType
	case "string":
		return feel.StringType
	}
	return feel.Any
}

// answer is the system's answer, part by part over what it usually is.
func (p *play) answer(x item) (m rehearsal.Move, ok bool) {
	v := p.call(x).Usual
	if v.IsNull() {
		v = feel.NewContext(0).Value()
	}
	for _, q := range p.parts(x) {
		one, fault := byhand.Parse(q.Value, q.typ, q.Label, q.Example)
		if fault != "" {
			p.faults[q.Name] = fault
			continue
		}
		v = byhand.Put(v, q.place, one)
	}
	return rehearsal.Move{Do: rehearsal.Answer, Key: x.key, Payload: rehearsal.Kept{Value: v}}, len(p.faults) == 0
}

// answerText is the system's answer as it was written.
func (p *play) answerText(x item) (m rehearsal.Move, ok bool) {
	v, err := feel.FromJSON([]byte(p.sent.Get("json")))
	if err != nil {
		p.faults["json"] = "This cannot be read: " + err.Error() + ". Write it as in the example."
		return m, false
	}
	return rehearsal.Move{Do: rehearsal.Answer, Key: x.key, Payload: rehearsal.Kept{Value: v}}, true
}

// payload is what a message brings, as it was written; nothing is nothing.
func (p *play) payload() (v feel.Value, ok bool) {
	text := strings.TrimSpace(p.sent.Get("payload"))
	if text == "" {
		return feel.NewContext(0).Value(), true
	}
	v, err := feel.FromJSON([]byte(text))
	if err == nil && v.Kind() == feel.KindContext {
		return v, true
	}
	p.faults["payload"] = `Write names and values as in the example: {"number": "A-17", "amount": 4820}.`
	return v, false
}

// failures are the ways in which a call can fail, as one chooses them.
var failures = []ui.Option{{Value: "silent", Label: "It does not answer"}, {Value: "refused", Label: "It refuses, for good"}}

func (p *play) fail(x item) (m rehearsal.Move, ok bool) {
	f := machine.Failure{Message: p.systemOf(x) + " did not answer, as played."}
	if p.sent.Get("failure") == "refused" {
		f.Final, f.Message = true, p.systemOf(x)+" refused, as played."
	}
	f.Code = strings.TrimSpace(p.sent.Get("code"))
	return rehearsal.Move{Do: rehearsal.Fail, Key: x.key, Failure: &f}, true
}

// systemOf is how people call what a job calls.
func (p *play) systemOf(x item) string {
	if x.job.Type != "" {
		return "The program"
	}
	return p.names.Connection(x.job.Connection)
}

// really has the system called, for this once, because the person said so; ok
// is false where its answer would come to nothing, and nothing was called.
func (s Screen) really(c echo.Context, p *play, x item) (m rehearsal.Move, ok bool, err error) {
	if ok, err := p.ready(x); err != nil || !ok {
		return m, false, err
	}
	ctx := c.Request().Context()
	connection, err := s.DB.ConnectionBySlug(ctx, x.job.Connection)
	if err != nil {
		return m, false, err
	}
	deed := models.Deed{Action: "connection.tried", TargetKind: "connection", TargetID: connection.ID, TargetName: connection.Name,
		Detail: map[string]any{"process": p.process, "block": string(x.block), "action": x.job.Action}}
	if err := s.DB.Record(ctx, visit.By(c), deed); err != nil {
		return m, false, err
	}
	out, failure := s.Calls.Try(ctx, x.job.Connection, x.job.Action, x.job.Input)
	m = rehearsal.Move{Do: rehearsal.Answer, Key: x.key, Payload: rehearsal.Kept{Value: out}, Real: true}
	if failure != nil {
		m.Do, m.Payload, m.Failure = rehearsal.Fail, rehearsal.Kept{}, failure
	}
	return m, true, nil
}

// ready reports whether the try can take an answer: it has room for one more
// move, and the job still waits when the time for its next try has come.
func (p *play) ready(x item) (ok bool, err error) {
	if len(p.tape.Moves) >= rehearsal.MaxMoves {
		text, _ := p.words(rehearsal.ErrLong)
		p.refuse(text + " Nothing was called.")
		return false, nil
	}
	if !x.job.NotBefore.After(p.r.Now) {
		return true, nil
	}
	then, _, err := rehearsal.Play(p.r.Program(), p.who.Email, p.find, p.tape.Moves)
	if err != nil {
		return false, err
	}
	err = then.Do(rehearsal.Move{Do: rehearsal.Jump, At: x.job.NotBefore})
	if _, known := p.words(err); err != nil && !known {
		return false, err
	}
	if err != nil || !slices.ContainsFunc(then.Jobs(), func(j *rehearsal.Job) bool { return j.Job == x.key }) {
		p.refuse("Before the time for its next try has come, “" + x.title + "” waits no longer. Nothing was called: let the time pass to see what happens instead.")
		return false, nil
	}
	return true, nil
}

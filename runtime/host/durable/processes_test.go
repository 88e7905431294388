package durable

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"

	"segue/models"
)

// The people of this installation: one starts, three decide.
const (
	admin      = "ines@example.com"
	passphrase = "correct horse battery staple"
)

var deciders = []string{"ana@example.com", "ben@example.com", "cleo@example.com"}

// drawing builds a document of one pool.
type drawing struct {
	id     string
	blocks []map[string]any
	flows  []map[string]any
}

func draw(id string) *drawing { return &drawing{id: id} }

func (d *drawing) block(id, kind string, props map[string]any, more ...any) *drawing {
	b := map[string]any{"id": id, "kind": kind, "name": id}
	if props != nil {
		b["props"] = props
	}
	for i := 0; i < len(more); i += 2 {
		b[more[i].(string)] = more[i+1]
	}
	d.blocks = append(d.blocks, b)
	return d
}

// line draws flows from each block to the next.
func (d *drawing) line(ids ...string) *drawing {
	for i := range len(ids) - 1 {
		d.flow(ids[i], ids[i+1])
	}
	return d
}

func (d *drawing) flow(from, to string, more ...any) *drawing {
	f := map[string]any{"id": fmt.Sprintf("f%d", len(d.flows)+1), "from": from, "to": to}
	for i := 0; i < len(more); i += 2 {
		f[more[i].(string)] = more[i+1]
	}
	d.flows = append(d.flows, f)
	return d
}

// document is the drawing under the id that it was given.
func (d *drawing) document(id string) json.RawMessage {
	raw, err := json.Marshal(map[string]any{"schema": 1, "id": id, "name": d.id, "layout": map[string]any{},
		"pools": []any{map[string]any{"id": id, "executable": true, "blocks": d.blocks, "flows": d.flows}}})
	if err != nil {
		panic(err)
	}
	return raw
}

// does is a block that asks the system outside for something, as often as it takes.
func (d *drawing) does(what string, n string, more ...any) *drawing {
	return d.block(what, "integration", map[string]any{"do": "http.request", "connection": "outside", "method": "POST", "path": "/",
		"body": fmt.Sprintf("{ref: ref, what: %q, n: %s}", what, n), "tries": 50, "pause": "PT1S"}, more...)
}

// sets is a block that gives a variable a value.
func (d *drawing) sets(name, value string) *drawing {
	return d.block(name, "set-values", map[string]any{"values": []any{map[string]any{"name": name, "value": value}}})
}

// verifying is called by each order.
func verifying() *drawing {
	return draw("Verification").block("s", "start", nil).does("verify", "0").block("cool", "timer", map[string]any{"for": "PT0.5S"}).block("e", "end", nil).
		line("s", "verify", "cool", "e")
}

// answering begins by the question of an order and answers it.
func answering() *drawing {
	return draw("Answering").block("s", "message-start", map[string]any{"message": "question"}).does("reply", "0").
		block("e", "message-end", map[string]any{"message": "answer", "key": "ref", "id": "ref", "ttl": "PT2H"}).
		line("s", "reply", "e")
}

// ordering does a bit of everything: a job that can be undone, a job for each
// of three items, a timer, a call, a question to another process, an approval
// by one of four rules; one order in seven is undone in the end.
func ordering(verify string) *drawing {
	d := draw("Ordering").block("s", "start", nil).does("book", "0").block("undo", "edge-compensation", nil, "host", "book").does("unbook", "0").flow("undo", "unbook").
		block("split", "parallel", nil).line("s", "book", "split").
		does("item", "n", "repeat", map[string]any{"parallel": true, "over": "[1, 2, 3]", "item": "n"}).
		block("pause", "timer", map[string]any{"for": "PT1S"}).
		block("check", "call", map[string]any{"process": verify}).
		block("ask", "message-throw", map[string]any{"message": "question", "key": "ref", "id": "ref", "ttl": "PT2H", "values": []any{map[string]any{"name": "ref", "value": "ref"}}}).
		block("hear", "message", map[string]any{"message": "answer", "key": "ref"}).
		block("rule", "decision", nil).block("agreed", "decision", nil).block("join", "parallel", nil).
		block("back", "decision", nil).block("undone", "compensation-throw", map[string]any{"block": "book"}).block("e", "end", nil).
		line("split", "item", "join").line("split", "pause", "join").line("split", "check", "join").line("split", "ask", "hear", "join").
		line("split", "rule").line("agreed", "join", "back").
		flow("back", "undone", "condition", "undone = true").flow("back", "e", "default", true).line("undone", "e")
	d.approvals("rule", "agreed")
	return d
}

// agreeing is an approval by one of the rules, and nothing else.
func agreeing() *drawing {
	d := draw("Agreement").block("s", "start", nil).block("rule", "decision", nil).block("e", "end", nil).line("s", "rule")
	d.approvals("rule", "e")
	return d
}

// small are processes that do one thing.
func small(verify string) []*drawing {
	return []*drawing{
		draw("Noting").block("s", "start", nil).block("e", "end", nil).line("s", "e"),
		draw("Weighing").block("s", "start", nil).sets("total", "amount * 1.19 + 5").sets("checked", "true").sets("route", `"standard"`).block("decide", "decision", nil).
			block("high", "end", nil).block("low", "end", nil).line("s", "total", "checked", "route", "decide").
			flow("decide", "high", "condition", "total > 1000").flow("decide", "low", "default", true),
		draw("Calling").block("s", "start", nil).block("check", "call", map[string]any{"process": verify}).block("e", "end", nil).line("s", "check", "e"),
		draw("Hearing").block("s", "start", nil).block("hear", "message", map[string]any{"message": "word", "key": "ref"}).block("e", "end", nil).line("s", "hear", "e"),
		draw("Told").block("s", "message-start", map[string]any{"message": "news"}).block("e", "end", nil).line("s", "e"),
	}
}

// approvals draws one approval for each rule between two blocks; which of them
// is asked for is in the variable rule.
func (d *drawing) approvals(from, to string) {
	for i, rule := range rules {
		name := fmt.Sprintf("approve%d", i)
		props := map[string]any{"title": "Approve {ref}", "who": deciders, "rule": rule, "others": false}
		if rule == "at least" {
			props["need"] = 2
		}
		d.block(name, "approval", props)
		if i == 0 {
			d.flow(from, name, "default", true)
		} else {
			d.flow(from, name, "condition", fmt.Sprintf("rule = %d", i))
		}
		d.flow(name, to, "exit", "approved").flow(name, to, "exit", "rejected")
	}
}

// rules are how several may decide.
var rules = []string{"anyone", "everyone", "at least", "in sequence"}

// company is what the clients need to know.
type company struct {
	order, verify, answer, agree string            // BPMN ids
	small                        map[string]string // those of the processes that are there for one fault each, by name
	tokens                       map[string]string // by e-mail
}

var scopes = []string{"instances:start", "instances:read", "tasks:read", "tasks:decide", "processes:write", "messages:send"}

// furnish adds people, the connection and the drafts as an admin would.
func furnish(t testing.TB, url, outside string) *company {
	t.Helper()
	g, err := gorm.Open(postgres.Open(url), &gorm.Config{})
	if err != nil {
		t.Fatal(err)
	}
	pool, err := g.DB()
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	ctx, rows, c := t.Context(), models.New(g), &company{tokens: map[string]string{}, small: map[string]string{}}
	none := func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }
	if _, err := rows.AddConnection(ctx, models.Program, models.ConnectionForm{Name: "Outside", Connector: "http",
		Config: json.RawMessage(fmt.Sprintf(`{"url":%q,"auth":"none"}`, outside)), Allowed: []string{"127.0.0.1"}}, none); err != nil {
		t.Fatal(err)
	}
	for i, email := range deciders {
		if _, err := rows.AddPerson(ctx, models.Program, models.PersonForm{Name: []string{"Ana Costa", "Ben Okafor", "Cleo Brandt"}[i], Email: email, Approver: true}); err != nil {
			t.Fatal(err)
		}
	}
	for _, email := range append([]string{admin}, deciders...) {
		v := person(t, g, rows, email)
		_, text, err := rows.AddToken(ctx, v.By(), models.TokenForm{Name: "Bot", Scopes: scopes})
		if err != nil {
			t.Fatal(err)
		}
		c.tokens[email] = text
	}
	v := person(t, g, rows, admin)
	c.verify = draft(t, ctx, rows, v, verifying())
	c.answer = draft(t, ctx, rows, v, answering())
	c.agree = draft(t, ctx, rows, v, agreeing())
	c.order = draft(t, ctx, rows, v, ordering(c.verify))
	for _, d := range small(c.verify) {
		c.small[d.id] = draft(t, ctx, rows, v, d)
	}
	return c
}

func person(t testing.TB, g *gorm.DB, rows *models.DB, email string) models.Viewer {
	t.Helper()
	var id int64
	if err := g.Raw("SELECT id FROM people WHERE email = ?", email).Scan(&id).Error; err != nil {
		t.Fatal(err)
	}
	v, err := rows.ViewerByID(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func draft(t testing.TB, ctx context.Context, rows *models.DB, v models.Viewer, d *drawing) (bpmnID string) {
	t.Helper()
	p, err := rows.AddProcess(ctx, v, "process.added", models.ProcessForm{Name: d.id}, func(id string) (json.RawMessage, error) { return d.document(id), nil })
	if err != nil {
		t.Fatal(err)
	}
	return p.BpmnID
}

package web

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/webtest"
)

// lines is a process in which somebody looks at the lines of an invoice.
const lines = `{"schema":1,"id":"lines","name":"Lines","pools":[{"id":"lines","executable":true,
"blocks":[
 {"id":"start","kind":"start","name":"Invoice received","props":{}},
 {"id":"check","kind":"task","name":"Check the line","props":{"title":"Check {article}","who":["starter"],"form":"verdict"}},
 {"id":"end","kind":"end","name":"Checked"}],
"flows":[{"id":"f1","from":"start","to":"check"},{"id":"f2","from":"check","to":"end"}]}],
"data":[{"name":"lines","label":"Invoice lines","type":"list<Any>"}],
"forms":[{"id":"verdict","name":"Verdict","fields":[{"name":"fine","label":"Is it fine?","type":"yesno"}]}],
"layout":{}}`

// ana is who designs in these tests.
func ana(t *testing.T, s *site) models.Person {
	t.Helper()
	var p models.Person
	if err := s.gorm.Where("name = 'Ana Costa'").Take(&p).Error; err != nil {
		t.Fatal(err)
	}
	return p
}

// TestABlockIsRepeated sets a repeat and mappings in the panel, and watches the
// rounds of a run.
func TestABlockIsRepeated(t *testing.T) {
	s, e, process := designing(t, lines)
	e.pick("check")
	choose := func(name, value, then string) {
		t.Helper()
		e.Click(`#panel-block label:has([name="` + name + `"][value="` + value + `"])`)
		e.WaitFor(then)
	}
	write := func(selector, text, then string) {
		t.Helper()
		e.Fill(selector, text)
		e.Press(kb.Tab)
		e.WaitFor(canvasJS + then)
	}
	e.Click("#section-repeat > summary")
	choose("_r.mode", "all", canvasJS+`.block('check').repeat?.over === 'lines' && `+canvasJS+`.block('check').repeat.item === 'line' && document.querySelector('#repeat-over')`)
	e.WaitFor(`[...document.querySelectorAll('.chip-repeat .chip-text')].some(t => t.textContent.startsWith('for each line, all at once'))`)
	choose("_r.basis", "times", `document.querySelector('#repeat-times')`)
	write("#repeat-times", "3", `.block('check').repeat.times === '3' && !`+canvasJS+`.block('check').repeat.over`)
	choose("_r.basis", "list", `document.querySelector('#repeat-over')`)
	write("#repeat-over", "lines", `.block('check').repeat.over === 'lines' && !`+canvasJS+`.block('check').repeat.times`)
	write("#repeat-item", "line", `.block('check').repeat.item === 'line'`)
	write("#repeat-into", "verdicts", `.block('check').repeat.into === 'verdicts'`)
	e.WaitText("#section-repeat .field__error", "Say what each round adds")
	write("#repeat-collect", "fine", `.block('check').repeat.collect === 'fine'`)
	e.WaitFor(`!document.querySelector('#section-repeat .field__error')`)
	write("#repeat-signal", "one-more", `.block('check').repeat.signal === 'one-more' && !!document.querySelector('[data-condition="_r.tell"]')`)
	webtest.Screenshot(t, e.Page, "repeat-signal")
	write("#repeat-signal", "", `.block('check').repeat.signal === undefined && !document.querySelector('[data-condition="_r.tell"]')`)

	// values of its own, for the title
	e.Click("#section-values > summary")
	e.Click(`#panel-block [name="_add"][value="p.inputs"]`)
	e.WaitFor(`document.querySelector('[name="p.inputs.0.value"]')`)
	write(`[name="p.inputs.0.name"]`, "article", `.block('check').props.inputs?.[0]?.name === 'article'`)
	write(`[name="p.inputs.0.value"]`, "line.article", `.block('check').props.inputs?.[0]?.value === 'line.article'`)
	e.saved()
	inBothThemes(t, e.Page, "repeat")

	// undo takes each step back, words and all
	before := do[string](e, `JSON.stringify(d.block('check').repeat)`)
	do[bool](e, `(d.apply({blocks: {check: {repeat: undefined}}}, 'Once'), true)`)
	e.WaitFor(`!document.querySelector('.chip-repeat')`)
	e.Click("[data-undo]")
	e.WaitFor(`document.querySelector('.chip-repeat .chip-text')?.textContent.startsWith('for each line')`)
	e.expect("after undo", do[string](e, `JSON.stringify(d.block('check').repeat)`), before)
	e.saved()

	doc := stored(t, s, process.ID)
	author := ana(t, s)
	by := host.Actor{ID: author.ID, Name: author.Name, Email: author.Email}
	if _, err := s.engine.Publish(t.Context(), host.PublishOrder{Process: process.ID, Document: doc, Note: "With lines", By: by}); err != nil {
		t.Fatal(err)
	}
	begun, err := s.engine.Start(t.Context(), host.StartOrder{Process: process.ID, By: by, Variables: variables(`{"lines":[{"article":"A4 paper"},{"article":"Envelopes"},{"article":"Toner"}]}`)})
	if err != nil {
		t.Fatal(err)
	}
	e.Open(s.url + address(begun.Instance, ""))
	chip := func(text string) {
		t.Helper()
		e.WaitFor(`[...document.querySelectorAll('.chip-text')].some(t => t.textContent.includes('` + text + `'))`)
	}
	chip("×3")
	webtest.Screenshot(t, e.Page, "repeat-instance")
	titles := map[string]bool{}
	decide := func() {
		t.Helper()
		tasks, err := s.db.InstanceTasks(t.Context(), int64(begun.Instance), 10)
		if err != nil {
			t.Fatal(err)
		}
		for _, task := range tasks {
			if task.ClosedAt == nil {
				titles[task.Title] = true
				err := s.engine.Decide(t.Context(), host.Decision{Task: machine.Key(task.Key), By: by, Subjects: []int64{author.ID}, Outcome: "done", Data: []machine.Var{{Name: "fine", Value: feel.Bool(true)}}})
				if err != nil {
					t.Fatal(err)
				}
				return
			}
		}
		t.Fatal("no task is open")
	}
	decide()
	chip("×2 · 1 done")
	webtest.Screenshot(t, e.Page, "repeat-instance-one")
	decide()
	decide()
	chip("Done ×3")
	e.WaitText("#instance-badge", "Done")
	if len(titles) != 3 || !titles["Check Toner"] {
		t.Errorf("asked was %v", titles)
	}
	view, err := s.engine.Inspect(t.Context(), begun.Instance)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, v := range view.Variables() {
		found = found || v.Name == "verdicts" && v.Value.String() == "[true, true, true]"
	}
	if !found {
		t.Errorf("collected is %+v", view.Variables())
	}
}

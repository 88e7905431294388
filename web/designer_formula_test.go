package web

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/runtime/feel"
	"segue/runtime/machine"
	"segue/web/webtest"
)

// TestConditionsHaveGroups goes from the text to the builder and back, loses
// nothing, and hears where the builder has no words.
func TestConditionsHaveGroups(t *testing.T) {
	_, e, _ := designing(t, payables)
	e.pick("how-much")
	e.Click("#way-f2 [name=_text]")
	e.Fill(`#way-f2 [name$=".text"]`, `amount > 1000 and (country = "de" or country = "se")`)
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition.includes('or country')`)
	e.Click("#way-f2 [name=_build]")
	e.WaitText("#way-f2 .clause-group__title", "Any of these holds")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "condition-groups")
	e.Fill(`#way-f2 [data-clause] [name$=".value"]`, "2000")
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition === 'amount > 2000 and (country = "de" or country = "se")'`)

	// groups in groups, ends and lists; a group inside is one press away
	e.Click("#way-f2 [name=_text]")
	e.Fill(`#way-f2 [name$=".text"]`, `amount between 10 and 20 or (country in ("de", "se") and (amount > 500 or country = null))`)
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition.includes('between')`)
	e.Click("#way-f2 [name=_build]")
	e.WaitFor(`document.querySelectorAll('#way-f2 .clause-group .clause-group').length === 1`)
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "condition-nested")
	e.Theme(webtest.Dark)
	webtest.Screenshot(t, e.Page, "condition-nested-dark")
	e.Theme(webtest.Light)
	e.Fill(`#way-f2 [name$=".to"]:not([type=hidden])`, "30")
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition === 'amount between 10 and 30 or (country in ("de", "se") and (amount > 500 or country = null))'`)
	e.Click("#way-f2 .clause-group .clause-group [data-new-group]")
	e.WaitFor(`document.querySelectorAll('#way-f2 .clause-group .clause-group .clause-group').length === 1`)
	e.expect("what is not finished changes nothing", do[string](e, `d.flow('f2').condition`), `amount between 10 and 30 or (country in ("de", "se") and (amount > 500 or country = null))`)

	e.Click("#way-f2 [name=_text]")
	e.Fill(`#way-f2 [name$=".text"]`, `amount * 2 > 1000`)
	e.Press(kb.Tab)
	e.WaitText("#way-f2", "The builder has no words for all of this, so it stays a text.")
	if e.Count("#way-f2 [name=_build]") != 0 {
		t.Error("the builder is offered for what it cannot show")
	}
}

// TestAnExpressionIsWrittenWithHelp writes one without the mouse: completed,
// checked and tried with samples.
func TestAnExpressionIsWrittenWithHelp(t *testing.T) {
	s, e, process := designing(t, payables)
	const field = "#p-values-0-value"
	e.pick("total")
	e.WaitFor(`document.querySelector('` + field + `').getAttribute('role') === 'combobox'`)
	// letters are typed before the samples have come
	webtest.Eval[bool](e.Page, `(ask => {
		window.fetch = async (to, ...with_) => {
			const answer = await ask(to, ...with_);
			if (String(to).endsWith("/samples")) await new Promise(done => { window.samplesCome = done; });
			return answer;
		};
		return true;
	})(window.fetch)`)
	e.Fill(field, "")
	e.WaitFor(`window.samplesCome !== undefined`)
	e.Type("a")
	webtest.Eval[bool](e.Page, `(document.execCommand("insertText", false, "m"), samplesCome(), true)`)
	e.WaitText("#expression-list", "amount")
	e.expect("the field is a combobox", webtest.Eval[string](e.Page, `(f => [f.getAttribute('aria-expanded'), f.getAttribute('aria-controls'), document.querySelector('#expression-list').getAttribute('role')].join(' '))(document.activeElement)`), "true expression-list listbox")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "expression-list")
	// what was offered for an older text is taken only where it goes on with what was
	// typed since, and then for all of it
	hasty := func(letter string) string {
		return webtest.Eval[string](e.Page, `(f => {
			document.execCommand("insertText", false, "`+letter+`");
			for (const key of ["ArrowDown", "Enter"]) f.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
			return f.value;
		})(document.querySelector('`+field+`'))`)
	}
	e.expect("taken too late", hasty("x"), "amx")
	e.Press(kb.Backspace)
	e.WaitText("#expression-list", "amount")
	e.expect("taken in haste", hasty("o"), "amount")

	// samples are typed, until there is an instance to take them from
	e.Type(" * 1.1")
	e.WaitText("[data-formula-result]", "There is no sample for “amount”.")
	e.Click(".fx-samples summary")
	e.Fill("[data-sample=amount]", "1,000")
	webtest.Screenshot(t, e.Page, "expression-samples")
	e.WaitText("[data-formula-result]", "Gives 1100")
	webtest.Screenshot(t, e.Page, "expression-preview")
	e.Theme(webtest.Dark)
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "expression-preview-dark")
	e.Theme(webtest.Light)

	// what is wrong is underlined, said, and mended with one press
	e.Fill(field, "")
	e.Type("amuont * 2")
	e.WaitText("[data-formula-note]", "I do not know “amuont”.")
	e.WaitFor(`document.querySelector('.fx-odd')?.textContent === 'amuont'`)
	webtest.Screenshot(t, e.Page, "expression-wrong")
	e.Press(kb.Escape)
	e.Press(kb.Tab)
	e.WaitFor(`document.activeElement.matches('.fx-use')`)
	// who is there is not sent away by the same answer again
	answers := `performance.getEntriesByType('resource').filter(r => r.name.endsWith('/expressions')).length`
	before := webtest.Eval[int](e.Page, answers)
	webtest.Eval[bool](e.Page, `document.querySelector('`+field+`').dispatchEvent(new Event('input', {bubbles: true}))`)
	e.WaitFor(fmt.Sprintf(`%s > %d`, answers, before))
	webtest.Eval[bool](e.Page, `new Promise(done => setTimeout(() => done(true), 0))`)
	e.WaitFor(`document.activeElement.matches('.fx-use')`)
	e.Press(kb.Enter)
	e.WaitFor(`document.querySelector('` + field + `').value === 'amount * 2'`)
	e.Press(kb.End)
	e.Type(" +")
	e.WaitFor(`document.querySelector('.fx-bad, .fx-odd') || document.querySelector('[data-formula-note]').textContent !== ''`)
	e.Type(" 1")
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.block('total').props.values[0].value === 'amount * 2 + 1'`)
	e.saved()

	// all of it was answered quickly; the number is for the log, since machines differ
	t.Logf("slowest of %s answers to letters: %s ms", webtest.Eval[string](e.Page, `String(performance.getEntriesByType('resource').filter(r => r.name.endsWith('/expressions')).length)`),
		webtest.Eval[string](e.Page, `String(Math.round(Math.max(...performance.getEntriesByType('resource').filter(r => r.name.endsWith('/expressions')).map(r => r.duration))))`))

	// what the newest instance knows is the sample
	do[bool](e, `(d.apply({blocks: {'cool-off': {props: {for: 'PT1H'}}}}), true)`)
	e.saved()
	e.Click("text=Publish")
	e.Fill("#publish-note", "First")
	e.Click("text=Publish version 1")
	e.WaitText(".published__title", "Version 1 is published.")
	s.began(process.ID, "", machine.Var{Name: "amount", Value: feel.Int(30)})
	webtest.Eval[bool](e.Page, `(sessionStorage.clear(), true)`)
	e.open(s, process)
	e.pick("total")
	e.Click(field)
	e.Press(kb.End)
	e.Type(" ")
	e.Press(kb.Backspace, chromedp.KeyModifiers(0))
	e.WaitText("[data-formula-result]", "Gives 61")

	// in the braces of a text it is the same: completed, checked, filled in
	const title = "#p-title"
	e.pick("approve")
	e.WaitFor(`document.querySelector('` + title + `').getAttribute('role') === 'combobox'`)
	// what comes below a field while one writes in it moves nothing
	stands := `Math.round(document.querySelector('#p-who').getBoundingClientRect().top - document.querySelector('` + title + `').getBoundingClientRect().top)`
	before = webtest.Eval[int](e.Page, stands)
	still := func(when string) {
		e.t.Helper()
		if now := webtest.Eval[int](e.Page, stands); now != before {
			t.Errorf("%s: the next field stands %d pixels below, and stood %d", when, now, before)
		}
	}
	e.Fill(title, "Pay {am")
	e.WaitText("#expression-list", "amount")
	webtest.Screenshot(t, e.Page, "braces-list")
	e.Click("#expression-list [role=option]")
	e.WaitFor(`document.querySelector('` + title + `').value === 'Pay {amount}'`)
	e.Type(" now")
	e.WaitFor(`!document.querySelector('#expression-list:popover-open')`)
	e.WaitText(`[data-formula-result="p-title"]`, "Gives Pay 30.00 now")
	still("with what it gives")
	e.WaitFor(`document.querySelector('#panel-block .fx-hole')?.textContent === 'amount'`)
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "braces-preview")
	e.Fill(title, "Pay {amuont}")
	e.WaitText(`[data-formula-note="p-title"]`, "I do not know “amuont”.")
	still("with what is wrong")
	e.Click(`[data-formula-note="p-title"] .fx-use`)
	e.WaitFor(`document.querySelector('` + title + `').value === 'Pay {amount}'`)
	e.Fill(title, "Pay {amount")
	e.Press(kb.Tab)
	e.WaitText("#panel-block", "is not closed")
}

// TestWhatIsPressedStaysUnderTheMouse lets what an expression gives arrive while a
// button below it is held down.
func TestWhatIsPressedStaysUnderTheMouse(t *testing.T) {
	s, e, process := designing(t, payables)
	g := newGate(t, s.url, "/expressions")
	e.Open(fmt.Sprintf("%s/processes/%d/design", g.url, process.ID))
	e.WaitFor(canvasJS)
	e.pick("how-much")
	e.Click("#way-f2 [name=_text]")
	e.WaitFor(`document.querySelector('#way-f2 textarea')`)
	g.Shut()
	e.Fill("#way-f2 textarea", "amount * 2 > total")
	g.Kept()
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition === 'amount * 2 > total'`)
	release := e.Hold(webtest.Middle(`document.querySelector('#way-f3 [name=_up]')`))
	g.Open()
	// what is asked after it has come, so it has come too
	webtest.Eval[int](e.Page, `fetch('/expressions', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{"source": "1", "vars": []}'}).then(r => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(r.status)))))`)
	release()
	e.WaitFor(canvasJS + `.document().pools[0].flows.filter(f => f.from === 'how-much').map(f => f.id).join() === 'f3,f2'`)
	e.WaitFor(`document.querySelector("#way-f2 .fx-preview")`) // and what waited is said
}

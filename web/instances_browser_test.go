package web

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/runtime/machine"
	"segue/web/webtest"
)

// heardAsSeen fails the test for each block of a picture whose accessible name does
// not begin with its title or lacks other words it shows. (WCAG 2.5.3; axe asks
// this of buttons and links only.)
func heardAsSeen(t *testing.T, p *webtest.Page) {
	t.Helper()
	names := webtest.Eval[[]string](p, `[...document.querySelectorAll(".djs-shape[aria-label]")].flatMap(e => {
		const name = e.getAttribute("aria-label"), all = s => [...e.querySelectorAll(".djs-visual " + s)].map(t => t.textContent);
		const title = all("text.title, text.outside").join(" "), rest = all("text.subtitle, .chip:not(.chip-repeat) text");
		const heard = (text, begins) => text.endsWith("…") || (begins ? name.startsWith(text) : name.includes(text));
		return heard(title, true) && rest.every(text => heard(text)) ? [] : [name + " shows " + [title, ...rest].join(" | ")];
	})`)
	for _, name := range names {
		t.Errorf("what is heard lacks what is seen: %s", name)
	}
	if p.Count(".djs-shape[aria-label] text.chip-text") == 0 {
		t.Error("no block of the picture shows a status")
	}
}

// The page of an instance follows what happens elsewhere without being loaded
// again.
func TestAnInstanceIsWatchedLive(t *testing.T) {
	t.Parallel()
	w := open(t).watching()
	key := w.begin("5000", "INV-2041")
	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	p.Open(w.url + address(key, ""))
	p.WaitText("#instance-now", "Waits for "+w.group.Name)
	p.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("Waiting")`)
	webtest.Eval[bool](p, `(window.notLoadedAgain = true)`)
	heardAsSeen(t, p)
	look(t, p, "instance-waiting")
	blocksAreChosen(t, w, p)

	w.decide(key, "approved", "Checked against the order.")
	p.WaitText("#instance-block", "Checked against the order.")
	p.WaitText("#instance-block .chosen__standing", "Done")
	if !webtest.Eval[bool](p, `document.activeElement.matches("#instance-block a") && document.querySelector("#tab-block[aria-selected=true]") !== null`) {
		t.Error("the panel of a block has lost the focus, or was left, when its block went on")
	}
	p.Click("#tab-story")
	p.WaitText("#instance-story", w.lead.Name+" approved “Pay the invoice of Contoso?”")
	p.WaitFor(`document.querySelectorAll("#instance-story [data-about=approve][aria-current]").length > 1`)
	p.WaitText("#instance-now", "Waits until")
	p.WaitFor(`document.querySelectorAll(".chip-done").length >= 4`)
	p.Click("#tab-tasks")
	p.WaitText("#instance-tasks", "Approved")

	cancel := machine.Cancelled{By: w.owner.Email, Reason: "The order was withdrawn."}
	if err := w.engine.Deliver(t.Context(), key, cancel); err != nil {
		t.Fatal(err)
	}
	p.WaitText("#instance-badge", "Cancelled")
	p.WaitGone("#instance-actions button")
	if !webtest.Eval[bool](p, `Boolean(window.notLoadedAgain)`) {
		t.Error("the page was loaded again")
	}
	look(t, p, "instance-cancelled")
	overviewStays(t, w, p)
}

// blocksAreChosen: a block of the drawing and what happened there choose each
// other, by mouse and keyboard, and the panel follows what happens next.
func blocksAreChosen(t *testing.T, w *watched, p *webtest.Page) {
	t.Helper()
	p.Click(`#instance-story [data-about="tax"], #instance-story [data-about="start"]`)
	p.WaitText("#instance-block", "What it began with")
	p.WaitFor(`document.activeElement.matches("#instance-block h2") && document.querySelector(".djs-shape.selected[data-element-id=start]")`)
	p.Press(kb.Escape)
	p.WaitFor(`document.activeElement.matches("#instance-story [data-about=start][aria-current]") && document.querySelector("#tab-story[aria-selected=true]")`)
	p.Click(`.djs-shape[data-element-id="approve"]`)
	p.WaitText("#instance-block", "Pay the invoice of Contoso?")
	p.WaitText("#instance-block", "Under way")
	p.WaitFor(`document.querySelector("#tab-block[aria-selected=true]") && document.querySelector("#instance-story [data-about=approve][aria-current]") && !document.querySelector("#instance-story [data-about=start][aria-current]")`)
	look(t, p, "instance-block")
	webtest.Eval[bool](p, `(document.querySelector("#instance-block .link, #instance-block a").focus(), true)`)
}

// overviewStays looks at a process's own page: what changes leaves the page where
// it was scrolled to, the wheel scrolls it over the canvas too, and a new version
// and coming back from the archive leave a picture that is whole.
func overviewStays(t *testing.T, w *watched, p *webtest.Page) {
	t.Helper()
	w.begin("5000", "INV-2046")
	p.Viewport(1300, 620)
	p.Open(w.url + pathOf(w.process))
	p.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("Waiting")`)
	p.WaitFor(`document.querySelector("[data-status=waiting] [data-reads-mark]")?.textContent !== ""`)
	webtest.Eval[bool](p, `(scrollTo(0, document.documentElement.scrollHeight), window.scrolledTo = scrollY, true)`)
	if at := webtest.Eval[float64](p, `scrollY`); at < 200 {
		t.Fatalf("the page scrolls by %v pixels only", at)
	}
	w.begin("5000", "INV-2047")
	p.WaitText("#process-now", "INV-2047")
	p.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("×2")`)
	if !webtest.Eval[bool](p, `scrollY >= window.scrolledTo`) { // it may have grown below
		t.Error("a change of a count has scrolled the page")
	}

	p.Viewport(1440, 900)
	p.Hover(".process-canvas .djs-shape:has(.chip-waiting)")
	wheel := func(more string) string {
		return `!document.querySelector(".process-canvas svg").dispatchEvent(new WheelEvent("wheel", {deltaY: 40, bubbles: true, cancelable: true` + more + `}))`
	}
	p.WaitFor(wheel(", ctrlKey: true")) // the canvas hears it
	if webtest.Eval[bool](p, wheel("")) {
		t.Error("the canvas keeps the wheel from the page")
	}

	w.next(renamed...)
	w.begin("5000", "INV-2048")
	p.WaitText("#process-now", "Version 2 is published. The picture still shows version 1.")
	p.WaitText("#process-now", "1 instance stands at blocks that version 1 does not have")
	look(t, p, "process-overtaken")
	p.Click("text=Show version 2")
	p.WaitText("#process-now", "2 instances stand at blocks that version 2 does not have")
	p.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("Waiting")`)

	p.Click("#process-more-button")
	p.Click("text=Archive")
	p.Click("#confirm [value=yes]")
	p.WaitText(".toasts", "is archived")
	p.Open(w.url + pathOf(w.process))
	p.Click("#process-more-button")
	p.Click("text=Bring back")
	p.WaitText(".toasts", "is back in the list")
	p.WaitFor(`document.querySelectorAll(".process-canvas .djs-shape").length > 3`)
}

// TestWhatAnInstancesPageOpens looks at the states of the pages that a visit does
// not show by itself: other tabs, dialogs, faults, nothing to show.
func TestWhatAnInstancesPageOpens(t *testing.T) {
	t.Parallel()
	w := open(t).watching()
	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	p.Open(w.url + "/instances")
	look(t, p, "instances-empty")
	key, _ := w.failing("INV-2042 of a supplier with quite a long name, Maximiliane Freifrau von Hohenstein-Wittgenstein & Söhne")
	done := w.begin("5000", "")
	w.decide(done, "rejected", "We never ordered this.")
	paused := w.begin("5000", "INV-2044")
	if err := w.engine.Deliver(t.Context(), paused, machine.Suspended{By: w.owner.Email, Reason: "We check the supplier."}); err != nil {
		t.Fatal(err)
	}
	p.Open(w.url + "/instances?q=nothing")
	look(t, p, "instances-none")
	p.Open(w.url + address(done, ""))
	look(t, p, "instance-done")
	p.Click("#tab-data")
	look(t, p, "instance-data")
	p.Click("#tab-details")
	look(t, p, "instance-details")
	p.Open(w.url + address(paused, ""))
	look(t, p, "instance-paused")
	p.Open(w.url + address(key, ""))
	p.WaitFor(`document.querySelector(".chip-attention")?.textContent.includes("Needs attention")`)
	p.Click(`[data-opens="cancel"]`)
	look(t, p, "instance-cancel")
	p.Click("#cancel .btn--secondary")
	p.Click(`[data-opens="by-hand"]`)
	p.WaitText("#by-hand-body", "Why, or how it was done")
	look(t, p, "instance-by-hand")
	p.Click("#by-hand-body [type=submit]")
	p.WaitText("#by-hand-body .errors", "Say why")
	look(t, p, "instance-by-hand-faults")
	p.Click(`#by-hand-body label:has([value="rejected"])`)
	p.Fill("#hand-reason", "Refused on the telephone.")
	p.Click("#by-hand-body [type=submit]")
	p.WaitText(".toasts", "is given")
	p.WaitText("#instance-badge", "Done")
}

// Those who manage a process help an instance on: they change a time and the
// data, and have it go on elsewhere.
func TestAnInstanceIsHelpedOn(t *testing.T) {
	t.Parallel()
	w := open(t).watching()
	key := w.begin("5000", "INV-2046")
	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	p.Open(w.url + address(key, ""))
	p.WaitText("#instance-now", "Waits for "+w.group.Name)

	p.Click("#tab-data")
	p.Click(`[data-opens="data"]`)
	p.WaitText("#data-body", "Why")
	look(t, p, "instance-change-data")
	p.Click("#data-body [type=submit]")
	p.WaitText("#data-body .errors", "Say why")
	p.Fill("#hand-amount", "a lot")
	p.Click("#data-body [type=submit]")
	p.WaitText("#data-body .errors", "Enter a number")
	p.Fill("#hand-amount", "7000.25")
	p.Fill("#data-body-reason", "The cents were missing.")
	p.Click("#data-body [type=submit]")
	p.WaitText(".toasts", "The data is changed")
	p.WaitText("#instance-story", w.owner.Name+" changed its data")
	if vars := w.variable(key, "amount"); vars != "7000.25" {
		t.Errorf("the amount is %s", vars)
	}

	help := func(item string) {
		p.Click("#instance-now .menu > button")
		p.Click(`#instance-now [role="menuitem"]` + item)
	}
	p.Click("#instance-now .menu > button")
	look(t, p, "instance-help")
	p.Press(kb.Escape)
	help(`[data-opens="place"]`)
	p.WaitText("#place-body", "It leaves “Approve the invoice”")
	look(t, p, "instance-place")
	p.Choose("#place-to", "Until it is due")
	p.Fill("#place-body-reason", "Approved on the telephone.")
	p.Click("#place-body [type=submit]")
	p.WaitText(".toasts", "It goes on at “Until it is due”")
	p.WaitText("#instance-now", "Waits until")

	help(`[data-opens="time"]`)
	p.WaitText("#time-body", "“Until it is due” waits until")
	look(t, p, "instance-time")
	webtest.Eval[bool](p, `(document.querySelector("#when").value = "2031-05-04T10:30", true)`)
	p.Click("#time-body [type=submit]")
	p.WaitText("#instance-now", "Waits until 4 May 2031, 10:30")
	help(`[data-opens="time"]`)
	p.WaitText("#time-body", "4 May 2031")
	p.Click(`#time-body label:has([value="now"])`)
	p.Click("#time-body [type=submit]")
	p.WaitText("#instance-badge", "Done")
	p.WaitText("#instance-story", "let a time be over")
	look(t, p, "instance-helped")
}

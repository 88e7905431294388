package web

import (
	"os"
	"testing"

	"segue/runtime/machine"
	"segue/web/webtest"
)

// lookBeside is look for pages with a picture of a process. How the picture
// itself is heard is the canvas's affair, so WCAG is asked about the rest.
func lookBeside(t *testing.T, p *webtest.Page, name string) {
	t.Helper()
	for _, theme := range webtest.Themes {
		p.Theme(theme)
		webtest.FullScreenshot(t, p, name+"-"+string(theme))
	}
	hide := func(yes string) { webtest.Eval[bool](p, `(document.querySelector(".picture").hidden = `+yes+`)`) }
	hide("true")
	for _, theme := range webtest.Themes {
		p.Theme(theme)
		webtest.Axe(t, p)
	}
	p.Theme(webtest.Light)
	p.Phone()
	if os.Getenv("SEGUE_SHOTS") != "" { // the long form: axe on the phone's layout too
		webtest.Axe(t, p)
	}
	hide("false")
	webtest.FullScreenshot(t, p, name+"-phone")
	if wide := webtest.Eval[int](p, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
		t.Errorf("%s: on a phone the page is %d pixels too wide", name, wide)
	}
	p.Viewport(1440, 900)
}

// The page of an instance follows what happens elsewhere without being loaded
// again.
func TestAnInstanceIsWatchedLive(t *testing.T) {
	w := open(t).watching()
	key := w.begin("5000", "INV-2041")
	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	p.Open(w.url + address(key, ""))
	p.WaitText("#instance-now", "Waits for "+w.group.Name)
	p.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("Waiting")`)
	webtest.Eval[bool](p, `(window.notLoadedAgain = true)`)
	lookBeside(t, p, "instance-waiting")

	w.decide(key, "approved", "Checked against the order.")
	p.WaitText("#instance-story", w.lead.Name+" approved “Pay the invoice of Contoso?”")
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
	lookBeside(t, p, "instance-cancelled")
}

func TestEveryScreenOfInstancesIsAccessible(t *testing.T) {
	w := open(t).watching()
	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	p.Open(w.url + "/instances")
	look(t, p, "instances-empty")
	key, _ := w.failing("INV-2042 of a supplier with quite a long name, Maximiliane Freifrau von Hohenstein-Wittgenstein & Söhne")
	done := w.begin("5000", "")
	w.decide(done, "rejected", "We never ordered this.")
	w.begin("5000", "INV-2043")
	paused := w.begin("5000", "INV-2044")
	if err := w.engine.Deliver(t.Context(), paused, machine.Suspended{By: w.owner.Email, Reason: "We check the supplier."}); err != nil {
		t.Fatal(err)
	}
	p.Open(w.url + "/instances")
	look(t, p, "instances")
	p.Open(w.url + "/instances?q=nothing")
	look(t, p, "instances-none")
	p.Open(w.url + address(done, ""))
	lookBeside(t, p, "instance-done")
	p.Click("#tab-data")
	lookBeside(t, p, "instance-data")
	p.Click("#tab-details")
	lookBeside(t, p, "instance-details")
	p.Open(w.url + address(paused, ""))
	lookBeside(t, p, "instance-paused")
	p.Open(w.url + address(key, ""))
	p.WaitFor(`document.querySelector(".chip-attention")?.textContent.includes("Needs attention")`)
	lookBeside(t, p, "instance-attention")
	p.Click(`[data-opens="cancel"]`)
	lookBeside(t, p, "instance-cancel")
	p.Click("#cancel .btn--secondary")
	p.Click(`[data-opens="by-hand"]`)
	p.WaitText("#by-hand-body", "Why, or how it was done")
	lookBeside(t, p, "instance-by-hand")
	p.Click("#by-hand-body [type=submit]")
	p.WaitText("#by-hand-body .errors", "Say why")
	lookBeside(t, p, "instance-by-hand-faults")
	p.Click(`#by-hand-body label:has([value="rejected"])`)
	p.Fill("#hand-reason", "Refused on the telephone.")
	p.Click("#by-hand-body [type=submit]")
	p.WaitText(".toasts", "is given")
	p.WaitText("#instance-badge", "Done")
}

// Package webtest drives a real Chromium against a test server.
//
// It owns the browsers of a test process: one Chromium for each test that runs at
// the same time as others, started when needed and stopped by Main, and for each Page a browser context of its own (cookies, storage), so
// two pages of one test are two people. It must never be imported by anything
// but tests, never sleep (but to be uneven), and never write outside temporary folders, except
// pictures when SEGUE_SHOTS names a folder.
//
// A package that uses it needs one line of set-up:
//
//	func TestMain(m *testing.M) { webtest.Main(m) }
//
// and a test reads like a person's doing:
//
//	p := webtest.Browser(t)              // skips where no Chromium is installed
//	p.Open(server.URL + "/signin")
//	p.Fill("#email", "ana@example.org")  // real key strokes
//	p.Click("text=Sign in")              // a real mouse click on the visible button or link
//	p.WaitText("h1", "Good morning, Ana")
//	webtest.Axe(t, p)                    // no WCAG 2.2 A or AA violation
//	webtest.Legible(t, p)                // nothing below 12 pixels
//	p.Theme(webtest.Dark)                // what the system prefers
//	webtest.Colours(t, p)                // all that another theme can break
//	webtest.Screenshot(t, p, "home-dark")
//
// After p.ByKeys() all of it is done by keyboard alone (hands.go): what only a mouse
// reaches, or only forty presses of Tab, fails the test.
//
// A press is judged by the page as it comes: one that meets something else than
// what the test means, because the page moved meanwhile, does nothing and is done
// again where that is now (press.go). Anything of a test's own that presses by
// coordinates is a Spot.
//
// Three things fail a test by themselves: a violation of the Content Security
// Policy, an exception in a script, and console.error. A test that provokes one
// says so with Expect.
//
// SEGUE_REQUIRE_BROWSER=1 turns the skip into a failure; SEGUE_CHROMIUM names
// another binary. Every wait ends after Patience.
//
// A test that passes on a fast machine may still depend on its speed. With
// SEGUE_UNEVEN=7, or another seed, answers come late and overtake each other,
// scripts run slowly, and the test is not at once where it was (uneven.go):
//
//	for seed in 1 2 3; do SEGUE_UNEVEN=$seed go test ./web -run TestName -v || break; done
//
// Read page.go first.
package webtest

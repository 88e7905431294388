package web

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"segue/models"
)

// ticked are the lines of the checklist on somebody's home page, the done ones
// with a tick before them.
func (c *client) ticked() string {
	c.s.t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(c.get("/").body))
	if err != nil {
		c.s.t.Fatal(err)
	}
	return strings.Join(doc.Find(".tour__item").Map(func(_ int, item *goquery.Selection) string {
		title := item.Find("h3").Contents().First()
		if link := item.Find("h3 a"); link.Length() > 0 {
			title = link
		}
		if item.HasClass("tour__item--done") {
			return "✓" + strings.TrimSpace(title.Text())
		}
		return strings.TrimSpace(title.Text())
	}), " ")
}

// tour holds the checklist against what it should be.
func (c *client) tour(want string) {
	c.s.t.Helper()
	if got := c.ticked(); got != want {
		c.s.t.Errorf("the checklist is %q, want %q", got, want)
	}
}

// TestNewcomersTickWhatTheyDid does all of the checklist, each in another way
// than by looking at the list.
func TestNewcomersTickWhatTheyDid(t *testing.T) {
	s := open(t)
	bo, eva := s.person("Bo Lindqvist", "author", "approver"), s.person("Eva Holm", "approver")
	c := s.as(bo)
	q := s.question(bo) // a process that waits for its owner's answer
	want(t, c.get("/instances/"+s.firstInstance(q)), 200)
	c.tour("")
	s.sample("")
	c.tour("Watch Repair Change ✓Publish") // no task waits yet, what was watched before is not known, and the process is his
	s.as(eva).tour("")                     // who may see nothing can try nothing

	path := fmt.Sprintf("/questions/%d", q)
	want(t, c.post(path+"/answer", url.Values{"answer": {"other"}, "to": {"note"}, "reason": {"The warehouse moves."}, "shown": {inView(c, path)}}), 303)
	c.tour("Watch Approve ✓Repair Change ✓Publish")
	want(t, c.get("/instances/"+s.firstInstance(q)), 200)
	c.tour("✓Watch Approve ✓Repair Change ✓Publish")
	task := int64(s.task(bo))
	want(t, c.post(fmt.Sprintf("/tasks/%d/decision", task), url.Values{"outcome": {"approved"}, "f.account": {"4400"}}), 303)
	c.tour("✓Watch ✓Approve ✓Repair Change ✓Publish")

	process := s.process(bo, bo.Email)
	base := fmt.Sprintf("/processes/%d", process.ID)
	want(t, s.raw(c, "PUT", base+"/draft", payable(process.BpmnID, bo.Email), header("If-Match", `"1"`), header("Content-Type", "application/json"), header("Sec-Fetch-Site", "same-origin")), 200)
	c.tour("✓Watch ✓Approve ✓Repair ✓Change ✓Publish")
	want(t, c.get("/"), 200, "You know your way around", "Make your own process")

	want(t, c.post("/checklist/dismissal", nil), 303)
	c.tour("")
	s.as(eva).tour("")
}

// firstInstance is the first instance of the process that a question is about.
func (s *site) firstInstance(question int64) (key string) {
	s.t.Helper()
	s.gorm.Raw("SELECT min(i.key)::text FROM instances i JOIN questions q ON q.process_id = i.process_id WHERE q.id = ?", question).Scan(&key)
	return key
}

// TestColleaguesAreNoNewcomers has nobody of the sample company learn it.
func TestColleaguesAreNoNewcomers(t *testing.T) {
	s := open(t)
	ana, tomas := s.colleagues()
	s.instance(ana)
	s.as(ana).tour("Watch Approve Repair Change ✓Publish")
	s.task(tomas)
	s.as(tomas).tour("")
	for _, want := range []bool{true, false} {
		if first, err := s.db.NoteNewcomer(t.Context(), ana.ID, models.Watched); first != want || err != nil {
			t.Errorf("first time %v, want %v (%v)", first, want, err)
		}
	}
	s.as(ana).tour("✓Watch Approve Repair Change ✓Publish")
}

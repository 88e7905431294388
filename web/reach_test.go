package web

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"segue/models"
	"segue/web/webtest"
)

// postbox is a real mail server that keeps what it gets.
type postbox struct{ got chan string }

func (p postbox) NewSession(*smtp.Conn) (smtp.Session, error) { return &letterbox{p: p}, nil }

type letterbox struct {
	p  postbox
	to string
}

func (l *letterbox) Mail(string, *smtp.MailOptions) error      { return nil }
func (l *letterbox) Rcpt(to string, _ *smtp.RcptOptions) error { l.to = to; return nil }
func (l *letterbox) Reset()                                    {}
func (l *letterbox) Logout() error                             { return nil }
func (l *letterbox) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	l.p.got <- l.to + "\n" + strings.ReplaceAll(string(text), "=\r\n", "")
	return err
}

// next is the next letter to somebody.
func (p postbox) next(t *testing.T, to string) string {
	t.Helper()
	late := time.After(webtest.Patience)
	for {
		select {
		case letter := <-p.got:
			if strings.HasPrefix(letter, to+"\n") {
				return letter
			}
		case <-late:
			t.Fatalf("no letter came to %s", to)
		}
	}
}

// mailing makes the site mail people through a postbox.
func (s *site) mailing(admin *client) postbox {
	s.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		s.t.Fatal(err)
	}
	box := postbox{make(chan string, 100)}
	server := smtp.NewServer(box)
	server.AllowInsecureAuth = true
	go server.Serve(l)
	s.t.Cleanup(func() { server.Close() })
	none := func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }
	config := fmt.Sprintf(`{"host":"127.0.0.1","port":%d,"encryption":"none","from":"segue@northwind.example"}`, l.Addr().(*net.TCPAddr).Port)
	if _, err := s.db.AddConnection(s.t.Context(), models.Program, models.ConnectionForm{Name: "Office mail", Connector: "smtp", Config: []byte(config), Allowed: []string{"127.0.0.1"}}, none); err != nil {
		s.t.Fatal(err)
	}
	if a := admin.post("/settings", url.Values{"name": {"Northwind"}, "zone": {"UTC"}, "mail": {"office-mail"}}); a.StatusCode >= 400 {
		s.t.Fatal(a.StatusCode, a.body)
	}
	return box
}

// A new task comes by mail. The link in it opens the task and decides nothing;
// the bell tells of it too, until somebody has looked.
func TestANewTaskIsMailed(t *testing.T) {
	s := open(t)
	admin := s.client()
	admin.sign(s.person("Nadia Berg", "admin"))
	box := s.mailing(admin)
	ana := s.person("Ana Ruiz", "approver")
	key := s.approval(ana)
	letter := box.next(t, ana.Email)
	link := fmt.Sprintf("%s/tasks/%d", s.url, key)
	for _, part := range []string{"Subject: Pay Nordwind Papier GmbH?", link, "Opening the link changes nothing", "Dear Ana Ruiz"} {
		if !strings.Contains(letter, part) {
			t.Errorf("%q is not in the letter:\n%s", part, letter)
		}
	}
	c := s.client()
	c.sign(ana)
	a := c.get(strings.TrimPrefix(link, s.url))
	if a.StatusCode != http.StatusOK || !strings.Contains(a.body, "new notices") {
		t.Errorf("the page of the task: %d, and the bell is silent", a.StatusCode)
	}
	if task, err := s.db.Task(t.Context(), s.viewer(ana), key); err != nil || task.ClosedAt != nil || task.ClaimedBy != nil {
		t.Errorf("opening the link changed the task: %+v, %v", task, err)
	}
	if a := c.post("/bell", nil); !strings.Contains(a.body, "Pay Nordwind Papier GmbH?") {
		t.Errorf("the bell's menu: %s", a.body)
	}
	if a := c.get("/bell"); strings.Contains(a.body, "new") {
		t.Errorf("after a look the bell still says %s", a.body)
	}
}

// A question comes by mail, once, to those who look after the process, in a text
// and as HTML with one link, which decides nothing.
func TestANewQuestionIsMailed(t *testing.T) {
	s := open(t)
	admin := s.client()
	admin.sign(s.person("Nadia Berg", "admin"))
	box := s.mailing(admin)
	bo := s.person("Bo Lindqvist", "author")
	q := s.questionOf(bo, 1)
	letter := box.next(t, bo.Email)
	path := fmt.Sprintf("/questions/%d", q)
	for _, part := range []string{"q?Needs_an_answer:", "Dear Bo Lindqvist", "There is no connection", s.url + path, "text/plain", "text/html", "Open the question", "Opening the link changes nothing"} {
		if !strings.Contains(letter, part) {
			t.Errorf("%q is not in the letter:\n%s", part, letter)
		}
	}
	c := s.as(bo)
	want(t, c.get(path), http.StatusOK, "Needs an answer", "new notices")
	s.another(q, bo)
	want(t, c.post("/bell", nil), http.StatusOK, `href="`+path+`"`)
	if is, err := s.db.Question(t.Context(), s.viewer(bo), q); err != nil || is.AnsweredAt != nil {
		t.Errorf("opening the link answered it: %+v, %v", is, err)
	}
	other := s.questionOf(bo, 1) // and then one more, of another process
	if letter := box.next(t, bo.Email); !strings.Contains(letter, fmt.Sprintf("%s/questions/%d", s.url, other)) {
		t.Errorf("it was mailed twice:\n%s", letter)
	}
}

// Whoever is added gets the link by mail, and the admin sees it too.
func TestAnInvitationIsMailed(t *testing.T) {
	s := open(t)
	admin := s.client()
	admin.sign(s.person("Nadia Berg", "admin"))
	leo := s.person("Leo Braun", "approver")
	if a := admin.post(fmt.Sprintf("/people/%d/link", leo.ID), nil); a.StatusCode != http.StatusCreated || !strings.Contains(a.body, "Send it to them yourself") {
		t.Errorf("without mail: %d %s", a.StatusCode, a.body)
	}
	box := s.mailing(admin)
	if a := admin.post(fmt.Sprintf("/people/%d/link", leo.ID), nil); a.StatusCode != http.StatusCreated || !strings.Contains(a.body, "It was mailed to "+leo.Email) {
		t.Errorf("with mail: %d %s", a.StatusCode, a.body)
	}
	if letter := box.next(t, leo.Email); !strings.Contains(letter, s.url+"/password/") {
		t.Errorf("the invitation is\n%s", letter)
	}
}

package smtp_test

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net"
	"net/http/httptest"
	"net/mail"
	"strings"
	"sync"
	"testing"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"

	"segue/runtime/connector"
	connectorsmtp "segue/runtime/connectors/smtp"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/outbound"
)

// post is a real mail server that keeps what it gets.
type post struct {
	mu       sync.Mutex
	got      []message
	auth     []string // the mechanisms it offers; none: it asks nobody
	refuse   func(recipient string) error
	onData   func() error
	sessions int
}

type message struct {
	from string
	to   []string
	raw  []byte
	user string
	tls  bool
}

func (p *post) NewSession(c *smtp.Conn) (smtp.Session, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sessions++
	_, secure := c.TLSConnectionState()
	return &session{post: p, m: message{tls: secure}}, nil
}

type session struct {
	post *post
	m    message
}

func (s *session) AuthMechanisms() []string { return s.post.auth }

func (s *session) Auth(mech string) (sasl.Server, error) {
	check := func(user, password string) error {
		if user != "segue" || password != "s3cret-pass" {
			return &smtp.SMTPError{Code: 535, EnhancedCode: smtp.EnhancedCode{5, 7, 8}, Message: "bad credentials s3cret-pass"}
		}
		s.m.user = user
		return nil
	}
	if mech == sasl.Login {
		return &login{check: check}, nil
	}
	return sasl.NewPlainServer(func(_, user, password string) error { return check(user, password) }), nil
}

// login is the server's side of LOGIN, which the library has no more.
type login struct {
	check func(user, password string) error
	user  string
	asked int
}

func (l *login) Next(response []byte) ([]byte, bool, error) {
	l.asked++
	switch l.asked {
	case 1:
		return []byte("Username:"), false, nil
	case 2:
		l.user = string(response)
		return []byte("Password:"), false, nil
	}
	return nil, true, l.check(l.user, string(response))
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if len(s.post.auth) > 0 && s.m.user == "" {
		return smtp.ErrAuthRequired
	}
	s.m.from = from
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if s.post.refuse != nil {
		if err := s.post.refuse(to); err != nil {
			return err
		}
	}
	s.m.to = append(s.m.to, to)
	return nil
}

func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if s.post.onData != nil {
		if err := s.post.onData(); err != nil {
			return err
		}
	}
	s.m.raw = raw
	s.post.mu.Lock()
	defer s.post.mu.Unlock()
	s.post.got = append(s.post.got, s.m)
	return nil
}

func (s *session) Reset()        { s.m.to = nil }
func (s *session) Logout() error { return nil }

func (p *post) messages() []message {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]message(nil), p.got...)
}

// serve starts the mail server and returns settings that lead to it.
func serve(t testing.TB, p *post, encryption string) (config map[string]any, roots *x509.CertPool) {
	t.Helper()
	certificates := httptest.NewUnstartedServer(nil) // for its certificate of 127.0.0.1
	certificates.StartTLS()
	certificates.Close()
	roots = x509.NewCertPool()
	roots.AddCert(certificates.Certificate())
	s := smtp.NewServer(p)
	s.Domain, s.AllowInsecureAuth = "mail.example.com", encryption == "none"
	s.ErrorLog = log.New(io.Discard, "", 0)
	secure := &tls.Config{Certificates: certificates.TLS.Certificates}
	if encryption == "starttls" {
		s.TLSConfig = secure
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	if encryption == "tls" {
		l = tls.NewListener(l, secure)
	}
	done := make(chan struct{})
	go func() { defer close(done); _ = s.Serve(l) }() // ends with the listener
	t.Cleanup(func() {
		s.Close()
		l.Close() // the server forgets a listener that it was closed before serving
		<-done
	})
	return map[string]any{"host": "127.0.0.1", "port": port, "encryption": encryption, "from": "segue@northwind.example", "sender": "Northwind, Trading"}, roots
}

func decode(t testing.TB, bind func(*form.Form), values map[string]any) []form.Problem {
	t.Helper()
	raw, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	f := form.New(raw, form.Env{})
	bind(f)
	return f.Decode()
}

func open(t testing.TB, config map[string]any, roots *x509.CertPool) connector.Opened {
	t.Helper()
	s := connectorsmtp.Type.New()
	if problems := decode(t, s.Form, config); len(problems) > 0 {
		t.Fatal(problems)
	}
	opened, err := s.Open(connector.Outside{Name: "Company mail", Roots: roots, Dial: outbound.New(outbound.Exception{Host: "127.0.0.1"}).DialContext})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(opened.Close)
	return opened
}

type vars map[string]feel.Value

func (v vars) Lookup(name string) (feel.Value, bool) { x, ok := v[name]; return x, ok }

func input(t testing.TB, values map[string]any, scope vars) (feel.Value, error) {
	t.Helper()
	in := connectorsmtp.Type.Actions[0].New()
	if problems := decode(t, in.Form, values); len(problems) > 0 {
		t.Fatal(problems)
	}
	return in.Value(func(e *feel.Expr) (feel.Value, error) { return e.Eval(&feel.Evaluator{Scope: scope}) })
}

func send(t testing.TB, c connector.Opened, in feel.Value) (feel.Value, *connector.Failure) {
	t.Helper()
	out, err := connectorsmtp.Type.Actions[0].Do(t.Context(), c, connector.Call{Key: "i-7:3", Attempt: 1, Input: in})
	var f *connector.Failure
	if err != nil && !errors.As(err, &f) {
		t.Fatalf("%T is no failure: %v", err, err)
	}
	return out, f
}

var paid = map[string]any{"to": "{supplier}, archive@northwind.example", "cc": "{copies}", "subject": "Invoice {number} was paid", "text": "Dear {name},\n\nwe paid €12.\n.\nBye"}

func scope() vars {
	return vars{"supplier": feel.String("Büro Müller <info@mueller.example>"), "copies": feel.Strings("a@b.example", "c@d.example"), "number": feel.String("№ 7"), "name": feel.String("Müller")}
}

func TestMessageArrives(t *testing.T) {
	for _, c := range []struct {
		encryption string
		auth       []string
	}{{"none", nil}, {"none", []string{"PLAIN"}}, {"starttls", []string{"PLAIN"}}, {"tls", []string{"LOGIN"}}, {"tls", []string{"PLAIN", "LOGIN"}}} {
		p := &post{auth: c.auth}
		config, roots := serve(t, p, c.encryption)
		if c.auth != nil {
			config["user"], config["password"] = "segue", "s3cret-pass"
		}
		in, err := input(t, paid, scope())
		if err != nil {
			t.Fatal(err)
		}
		out, f := send(t, open(t, config, roots), in)
		if f != nil {
			t.Fatalf("%s %v: %+v", c.encryption, c.auth, f)
		}
		got := p.messages()
		if len(got) != 1 || got[0].tls != (c.encryption != "none") || (got[0].user == "segue") != (c.auth != nil) {
			t.Fatalf("%s %v: %+v", c.encryption, c.auth, got)
		}
		look(t, got[0])
		if id, _ := out.Get("messageId"); id.Text() != "<segue.i-7-3@northwind.example>" {
			t.Errorf("the answer is %s", out)
		}
	}
}

// look compares what arrived with what was written.
func look(t *testing.T, m message) {
	t.Helper()
	if m.from != "segue@northwind.example" || strings.Join(m.to, " ") != "info@mueller.example archive@northwind.example a@b.example c@d.example" {
		t.Errorf("from %s to %v", m.from, m.to)
	}
	read, err := mail.ReadMessage(bytes.NewReader(m.raw))
	if err != nil {
		t.Fatal(err)
	}
	from, err := read.Header.AddressList("From")
	if err != nil || len(from) != 1 || from[0].Name != "Northwind, Trading" {
		t.Errorf("from %v, %v", from, err)
	}
	if to, err := read.Header.AddressList("To"); err != nil || len(to) != 2 || to[0].Name != "Büro Müller" {
		t.Errorf("to %v, %v", to, err)
	}
	if id := read.Header.Get("Message-Id"); id != "<segue.i-7-3@northwind.example>" {
		t.Errorf("message id %s", id)
	}
	if _, err := read.Header.Date(); err != nil {
		t.Error(err)
	}
	body, err := io.ReadAll(read.Body)
	if err != nil || !strings.Contains(string(body), "Dear M=C3=BCller,") || !strings.Contains(string(body), "\n.\r\nBye") {
		t.Errorf("the text is %q, %v", body, err)
	}
}

func TestNobodyAddsHeadersOrReaders(t *testing.T) {
	p := &post{}
	config, roots := serve(t, p, "none")
	c := open(t, config, roots)
	for name, change := range map[string]vars{
		"line break in subject": {"number": feel.String("7\r\nBcc: x@evil.example")},
		"line break in address": {"supplier": feel.String("a@b.example\r\nBcc: x@evil.example")},
		"two addresses in one":  {"supplier": feel.String("a@b.example, x@evil.example")},
		"no address":            {"supplier": feel.String("Müller")},
		"a list with rubbish":   {"copies": feel.Strings("a@b.example", "x")},
	} {
		s := scope()
		for k, v := range change {
			s[k] = v
		}
		in, err := input(t, paid, s)
		if err != nil {
			continue // refused when the message is worked out
		}
		if _, f := send(t, c, in); f == nil || !f.Final {
			t.Errorf("%s: %+v", name, f)
		}
	}
	in, err := input(t, map[string]any{"to": "{supplier}", "subject": "x", "text": "y"}, vars{"supplier": feel.Null})
	if err != nil {
		t.Fatal(err)
	}
	if _, f := send(t, c, in); f == nil || f.Message != "The message has no recipient." {
		t.Errorf("%+v", f)
	}
	if got := p.messages(); len(got) != 0 {
		t.Errorf("%d messages were sent", len(got))
	}
}

func TestRefusedRecipientStopsTheMessage(t *testing.T) {
	for code, final := range map[int]bool{550: true, 451: false} {
		p := &post{refuse: func(to string) error {
			if strings.HasPrefix(to, "archive") {
				return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "No such user here."}
			}
			return nil
		}}
		config, roots := serve(t, p, "none")
		in, err := input(t, paid, scope())
		if err != nil {
			t.Fatal(err)
		}
		_, f := send(t, open(t, config, roots), in)
		if f == nil || f.Final != final || !strings.Contains(f.Message, "archive@northwind.example") || !strings.Contains(f.Message, "Nobody got the message") {
			t.Errorf("%d: %+v", code, f)
		}
		if len(p.messages()) != 0 {
			t.Error("the others got it")
		}
	}
}

func TestFailuresBelongToTheirClass(t *testing.T) {
	in, err := input(t, paid, scope())
	if err != nil {
		t.Fatal(err)
	}
	p := &post{auth: []string{"PLAIN"}}
	config, roots := serve(t, p, "starttls")
	config["user"], config["password"] = "other", "s3cret-pass"
	_, f := send(t, open(t, config, roots), in)
	if f == nil || !f.Final || f.Message != "Company mail did not accept user name and password (535)." || strings.Contains(f.Detail, "s3cret") {
		t.Errorf("a wrong password: %+v", f)
	}
	config["user"] = "segue"
	if _, f = send(t, open(t, config, nil), in); f == nil || !strings.Contains(f.Message, "authority that this server does not know") {
		t.Errorf("an unknown authority: %+v", f)
	}
	bare, _ := serve(t, &post{}, "none")
	bare["encryption"] = "starttls"
	if _, f = send(t, open(t, bare, nil), in); f == nil || !f.Final || !strings.Contains(f.Message, "STARTTLS") {
		t.Errorf("no STARTTLS: %+v", f)
	}
	for code, final := range map[int]bool{554: true, 452: false} {
		full := &post{onData: func() error { return &smtp.SMTPError{Code: code, Message: "Mailbox full"} }}
		config, _ := serve(t, full, "none")
		if _, f := send(t, open(t, config, nil), in); f == nil || f.Final != final || !strings.Contains(f.Message, "Mailbox full") {
			t.Errorf("%d: %+v", code, f)
		}
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	silent := map[string]any{"host": "127.0.0.1", "port": l.Addr().(*net.TCPAddr).Port, "encryption": "none", "from": "a@b.example", "timeout": 1}
	if _, f := send(t, open(t, silent, nil), in); f == nil || f.Final || f.Message != "Company mail did not answer within 1 s." {
		t.Errorf("silence: %+v", f)
	}
	s := connectorsmtp.Type.New()
	decode(t, s.Form, silent)
	guarded, err := s.Open(connector.Outside{Name: "Company mail", Dial: outbound.New().DialContext})
	if err != nil {
		t.Fatal(err)
	}
	if _, f := send(t, guarded, in); f == nil || !f.Final || !strings.Contains(f.Message, "administrator") {
		t.Errorf("a guarded address: %+v", f)
	}
}

func TestTestSendsNothing(t *testing.T) {
	p := &post{auth: []string{"PLAIN"}}
	config, roots := serve(t, p, "tls")
	config["user"], config["password"] = "segue", "s3cret-pass"
	said, err := open(t, config, roots).Test(t.Context())
	if err != nil || !strings.Contains(said, "let segue sign in") || len(p.messages()) != 0 {
		t.Errorf("%s, %v", said, err)
	}
	config["password"] = "wrong"
	if said, err = open(t, config, roots).Test(t.Context()); err == nil || !strings.Contains(err.Error(), "did not accept user name and password") {
		t.Errorf("%s, %v", said, err)
	}
}

func TestSettingsSayWhatIsWrong(t *testing.T) {
	good := map[string]any{"host": "mail.example.com", "port": 587, "from": "a@b.example"}
	for field, value := range map[string]any{"host": "https://mail.example.com", "port": 0, "from": "nobody", "sender": "A\nB", "encryption": "rot13", "timeout": 999} {
		config := map[string]any{}
		for k, v := range good {
			config[k] = v
		}
		config[field] = value
		if problems := decode(t, connectorsmtp.Type.New().Form, config); len(problems) != 1 || problems[0].Field != field {
			t.Errorf("%s = %v: %v", field, value, problems)
		}
	}
	s := connectorsmtp.Type.New()
	if problems := decode(t, s.Form, good); len(problems) > 0 || s.Target() != "mail.example.com:587" {
		t.Errorf("%v, %s", problems, s.Target())
	}
}

// Values stand in words in what people read, and nowhere else.
func TestAmountsInTextsAreGrouped(t *testing.T) {
	in := connectorsmtp.Type.Actions[0].New()
	if problems := decode(t, in.Form, map[string]any{"to": "{name}", "subject": "{amount} EUR for {name}", "text": "We have paid {amount} EUR in {year}, {amount * 2} in all."}); len(problems) > 0 {
		t.Fatal(problems)
	}
	in.(connector.Worded).Word(func(source string, v feel.Value) string {
		if source == "amount" {
			return "10,832.50"
		}
		return v.Plain()
	})
	amount, _ := feel.Number("10832.5")
	scope := vars{"amount": amount, "year": feel.Int(2026), "name": feel.String("ana@example.com")}
	v, err := in.Value(func(e *feel.Expr) (feel.Value, error) { return e.Eval(&feel.Evaluator{Scope: scope}) })
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"to": "<ana@example.com>", "subject": "10,832.50 EUR for ana@example.com", "text": "We have paid 10,832.50 EUR in 2026, 21665 in all."} {
		if got, _ := v.Get(name); got.Text() != want {
			t.Errorf("%s: %q, want %q", name, got.Text(), want)
		}
	}
}

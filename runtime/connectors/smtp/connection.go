package smtp

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/textproto"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/outbound"
)

// MaxText is the longest message that is sent, in bytes.
const MaxText = 1 << 20

// connection is a configured mail server. Each message has a session of its
// own: servers end idle ones, and a dead session found late would look like a
// message that may have been sent.
type connection struct {
	settings
	out connector.Outside
}

// Open makes the connection.
func (s *settings) Open(o connector.Outside) (connector.Opened, error) {
	return &connection{settings: *s, out: o}, nil
}

// Close does nothing: there is no session between messages.
func (c *connection) Close() {}

// What is sent may have a button, which no process can fill in: its name, such
// as “Open the task”, and the address that the text holds on a line of its own.
const (
	Button   = "button"
	ButtonTo = "buttonTo"
)

// letter is a message ready to be sent.
type letter struct {
	msg        *gomail.Msg
	id         string
	recipients []string
}

// compose builds the message. The error is a sentence: trying again changes
// nothing.
func (c *connection) compose(in feel.Value, key string) (letter, error) {
	get := func(name string) string { v, _ := in.Get(name); return v.Text() }
	to, err := addresses("To", get("to"))
	if err != nil {
		return letter{}, err
	}
	cc, err := addresses("Copy to", get("cc"))
	if err != nil {
		return letter{}, err
	}
	if len(to) == 0 {
		return letter{}, say("The message has no recipient.")
	}
	subject, text := get("subject"), get("text")
	if err := oneLine("The subject", subject); err != nil {
		return letter{}, err
	}
	if len(text) > MaxText {
		return letter{}, say("The message is longer than 1 MB, the most that is sent.")
	}
	m := gomail.NewMsg()
	m.FromMailAddress(&mail.Address{Name: c.sender, Address: c.from})
	m.ToMailAddress(to...)
	m.CcMailAddress(cc...)
	m.Subject(subject)
	m.SetDate()
	id := messageID(key, c.from)
	m.SetMessageIDWithValue(id)
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	m.SetBodyString(gomail.TypeTextPlain, text)
	m.AddAlternativeString(gomail.TypeTextHTML, styled(c.sender, subject, text, button{get(Button), get(ButtonTo)}))
	l := letter{msg: m, id: "<" + id + ">"}
	for _, a := range append(to, cc...) {
		l.recipients = append(l.recipients, a.Address)
	}
	return l, nil
}

// messageID is the same for every attempt of one effect.
func messageID(key, from string) string {
	domain := from[strings.LastIndex(from, "@")+1:]
	safe := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '.' {
			return r
		}
		return '-'
	}, key)
	return "segue." + safe + "@" + domain
}

// addresses reads a list parted by commas.
func addresses(label, text string) ([]*mail.Address, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	if err := oneLine("“"+label+"”", text); err != nil {
		return nil, err
	}
	list, err := mail.ParseAddressList(text)
	if err != nil {
		return nil, say("“%s” does not hold e-mail addresses parted by commas: %s.", label, strconv.Quote(text))
	}
	return list, nil
}

// send does the action of that name.
func (c *connection) send(ctx context.Context, call connector.Call) (feel.Value, error) {
	l, err := c.compose(call.Input, call.Key)
	if err != nil {
		return feel.Null, &connector.Failure{Message: err.Error(), Final: true}
	}
	ctx, cancel := context.WithTimeout(ctx, time.Duration(c.timeout)*time.Second)
	defer cancel()
	session, err := c.begin(ctx)
	if err != nil {
		return feel.Null, c.failure(err)
	}
	defer session.Close()
	if err := transfer(session, c.from, l); err != nil {
		return feel.Null, c.failure(err)
	}
	_ = session.Quit() // the server has the message: how it says goodbye does not matter
	return feel.NewContext(2).Set("messageId", feel.String(l.id)).Set("recipients", feel.Strings(l.recipients...)).Value(), nil
}

// transfer hands the message over. A server that refuses one recipient gets
// the message for none: half a delivery could not be tried again.
func transfer(session *smtp.Client, from string, l letter) error {
	if err := session.Mail(from); err != nil {
		return err
	}
	for _, r := range l.recipients {
		if err := session.Rcpt(r); err != nil {
			return &recipientError{r, err}
		}
	}
	w, err := session.Data()
	if err != nil {
		return err
	}
	if _, err := l.msg.WriteTo(w); err != nil {
		return err
	}
	return w.Close()
}

// begin opens a session and signs in.
func (c *connection) begin(ctx context.Context) (*smtp.Client, error) {
	conn, err := c.out.Dial(ctx, "tcp", net.JoinHostPort(c.host, strconv.Itoa(c.port)))
	if err != nil {
		return nil, err
	}
	deadline, _ := ctx.Deadline()
	if err := conn.SetDeadline(deadline); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	// A call that is stopped ends the session at once.
	context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })
	config := &tls.Config{ServerName: c.host, MinVersion: tls.VersionTLS12, RootCAs: c.out.Roots}
	if c.encryption == wholeTLS {
		secure := tls.Client(conn, config)
		if err := secure.HandshakeContext(ctx); err != nil {
			return nil, errors.Join(err, conn.Close())
		}
		conn = secure
	}
	session, err := smtp.NewClient(conn, c.host)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	if err := c.signIn(session, config); err != nil {
		return nil, errors.Join(err, session.Close())
	}
	return session, nil
}

func (c *connection) signIn(session *smtp.Client, config *tls.Config) error {
	if err := session.Hello("segue"); err != nil {
		return err
	}
	if c.encryption == startTLS {
		if ok, _ := session.Extension("STARTTLS"); !ok {
			return errNoStartTLS
		}
		if err := session.StartTLS(config); err != nil {
			return err
		}
	}
	if c.user == "" {
		return nil
	}
	_, offered := session.Extension("AUTH")
	auth := c.auth(strings.Fields(strings.ToUpper(offered)))
	if auth == nil {
		return errNoAuth
	}
	if err := session.Auth(auth); err != nil {
		return &authError{err}
	}
	return nil
}

// auth is the best of what the server offers that we speak.
func (c *connection) auth(offered []string) smtp.Auth {
	known := []struct {
		name string
		make func() smtp.Auth
	}{
		{"SCRAM-SHA-256", func() smtp.Auth { return smtp.ScramSHA256Auth(c.user, c.password) }},
		{"CRAM-MD5", func() smtp.Auth { return smtp.CRAMMD5Auth(c.user, c.password) }},
		{"PLAIN", func() smtp.Auth { return smtp.PlainAuth("", c.user, c.password, c.host, c.encryption == plain) }},
		{"LOGIN", func() smtp.Auth { return smtp.LoginAuth(c.user, c.password, c.host, c.encryption == plain) }},
	}
	for _, k := range known {
		for _, o := range offered {
			if o == k.name {
				return k.make()
			}
		}
	}
	return nil
}

var (
	errNoStartTLS = errors.New("the server does not offer STARTTLS")
	errNoAuth     = errors.New("the server offers no way to sign in that is known here")
)

// authError is a refused sign-in.
type authError struct{ error }

func (e *authError) Unwrap() error { return e.error }

// recipientError is a recipient the server does not take.
type recipientError struct {
	recipient string
	error
}

func (e *recipientError) Unwrap() error { return e.error }

// failure puts an error into its class. What the server says with a code above
// 500 it will say again.
func (c *connection) failure(err error) *connector.Failure {
	who := c.out.Name
	f := &connector.Failure{Detail: c.masked(err.Error())}
	var reply *textproto.Error
	var auth *authError
	var recipient *recipientError
	var refused *outbound.RefusedError
	switch {
	case errors.Is(err, errNoStartTLS):
		f.Message, f.Final = who+" does not offer STARTTLS. Check port and encryption of the connection.", true
	case errors.Is(err, errNoAuth):
		f.Message, f.Final = who+" offers no way to sign in that is known here. Check port and encryption of the connection.", true
	case !errors.As(err, &reply):
		f.Message, f.Final = outbound.Explain(err, who, time.Duration(c.timeout)*time.Second), errors.As(err, &refused)
	case errors.As(err, &auth):
		f.Message, f.Final = fmt.Sprintf("%s did not accept user name and password (%d).", who, reply.Code), reply.Code >= 500
	case errors.As(err, &recipient):
		f.Message, f.Final = fmt.Sprintf("%s does not take mail for %s: %s. Nobody got the message.", who, recipient.recipient, said(reply)), reply.Code >= 500
	default:
		f.Message, f.Final = fmt.Sprintf("%s did not take the message: %s.", who, said(reply)), reply.Code >= 500
	}
	if refused != nil {
		f.Refused = refused.Exception().String()
	}
	f.Message = c.masked(f.Message)
	return f
}

// said is a server's reply as a part of a sentence.
func said(reply *textproto.Error) string {
	text := strings.TrimRight(strings.Join(strings.Fields(strings.ToValidUTF8(reply.Msg, "?")), " "), ".")
	if len(text) > 200 {
		text = strings.ToValidUTF8(text[:200], "") + "…"
	}
	return fmt.Sprintf("%d “%s”", reply.Code, text)
}

func (c *connection) masked(text string) string {
	if len(c.password) >= 4 {
		return strings.ReplaceAll(text, c.password, "•••")
	}
	return text
}

// Test opens a session, signs in and leaves; no message is sent.
func (c *connection) Test(ctx context.Context) (string, error) {
	began := time.Now()
	ctx, cancel := context.WithTimeout(ctx, time.Duration(c.timeout)*time.Second)
	defer cancel()
	session, err := c.begin(ctx)
	if err != nil {
		return "", c.failure(err)
	}
	defer session.Close()
	if err := session.Mail(c.from); err != nil {
		return "", c.failure(err)
	}
	_ = session.Quit() // what was asked is answered
	took := outbound.Span(time.Since(began))
	if c.user != "" {
		return fmt.Sprintf("%s let %s sign in and takes mail from %s (in %s). No message was sent.", c.out.Name, c.user, c.from, took), nil
	}
	return fmt.Sprintf("%s takes mail from %s (in %s). No message was sent.", c.out.Name, c.from, took), nil
}

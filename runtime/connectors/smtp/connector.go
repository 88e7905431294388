package smtp

import (
	"context"
	"fmt"
	"net/mail"
	"strconv"
	"strings"

	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/form"
)

// Type is the connector to mail servers.
var Type = connector.Type{
	Kind: "smtp", Name: "E-mail", Icon: "mail", Summary: "Send messages through your mail server.",
	New: func() connector.Settings { return &settings{encryption: startTLS, port: 587, timeout: 30} },
	Actions: []connector.Action{{
		Name: "send", Title: "Send e-mail", Icon: "mail", Summary: "Send a message to people inside or outside.",
		New:    func() connector.Inputs { return &inputs{} },
		Result: feel.ContextWith(feel.Field{Name: "messageId", Type: feel.StringType}, feel.Field{Name: "recipients", Type: feel.ListOf(feel.StringType)}),
		Usual:  feel.NewContext(2).Set("messageId", feel.String("a message that was not sent")).Set("recipients", feel.List()).Value(),
		Do: func(ctx context.Context, c connector.Opened, call connector.Call) (feel.Value, error) {
			return c.(*connection).send(ctx, call)
		},
	}},
}

// ways to protect the connection.
const (
	startTLS = "starttls"
	wholeTLS = "tls"
	plain    = "none"
)

// settings are one connection as an admin configures it.
type settings struct {
	host           string
	port           int
	encryption     string
	user, password string
	from, sender   string
	timeout        int // seconds
}

// Form binds the settings.
func (s *settings) Form(f *form.Form) {
	f.Text(&s.host, "host", "Server").Required().Like("mail.example.com").Check(func() error { return checkHost(s.host) })
	f.Number(&s.port, "port", "Port", 1, 65535).Hint("Usually 587, or 465 where encryption begins at once.")
	f.Choice(&s.encryption, "encryption", "Encryption", form.Option{Value: startTLS, Label: "STARTTLS"},
		form.Option{Value: wholeTLS, Label: "TLS from the beginning"}, form.Option{Value: plain, Label: "None: only inside your own network"})
	f.Text(&s.user, "user", "User name").Hint("Leave empty if the server asks for none.")
	f.Secret(&s.password, "password", "Password")
	f.Text(&s.from, "from", "From address").Required().Like("segue@example.com").Check(func() error { _, err := address(s.from); return err })
	f.Text(&s.sender, "sender", "From name").Like("Northwind Trading").Check(func() error { return oneLine("The name", s.sender) })
	f.Number(&s.timeout, "timeout", "Give up after so many seconds", 1, 120)
}

func checkHost(host string) error {
	if host == "" || strings.ContainsAny(host, "/:@ ") || strings.ContainsFunc(host, func(r rune) bool { return r <= ' ' }) {
		return say("Write the server's name alone, such as mail.example.com; the port has a field of its own.")
	}
	return nil
}

// Target is host and port.
func (s *settings) Target() string { return strings.ToLower(s.host) + ":" + strconv.Itoa(s.port) }

// inputs are one message as an author writes it.
type inputs struct {
	to, cc  form.Template
	subject form.Template
	text    form.Template
	words   func(source string, v feel.Value) string // nil: as they are
}

// Word implements connector.Worded.
func (in *inputs) Word(words func(source string, v feel.Value) string) { in.words = words }

// Form binds the inputs.
func (in *inputs) Form(f *form.Form) {
	f.Template(&in.to, "to", "To").Required().Like("{supplier_email}").Hint("Several addresses are parted by commas.")
	f.Template(&in.cc, "cc", "Copy to").Like("accounting@example.com").In("More")
	f.Template(&in.subject, "subject", "Subject").Required().Like("Invoice {invoice_number} was paid")
	f.Template(&in.text, "text", "Text").Required().Like("Dear {supplier_name}, …")
}

// Subtitle says to whom, for the card; say writes a text with expressions in words.
func (in *inputs) Subtitle(say func(form.Template) string) string {
	if to := say(in.to); to != "" {
		return "Mail to " + to
	}
	return ""
}

// Sentence says what is done, without a full stop.
func (in *inputs) Sentence(_ string, say func(form.Template) string) string {
	return "mail “" + say(in.subject) + "” to " + say(in.to)
}

// Value works the message out.
func (in *inputs) Value(eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error) {
	out := feel.NewContext(4)
	for _, part := range []struct {
		name, label string
		template    form.Template
	}{{"to", "To", in.to}, {"cc", "Copy to", in.cc}} {
		list, err := part.template.Fill(func(e *feel.Expr) (feel.Value, error) { return recipients(e, part.label, eval) })
		if err != nil {
			return feel.Null, err
		}
		out.Set(part.name, feel.String(list))
	}
	for _, part := range []struct {
		name     string
		template form.Template
	}{{"subject", in.subject}, {"text", in.text}} {
		text, err := in.fill(part.template, eval)
		if err != nil {
			return feel.Null, err
		}
		out.Set(part.name, feel.String(text))
	}
	return out.Value(), nil
}

// fill writes a text for people.
func (in *inputs) fill(t form.Template, eval func(*feel.Expr) (feel.Value, error)) (string, error) {
	if in.words == nil {
		return t.Fill(eval)
	}
	return t.FillFor(eval, in.words)
}

// recipients is the value of an expression among addresses: one address, or a
// list of them. A text that holds several is refused: whoever fills in a form
// must not be able to add readers.
func recipients(e *feel.Expr, label string, eval func(*feel.Expr) (feel.Value, error)) (feel.Value, error) {
	v, err := eval(e)
	if err != nil || v.IsNull() {
		return v, err
	}
	items := []feel.Value{v}
	if v.Kind() == feel.KindList {
		items = v.Items()
	}
	var list []string
	for _, item := range items {
		a, err := address(item.Text())
		if err != nil {
			return feel.Null, say("“%s” in “%s” is no e-mail address: %s.", e.Source(), label, strconv.Quote(item.Plain()))
		}
		list = append(list, a.String())
	}
	return feel.String(strings.Join(list, ", ")), nil
}

// address reads one address, perhaps with a name before it.
func address(text string) (*mail.Address, error) {
	if strings.ContainsAny(text, "\r\n\x00") {
		return nil, say("An address cannot hold a line break.")
	}
	a, err := mail.ParseAddress(strings.TrimSpace(text))
	if err != nil {
		return nil, say("Write an e-mail address, such as segue@example.com.")
	}
	return a, nil
}

func oneLine(what, text string) error {
	if strings.ContainsAny(text, "\r\n\x00") {
		return say("%s cannot hold a line break.", what)
	}
	return nil
}

// sentence is an error for people: it begins with a capital and ends with a
// full stop.
type sentence string

func (s sentence) Error() string { return string(s) }

func say(format string, args ...any) error { return sentence(fmt.Sprintf(format, args...)) }

package demo

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"

	"github.com/emersion/go-smtp"

	"segue/models"
)

// catcher is the mail server: it takes every message and keeps it.
type catcher struct{ s *Systems }

// NewSession implements smtp.Backend.
func (c *catcher) NewSession(*smtp.Conn) (smtp.Session, error) {
	ctx, cancel := context.WithCancel(context.Background())
	switch c.s.mode(ctx, Mail) {
	case models.DemoDown:
		cancel()
		return nil, &smtp.SMTPError{Code: 421, EnhancedCode: smtp.EnhancedCode{4, 3, 2}, Message: "The mail server is shutting down"}
	case models.DemoSlow:
		c.s.rest(ctx)
	case models.DemoNonsense:
		cancel()
		return nil, &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 5, 0}, Message: "<html>Scheduled maintenance</html>"}
	}
	return &letter{s: c.s, ctx: ctx, cancel: cancel}, nil
}

// letter is one message on its way in.
type letter struct {
	s      *Systems
	ctx    context.Context
	cancel context.CancelFunc
	from   string
	to     []string
}

func (l *letter) Mail(from string, _ *smtp.MailOptions) error {
	l.from = from
	return nil
}

func (l *letter) Rcpt(to string, _ *smtp.RcptOptions) error {
	l.to = append(l.to, to)
	return nil
}

func (l *letter) Reset() { l.from, l.to = "", nil }

func (l *letter) Logout() error {
	l.cancel()
	return nil
}

// message is a mail as it is kept and shown.
type message struct {
	From    string `json:"from"`
	To      string `json:"to"`
	Subject string `json:"subject"`
	Text    string `json:"text"`
	HTML    string `json:"html,omitempty"`
	ID      string `json:"message_id"`
}

func (l *letter) Data(r io.Reader) error {
	m := read(r)
	if m.To == "" {
		m.To = strings.Join(l.to, ", ")
	}
	if m.From == "" {
		m.From = l.from
	}
	raw, err := json.Marshal(m)
	if err == nil {
		_, _, err = l.s.DB.AddDemoRecord(l.ctx, models.DemoRecord{System: Mail, Kind: "mail", Ref: short(m.Subject), At: l.s.Clock(), Body: raw})
	}
	if err != nil {
		l.s.Logger.Error("a message could not be kept", "error", err)
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "The message could not be kept; send it again later"}
	}
	return nil
}

func short(subject string) string {
	if subject == "" {
		return "Without a subject"
	}
	return string([]rune(subject)[:min(len([]rune(subject)), 200)])
}

// read takes a message apart. What cannot be read is shown as it came.
func read(r io.Reader) message {
	raw, _ := io.ReadAll(r) // a message cut off is shown as far as it came
	parsed, err := mail.ReadMessage(strings.NewReader(string(raw)))
	if err != nil {
		return message{Text: string(raw)}
	}
	header := func(name string) string {
		text, err := new(mime.WordDecoder).DecodeHeader(parsed.Header.Get(name))
		if err != nil {
			return parsed.Header.Get(name)
		}
		return text
	}
	m := message{From: plain(header("From")), To: plain(header("To")), Subject: header("Subject"), ID: header("Message-Id")}
	body, _ := io.ReadAll(parsed.Body) // as far as it came
	part := func(media string) string {
		text := words(media, parsed.Header.Get("Content-Type"), parsed.Header.Get("Content-Transfer-Encoding"), bytes.NewReader(body))
		return strings.ReplaceAll(text, "\r\n", "\n")
	}
	m.Text, m.HTML = part("text/plain"), part("text/html")
	return m
}

// plain is a list of addresses without brackets around those that have no name.
func plain(list string) string {
	parts := strings.Split(list, ", ")
	for i, p := range parts {
		if bare, ok := strings.CutPrefix(p, "<"); ok {
			parts[i] = strings.TrimSuffix(bare, ">")
		}
	}
	return strings.Join(parts, ", ")
}

// words is the text of a part of the media type wanted, or of the first such
// part inside it. A part that does not say is plain text.
func words(wanted, kind, encoding string, body io.Reader) string {
	media, params, err := mime.ParseMediaType(kind)
	if err == nil && strings.HasPrefix(media, "multipart/") {
		parts := multipart.NewReader(body, params["boundary"])
		for {
			part, err := parts.NextRawPart()
			if err != nil {
				return ""
			}
			if text := words(wanted, part.Header.Get("Content-Type"), part.Header.Get("Content-Transfer-Encoding"), part); text != "" {
				return text
			}
		}
	}
	if err != nil || media == "" {
		media = "text/plain"
	}
	if media != wanted {
		return ""
	}
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	}
	text, _ := io.ReadAll(body) // a broken end does not hide the beginning
	return strings.ToValidUTF8(string(text), "�")
}

// piece is a part of a message: plain text, or an address that can be opened.
type piece struct {
	text string
	link bool
}

var address = regexp.MustCompile(`https?://[^\s<>"“”]*[^\s<>"“”.,;:!?)]`)

// linked parts a message at the addresses in it.
func linked(text string) (list []piece) {
	for {
		at := address.FindStringIndex(text)
		if at == nil {
			return append(list, piece{text: text})
		}
		list = append(list, piece{text: text[:at[0]]}, piece{text[at[0]:at[1]], true})
		text = text[at[1]:]
	}
}

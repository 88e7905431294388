package instances

import (
	"context"
	"net/url"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/machine"
	"segue/web/ui"
)

// letters are which of the mails that the steps sent the demo mail server keeps,
// for those who may look into it.
func (s Screen) letters(ctx context.Context, v *instance) (map[string]bool, error) {
	if !v.can.demo {
		return nil, nil
	}
	var ids []string
	for _, step := range v.steps {
		if b, ok := step.Event.Body.(machine.JobSucceeded); ok {
			if id, to := letter(b); len(to) > 0 {
				ids = append(ids, id)
			}
		}
	}
	return s.DB.DemoMails(ctx, ids)
}

// letter is the mail that a call sent, and to whom; nobody where it sent none.
func letter(b machine.JobSucceeded) (id string, to []string) {
	message, ok := b.Output.Get("messageId")
	recipients, sent := b.Output.Get("recipients")
	if !ok || !sent {
		return "", nil
	}
	for _, one := range recipients.Items() {
		to = append(to, one.Plain())
	}
	return message.Plain(), to
}

// mailed says to whom a call sent a mail, and leads to it where it was caught.
func (v *instance) mailed(e ui.Entry, b machine.JobSucceeded) ui.Entry {
	id, to := letter(b)
	if len(to) == 0 {
		return e
	}
	e.Text = "The mail went to " + block.Listed(to, " and ") + "."
	if v.caught[id] {
		e.Inside = ui.Link(ui.LinkArgs{Label: "Open the mail", Icon: "mail-open", Href: "/demo/" + models.DemoMailServer + "?" + url.Values{"q": {id}}.Encode()})
	}
	return e
}

package reach

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"segue/models"
	"segue/runtime/connectors/smtp"
	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/web/ui"
)

// send mails what is to be sent, batch by batch.
func (r *Reacher) send(ctx context.Context) error {
	for {
		letters, err := r.DB.TakeLetters(ctx, lease, batch)
		if err != nil {
			return err
		}
		for _, l := range letters {
			if err := r.post(ctx, l); err != nil {
				return err
			}
		}
		if len(letters) < batch {
			return nil
		}
	}
}

// post mails one notice; a server that does not take it is asked again when the
// lease has run out, five times in all.
func (r *Reacher) post(ctx context.Context, l models.Letter) error {
	subject, text := r.letter(l)
	if err := r.mail(ctx, l.Connection, key(l), int(l.Tries), l.Email, subject, text, "Open the task", r.task(l)); err != nil {
		r.Logger.WarnContext(ctx, "a mail about a task could not be sent", "task", l.Task, "person", l.PersonID, "try", l.Tries, "error", err)
		return nil
	}
	return r.DB.LetterSent(ctx, l.Notice)
}

func key(l models.Letter) string { return fmt.Sprintf("notice-%d-%d-%s", l.Task, l.PersonID, l.Reason) }

func (r *Reacher) origin(settings string) string {
	return cmp.Or(r.URL, settings, r.Own)
}

// task is where the task of a notice is found.
func (r *Reacher) task(l models.Letter) string {
	return fmt.Sprintf("%s/tasks/%d", r.origin(l.Origin), l.Task)
}

// letter is what a notice says: what is asked, by when, and where.
func (r *Reacher) letter(l models.Letter) (subject, text string) {
	subject, verb := line(l.Title), "A task waits for you"
	if l.Reason == "overdue" {
		subject, verb = "Overdue: "+subject, "This task is overdue"
	}
	zone := models.Viewer{Zone: l.Zone}.Location()
	due := ""
	if l.DueAt != nil {
		due = "Due: " + ui.FormatDateTime(l.DueAt.In(zone)) + "\n\n"
	}
	return subject, fmt.Sprintf(`Dear %s,

%s in %s:

    %s
    %s

%sOpening the link changes nothing; you decide on the page.

-- 
You get this mail because you are asked. You can turn such mails off under “Your account”: %s/account
`, l.Name, verb, line(l.Process), line(l.Title), r.task(l), due, r.origin(l.Origin))
}

// line is a text as one line, for subjects.
func line(text string) string { return strings.Join(strings.Fields(text), " ") }

var errNoMail = errors.New("this installation has chosen no connection for mail")

// Invite mails a one-time link to somebody. It tells whether mail is sent at
// all; the error is a sentence for people.
func (r *Reacher) Invite(ctx context.Context, p models.Person, link string) (sent bool, err error) {
	s, err := r.DB.Settings(ctx)
	if err != nil {
		return false, err
	}
	if s.MailConnection == "" {
		return false, nil
	}
	text := fmt.Sprintf(`Dear %s,

you have an account at %s, where processes are designed and run. Choose a password here; the link works once, for three days:

    %s

After that, sign in with %s.
`, line(p.Name), line(s.Name), link, p.Email)
	err = r.mail(ctx, s.MailConnection, fmt.Sprintf("invitation-%d-%d", p.ID, time.Now().UnixNano()), 1, p.Email, "Your account at "+line(s.Name), text, "Choose a password", link)
	return err == nil, err
}

func (r *Reacher) mail(ctx context.Context, connection, key string, attempt int, to, subject, text, button, link string) error {
	if connection == "" {
		return errNoMail
	}
	input := feel.NewContext(5).Set("to", feel.String(to)).Set("subject", feel.String(subject)).Set("text", feel.String(text)).Set(smtp.Button, feel.String(button)).Set(smtp.ButtonTo, feel.String(link)).Value()
	_, f := r.Calls.Run(ctx, host.JobOrder{Connection: connection, Action: "send", Key: key, Attempt: attempt, Input: input})
	if f != nil {
		return errors.New(f.Message)
	}
	return nil
}

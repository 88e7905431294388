package reach

import (
	"context"
	"fmt"
	"strings"

	"segue/models"
	"segue/web/ui"
)

// ask mails the questions that are to be sent, batch by batch.
func (r *Reacher) ask(ctx context.Context) error {
	for {
		letters, err := r.DB.TakeQuestionLetters(ctx, lease, batch)
		if err != nil {
			return err
		}
		for _, l := range letters {
			subject, text := r.question(l)
			key := fmt.Sprintf("question-%d-%d", l.Question, l.PersonID)
			if err := r.mail(ctx, l.Connection, key, int(l.Tries), l.Email, subject, text, "Open the question", r.about(l)); err != nil {
				r.Logger.WarnContext(ctx, "a mail about a question could not be sent", "question", l.Question, "person", l.PersonID, "try", l.Tries, "error", err)
				continue
			}
			if err := r.DB.QuestionLetterSent(ctx, l.QuestionNotice); err != nil {
				return err
			}
		}
		if len(letters) < batch {
			return nil
		}
	}
}

// about is where the question of a notice is found.
func (r *Reacher) about(l models.QuestionLetter) string {
	return fmt.Sprintf("%s/questions/%d", r.origin(l.Origin), l.Question)
}

// question is what a notice of a question says: what happened, how many wait,
// and where one answer lets all go on.
func (r *Reacher) question(l models.QuestionLetter) (subject, text string) {
	wait := "1 instance of " + line(l.Process) + " stopped and waits for your answer"
	if l.Instances != 1 {
		wait = fmt.Sprintf("%s instances of %s stopped and wait for your answer", ui.FormatCount(l.Instances), line(l.Process))
	}
	since := ui.FormatDateTime(l.AskedAt.In(models.Viewer{Zone: l.Zone}.Location()))
	cause := strings.ReplaceAll(line(l.Message), "#", "…")
	said, _, _ := strings.Cut(cause, ". ") // the first sentence is what happened
	return "Needs an answer: " + strings.TrimSuffix(said, "."), fmt.Sprintf(`Dear %s,

%s:

    %s
    %s

Since: %s

What fails later for the same cause joins this question: one answer goes to all. Opening the link changes nothing; you decide on the page.

-- 
You get this mail because you look after %s. You can turn such mails off under “Your account”: %s/account
`, l.Name, wait, cause, r.about(l), since, line(l.Process), r.origin(l.Origin))
}

package questions

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/ui"
	"segue/web/visit"
)

// maxReason is how long a reason may be, in characters.
const maxReason = 500

var reasonTooLong = fmt.Sprintf("The reason is too long: at most %d characters fit. Nothing was changed.", maxReason)

// Answer is POST /questions/:question/answer: what somebody decided goes to
// every instance it is about, and what came of it is kept.
func (s Screen) Answer(c echo.Context) error {
	v, err := s.read(c)
	if err != nil {
		return err
	}
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	if !v.open() {
		return &models.Error{Code: models.Conflict, Message: "This question was answered by " + answerer(v.is) + " meanwhile. Nothing was changed."}
	}
	v.reason = strings.TrimSpace(strings.ReplaceAll(f.Get("reason"), "\r\n", "\n"))
	v.to = f.Get("to")
	answer := f.Get("answer")
	act, about, fault := v.choose(answer, f)
	if answer != models.AnswerOne && len(fault) == 0 {
		about, fault = v.shown(answer, about, f.Get("shown"))
	}
	if len(fault) > 0 {
		v.faults, v.gave = fault, answer
		return s.show(c, http.StatusUnprocessableEntity, v)
	}
	if answer == models.AnswerAll || answer == models.AnswerOne {
		if err := s.afresh(c.Request().Context(), v, about); err != nil {
			return err
		}
	}
	results, done, err := give(about, func(a models.Affected) error {
		return s.act(c.Request().Context(), v, a, act(a), answer)
	})
	if err != nil {
		return err
	}
	kept, err := s.DB.Answer(c.Request().Context(), visit.By(c), v.is, answer, v.reason, results, v.now)
	if err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, fmt.Sprintf("%s: %s", words(answer).done, ui.Plural(done, "instance", "instances"))); err != nil {
		return err
	}
	return visit.Go(c, fmt.Sprintf("/questions/%d", kept.ID))
}

// afresh ends the rest of the connections that the failed block names, in the
// versions that are tried again.
func (s Screen) afresh(ctx context.Context, v view, about []models.Affected) error {
	var connections []string
	seen := map[int32]bool{}
	for _, a := range about {
		if seen[a.FailedOf] {
			continue
		}
		seen[a.FailedOf] = true
		doc, err := s.Engine.Document(ctx, v.is.ProcessID, int(a.FailedOf))
		if err != nil {
			return err
		}
		connections = append(connections, designer.ConnectionsOf(s.Kinds, &doc, graph.ID(v.is.Block))...)
	}
	slices.Sort(connections)
	s.Engine.Afresh(ctx, slices.Compact(connections)...)
	return nil
}

// give gives the answer to each and says what came of it. What is no refusal of
// one instance ends it: an error as long as nothing was done; after that what was
// done is kept, and the others are said to have been left out.
func give(about []models.Affected, act func(models.Affected) error) (results []models.QuestionResult, done int, err error) {
	var stopped error
	for _, a := range about {
		r := models.QuestionResult{Instance: a.Key, Title: a.Title(), Said: "Segue had to stop before this one. Try it again."}
		if stopped == nil {
			said, ours := "", true
			if err := act(a); err != nil {
				if said, ours = refused(err); !ours {
					said, stopped = r.Said, err
				}
			} else {
				r.Done = true
				done++
			}
			r.Said = said
		}
		results = append(results, r)
	}
	if done == 0 && stopped != nil {
		return nil, 0, stopped
	}
	return results, done, nil
}

// choose reads the answer: what is done to each, and to which.
func (v *view) choose(answer string, sent url.Values) (act func(models.Affected) machine.EventBody, about []models.Affected, fault visit.Faults) {
	by, to := v.who.Email, sent.Get("to")
	tooLong := len([]rune(v.reason)) > maxReason
	if answer == models.AnswerHand { // read in any case: nothing that was typed is lost
		if act, fault = v.hand.read(sent, v.affected, by, v.reason); tooLong {
			fault[reasonOf(answer)] = reasonTooLong
		}
		return act, v.affected, fault
	}
	if tooLong {
		return nil, nil, visit.Faults{reasonOf(answer): reasonTooLong}
	}
	switch answer {
	case models.AnswerAll:
		return func(a models.Affected) machine.EventBody {
			return machine.Retried{Incident: machine.Key(a.Incident), By: by, Reason: v.reason}
		}, v.affected, nil
	case models.AnswerOne:
		key, _ := strconv.ParseInt(sent.Get("incident"), 10, 64) // nonsense is none of them
		for _, a := range v.affected {
			if a.Incident == key {
				return func(a models.Affected) machine.EventBody {
					return machine.Retried{Incident: machine.Key(a.Incident), By: by, Reason: v.reason}
				}, []models.Affected{a}, nil
			}
		}
		return nil, nil, visit.Faults{"": "This one needs no answer any more. Nothing was changed."}
	case models.AnswerOther:
		for _, w := range v.ways {
			if w.Value == to {
				return func(a models.Affected) machine.EventBody {
					return machine.Moved{Activation: machine.Key(a.Activation), To: graph.ID(to), By: by, Reason: v.reason}
				}, v.affected, nil
			}
		}
		return nil, nil, visit.Faults{"to": "Choose where to go on. Nothing was changed."}
	case models.AnswerCancel:
		if v.reason == "" {
			return nil, nil, visit.Faults{"reason": "Say why they are cancelled, so that others understand it later. Nothing was changed."}
		}
		return func(models.Affected) machine.EventBody { return machine.Cancelled{By: by, Reason: v.reason} }, v.affected, nil
	}
	return nil, nil, visit.Faults{"": "Choose one of the answers. Nothing was changed."}
}

// shown are those that whoever answers had in view, and no other: what failed
// meanwhile was not looked at, and it may be that nobody paid it by hand. Where
// the answer cannot be taken back, the page is shown again first.
func (v *view) shown(answer string, about []models.Affected, keys string) ([]models.Affected, visit.Faults) {
	seen := map[string]bool{}
	for _, key := range strings.Fields(keys) {
		seen[key] = true
	}
	known := slices.DeleteFunc(slices.Clone(about), func(a models.Affected) bool { return !seen[strconv.FormatInt(a.Incident, 10)] })
	joined := len(about) - len(known)
	switch {
	case joined > 0 && (answer == models.AnswerHand || answer == models.AnswerCancel):
		return nil, visit.Faults{"": ui.Plural(joined, "instance has", "instances have") + " joined since this page was shown. Nothing was changed. Look at what is affected now, and answer again."}
	case len(known) == 0:
		return nil, visit.Faults{"": "Those that this page showed need no answer any more. Nothing was changed."}
	}
	return known, nil
}

// keys name those that the page shows, for the answer to come back with.
func (v view) keys() string {
	keys := make([]string, len(v.affected))
	for i, a := range v.affected {
		keys[i] = strconv.FormatInt(a.Incident, 10)
	}
	return strings.Join(keys, " ")
}

// reasonOf is the field for the reason of an answer: several forms ask for one.
func reasonOf(answer string) string {
	if answer == models.AnswerHand {
		return "hand-reason"
	}
	return "reason"
}

func (s Screen) act(ctx context.Context, v view, a models.Affected, event machine.EventBody, answer string) error {
	detail := map[string]any{"process": v.process, "question": strconv.FormatInt(v.is.ID, 10)}
	if v.reason != "" {
		detail["reason"] = v.reason
	}
	return s.Engine.Act(ctx, host.Act{Instance: machine.Key(a.Key), Event: event, CommandID: fmt.Sprintf("question %s %d by %d", answer, a.Incident, v.who.ID),
		By:     host.Actor{ID: v.who.ID, Email: v.who.Email, Name: v.who.Name, Address: v.who.Address},
		Action: "instance." + words(answer).action, Name: a.Title(), Detail: detail})
}

// refused says in words why one instance did not take the answer, if that is
// no fault of ours.
func refused(err error) (string, bool) {
	var refusal *machine.Refusal
	switch {
	case errors.As(err, &refusal):
		return refusal.Text, true
	case errors.Is(err, machine.ErrStale), errors.Is(err, host.ErrNotFound):
		return "It had been settled already.", true
	case errors.Is(err, host.ErrBusy), errors.Is(err, host.ErrStopping):
		return "Segue was busy. Try it again.", true
	case errors.Is(err, host.ErrSlow), errors.Is(err, host.ErrConflict):
		return "Something else works on it at the moment. Try it again.", true
	}
	return "", false
}

// word is how an answer is told.
type word struct{ action, done, did string }

func words(answer string) word {
	switch answer {
	case models.AnswerAll:
		return word{"retried", "Tried again", "had all of them tried again"}
	case models.AnswerOne:
		return word{"retried", "Tried again", "had one of them tried again"}
	case models.AnswerHand:
		return word{"result-given", "Result given", "gave their results by hand"}
	case models.AnswerOther:
		return word{"moved", "Going on another way", "let them go on another way"}
	case models.AnswerCancel:
		return word{"cancelled", "Cancelled", "cancelled them"}
	}
	return word{"answered", "Settled", "settled it elsewhere"}
}

func answerer(q models.Question) string {
	if q.Answerer == "" {
		return "somebody"
	}
	return q.Answerer
}

package instances

import (
	"slices"
	"strings"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/machine"
	"segue/web/ui"
)

// system is what is known of a call: how often it was tried and why that did not
// work, when it is tried next, and whether the other side answers anybody.
func (v *instance) system(w *wait, a machine.Activation, r machine.Request) (p block.Pause) {
	p.System = "another system"
	j, ok := v.jobs[r.Key]
	if !ok {
		return p
	}
	if j.Type != "" {
		p.System = "a program of yours"
	}
	under := j.Node != nil
	if p.Tries = int(j.Attempt) - 1; p.Tries > 0 {
		w.tone = ui.Warn
		if !under && j.ReadyAt.After(v.now) {
			p.Again = v.at(j.ReadyAt).Format("15:04:05")
		}
		w.more = append([]string{v.triedSoFar(a, r.Key)}, w.more...)
	}
	if j.FailingSince != nil {
		v.rests(w, &p, j)
	}
	return p
}

// rests tells of a connection that answers nobody: nothing is asked of it but
// whether it is back.
func (v *instance) rests(w *wait, p *block.Pause, j models.JobView) {
	w.tone, p.Silent = ui.Warn, ui.FormatDateTime(v.at(*j.FailingSince))
	text := "It is asked again every few seconds, and goes on by itself as soon as it answers."
	if j.FailingMessage != "" && p.Tries == 0 {
		text = stopped(j.FailingMessage) + " " + text
	}
	w.more = append(w.more, text)
}

// triedSoFar says why the last try did not work, and what follows if the next
// ones do not either.
func (v *instance) triedSoFar(a machine.Activation, job machine.Key) string {
	said := ""
	if last := v.lastSaid(job); last != "" {
		said = "The last try: " + stopped(last) + " "
	}
	left := v.why.MostTries(a.Block) - a.Tries + 1
	if left <= 0 {
		return strings.TrimSpace(said)
	}
	return said + ui.Plural(left, "try is", "tries are") + " left. After that, those who manage the process are asked."
}

// lastSaid is why the last try of a call did not work.
func (v *instance) lastSaid(job machine.Key) string {
	for _, s := range slices.Backward(v.steps) {
		if b, ok := s.Event.Body.(machine.JobFailed); ok && b.Job == job {
			return strings.TrimSpace(b.Message)
		}
	}
	return ""
}

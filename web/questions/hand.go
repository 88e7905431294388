package questions

import (
	"fmt"
	"net/url"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/byhand"
	"segue/web/ui"
	"segue/web/visit"
)

const (
	mostApart       = 50 // instances whose results can be given apart from each other
	mostApartFields = 3  // values of each: more do not fit beside each other
)

// hand asks for the results of all instances at once: once for all, and where
// they are few and the result is small, apart for those that have another.
type hand struct {
	byhand.Form
	apart []apart
}

// apart is the result of one instance, as far as it is another than the rest's.
type apart struct {
	models.Affected
	byhand.Form
}

func handOf(form byhand.Form, affected []models.Affected) hand {
	h := hand{Form: form}
	if len(affected) < 2 || len(affected) > mostApart || len(form.Fields) == 0 || len(form.Fields) > mostApartFields {
		return h
	}
	for _, a := range affected {
		h.apart = append(h.apart, apart{a, form.Apart(fmt.Sprintf("a%d.", a.Activation))})
	}
	return h
}

// read takes what was sent, and gives what each instance goes on with.
func (h *hand) read(sent url.Values, affected []models.Affected, by, reason string) (act func(models.Affected) machine.EventBody, faults visit.Faults) {
	faults = h.Read(sent)
	all := h.Output(faults)
	outputs := map[int64][]machine.Var{}
	for i := range h.apart {
		one := &h.apart[i]
		one.Form.Read(sent)
		outputs[one.Activation] = one.Over(h.Form, faults)
	}
	if reason == "" {
		faults["hand-reason"] = "Say why, or how it was done, so that others understand it later. Nothing was changed."
	}
	return func(a models.Affected) machine.EventBody {
		output, own := outputs[a.Activation]
		if !own {
			output = all
		}
		return machine.Skipped{Activation: machine.Key(a.Activation), Exit: graph.Exit(h.Exit), Output: output, By: by, Reason: reason}
	}, faults
}

// errors are the faults for the summary, in the order of the page.
func (h *hand) errors(faults visit.Faults) []ui.FieldError {
	list := h.Errors(faults)
	if text := faults[""]; text != "" {
		list = append(list, ui.FieldError{Text: text})
	}
	for i := range h.apart {
		for _, e := range h.apart[i].Errors(nil) {
			list = append(list, ui.FieldError{FieldID: e.FieldID, Text: h.apart[i].Title() + ": " + e.Text})
		}
	}
	if text := faults["hand-reason"]; text != "" {
		list = append(list, ui.FieldError{FieldID: "hand-reason", Text: text})
	}
	return list
}

// differs reports whether something was given for one instance alone.
func (h *hand) differs() bool {
	for _, one := range h.apart {
		for _, x := range one.Fields {
			if x.Own() {
				return true
			}
		}
	}
	return false
}

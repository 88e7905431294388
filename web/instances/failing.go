package instances

import (
	"fmt"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// trouble is something that needs attention.
type trouble struct {
	models.Incident
	block  string
	tries  int
	byHand bool
	round  bool // of a repeat: it cannot go elsewhere by itself
}

// troubles are what of the instance waits for help, with what is affected.
func (v *instance) troubles() []trouble {
	var list []trouble
	for _, in := range v.incidents {
		id := graph.ID(in.Block)
		t := trouble{Incident: in, block: v.title(id)}
		for _, s := range v.steps {
			if b, ok := s.Event.Body.(machine.JobFailed); ok && len(s.Facts) > 0 && s.Facts[0].Activation == machine.Key(in.Activation) {
				t.tries = max(t.tries, b.Attempt)
			}
		}
		for _, a := range v.view.Waiting {
			t.round = t.round || int64(a.Key) == in.Activation && a.Round > 0
		}
		b := v.blocks[id]
		t.byHand = b != nil && !v.kinds.terminal(b.Kind)
		list = append(list, t)
	}
	return list
}

// affected says what it means for the rest of the instance.
func (v *instance) affected(t trouble) string {
	group := block.Group("")
	if b := v.blocks[graph.ID(t.Block)]; b != nil {
		group = v.kinds.group(b.Kind)
	}
	others := 0
	for _, a := range v.view.Waiting {
		if a.Incident == 0 {
			others++
		}
	}
	text := "What comes after “" + t.block + "” has not begun."
	if group == block.GroupPeople {
		text = "Nobody has been asked, so nobody can answer. " + text
	}
	if t.tries > 1 {
		text = fmt.Sprintf("%d tries were made. ", t.tries) + text
	}
	if others > 0 {
		text += " Other branches go on."
	}
	return text
}

// askedAbout says who was asked what to do about a failure. Who owns a process need
// not be among those who manage it.
func (v *instance) askedAbout() string {
	asked := "Whoever manages “" + v.is.Process + "” was asked what to do."
	if v.is.Owner != "" {
		asked += " It belongs to " + v.is.Owner + "."
	}
	return asked
}

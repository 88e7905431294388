package machine

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// NextStart is when a start that begins by itself comes next, after it has come
// so often since its version was published; ok is false if it does not come any
// more. It is asked of the start's Catcher with the first values of the
// variables that the document declares.
func (p *Program) NextStart(block graph.ID, now time.Time, fired int) (at time.Time, ok bool, failure *Failure) {
	i := p.startAt(block)
	if i < 0 || p.nodes[i].catcher == nil {
		return time.Time{}, false, nil
	}
	r := p.take(NewState(NewKey(1)), now)
	defer p.give(r)
	r.s.scopes = append(r.s.scopes, scope{key: r.s.key, node: -1, own: true})
	for _, d := range p.data {
		if v, err := r.eval(d.first, r.s.key); err == nil {
			r.setIn(r.s.key, d.name, v)
		}
	}
	v := &r.visit
	v.Fired, v.Memory, v.scope = fired, feel.Null, r.s.key
	m := p.nodes[i].catcher.Arm(v)
	if m.verb == verbFault {
		return time.Time{}, false, &m.fail
	}
	for _, x := range m.asks {
		if timer, is := x.(SetTimer); is {
			return timer.At, true, nil
		}
	}
	return time.Time{}, false, nil
}

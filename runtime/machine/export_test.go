package machine

import "fmt"

// Sound checks what a state must always be: scopes and activations in order,
// counts right, nothing without its owner.
func Sound(s State) error {
	c := s
	c.scopes = append([]scope(nil), s.scopes...)
	for i := range c.scopes {
		c.scopes[i].tokens = 0
	}
	c.count()
	if c.weight != s.weight {
		return fmt.Errorf("weight is %d, counted %d", s.weight, c.weight)
	}
	for i := range s.scopes {
		x := &s.scopes[i]
		if x.tokens != c.scopes[i].tokens {
			return fmt.Errorf("scope %d has %d tokens, counted %d", x.key.Counter(), x.tokens, c.scopes[i].tokens)
		}
		if i > 0 && x.key <= s.scopes[i-1].key {
			return fmt.Errorf("scopes are out of order")
		}
		if x.doom != 0 || x.dead || x.own || x.grows {
			return fmt.Errorf("scope %d keeps marks of a step", x.key.Counter())
		}
		if i > 0 && c.find(x.parent) == nil {
			return fmt.Errorf("scope %d has lost the one around it", x.key.Counter())
		}
		if x.owner != 0 && !has(s.acts, x.owner) {
			return fmt.Errorf("scope %d has lost its owner", x.key.Counter())
		}
		if s.status == StatusRunning && x.tokens == 0 && x.role != roleLocal && x.role != roleRepeat {
			return fmt.Errorf("scope %d has no tokens and did not end", x.key.Counter())
		}
	}
	for i := range s.acts {
		if c.find(s.acts[i].scope) == nil {
			return fmt.Errorf("activation %d has lost its scope", s.acts[i].key.Counter())
		}
	}
	for i := range s.undoable {
		if k := s.undoable[i].scope; c.find(k) == nil && !has(s.acts, k) {
			return fmt.Errorf("what can be undone has lost its scope %d", k.Counter())
		}
	}
	if s.status != StatusRunning && len(s.acts)+len(s.parked)+len(s.moving)+len(s.undoable) > 0 {
		return fmt.Errorf("an instance that is over holds things")
	}
	return nil
}

func has(list []activation, k Key) bool {
	for i := range list {
		if list[i].key == k {
			return true
		}
	}
	return false
}

package sheet

import (
	"segue/runtime/feel"
	"segue/runtime/machine"
)

// Scopes look a name up from the innermost outward.
type Scopes []machine.Scope

// Lookup implements feel.Scope.
func (s Scopes) Lookup(name string) (feel.Value, bool) {
	for _, x := range s {
		for _, v := range x.Variables {
			if v.Name == name {
				return v.Value, true
			}
		}
	}
	return feel.Null, false
}

// ScopesAt are those that a visit sees, its own values first. all are the
// instance's; where the visit is not among those that wait, the outermost is
// all that is seen.
func ScopesAt(instance, activation machine.Key, waiting []machine.Activation, all []machine.Scope) Scopes {
	by := map[machine.Key]machine.Scope{}
	for _, x := range all {
		by[x.Key] = x
	}
	at := instance
	for _, a := range waiting {
		if a.Key == activation {
			at = a.Scope
			if a.Local != 0 { // the task's own values
				at = a.Local
			}
		}
	}
	var chain Scopes
	for x, ok := by[at]; ok && len(chain) <= len(by); x, ok = by[x.Parent] {
		chain = append(chain, x)
	}
	return chain
}

package machine

import (
	"slices"
	"strings"

	"segue/runtime/feel"
)

// Limits of variables, in bytes, as weigh counts them. Bigger things are files.
const (
	maxVariable = 256 << 10
	maxInstance = 1 << 20
)

// Lookup finds a variable, innermost first.
func (v *Visit) Lookup(name string) (feel.Value, bool) { return v.r.lookup(v.scope, name) }

func (r *run) lookup(k Key, name string) (feel.Value, bool) {
	for k != 0 {
		s := r.scope(k)
		if s == nil {
			break
		}
		for i := range s.vars {
			if s.vars[i].Name == name {
				return s.vars[i].Value, true
			}
		}
		if s.role >= roleRepeat {
			if v, ok := r.counted(s, name); ok {
				return v, true
			}
		}
		k = s.parent
	}
	return feel.Null, false
}

// counted are the names by which rounds know where they are; they are worked
// out, not stored.
func (r *run) counted(s *scope, name string) (feel.Value, bool) {
	if s.role == roleRound && name == "loopCounter" {
		return feel.Int(int64(s.round)), true
	}
	if s.role != roleRepeat || !strings.HasPrefix(name, "numberOf") {
		return feel.Null, false
	}
	i := r.act(s.owner)
	if i < 0 {
		return feel.Null, false
	}
	n := r.s.acts[i].rounds
	switch name {
	case "numberOfInstances":
		return feel.Int(int64(n.begun)), true
	case "numberOfActiveInstances":
		return feel.Int(int64(n.live)), true
	case "numberOfCompletedInstances":
		return feel.Int(int64(n.done)), true
	case "numberOfTerminatedInstances":
		return feel.Int(0), true
	}
	return feel.Null, false
}

// setIn sets a variable of one scope.
func (r *run) setIn(k Key, name string, v feel.Value) {
	s := r.scope(k)
	if !s.own {
		s.vars, s.own = append(make([]Var, 0, len(s.vars)+2), s.vars...), true
	}
	r.s.changed, r.touched = true, true
	r.s.weight += weigh(v, maxInstance)
	for i := range s.vars {
		if s.vars[i].Name == name {
			r.s.weight -= weigh(s.vars[i].Value, maxInstance)
			s.vars[i].Value = v
			return
		}
	}
	s.vars = append(s.vars, Var{name, v})
}

// assign sets the variable where it is found, innermost first; one that is
// nowhere becomes one of the whole instance. A name with dots sets an entry
// within the variable.
func (r *run) assign(k Key, name string, v feel.Value) {
	if top, path, nested := strings.Cut(name, "."); nested {
		old, _ := r.lookup(k, top)
		name, v = top, within(old, path, v)
	}
	at := r.s.key
	for k != 0 {
		s := r.scope(k)
		if slices.ContainsFunc(s.vars, func(x Var) bool { return x.Name == name }) {
			at = k
			break
		}
		k = s.parent
	}
	r.setIn(at, name, v)
	r.facts = append(r.facts, Fact{What: Assigned, Scope: at, Name: name, Value: v, at: -1})
}

// within is the context with the entry at the path set.
func within(c feel.Value, path string, v feel.Value) feel.Value {
	name, rest, nested := strings.Cut(path, ".")
	if nested {
		inner, _ := c.Get(name)
		v = within(inner, rest, v)
	}
	return c.With(name, v)
}

// fits reports whether the values may become variables; if not, the activation
// is stopped.
func (r *run) fits(i int, vars []Var) bool {
	sum := r.s.weight
	for _, x := range vars {
		w := weigh(x.Value, maxVariable+1)
		sum += w
		switch {
		case w > maxVariable:
			r.fault(i, Failure{Code: "too-large", Message: "“" + x.Name + "” is larger than 256 kB. Keep it as a file, or only the part that is needed."})
		case sum > maxInstance:
			r.fault(i, Failure{Code: "too-large", Message: "With “" + x.Name + "” all variables together are larger than 1 MB. Keep large things as files."})
		case !x.Value.Storable():
			r.fault(i, Failure{Code: "function", Message: "“" + x.Name + "” would be a function, and functions cannot be kept. Keep its result instead."})
		default:
			continue
		}
		return false
	}
	return true
}

// weigh is roughly how many bytes a value takes, counted no further than most.
func weigh(v feel.Value, most int) int {
	switch v.Kind() {
	case feel.KindString:
		return 16 + len(v.Text())
	case feel.KindList:
		sum := 16
		for _, x := range v.Items() {
			if sum += weigh(x, most-sum); sum > most {
				break
			}
		}
		return sum
	case feel.KindContext:
		sum := 16
		for i := range v.Len() {
			name, x := v.Entry(i)
			if sum += len(name) + weigh(x, most-sum); sum > most {
				break
			}
		}
		return sum
	}
	return 16
}

// takeInputs evaluates input mappings into a scope of the activation.
func (r *run) takeInputs(i int) bool {
	k := r.localScope(i)
	if r.err != nil {
		return false
	}
	for _, m := range r.p.nodes[r.s.acts[i].node].inputs {
		v, err := r.eval(m.Value, k)
		if err != nil {
			r.fault(i, Failure{Code: "input", Message: "“" + m.Name + "” could not be worked out: " + err.Error()})
			return false
		}
		if !r.fits(i, []Var{{m.Name, v}}) {
			return false
		}
		name := m.Name
		if top, path, nested := strings.Cut(name, "."); nested {
			old, _ := r.lookup(k, top)
			name, v = top, within(old, path, v)
		}
		r.setIn(k, name, v)
		r.facts = append(r.facts, Fact{What: Assigned, Scope: k, Name: name, Value: v, at: -1})
	}
	return true
}

// localScope is the activation's own scope, opened if there is none yet.
func (r *run) localScope(i int) Key {
	a := &r.s.acts[i]
	if a.local == 0 {
		parent, key := a.scope, a.key
		k := r.openScope(scope{parent: parent, owner: key, role: roleLocal, node: a.node})
		r.s.acts[i].local = k
	}
	return r.s.acts[i].local
}

// setByHand is VariablesSet.
func (r *run) setByHand(b VariablesSet) error {
	k := b.Scope
	if k == 0 {
		k = r.s.key
	}
	if r.scope(k) == nil {
		return refuse("The part of the process that this variable belonged to has ended.")
	}
	if err := r.acceptable(b.Variables); err != nil {
		return err
	}
	for _, x := range b.Variables {
		r.setIn(k, x.Name, x.Value)
	}
	return nil
}

// acceptable refuses values from outside that cannot become variables.
func (r *run) acceptable(vars []Var) error {
	sum := r.s.weight
	for _, x := range vars {
		w := weigh(x.Value, maxVariable+1)
		sum += w
		switch {
		case w > maxVariable:
			return refuse("“%s” is larger than 256 kB. Give large things as files.", x.Name)
		case sum > maxInstance:
			return refuse("With “%s” all variables together are larger than 1 MB. Give large things as files.", x.Name)
		case !x.Value.Storable():
			return refuse("“%s” would be a function, and functions cannot be kept.", x.Name)
		}
	}
	return nil
}

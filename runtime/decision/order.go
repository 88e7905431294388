package decision

import (
	"slices"
	"strings"
)

// Local is the id that a reference means in its own model.
func Local(ref string) string {
	if i := strings.LastIndexByte(ref, '#'); i >= 0 {
		return ref[i+1:]
	}
	return ref
}

// requiredBy are the ids that an element requires, by its id.
func (m *Model) requiredBy() map[string][]string {
	all := make(map[string][]string, len(m.Decisions)+len(m.Knowledge))
	add := func(id string, refs []string) {
		for _, r := range refs {
			all[id] = append(all[id], Local(r))
		}
	}
	for _, d := range m.Decisions {
		add(d.ID, d.Requires)
	}
	for _, k := range m.Knowledge {
		add(k.ID, k.Requires)
	}
	return all
}

// Order lists the ids of knowledge models and decisions so that each stands
// after what it requires. Those on a circle stand where they are met first.
func (m *Model) Order() []string {
	requires := m.requiredBy()
	var order []string
	seen, own := map[string]bool{}, map[string]bool{}
	var visit func(id string)
	visit = func(id string) {
		if seen[id] {
			return
		}
		seen[id] = true
		for _, r := range requires[id] {
			visit(r)
		}
		order = append(order, id)
	}
	for _, k := range m.Knowledge {
		own[k.ID] = true
		visit(k.ID)
	}
	for _, d := range m.Decisions {
		own[d.ID] = true
		visit(d.ID)
	}
	return slices.DeleteFunc(order, func(id string) bool { return !own[id] })
}

// Needs are the input data that the decision reads, itself or by what it
// requires, in the model's order.
func (m *Model) Needs(id string) []InputData {
	requires := m.requiredBy()
	for _, s := range m.Services { // a service reads what its decisions read
		for _, r := range slices.Concat(s.Outputs, s.Inner) {
			requires[s.ID] = append(requires[s.ID], Local(r))
		}
	}
	seen := map[string]bool{}
	var visit func(id string)
	visit = func(id string) {
		if !seen[id] {
			seen[id] = true
			for _, r := range requires[id] {
				visit(r)
			}
		}
	}
	visit(id)
	var list []InputData
	for _, in := range m.Inputs {
		if seen[in.ID] {
			list = append(list, in)
		}
	}
	return list
}

// Tops are the decisions that no other requires, in the model's order: what
// one normally asks for.
func (m *Model) Tops() []Decision {
	used := map[string]bool{}
	for _, refs := range m.requiredBy() {
		for _, r := range refs {
			used[r] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(m.Decisions), func(d Decision) bool { return used[d.ID] })
}

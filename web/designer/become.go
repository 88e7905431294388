package designer

import (
	"encoding/json"
	"fmt"
	"slices"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
)

// changeKind makes a block one of another kind. What both kinds ask for stays,
// flows leave by ways that there are.
func (s Screen) changeKind(sub *subject, b *graph.Block, edit *change) error {
	kind := graph.Kind(sub.sent.Get("_kind"))
	t, ok := s.Blocks.Type(kind)
	if !ok {
		return &models.Error{Code: models.Unfit, Message: "There are no blocks of this kind. Nothing was changed."}
	}
	props := map[string]json.RawMessage{}
	if preset := sub.sent.Get("_props"); preset != "" {
		if err := json.Unmarshal([]byte(preset), &props); err != nil {
			return unfit(fmt.Errorf("the properties of the new kind: %w", err))
		}
	}
	old, _ := s.Blocks.Form(b.Kind, b.Props, designer.FormEnv(&sub.doc))
	var err error
	b.Kind = kind
	for range 3 { // a field that stays may show others
		if b.Props, err = json.Marshal(props); err != nil {
			return err
		}
		s.carry(old, b, sub, props)
	}
	set := map[string]any{"kind": b.Kind, "props": b.Props}
	if len(props) == 0 {
		b.Props, set["props"] = nil, nil
	}
	if !t.Repeats() {
		b.Repeat, set["repeat"] = nil, nil
	}
	edit.Blocks = map[graph.ID]map[string]any{b.ID: set}
	edit.Flows = s.rerouted(sub, b)
	return nil
}

// carry takes over what fields of the same name and widget were given.
func (s Screen) carry(old *form.Form, b *graph.Block, sub *subject, props map[string]json.RawMessage) {
	now, ok := s.Blocks.Form(b.Kind, b.Props, designer.FormEnv(&sub.doc))
	if !ok || old == nil {
		return
	}
	for _, f := range now.Fields() {
		i := slices.IndexFunc(old.Fields(), func(o *form.Field) bool { return o.Name == f.Name && o.Widget == f.Widget })
		if i < 0 || !f.Shown || props[f.Name] != nil {
			continue
		}
		if was := old.Fields()[i]; was.Shown && was.Value != nil && fits(f, was.Value) {
			props[f.Name] = was.Value
		}
	}
}

// fits reports whether a choice offers what was chosen.
func fits(f *form.Field, value json.RawMessage) bool {
	return f.Widget != form.WidgetChoice || slices.ContainsFunc(f.Options, func(o form.Option) bool { return o.Value == textOf(value, nil) })
}

// rerouted are the flows whose way out the new kind does not have.
func (s Screen) rerouted(sub *subject, b *graph.Block) map[graph.ID]map[string]any {
	card := s.Blocks.Card(*b, sub.env(), block.Names{})
	has := func(x graph.Exit) bool {
		return slices.ContainsFunc(card.Exits, func(o block.Exit) bool { return o.Name == x })
	}
	used := map[graph.Exit]bool{}
	for _, f := range sub.leaving(b.ID) {
		used[f.Exit] = used[f.Exit] || has(f.Exit)
	}
	changed := map[graph.ID]map[string]any{}
	for _, f := range sub.leaving(b.ID) {
		set := map[string]any{}
		if !has(f.Exit) && len(card.Exits) > 0 {
			f.Exit = card.Exits[0].Name
			for _, x := range card.Exits {
				if !used[x.Name] {
					f.Exit = x.Name
					break
				}
			}
			used[f.Exit] = true
			set["exit"] = orNull(f.Exit)
		}
		if !card.Conditional && (f.Condition != "" || f.Default) {
			f.Condition, f.Default = "", false
			set["condition"], set["default"] = nil, nil
		}
		if len(set) > 0 {
			changed[f.ID] = set
		}
	}
	return changed
}

package outside

import (
	"encoding/json"
	"maps"
	"net/url"
	"slices"

	"segue/runtime/connector"
	"segue/runtime/form"
)

// Join is the settings of a connection with its secrets, as a form reads them.
func Join(config json.RawMessage, secrets map[string]string) json.RawMessage {
	all := parse(config)
	for name, value := range secrets {
		all[name] = text(value)
	}
	return marshal(all)
}

// Split parts what a form was filled with into what may be read and what is
// sealed, by how the system binds its fields.
func Split(system connector.Type, all json.RawMessage) (config json.RawMessage, secrets map[string]string) {
	open, hidden := parse(all), map[string]string{}
	f := form.New(all, form.Env{})
	system.New().Form(f)
	for _, field := range f.Fields() {
		if field.Widget != form.WidgetSecret {
			continue
		}
		var value string
		if raw, ok := open[field.Name]; ok && json.Unmarshal(raw, &value) == nil && value != "" && field.Shown {
			hidden[field.Name] = value
		}
		delete(open, field.Name)
	}
	return marshal(open), hidden
}

// ClearSuffix makes of a secret field's name that of the tick that takes the
// secret away.
const ClearSuffix = ".clear"

// Fill is the settings after a browser sent the form. A secret is never sent
// back to a browser, so one that comes empty keeps what was there, unless it
// is ticked to be cleared.
func Fill(system connector.Type, before json.RawMessage, sent url.Values) json.RawMessage {
	kept := url.Values{}
	maps.Copy(kept, sent)
	for range 3 { // a choice may show further fields, and those again
		f := form.New(before, form.Env{})
		system.New().Form(f)
		for _, field := range f.Fields() {
			if field.Widget == form.WidgetSecret && kept.Get(field.Name) == "" {
				kept.Del(field.Name)
				if kept.Has(field.Name + ClearSuffix) {
					kept.Set(field.Name, "")
				}
			}
		}
		before = f.Props(kept)
	}
	return before
}

// Target is where the settings lead, empty while they do not say.
func Target(system connector.Type, config json.RawMessage) string {
	settings := system.New()
	f := form.New(config, form.Env{})
	settings.Form(f)
	f.Decode() // missing secrets are problems, but no reason not to know the address
	return settings.Target()
}

func parse(raw json.RawMessage) map[string]json.RawMessage {
	all := map[string]json.RawMessage{}
	if json.Unmarshal(raw, &all) != nil || all == nil {
		return map[string]json.RawMessage{}
	}
	return all
}

func names(secrets map[string]string) []string { return slices.Sorted(maps.Keys(secrets)) }

func text(s string) json.RawMessage { return marshal(s) }

func marshal(v any) json.RawMessage {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // texts, and JSON that was read before
	}
	return raw
}

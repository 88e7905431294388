package instances

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/sheet"
	"segue/web/ui"
)

const (
	mostLetters = 240    // of a text that stand there at once
	mostText    = 20_000 // that "Show all" shows
	mostEntries = 8      // entries of a value that stand there at once
	mostItems   = 200    // that "Show all" shows
	mostDeep    = 4      // values inside each other
)

// values are facts about variables of any size. fields say what they are called,
// and in which order they come; others follow.
func (v *instance) values(fields []graph.Field, vars []machine.Var) (list []ui.Detail) {
	vars = slices.Clone(vars)
	for _, f := range fields {
		if i := slices.IndexFunc(vars, func(x machine.Var) bool { return x.Name == f.Name }); i >= 0 {
			list = append(list, v.value(f, vars[i].Value, 0))
			vars = slices.Delete(vars, i, i+1)
		}
	}
	for _, x := range vars {
		list = append(list, v.value(graph.Field{Name: x.Name}, x.Value, 0))
	}
	return list
}

func (v *instance) value(f graph.Field, x feel.Value, deep int) ui.Detail {
	d := sheet.Values([]graph.Field{f}, []sheet.Var{{Name: f.Name, Value: x}}, v.who)[0]
	many := x.Kind() == feel.KindContext || x.Kind() == feel.KindList
	switch {
	case secretive(f.Name) && !x.IsNull():
		return ui.Detail{Label: d.Label, Text: "•••••• (kept secret)"}
	case d.Value != nil: // a file
	case many && x.Len() > 0 && deep == mostDeep:
		d.Text = ui.Plural(x.Len(), "value", "values")
	case x.Kind() == feel.KindContext && x.Len() > 0 && !sheet.IsAnswer(x), holdsMany(x):
		d.Value = entries(v.inside(x, deep+1), max(0, x.Len()-mostItems))
	case x.Kind() == feel.KindList && x.Len() > mostEntries:
		if d.Text = listed(x); utf8.RuneCountInString(d.Text) > mostLetters {
			d.Value = longText(d.Text)
		}
	case utf8.RuneCountInString(d.Text) > mostLetters || strings.Contains(d.Text, "\n"):
		d.Value = longText(d.Text)
	}
	return d
}

// inside are the entries of a context, or the items of a list.
func (v *instance) inside(x feel.Value, deep int) (list []ui.Detail) {
	for i := range min(x.Len(), mostItems) {
		var name string
		var item feel.Value
		if x.Kind() == feel.KindContext {
			name, item = x.Entry(i)
		} else {
			name, item = fmt.Sprint(i+1), x.At(i)
		}
		list = append(list, v.value(graph.Field{Name: name}, item, deep))
	}
	return list
}

// listed are the items of a list in a line.
func listed(x feel.Value) string {
	var list []string
	for i := range min(x.Len(), mostItems) {
		list = append(list, sheet.Words(graph.Field{}, x.At(i)))
	}
	text := strings.Join(list, ", ")
	if left := x.Len() - mostItems; left > 0 {
		text += fmt.Sprintf(" and %d more", left)
	}
	return text
}

func holdsMany(x feel.Value) bool {
	return slices.ContainsFunc(x.Items(), func(y feel.Value) bool { return y.Kind() == feel.KindContext || y.Kind() == feel.KindList })
}

// secretive reports whether something of this name opens doors, wherever it
// stands in what is sent and answered. The secrets of connections never come
// here; what authors write into a request by themselves may.
func secretive(name string) bool {
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune("-_. ", r) {
			return -1
		}
		return r
	}, strings.ToLower(name))
	for _, word := range []string{"password", "passwd", "passphrase", "secret", "authorization", "apikey", "privatekey", "credential", "cookie"} {
		if strings.Contains(plain, word) {
			return true
		}
	}
	return strings.HasSuffix(plain, "token")
}

// excerpt is the beginning of a text.
func excerpt(text string, letters int) string {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) <= letters {
		return text
	}
	return strings.TrimSpace(string([]rune(text)[:letters])) + "…"
}

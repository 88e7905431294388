package designer

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Lists of small forms are sent as inputs called list.key.field, their order as
// one input list.order for each, in the order of the page. Buttons say what is
// to happen to a row: _remove, _up and _down with "list|key", _add with "list".

// arrange does what the pressed button says.
func arrange(sent url.Values) {
	for _, act := range []string{"_remove", "_up", "_down"} {
		list, key, ok := strings.Cut(sent.Get(act), "|")
		if !ok {
			continue
		}
		order := sent[list+".order"]
		at := slices.Index(order, key)
		switch {
		case at < 0:
		case act == "_remove":
			sent[list+".order"] = slices.Delete(slices.Clone(order), at, at+1)
			dropRow(sent, list, key)
		case act == "_up" && at > 0:
			order[at-1], order[at] = order[at], order[at-1]
		case act == "_down" && at < len(order)-1:
			order[at+1], order[at] = order[at], order[at+1]
		}
	}
	if list := sent.Get("_add"); list != "" {
		key := freeKey(sent[list+".order"])
		sent[list+".order"] = append(sent[list+".order"], key)
		sent.Set(list+"."+key+".asked", "1")
	}
}

// staysOpen reports whether a row shows its inside: one that was just added, and
// until then those that did.
func staysOpen(sent url.Values, list, key string) bool {
	return sent.Has(list+"."+key+".asked") || sent.Get("_add") != list && sent.Get(list+"."+key+".open") != ""
}

func dropRow(sent url.Values, list, key string) {
	for name := range sent {
		if strings.HasPrefix(name, list+"."+key+".") {
			delete(sent, name)
		}
	}
}

func freeKey(used []string) string {
	for n := len(used); ; n++ {
		if key := strconv.Itoa(n); !slices.Contains(used, key) {
			return key
		}
	}
}

// renumber gives the rows of all lists whose keys are numbers their place as
// key, which is how package form reads an order.
func renumber(sent url.Values) url.Values {
	lists := []string{}
	for name := range sent {
		if list, ok := strings.CutSuffix(name, ".order"); ok {
			lists = append(lists, list)
		}
	}
	slices.SortFunc(lists, func(a, b string) int { return len(b) - len(a) }) // inner lists first
	for _, list := range lists {
		sent = renumberList(sent, list)
	}
	return sent
}

func renumberList(sent url.Values, list string) url.Values {
	place := map[string]string{}
	for i, key := range sent[list+".order"] {
		if _, err := strconv.Atoi(key); err != nil {
			return sent
		}
		place[key] = strconv.Itoa(i)
	}
	out := url.Values{}
	for name, values := range sent {
		rest, ours := strings.CutPrefix(name, list+".")
		key, field, dotted := strings.Cut(rest, ".")
		to, known := place[key]
		switch {
		case !ours || !dotted:
			out[name] = values
		case known:
			out[list+"."+to+"."+field] = values
		}
	}
	numbers := make([]string, len(place))
	for i := range numbers {
		numbers[i] = strconv.Itoa(i)
	}
	out[list+".order"] = numbers
	return out
}

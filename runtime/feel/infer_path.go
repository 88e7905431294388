package feel

// property is what dates, times, durations and ranges have as entries.
type property struct {
	name  string
	parts []string
	of    []typeKind
	typ   Type // Any means the range's element type
	doc   string
}

func (q property) has(t Type) bool {
	if t.IsAny() {
		return true
	}
	for _, k := range q.of {
		if k == t.k {
			return true
		}
	}
	return false
}

var properties = []property{
	{"year", nil, []typeKind{typeDate, typeDateTime}, NumberType, "The year, e.g. 2024."},
	{"month", nil, []typeKind{typeDate, typeDateTime}, NumberType, "The month, 1 to 12."},
	{"day", nil, []typeKind{typeDate, typeDateTime}, NumberType, "The day of the month, 1 to 31."},
	{"weekday", nil, []typeKind{typeDate, typeDateTime}, NumberType, "The day of the week, 1 for Monday to 7 for Sunday."},
	{"hour", nil, []typeKind{typeTime, typeDateTime}, NumberType, "The hour, 0 to 23."},
	{"minute", nil, []typeKind{typeTime, typeDateTime}, NumberType, "The minute, 0 to 59."},
	{"second", nil, []typeKind{typeTime, typeDateTime}, NumberType, "The second, 0 to 59."},
	{"time offset", []string{"time", "offset"}, []typeKind{typeTime, typeDateTime}, DurationType, "How far the clock is ahead of UTC."},
	{"timezone", nil, []typeKind{typeTime, typeDateTime}, StringType, "The name of the time zone."},
	{"years", nil, []typeKind{typeMonths}, NumberType, "The whole years."},
	{"months", nil, []typeKind{typeMonths}, NumberType, "The months beyond the whole years."},
	{"days", nil, []typeKind{typeDuration}, NumberType, "The whole days."},
	{"hours", nil, []typeKind{typeDuration}, NumberType, "The hours beyond the whole days."},
	{"minutes", nil, []typeKind{typeDuration}, NumberType, "The minutes beyond the whole hours."},
	{"seconds", nil, []typeKind{typeDuration}, NumberType, "The seconds beyond the whole minutes."},
	{"start", nil, []typeKind{typeRange}, Any, "The low end of the range."},
	{"end", nil, []typeKind{typeRange}, Any, "The high end of the range."},
	{"start included", []string{"start", "included"}, []typeKind{typeRange}, BooleanType, "Whether the low end belongs to the range."},
	{"end included", []string{"end", "included"}, []typeKind{typeRange}, BooleanType, "Whether the high end belongs to the range."},
}

// inferPath is the type of a.name. A path into a list is the list of what the
// items have there.
func (p *parser) inferPath(n *node) Type {
	t := n.kids[0].typ
	if t.IsList() {
		elem, ok := memberType(t.Elem(), n.name)
		if !ok {
			p.noMember(n, t.Elem())
		}
		return ListOf(elem)
	}
	m, ok := memberType(t, n.name)
	if !ok {
		p.noMember(n, t)
	}
	return m
}

func memberType(t Type, name string) (Type, bool) {
	if t.IsAny() || t.k == typeNull || t.IsContext() && len(t.Fields()) == 0 || t.IsList() {
		return Any, true
	}
	if f, ok := t.Field(name); ok {
		return f, true
	}
	for _, q := range properties {
		if q.name == name && q.has(t) {
			if q.typ.IsAny() {
				return t.Elem(), true
			}
			return q.typ, true
		}
	}
	return Any, false
}

func memberNames(t Type) []string {
	var names []string
	for _, f := range t.Fields() {
		names = append(names, f.Name)
	}
	for _, q := range properties {
		if !t.IsAny() && q.has(t) {
			names = append(names, q.name)
		}
	}
	return names
}

func (p *parser) noMember(n *node, t Type) {
	names := memberNames(t)
	at := p.last - len(n.name)
	if at < n.kids[0].end || p.src[at:p.last] != n.name {
		at = n.kids[0].end + 1
	}
	what := p.quote(n.kids[0])
	if s := nearest(n.name, names); s != "" {
		p.problem(at, p.last, s, "“%s” has no “%s”.", what, n.name)
		return
	}
	if len(names) == 0 {
		p.problem(at, p.last, "", "“%s” is %s and has no parts, so “.%s” cannot follow.", what, t.Phrase(), n.name)
		return
	}
	p.problem(at, p.last, "", "“%s” has no “%s”. It has: %s.", what, n.name, listNames(names, 8))
}

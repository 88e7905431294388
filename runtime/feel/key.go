package feel

// Key is a simple value as a key of a map.
type Key struct {
	kind Kind
	exp  int16
	x    int32
	n    int64
	text string
}

// Key makes a key of a boolean, number, text, date or duration: two such
// values of one kind are equal exactly if their keys are. ok is false for
// other values.
func (v Value) Key() (k Key, ok bool) {
	switch v.kind {
	case KindNumber:
		if v.p != nil {
			return Key{kind: v.kind, text: v.Plain()}, true
		}
		return Key{kind: v.kind, exp: v.exp, n: v.n}, true
	case KindString:
		return Key{kind: v.kind, text: v.text()}, true
	case KindBoolean, KindDate, KindMonths, KindDuration:
		return Key{kind: v.kind, x: v.x, n: v.n}, true
	}
	return Key{}, false
}

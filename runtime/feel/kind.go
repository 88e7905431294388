package feel

// Kind says which sort of value a Value is.
type Kind uint8

// The kinds of values. KindNull is the zero value's kind.
const (
	KindNull Kind = iota
	KindBoolean
	KindNumber
	KindString
	KindDate
	KindTime
	KindDateTime
	KindMonths   // years and months duration
	KindDuration // days and time duration
	KindList
	KindContext
	KindRange
	KindFunction
)

var kindNames = [...]string{
	"null", "boolean", "number", "string", "date", "time", "date and time",
	"years and months duration", "days and time duration",
	"list", "context", "range", "function",
}

// String is the kind's name in the standard, e.g. "date and time".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown kind"
}

var kindPhrases = [...]string{
	"nothing (null)", "true or false", "a number", "a text", "a date", "a time", "a date and time",
	"a duration in years and months", "a duration in days and hours",
	"a list", "a context", "a range", "a function",
}

// phrase names the kind in a sentence for people, e.g. "a text".
func (k Kind) phrase() string {
	if int(k) < len(kindPhrases) {
		return kindPhrases[k]
	}
	return "something unknown"
}

package words

import "segue/runtime/feel"

// Operator is a comparison that people choose or read.
type Operator string

// The comparisons. For what comes before and after there are words of their own.
const (
	Is        Operator = "="
	IsNot     Operator = "!="
	Less      Operator = "<"
	Most      Operator = "<="
	More      Operator = ">"
	Least     Operator = ">="
	Known     Operator = "known"
	Unknown   Operator = "unknown"
	Contains  Operator = "contains"
	Starts    Operator = "starts with"
	Ends      Operator = "ends with"
	Yes       Operator = "yes"
	No        Operator = "no"
	Between   Operator = "between"
	OneOf     Operator = "one of"
	NoneOf    Operator = "none of"
	NotWithin Operator = "not between"
)

var verbs = map[Operator]string{
	Is: "is", IsNot: "is not", Less: "is less than", Most: "is at most", More: "is more than", Least: "is at least",
	Known: "is known", Unknown: "is not known", Contains: "contains", Starts: "starts with", Ends: "ends with", Yes: "is yes", No: "is no",
	Between: "is between", OneOf: "is one of", NoneOf: "is none of", NotWithin: "is not between",
}

var verbsOfTime = map[Operator]string{Less: "is before", Most: "is on or before", More: "is after", Least: "is on or after"}

// Verb is what is said between what is compared: "is at most", and of dates "is
// on or before".
func (o Operator) Verb(k feel.Kind) string {
	switch k {
	case feel.KindDate, feel.KindDateTime, feel.KindTime:
		if v, ok := verbsOfTime[o]; ok {
			return v
		}
	}
	return verbs[o]
}

// opposite is the comparison that holds where this one does not.
var opposite = map[Operator]Operator{
	Is: IsNot, IsNot: Is, Less: Least, Least: Less, More: Most, Most: More, Known: Unknown, Unknown: Known,
	Yes: No, No: Yes, Between: NotWithin, NotWithin: Between, OneOf: NoneOf, NoneOf: OneOf,
}

// mirrored is the comparison with its sides changed.
var mirrored = map[Operator]Operator{Is: Is, IsNot: IsNot, Less: More, More: Less, Most: Least, Least: Most}

var compared = map[feel.PartKind]Operator{
	feel.PartEqual: Is, feel.PartUnequal: IsNot, feel.PartLess: Less, feel.PartMost: Most, feel.PartMore: More, feel.PartLeast: Least,
}

// denied are those that have no opposite among the comparisons.
var denied = map[Operator]string{Contains: "does not contain", Starts: "does not start with", Ends: "does not end with"}

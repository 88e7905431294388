package feel

import (
	"strings"
	"unicode/utf8"
)

var textBuiltins = []*builtin{
	define(biSubstring, "A part of a text, from a place on; -1 is the last character.", `substring("Berlin", 2, 3) = "erl"`,
		"substring(string: string, start position: number, length?: number): string"),
	define(biStringLength, "How many characters a text has.", `string length("Berlin") = 6`, "string length(string: string): number"),
	define(func(_ *Evaluator, a []Value) Value { return String(strings.ToUpper(a[0].text())) }, "The text in capital letters.", `upper case("Berlin") = "BERLIN"`,
		"upper case(string: string): string"),
	define(func(_ *Evaluator, a []Value) Value { return String(strings.ToLower(a[0].text())) }, "The text in small letters.", `lower case("Berlin") = "berlin"`,
		"lower case(string: string): string"),
	define(biSubstringBefore, "What stands before the first place of another text.", `substring before("IBAN: DE12", ": ") = "IBAN"`,
		"substring before(string: string, match: string): string"),
	define(biSubstringAfter, "What stands after the first place of another text.", `substring after("IBAN: DE12", ": ") = "DE12"`,
		"substring after(string: string, match: string): string"),
	define(func(_ *Evaluator, a []Value) Value { return Bool(strings.Contains(a[0].text(), a[1].text())) }, "Whether a text holds another.", `contains("Berlin", "er")`,
		"contains(string: string, match: string): boolean"),
	define(func(_ *Evaluator, a []Value) Value { return Bool(strings.HasPrefix(a[0].text(), a[1].text())) }, "Whether a text begins with another.", `starts with("DE12", "DE")`,
		"starts with(string: string, match: string): boolean"),
	define(func(_ *Evaluator, a []Value) Value { return Bool(strings.HasSuffix(a[0].text(), a[1].text())) }, "Whether a text ends with another.", `ends with("report.pdf", ".pdf")`,
		"ends with(string: string, match: string): boolean"),
	define(biStringJoin, "The texts of a list put together, with something between them.", `string join(["a", "b"], ", ") = "a, b"`,
		"string join(list: list<string>, delimiter?: string): string"),
	define(biString, "The value as a text.", `string(12.5) = "12.5"`, "string(from: Any): string"),
}

func biStringLength(_ *Evaluator, a []Value) Value {
	return Int(int64(utf8.RuneCountInString(a[0].text())))
}

func biSubstring(ev *Evaluator, a []Value) Value {
	s := a[0].text()
	start, ok := a[1].Int64()
	if !ok || start == 0 || !ev.charge(len(s)/16) {
		return Null
	}
	total := int64(utf8.RuneCountInString(s))
	if start < 0 {
		start += total + 1
	}
	if start < 1 {
		return Null
	}
	count := total
	if !a[2].IsNull() {
		n := a[2].bigInt()
		if n.Sign() < 1 {
			return Null
		}
		if n.IsInt64() {
			count = n.Int64()
		}
	}
	if start > total {
		return String("")
	}
	from := runeOffset(s, start-1)
	return String(s[from : from+runeOffset(s[from:], min(count, total))])
}

// runeOffset is the byte at which the n-th character begins, from 0.
func runeOffset(s string, n int64) int {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return i
}

func biSubstringBefore(_ *Evaluator, a []Value) Value {
	before, _, found := strings.Cut(a[0].text(), a[1].text())
	if !found {
		return String("")
	}
	return String(before)
}

func biSubstringAfter(_ *Evaluator, a []Value) Value {
	_, after, _ := strings.Cut(a[0].text(), a[1].text())
	return String(after)
}

func biStringJoin(ev *Evaluator, a []Value) Value {
	var parts []string
	size, between := 0, a[1].Text()
	for _, item := range a[0].items() {
		if item.kind == KindString {
			parts = append(parts, item.text())
			size += len(item.text()) + len(between)
		}
	}
	if !ev.charge(len(parts)) || !ev.alloc(size+16*len(parts)) {
		return Null
	}
	return String(strings.Join(parts, between))
}

func biString(ev *Evaluator, a []Value) Value {
	v := a[0]
	if v.kind == KindNull || v.kind == KindString {
		return v
	}
	s := v.Plain()
	if !ev.alloc(len(s)) {
		return Null
	}
	return String(s)
}

package feel

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Limits of every expression. Exceeding one is a Problem at compile or an
// error at evaluation, with its own sentence.
const (
	MaxSource = 4096 // bytes of source
	MaxDepth  = 64   // brackets, ifs and loops inside each other
	MaxChain  = 500  // operators, paths and filters one after another
)

// Problem is something wrong with an expression, in words for the person who
// writes it.
type Problem struct {
	Pos, End   int    // bytes of the source, from 0; End is after the last
	Text       string // a sentence
	Suggestion string // what to write instead of source[Pos:End], "" if there is none
	Warning    bool   // it can be meant, but hardly is
}

func (p Problem) Error() string {
	if p.Suggestion != "" {
		return p.Text + " Did you mean " + p.Suggestion + "?"
	}
	return p.Text
}

// Problems are an error where an expression must be right.
type Problems []Problem

func (ps Problems) Error() string {
	texts := make([]string, len(ps))
	for i, p := range ps {
		texts[i] = p.Error()
	}
	return strings.Join(texts, " ")
}

// nearest is the candidate most like the word, or "" if none is like it.
func nearest(word string, candidates []string) string {
	best, least := "", 1+utf8.RuneCountInString(word)/3
	lower := strings.ToLower(word)
	for _, c := range candidates {
		if d := distance(lower, strings.ToLower(c), least); d <= least && (d < least || best == "") {
			best, least = c, d
		}
	}
	return best
}

// distance counts the letters to insert, drop, replace or swap between
// neighbours; it gives up beyond most.
func distance(a, b string, most int) int {
	x, y := []rune(a), []rune(b)
	if len(x) > 64 || len(y) > 64 || len(x)-len(y) > most || len(y)-len(x) > most {
		return most + 1
	}
	var rows [3][65]int
	for j := range len(y) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(x); i++ {
		before, above, row := &rows[(i+1)%3], &rows[(i-1)%3], &rows[i%3]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return rows[len(x)%3][len(y)]
}

// listNames lists a few names for a sentence: "a, b and c".
func listNames(names []string, most int) string {
	more := ""
	if len(names) > most {
		more = fmt.Sprintf(" and %d more", len(names)-most)
		names = names[:most]
	}
	if more != "" || len(names) < 2 {
		return strings.Join(names, ", ") + more
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

package feel

import (
	"slices"
	"sync"
	"unicode"
)

// runeRange is the characters from lo to hi.
type runeRange struct{ lo, hi rune }

// runeSet is a set of characters: ranges in order, apart from each other.
type runeSet []runeRange

func (s runeSet) union(o runeSet) runeSet {
	all := append(slices.Clone(s), o...)
	slices.SortFunc(all, func(a, b runeRange) int { return int(a.lo - b.lo) })
	var out runeSet
	for _, r := range all {
		if n := len(out); n > 0 && r.lo <= out[n-1].hi+1 {
			out[n-1].hi = max(out[n-1].hi, r.hi)
			continue
		}
		out = append(out, r)
	}
	return out
}

func (s runeSet) complement() runeSet {
	var out runeSet
	next := rune(0)
	for _, r := range s {
		if r.lo > next {
			out = append(out, runeRange{next, r.lo - 1})
		}
		next = r.hi + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, runeRange{next, unicode.MaxRune})
	}
	return out
}

func (s runeSet) has(r rune) bool {
	_, found := slices.BinarySearchFunc(s, r, func(x runeRange, r rune) int {
		switch {
		case x.hi < r:
			return -1
		case x.lo > r:
			return 1
		}
		return 0
	})
	return found
}

// cased are the characters that have another case.
var cased = sync.OnceValue(func() []rune {
	var list []rune
	for _, c := range unicode.CaseRanges {
		for r := rune(c.Lo); r <= rune(c.Hi); r++ {
			if unicode.SimpleFold(r) != r {
				list = append(list, r)
			}
		}
	}
	return list
})

// folded adds the other cases of all letters.
func (s runeSet) folded() runeSet {
	var more runeSet
	for _, r := range cased() {
		if s.has(r) {
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				more = append(more, runeRange{f, f})
			}
		}
	}
	return s.union(more)
}

func tableSet(t *unicode.RangeTable) runeSet {
	var out runeSet
	add := func(lo, hi, stride rune) {
		if stride == 1 {
			out = append(out, runeRange{lo, hi})
			return
		}
		for r := lo; r <= hi; r += stride {
			out = append(out, runeRange{r, r})
		}
	}
	for _, r := range t.R16 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range t.R32 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return out.union(nil)
}

// unicodeBlocks are the blocks of Unicode that patterns of business data use,
// by their names in XML Schema.
var unicodeBlocks = map[string]runeRange{
	"BasicLatin": {0x0000, 0x007F}, "Latin-1Supplement": {0x0080, 0x00FF}, "LatinExtended-A": {0x0100, 0x017F},
	"LatinExtended-B": {0x0180, 0x024F}, "IPAExtensions": {0x0250, 0x02AF}, "SpacingModifierLetters": {0x02B0, 0x02FF},
	"CombiningDiacriticalMarks": {0x0300, 0x036F}, "Greek": {0x0370, 0x03FF}, "GreekandCoptic": {0x0370, 0x03FF},
	"Cyrillic": {0x0400, 0x04FF}, "Armenian": {0x0530, 0x058F}, "Hebrew": {0x0590, 0x05FF}, "Arabic": {0x0600, 0x06FF},
	"Devanagari": {0x0900, 0x097F}, "Bengali": {0x0980, 0x09FF}, "Tamil": {0x0B80, 0x0BFF}, "Thai": {0x0E00, 0x0E7F},
	"Georgian": {0x10A0, 0x10FF}, "HangulJamo": {0x1100, 0x11FF}, "Ethiopic": {0x1200, 0x137F},
	"LatinExtendedAdditional": {0x1E00, 0x1EFF}, "GreekExtended": {0x1F00, 0x1FFF}, "GeneralPunctuation": {0x2000, 0x206F},
	"SuperscriptsandSubscripts": {0x2070, 0x209F}, "CurrencySymbols": {0x20A0, 0x20CF}, "LetterlikeSymbols": {0x2100, 0x214F},
	"NumberForms": {0x2150, 0x218F}, "Arrows": {0x2190, 0x21FF}, "MathematicalOperators": {0x2200, 0x22FF},
	"BoxDrawing": {0x2500, 0x257F}, "GeometricShapes": {0x25A0, 0x25FF}, "MiscellaneousSymbols": {0x2600, 0x26FF},
	"CJKSymbolsandPunctuation": {0x3000, 0x303F}, "Hiragana": {0x3040, 0x309F}, "Katakana": {0x30A0, 0x30FF},
	"CJKUnifiedIdeographs": {0x4E00, 0x9FFF}, "HangulSyllables": {0xAC00, 0xD7AF},
	"HalfwidthandFullwidthForms": {0xFF00, 0xFFEF},
}

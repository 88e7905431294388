package models

import (
	"database/sql/driver"
	"fmt"
	"strings"
)

// Texts is a text[] of Postgres, in results and as an argument of ANY(?).
type Texts []string

// Scan reads {plain,"with \"quotes\""}. NULL inside the array reads as "NULL".
func (t *Texts) Scan(src any) error {
	text, ok := src.(string)
	if b, isBytes := src.([]byte); isBytes {
		text, ok = string(b), true
	}
	if !ok || len(text) < 2 || text[0] != '{' || text[len(text)-1] != '}' {
		return fmt.Errorf("read texts: %T is not an array of texts", src)
	}
	*t = nil
	var item strings.Builder
	quoted, any := false, false
	text = text[1 : len(text)-1]
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text):
			i++
			item.WriteByte(text[i])
		case c == '"':
			quoted, any = !quoted, true
		case c == ',' && !quoted:
			*t = append(*t, item.String())
			item.Reset()
		default:
			any = true
			item.WriteByte(c)
		}
	}
	if any || len(*t) > 0 {
		*t = append(*t, item.String())
	}
	return nil
}

// Value writes each text in quotes.
func (t Texts) Value() (driver.Value, error) {
	var b strings.Builder
	b.WriteByte('{')
	for i, s := range t {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('"')
		b.WriteString(strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s))
		b.WriteByte('"')
	}
	b.WriteByte('}')
	return b.String(), nil
}

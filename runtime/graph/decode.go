package graph

import (
	"bytes"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// Bounds of a document that a client sends.
const (
	MaxSize  = 8 << 20 // bytes of JSON
	MaxDepth = 32      // objects and lists within one another
)

// DecodeError says why a document cannot be read and where.
type DecodeError struct {
	Path string // like pools[0].blocks[3].kind; empty: the document as a whole
	Text string // a sentence without the place
}

func (e *DecodeError) Error() string {
	if e.Path == "" {
		return e.Text
	}
	return "At " + e.Path + ": " + e.Text
}

// Decode reads a document. It refuses unknown fields, duplicate keys, wrong
// types, broken UTF-8, and what is too deep or too large, naming the place. It
// does not judge the meaning: that is Validate's.
//
// Errors: *DecodeError, and nothing else.
func Decode(data []byte) (Document, error) {
	if len(data) > MaxSize {
		return Document{}, &DecodeError{Text: fmt.Sprintf("The document has %d bytes; %d are allowed.", len(data), MaxSize)}
	}
	if err := checkDepth(data); err != nil {
		return Document{}, explain(err)
	}
	var d Document
	if err := json.Unmarshal(data, &d, strict); err != nil {
		return Document{}, explain(err)
	}
	if d.Schema < 1 || d.Schema > Schema {
		return Document{}, &DecodeError{"schema", fmt.Sprintf("This release reads documents of schema 1 to %d, not %d.", Schema, d.Schema)}
	}
	return d, nil
}

var strict = json.JoinOptions(
	json.RejectUnknownMembers(true),
	json.WithUnmarshalers(json.UnmarshalFromFunc(readNumber)),
)

var errNumber = errors.New("a number is expected here")

var errDeep = fmt.Errorf("this is nested too deep; %d levels are allowed", MaxDepth)

var errHuge = errors.New("this number is too large or too small")

// keepable keeps out numbers that no database can hold, such as 1e999999.
func keepable(number string) bool {
	digits, exponent, scaled := strings.Cut(strings.ToLower(number), "e")
	if !scaled {
		return len(digits) <= maxDigits
	}
	n, err := strconv.Atoi(exponent)
	return err == nil && len(digits) <= maxDigits && n >= -maxDigits && n <= maxDigits
}

const maxDigits = 400

var errZero = errors.New("this text holds a zero byte, which no text can hold")

// checkDepth reads the whole text once, before anything is built from it.
func checkDepth(data []byte) error {
	zero := bytes.Contains(data, []byte(`\u0000`)) // hardly ever: then each text is looked at
	dec := jsontext.NewDecoder(bytes.NewBuffer(data))
	for {
		switch tok, err := dec.ReadToken(); {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case zero && tok.Kind() == '"' && strings.ContainsRune(tok.String(), 0):
			return &jsontext.SyntacticError{ByteOffset: dec.InputOffset(), JSONPointer: dec.StackPointer(), Err: errZero}
		case tok.Kind() == '0' && !keepable(tok.String()):
			return &jsontext.SyntacticError{ByteOffset: dec.InputOffset(), JSONPointer: dec.StackPointer(), Err: errHuge}
		case dec.StackDepth() > MaxDepth:
			return &jsontext.SyntacticError{ByteOffset: dec.InputOffset(), JSONPointer: dec.StackPointer(), Err: errDeep}
		}
	}
}

// readNumber keeps a coordinate as it is written.
func readNumber(dec *jsontext.Decoder, n *stdjson.Number) error {
	v, err := dec.ReadValue()
	if err != nil {
		return err
	}
	if v.Kind() != '0' {
		return errNumber
	}
	*n = stdjson.Number(v)
	return nil
}

// explain turns the decoder's error into a sentence with the place.
func explain(err error) *DecodeError {
	var syntax *jsontext.SyntacticError
	var meaning *json.SemanticError
	switch {
	case errors.As(err, &syntax):
		return &DecodeError{place(syntax.JSONPointer), syntaxText(syntax)}
	case errors.As(err, &meaning):
		return &DecodeError{place(meaning.JSONPointer), meaningText(meaning)}
	}
	return &DecodeError{Text: "This cannot be read as JSON: " + err.Error() + "."}
}

func syntaxText(e *jsontext.SyntacticError) string {
	if errors.Is(e.Err, jsontext.ErrDuplicateName) {
		return "This key is there twice."
	}
	if errors.Is(e.Err, errDeep) {
		return fmt.Sprintf("This is nested too deep; %d levels are allowed.", MaxDepth)
	}
	if errors.Is(e.Err, errZero) {
		return "This text holds a zero byte, which no text can hold."
	}
	if errors.Is(e.Err, errHuge) {
		return "This number is too large or too small to be kept."
	}
	if errors.Is(e.Err, io.ErrUnexpectedEOF) {
		return "The JSON ends too early."
	}
	return fmt.Sprintf("The JSON is broken after %d bytes (%s).", e.ByteOffset, e.Err)
}

func meaningText(e *json.SemanticError) string {
	if errors.Is(e.Err, json.ErrUnknownName) {
		return "This field is not known."
	}
	if errors.Is(e.Err, errNumber) {
		return "A number is expected here."
	}
	if want := expected(e.GoType); want != "" && e.JSONKind != 0 {
		return fmt.Sprintf("%s is expected here, not %s.", want, found(e.JSONKind))
	}
	return "This cannot be read."
}

func expected(t reflect.Type) string {
	if t == nil {
		return ""
	}
	switch t.Kind() {
	case reflect.String:
		return "A text"
	case reflect.Bool:
		return "True or false"
	case reflect.Int:
		return "A whole number"
	case reflect.Slice:
		return "A list"
	case reflect.Struct, reflect.Map:
		return "An object"
	}
	return ""
}

func found(k jsontext.Kind) string {
	switch k {
	case 'n':
		return "null"
	case 't', 'f':
		return "true or false"
	case '"':
		return "a text"
	case '0':
		return "this number"
	case '{':
		return "an object"
	}
	return "a list"
}

// place writes a JSON pointer the way authors of documents read it.
func place(p jsontext.Pointer) string {
	var b strings.Builder
	for token := range p.Tokens() {
		switch {
		case isIndex(token):
			b.WriteString("[" + token + "]")
		case b.Len() > 0:
			b.WriteString("." + token)
		default:
			b.WriteString(token)
		}
	}
	return b.String()
}

func isIndex(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

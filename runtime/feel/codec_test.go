package feel

import (
	"encoding/json"
	"strings"
	"testing"
)

var codecSamples = []string{
	`null`, `true`, `false`, `0`, `-1`, `12.50`, `1e30`, `1234567890123456789012345678901234`, `-0.0000000000000000000000001`,
	`"Zoë \"x\""`, `@"2024-02-29"`, `@"-0044-03-15"`, `@"10:15:30.125"`, `@"10:15:30+02:00"`, `@"10:15:30@Europe/Paris"`,
	`@"2024-02-29T10:15:30Z"`, `@"2024-02-29T10:15:30.5@America/New_York"`, `@"P1Y2M"`, `@"-P3DT4H0.5S"`,
	`[]`, `[1, [2, "three"], {}]`, `{a: 1, "b c": {d: [@"P1D"]}}`, `[1..5)`, `(< 10)`, `(!= "x")`,
}

func TestStoredFormKeepsValues(t *testing.T) {
	for _, src := range codecSamples {
		v := mustEval(t, src)
		b, err := v.AppendBinary(nil)
		if err != nil {
			t.Fatalf("%s: %v", src, err)
		}
		back, err := DecodeValue(b)
		if err != nil {
			t.Fatalf("%s: %v", src, err)
		}
		if !Same(v, back) || back.String() != v.String() {
			t.Errorf("%s came back as %s", v, back)
		}
		for cut := range b {
			if _, err := DecodeValue(b[:cut]); err == nil {
				t.Errorf("%s cut at %d was read", src, cut)
			}
		}
		if again := mustEval(t, v.String()); !Same(v, again) {
			t.Errorf("%s is written as %s and read as %s", src, v, again)
		}
	}
	if _, err := mustEval(t, `[function(x) x]`).AppendBinary(nil); err != ErrFunction {
		t.Errorf("a function was stored: %v", err)
	}
}

func mustEval(t *testing.T, src string) Value {
	t.Helper()
	e, problems := Compile(src, nil)
	if e == nil {
		t.Fatalf("%s: %v", src, Problems(problems))
	}
	v, err := e.Eval(&Evaluator{})
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	return v
}

func TestJSON(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"a": [1, 2.50, -3e2, "x\u00e9\n", null, true], "b": {}}`, `{"a":[1,2.5,-300,"xé\n",null,true],"b":{}}`},
		{`12345678901234567890.1234567890`, `12345678901234567890.123456789`},
		{`"\ud83d\ude00"`, `"😀"`},
		{`{"a": 1, "a": 2}`, `“a” stands twice in the same object; only one can be meant (line 1, character 10)`},
		{`{"order": {"lines": [1, x]}}`, `a value was expected here: a text in quotes, a number, true, false, null, a list or an object (line 1, character 25, in order.lines[2])`},
		{`[1 2]`, `a comma or the end of the list was expected here (line 1, character 4)`},
		{`01`, `“01” is not written as a number (line 1, character 1)`},
		{`0.12345678901234567890123456789012345`, `the number 0.12345678901234567890123456789012345 has more than the 34 digits that can be kept (line 1, character 1)`},
		{`{"a": 1} x`, `there is something after the end of the value (line 1, character 10)`},
		{`"abc`, `the text that begins here has no closing quote (line 1, character 1)`},
		{``, `the text ends where a value was expected (line 1, character 1)`},
		{strings.Repeat("[", 65), `lists and objects are nested more than 64 deep (line 1, character 65, in ` + strings.Repeat("[1]", 64) + `)`},
	} {
		v, err := FromJSON([]byte(c.in))
		got := ""
		if err != nil {
			got = err.Error()
		} else {
			b, _ := json.Marshal(v)
			got = string(b)
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestCoerce(t *testing.T) {
	typ, err := ParseType(`context<due: date, lines: list<context<at: date and time, price: number>>>`)
	if err != nil {
		t.Fatal(err)
	}
	v, _ := FromJSON([]byte(`{"due": "2024-05-01", "note": "2024-05-01", "lines": [{"at": "2024-05-01T10:00:00Z", "price": 5}]}`))
	c, err := Coerce(v, typ)
	if err != nil {
		t.Fatal(err)
	}
	want := `{due: @"2024-05-01", note: "2024-05-01", lines: [{at: @"2024-05-01T10:00:00Z", price: 5}]}`
	if c.String() != want {
		t.Errorf("got %s\nwant %s", c, want)
	}
	for in, want := range map[string]string{
		`{"due": "1 May"}`:                  `“due” must be a date, but “1 May” is not written like one; write it like 2024-12-31`,
		`{"lines": [{"price": "5"}]}`:       `“lines[1].price” must be a number, but is a text: "5"`,
		`[]`:                                `this must be a context, but is a list: []`,
		`{"lines": [{"at": "2024-13-01"}]}`: `“lines[1].at” must be a date and time, but “2024-13-01” is not written like one; write it like 2024-12-31T14:30:00Z`,
	} {
		v, _ := FromJSON([]byte(in))
		if _, err := Coerce(v, typ); err == nil || err.Error() != want {
			t.Errorf("%s\n got %v\nwant %s", in, err, want)
		}
	}
	if got := typ.String(); got != `context<due: date, lines: list<context<at: date and time, price: number>>>` {
		t.Error(got)
	}
}

package markup_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"

	"segue/runtime/markup"
)

func TestParse(t *testing.T) {
	e, err := markup.Parse([]byte("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<a xmlns=\"urn:x\" xmlns:y=\"urn:y\" one=\"1\"\n y:two=\"2\">hello <!-- no --> you<b/> and<b>in</b> all<c xmlns=\"\"/></a>\n"))
	if err != nil {
		t.Fatal(err)
	}
	if e.Space != "urn:x" || e.Attr("one") != "1" || e.Attr("two") != "" || len(e.Attrs) != 2 || len(e.All("b")) != 2 || e.Child("c") != nil {
		t.Errorf("%+v", e)
	}
	if e.Text != "hello  you" || e.Content() != "hello  you and all" || e.ContentOf("b") != "" || e.Kids[1].Content() != "in" {
		t.Errorf("texts are %q, %q", e.Text, e.Content())
	}
	if e.Kids[1].Line != 3 {
		t.Errorf("the line is %d", e.Kids[1].Line)
	}
}

func TestEncodings(t *testing.T) {
	utf16 := []byte{0xFF, 0xFE}
	for _, c := range `<?xml version="1.0" encoding="UTF-16"?><a>é</a>` {
		utf16 = append(utf16, byte(c), byte(c>>8))
	}
	for _, data := range []string{string(utf16), "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>", "<a>é</a>"} {
		if e, err := markup.Parse([]byte(data)); err != nil || e.Text != "é" {
			t.Errorf("%q is %v, %v", data, e, err)
		}
	}
}

func TestRefusals(t *testing.T) {
	for data, want := range map[string]string{
		"":                      "The file holds no XML",
		"no XML":                "The file is no XML: it begins with other text (line 1)",
		"<a>\n<b></a>":          "The file is no well-formed XML: element <b> closed by </a> (line 2)",
		"<!DOCTYPE a []>\n<a/>": "The file declares a document type, which is not accepted (line 1)",
		"<a/>\n<b/>":            "The file has a second root element, “b” (line 2)",
		"<a x='1'\n x='2'/>":    "The attribute “x” stands twice on “a” (line 2)",
		"<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='1'/>": "The attribute “x” stands twice on “a” (line 1)",
		strings.Repeat("<a>", 101):                     "Elements are nested more than 100 deep (line 1)",
		"<?xml version='1.0' encoding='x-mac'?><a/>":   "The file cannot be read: xml: opening charset \"x-mac\": it is written in “x-mac”; save it in UTF-8 (line 1)",
		"<a>&bomb;</a>":                                "The file is no well-formed XML: invalid character entity &bomb; (line 1)",
		"\xFF\xFEa":                                    "The file is cut off in the middle of a character",
		strings.Repeat(" ", markup.MaxSize+1):          "The file is larger than 16 MB",
	} {
		_, err := markup.Parse([]byte(data))
		var known *markup.Error
		if err == nil || err.Error() != want || !errors.As(err, &known) {
			t.Errorf("%.60q: got %v, want %s", data, err, want)
		}
	}
}

// What is written is read again as the same.
func TestWrite(t *testing.T) {
	const data = `<a xmlns="urn:x" xmlns:y="urn:y" one="1 &lt; &quot;2&quot;" y:two="2">text <b y:z="q">in</b> tail<y:c xmlns:d="urn:d" d:e="f"/></a>`
	e, err := markup.Parse([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	w := markup.NewWriter(map[string]string{"urn:y": "why"})
	w.Element(e)
	again, err := markup.Parse([]byte(strings.Replace(w.String(), "<x1:a", `<x1:a xmlns:why="urn:y"`, 1)))
	if err != nil {
		t.Fatalf("%v in %s", err, w.String())
	}
	v := markup.NewWriter(map[string]string{"urn:y": "why"})
	if v.Element(again); v.String() != w.String() {
		t.Errorf("%s\n%s", w.String(), v.String())
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`<a b="c">d<e/></a>`))
	f.Add([]byte("<?xml version='1.0' encoding='latin1'?><a xmlns:x='y'><x:b/></a>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := markup.Parse(data)
		if err != nil {
			var known *markup.Error
			if !errors.As(err, &known) || known.Text == "" {
				t.Fatalf("%v", err)
			}
			return
		}
		markup.NewWriter(nil).Element(e)
	})
}

// A file of nothing but small elements, or of one text in many pieces, costs a
// bounded multiple of its size.
func TestMemory(t *testing.T) {
	for name, data := range map[string]string{
		"elements": "<r>" + strings.Repeat("<a/>", markup.MaxSize/4-2) + "</r>",
		"pieces":   "<r>" + strings.Repeat("a<!---->", markup.MaxSize/8-2) + "</r>",
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _ = markup.Parse([]byte(data))
		runtime.ReadMemStats(&after)
		if took := (after.TotalAlloc - before.TotalAlloc) >> 20; took > 700 {
			t.Errorf("%s: %d MB", name, took)
		}
	}
}

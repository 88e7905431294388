package einvoice

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

func deflated(data []byte) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}

func stream(entries string, data []byte) string {
	return fmt.Sprintf("<<%s/Length %d>>stream\n%s\nendstream", entries, len(data), data)
}

// document writes objects from 1 on into a PDF. It has no table of contents: a
// reader that needs one would not find anything.
func document(objects ...string) []byte {
	b := bytes.NewBufferString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	for i, o := range objects {
		fmt.Fprintf(b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	b.WriteString("trailer<</Root 1 0 R>>\n%%EOF\n")
	return b.Bytes()
}

const catalogue = "<</Type/Catalog/Names<</EmbeddedFiles<</Names[(factur-x.xml)2 0 R]>>>>/AF[2 0 R]>>"

func withInvoice(spec, file string) []byte { return document(catalogue, spec, file) }

const spec = "<</Type/Filespec/AFRelationship/Data/F(factur-x.xml)/UF(factur-x.xml)/EF<</F 3 0 R/UF 3 0 R>>>>"

// The ways in which programs write the same attachment.
func TestTheInvoiceInAPDF(t *testing.T) {
	packed := stream("/Type/EmbeddedFile/Subtype/text#2Fxml/Filter/FlateDecode", deflated([]byte(inCII)))
	plain := stream("/Type/EmbeddedFile", []byte(inCII))
	wide := strings.ReplaceAll(spec, "UF(factur-x.xml)", "UF<FEFF0066006100630074 0075 0072002D0078002E0078006D006C>")
	cases := map[string][]byte{
		"packed":           withInvoice(spec, packed),
		"plain":            withInvoice(spec, plain),
		"a name in UTF-16": withInvoice(wide, packed),
		"escaped": withInvoice(strings.ReplaceAll(spec, "(factur-x.xml)", `(factur\055x.x\
ml)`), packed),
		"in hexadecimal":      withInvoice(spec, stream("/Filter[/AHx/Fl]", []byte(hex.EncodeToString(deflated([]byte(inCII)))+">"))),
		"a wrong length":      withInvoice(spec, strings.Replace(packed, "/Length ", "/Length 9", 1)),
		"a length elsewhere":  document(catalogue, spec, "<</Filter/FlateDecode/Length 4 0 R>>stream\r\n"+string(deflated([]byte(inCII)))+"\r\nendstream", "12"),
		"comments between":    withInvoice("% a comment > here\n"+strings.ReplaceAll(spec, "/EF", "% and (here\n/EF"), packed),
		"among others":        document(catalogue, "<</F(terms.xml)/EF<</F 4 0 R>>>>", packed, stream("", []byte("<terms/>")), spec),
		"written again later": append(withInvoice(spec, stream("", []byte("<old/>"))), fmt.Appendf(nil, "3 0 obj\n%s\nendobj\n", packed)...),
		"packed objects":      document("null", "null", packed, stream("/Type/ObjStm/N 2/First 10/Filter/FlateDecode", deflated(fmt.Appendf(nil, "7 0 2 %03d %s %s", len(catalogue)+1, catalogue, spec)))),
		"a checksum left off": withInvoice(spec, stream("/Filter/FlateDecode", deflated([]byte(inCII))[:len(deflated([]byte(inCII)))-4])),
		"a picture before":    document(catalogue, spec, packed, stream("/Subtype/Image", []byte("1 0 obj<</Nonsense(\xff 3 0 obj<<>>endobj"))),
	}
	for name, data := range cases {
		in, err := Read(t.Context(), data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if in.Format != "Factur-X" {
			t.Errorf("%s: read as %s", name, in.Format)
		}
		wantFacts(t, name, in.Facts, says)
	}
}

// A hostile file costs little, whatever it is made of: memory is bounded here,
// the time that each took is told with -v.
func TestHostilePDFs(t *testing.T) {
	zeros := deflated(make([]byte, 1<<30/4))
	var containers []string
	for range 300 {
		containers = append(containers, stream("/Type/ObjStm/N 100000/First 200000/Filter/FlateDecode", zeros[:40_000]))
	}
	cases := map[string][]byte{
		"a bomb":                withInvoice(spec, stream("/Filter/FlateDecode", zeros)),
		"a bomb in a bomb":      withInvoice(spec, stream("/Filter[/FlateDecode/FlateDecode]", deflated(zeros))),
		"containers":            document(containers...),
		"single digits":         document(stream("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/ASCIIHexDecode]", deflated(bytes.Repeat([]byte("0 "), MaxXML/2)))),
		"endless texts":         []byte("%PDF-1.7\n" + strings.Repeat("1 0 obj(", MaxPDF/8-100)),
		"endless hexadecimals":  []byte("%PDF-1.7\n" + strings.Repeat("1 0 obj<aa", MaxPDF/10-100)),
		"endless lists":         []byte("%PDF-1.7\n" + strings.Repeat("1 0 obj[[", MaxPDF/9-100)),
		"endless streams":       []byte("%PDF-1.7\n" + strings.Repeat("1 0 obj<<>>stream\n", MaxPDF/18-100)),
		"too many objects":      []byte("%PDF-1.7\n" + manyObjects(maxObjects+10)),
		"endless trailers":      []byte("%PDF-1.7\n" + strings.Repeat("trailer(", MaxPDF/8-100)),
		"objects in each other": overlapping("[" + strings.Repeat("/EF", 20_000) + "]"),
		"endless comments":      commented("1 0 obj<<>>%", MaxPDF),
		"comments in trailers":  commented("trailer 5%", MaxPDF),
		"comments in numbers":   overlapping("5%/EF" + strings.Repeat("a", MaxPDF-400_000)),
		"deep":                  []byte("%PDF-1.7\n1 0 obj" + strings.Repeat("<</A", MaxPDF/4-100)),
	}
	for name, data := range cases {
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		begun := time.Now()
		in, err := Read(t.Context(), data)
		took := time.Since(begun)
		runtime.ReadMemStats(&after)
		t.Logf("%s: %d bytes, %v, %d MB made in all: %v", name, len(data), took.Round(time.Millisecond), (after.TotalAlloc-before.TotalAlloc)>>20, err)
		if err == nil {
			t.Errorf("%s: read as %v", name, in)
		}
		most := uint64(1000)
		if name == "single digits" {
			most = 60 // one stream within all limits: what comes out is smaller than what goes in
		}
		if made := (after.TotalAlloc - before.TotalAlloc) >> 20; made > most {
			t.Errorf("%s made %d MB", name, made)
		}
	}
}

// What is skipped is paid for: each of these is small, but to go through it
// without counting comments takes billions of looks at a byte, and ends with
// another sentence.
func TestSkippedBytesAreCounted(t *testing.T) {
	for name, data := range map[string][]byte{
		"behind a dictionary": commented("1 0 obj<<>>%", 256<<10),
		"behind a number":     commented("trailer 5%", 256<<10),
		"in a packed object":  overlapping("5%/EF" + strings.Repeat("a", 256<<10)),
	} {
		begun := time.Now()
		_, err := Read(t.Context(), data)
		if err == nil || !strings.Contains(err.Error(), "would take too long") {
			t.Errorf("%s: %d bytes, %v: %v", name, len(data), time.Since(begun).Round(time.Millisecond), err)
		}
	}
}

// Whoever no longer waits for a reading does not have it done.
func TestAReadingIsGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Read(ctx, commented("1 0 obj<<>>%", 8<<20)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// commented repeats a text on one line, where each begins a comment.
func commented(part string, size int) []byte {
	const head = "%PDF-1.7\n"
	return []byte(head + strings.Repeat(part, (size-len(head))/len(part)))
}

// overlapping is a PDF with 20,000 packed objects that are all the same bytes.
func overlapping(object string) []byte {
	h := heads(20_000)
	return document(stream(fmt.Sprintf("/Type/ObjStm/N 20000/First %d", len(h)), []byte(h+object)))
}

func manyObjects(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d 0 obj null endobj\n", i+1)
	}
	return b.String()
}

// heads are the numbers of n packed objects that all begin at the same place.
func heads(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d 0 ", i)
	}
	return b.String()
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{inUBL, inCII, "%PDF-1.7"} {
		f.Add([]byte(s))
	}
	f.Add(withInvoice(spec, stream("/Filter/FlateDecode", deflated([]byte(inCII)))))
	f.Add(withInvoice(spec, stream("", []byte(inCII))))
	f.Add(document(stream("/Type/ObjStm/N 1/First 4", []byte("2 0 "+spec)), "null", stream("", []byte(inUBL))))
	f.Fuzz(func(t *testing.T, data []byte) {
		in, err := Read(t.Context(), data)
		if err != nil {
			if _, ours := err.(*Error); !ours || err.Error() == "" {
				t.Fatalf("an error for nobody: %#v", err)
			}
			return
		}
		for name, text := range in.Facts {
			fact, ok := Known(name)
			if !ok || text == "" || len(text) > longestList || fact.Kind != List && strings.ContainsAny(text, "\r\n") {
				t.Fatalf("%s says %q", name, text)
			}
		}
	})
}

package files

import (
	"bytes"
	"mime/multipart"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
)

// A file that is looked at is read as what it is, however many wait for their
// turn, and nothing of it is left.
func TestWhatIsLookedAtIsKeptNowhere(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	scan := graph.Field{Name: "scan", Label: "Scan", Type: graph.FieldFile, Fill: []graph.Fill{{Fact: "number", Field: "invoice"}}}
	asked, problems := form.NewSheet(graph.Form{Fields: []graph.Field{scan, {Name: "invoice", Label: "Invoice", Type: graph.FieldText}}}, nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	invoice := `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
		<cbc:ID>RE-77</cbc:ID></Invoice>` + strings.Repeat("\n", 9000)
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	part, err := w.CreateFormFile("f", "RE-77.xml")
	if err == nil {
		_, err = part.Write([]byte(invoice))
	}
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("POST", "/", &body)
	r.Header.Set("Content-Type", w.FormDataContentType())
	for range cap(readers) {
		readers <- struct{}{}
	}
	freed := make(chan struct{})
	go func() {
		defer close(freed)
		for range cap(readers) {
			<-readers
		}
	}()
	f, read, err := Look(r, asked, scan)
	<-freed
	if err != nil || f.Size != int64(len(invoice)) || read == nil || read.Fault || !strings.Contains(read.About, "RE-77") {
		t.Errorf("it is %+v, read as %+v (%v)", f, read, err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v (%v)", left, err)
	}
}

// What others call a file is one of ours only where it is written as ours are.
func TestWhatRefersToAFile(t *testing.T) {
	sum := strings.Repeat("7f", 32)
	for text, want := range map[string]bool{
		`{"file":"7","sha256":"` + sum + `"}`:                                           true,
		`{"papers":[{"scan":{"name":"a","file":"7","size":1,"sha256":"` + sum + `"}}]}`: true,
		`{"file":"7"}`:                                false,
		`{"file":7,"sha256":"` + sum + `"}`:           false,
		`{"file":"seven","sha256":"` + sum + `"}`:     false,
		`{"file":"7","sha256":"7f"}`:                  false,
		`[{"file":"7"},{"sha256":"` + sum + `"},"7"]`: false,
	} {
		v, err := feel.FromJSON([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if Refers(v) != want {
			t.Errorf("%s refers to a file of ours: %v", text, !want)
		}
	}
}

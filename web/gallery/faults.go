package gallery

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"

	"segue/web/page"
)

// fault answers a fragment's request with what does not belong into a fragment.
func fault(w http.ResponseWriter, r *http.Request) {
	switch r.PathValue("fault") {
	case "ended":
		http.Redirect(w, r, "/signin", http.StatusSeeOther)
	case "fault":
		show(w, r, http.StatusInternalServerError, page.ProblemPage(frame(r, ""), page.Failed("8f3c-11d0")), nil)
	default:
		http.Error(w, "upstream timed out", http.StatusBadGateway)
	}
}

// serveFile answers with a small picture or PDF, drawn here.
func serveFile(w http.ResponseWriter, r *http.Request) {
	switch r.PathValue("name") {
	case "note.png":
		m := image.NewRGBA(image.Rect(0, 0, 400, 260))
		for i := range m.Pix {
			m.Pix[i] = 0xff
		}
		for y := 30; y < 230; y += 25 {
			for x := 30; x < 370-(y%3)*40; x++ {
				m.Set(x, y, color.Gray{Y: 120})
			}
		}
		w.Header().Set("Content-Type", "image/png")
		if err := png.Encode(w, m); err != nil {
			return // the reader went away
		}
	case "invoice.pdf":
		// The product's route allows framing by its own pages; so does this one.
		w.Header().Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'")
		w.Header().Set("Content-Type", "application/pdf")
		_, _ = w.Write(onePage("Nordwind Papier GmbH, invoice 2026-1187"))
	default:
		http.NotFound(w, r)
	}
}

// onePage is the smallest PDF that says something.
func onePage(text string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(body string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), body)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
	object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
	content := "BT /F 16 Tf 40 240 Td (" + text + ") Tj ET"
	object(fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(content), content))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

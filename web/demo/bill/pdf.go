package bill

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"time"
)

// PDF is the bill on a page to look at, with the same as a Cross Industry
// Invoice attached, as Factur-X and ZUGFeRD do.
func (b Bill) PDF() []byte {
	w := &writer{}
	w.out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	w.object("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(factur-x.xml)7 0 R]>>>>/AF[7 0 R]/Metadata 9 0 R/Lang(en)>>")
	w.object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
	w.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</R 5 0 R/B 6 0 R>>>>>>")
	w.stream("", []byte(b.page()))
	w.object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
	w.object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>")
	w.object("<</Type/Filespec/F(factur-x.xml)/UF(factur-x.xml)/AFRelationship/Alternative/Desc(The invoice as data)/EF<</F 8 0 R/UF 8 0 R>>>>")
	data := b.CII()
	w.stream(fmt.Sprintf("/Type/EmbeddedFile/Subtype/text#2Fxml/Params<</Size %d/ModDate(D:%s)>>", len(data), b.Issued.UTC().Format("20060102150405Z")), data)
	w.stream("/Type/Metadata/Subtype/XML", []byte(described))
	return w.end()
}

// described says in the file that it holds an invoice, and under which name.
const described = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
<fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`

// writer puts objects one after the other and remembers where each begins.
type writer struct {
	out bytes.Buffer
	at  []int
}

func (w *writer) object(body string) {
	w.at = append(w.at, w.out.Len())
	fmt.Fprintf(&w.out, "%d 0 obj\n%s\nendobj\n", len(w.at), body)
}

func (w *writer) stream(entries string, data []byte) {
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	_, _ = z.Write(data) // a buffer takes everything
	_ = z.Close()
	w.object(fmt.Sprintf("<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream", entries, packed.Len(), packed.Bytes()))
}

func (w *writer) end() []byte {
	start := w.out.Len()
	fmt.Fprintf(&w.out, "xref\n0 %d\n0000000000 65535 f \n", len(w.at)+1)
	for _, at := range w.at {
		fmt.Fprintf(&w.out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&w.out, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(w.at)+1, start)
	return w.out.Bytes()
}

// page draws the bill: A4, from the upper left, in points.
func (b Bill) page() string {
	var p strings.Builder
	text := func(font string, size, x, y int, s string) {
		fmt.Fprintf(&p, "BT /%s %d Tf %d %d Td (%s) Tj ET\n", font, size, x, y, latin(s))
	}
	rule := func(y int) { fmt.Fprintf(&p, "0.8 G 0.7 w 56 %d m 539 %d l S 0 G\n", y, y) }
	day := func(t time.Time) string { return t.Format("2 January 2006") }

	text("B", 18, 56, 770, b.Supplier)
	text("R", 10, 56, 752, b.Email+"   ·   Tax number "+b.TaxID)
	text("R", 11, 56, 700, Buyer)
	text("R", 11, 56, 685, "Accounts payable")
	text("B", 22, 56, 630, "Invoice "+b.Number)
	y := 596
	for _, fact := range [][2]string{{"Date", day(b.Issued)}, {"Your order", b.Order}, {"To be paid by", day(b.Due)}} {
		text("R", 11, 56, y, fact[0])
		text("B", 11, 180, y, fact[1])
		y -= 18
	}
	rule(525)
	text("B", 10, 56, 508, "What")
	text("B", 10, 455, 508, "EUR")
	rule(498)
	text("R", 11, 56, 478, b.Goods)
	text("R", 11, 455, 478, grouped(amount(b.Net())))
	rule(462)
	text("R", 11, 300, 442, "Without tax")
	text("R", 11, 455, 442, grouped(amount(b.Net())))
	text("R", 11, 300, 424, fmt.Sprintf("%d %% tax", taxPercent))
	text("R", 11, 455, 424, grouped(amount(b.Tax())))
	text("B", 12, 300, 402, "To be paid")
	text("B", 12, 455, 402, grouped(b.Total()))
	rule(386)
	text("R", 11, 56, 360, "Please pay to the account "+b.IBAN+", naming "+b.Number+".")
	text("R", 9, 56, 60, "This invoice also holds its data, as an e-invoice of EN 16931.")
	return p.String()
}

// grouped parts the thousands of an amount.
func grouped(amount string) string {
	whole, fraction, _ := strings.Cut(amount, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole + "." + fraction
}

// latin is a text as the fonts of every reader know it, ready to stand in brackets.
func latin(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '(' || r == ')' || r == '\\':
			b.WriteString(`\` + string(r))
		case r >= ' ' && r < 0x7f || r >= 0xa0 && r <= 0xff:
			b.WriteByte(byte(r))
		default:
			b.WriteByte('?')
		}
	}
	return b.String()
}

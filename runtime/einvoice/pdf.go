package einvoice

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"strings"
)

// Limits of what is looked at in a PDF. A file within MaxPDF takes at most some
// 60 MB besides itself, however it is made.
const (
	maxObjects   = 200_000
	maxUnpacked  = 32 << 20 // bytes of all packed objects together
	maxAttached  = 50
	maxContainer = 2_000 // streams that hold packed objects
)

// object is where an object of the file stands. What is written later in the
// file replaces what was there before.
type object struct {
	id     int
	source []byte // the file, or the unpacked stream it is in
	spec   bool   // it may say where an attachment is
	at     int    // where its value begins
	data   int    // where its stream begins; 0: it has none
	end    int
}

// file is a PDF that was gone through from its beginning to its end. Its table
// of contents is not used: scanning finds the same objects, also where the
// table is broken, and cannot be led in circles.
type file struct {
	data     []byte
	objects  map[int]object
	locked   bool // encrypted
	unpacked int  // bytes so far
	pays     *budget
	noEnd    bool // no "endstream" is left to look for
}

// parser reads from here on, out of the file's budget.
func (f *file) parser(data []byte, at int) parser {
	return parser{data: data, at: at, pays: f.pays}
}

// attached takes the e-invoice out of a PDF: the attachment with one of the
// names that Factur-X, ZUGFeRD and XRechnung prescribe, else the only XML.
func attached(ctx context.Context, data []byte) ([]byte, error) {
	if len(data) > MaxPDF {
		return nil, &Error{Text: "The PDF is larger than 25 MB, which is more than is searched for an e-invoice."}
	}
	f := &file{data: data, objects: map[int]object{}, pays: budgetOf(ctx, len(data))}
	if err := f.scan(); err != nil {
		return nil, err
	}
	if f.locked {
		return nil, &Error{Text: "The PDF is protected by a password or against copying, so what it holds cannot be read."}
	}
	found := f.attachments()
	if err := f.pays.fault(); err != nil {
		return nil, err
	}
	best := -1
	for i, a := range found {
		if strings.HasSuffix(a.name, ".xml") && (best < 0 || rank(a.name) < rank(found[best].name)) {
			best = i
		}
	}
	if best < 0 {
		return nil, &Error{Text: "The PDF holds no e-invoice: it is a picture or text for people only.", None: true}
	}
	data, err := f.content(found[best].stream)
	if err := f.pays.fault(); err != nil {
		return nil, err
	}
	return data, err
}

// named are the names of the attachment, as the standards prescribe them.
var named = []string{"factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"}

func rank(name string) int {
	if i := slices.Index(named, name); i >= 0 {
		return i
	}
	return len(named)
}

// attachment is a file inside of the file.
type attachment struct {
	name   string // in small letters
	stream object
}

// attachments are those of all file specifications, in the order of their numbers.
func (f *file) attachments() (list []attachment) {
	ids := make([]int, 0, len(f.objects))
	for id := range f.objects {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		o := f.objects[id]
		if f.pays.over() {
			break
		}
		if !o.spec {
			continue
		}
		spec, _ := f.value(o).(dict)
		held, _ := f.resolve(spec["EF"]).(dict)
		if held == nil {
			continue
		}
		to, ok := held["UF"].(ref)
		if !ok {
			to, ok = held["F"].(ref)
		}
		stream, there := f.objects[int(to)]
		if !ok || !there || stream.data == 0 {
			continue
		}
		name, ok := f.resolve(spec["UF"]).(words)
		if !ok {
			name, _ = f.resolve(spec["F"]).(words)
		}
		if list = append(list, attachment{strings.ToLower(name.plain()), stream}); len(list) == maxAttached {
			break
		}
	}
	return list
}

// value reads the object again, from where it stands.
func (f *file) value(o object) any {
	p := f.parser(o.source, o.at)
	v, err := p.value(0)
	if err != nil {
		return nil
	}
	return v
}

// resolve follows a reference, once: references to references are not written
// by anybody.
func (f *file) resolve(v any) any {
	to, ok := v.(ref)
	if !ok {
		return v
	}
	if o, there := f.objects[int(to)]; there {
		return f.value(o)
	}
	return nil
}

// content is what a stream holds, unpacked.
func (f *file) content(o object) ([]byte, error) {
	d, _ := f.value(o).(dict)
	return f.unpack(d, o.source[o.data:o.end], MaxXML)
}

var errPacked = &Error{Text: "The e-invoice inside of the PDF is packed in a way that cannot be read. Ask the supplier for the XML file."}

func (f *file) unpack(d dict, data []byte, most int) ([]byte, error) {
	var filters []any
	switch x := f.resolve(d["Filter"]).(type) {
	case nil:
	case name:
		filters = []any{x}
	case []any:
		filters = x
	}
	if parms, ok := f.resolve(d["DecodeParms"]).(dict); ok {
		if p, _ := parms["Predictor"].(int); p > 1 {
			return nil, errPacked
		}
	}
	if len(filters) > 3 {
		return nil, errPacked
	}
	for _, x := range filters {
		var in io.Reader
		switch f.resolve(x) {
		case name("FlateDecode"), name("Fl"):
			z, err := zlib.NewReader(bytes.NewReader(data))
			if err != nil {
				return nil, errPacked
			}
			in = z
		case name("ASCIIHexDecode"), name("AHx"):
			digits, _, _ := bytes.Cut(data, []byte(">"))
			in = hex.NewDecoder(&solid{digits})
		default:
			return nil, errPacked
		}
		out, err := io.ReadAll(io.LimitReader(in, int64(most)+1))
		f.unpacked += len(out)
		if len(out) > most {
			return nil, &Error{Text: "The e-invoice inside of the PDF is larger than 8 MB of text, which is more than is read."}
		}
		// Some writers leave the checksum off: what came out is looked at then.
		if err != nil && (len(out) == 0 || !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, zlib.ErrChecksum)) {
			return nil, errPacked
		}
		data = out
	}
	if len(data) > most {
		return nil, errPacked
	}
	return data, nil
}

// solid reads text without its white space, and keeps nothing of it.
type solid struct{ rest []byte }

func (s *solid) Read(p []byte) (n int, err error) {
	for n < len(p) && len(s.rest) > 0 {
		switch c := s.rest[0]; c {
		case ' ', '\t', '\n', '\v', '\f', '\r', 0:
		default:
			p[n] = c
			n++
		}
		s.rest = s.rest[1:]
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

package einvoice

import "bytes"

// scan goes through the file once and notes where its objects stand.
func (f *file) scan() error {
	containers := 0
	for at := 0; at < len(f.data) && !f.pays.over(); {
		i := bytes.Index(f.data[at:], []byte("obj"))
		if i < 0 {
			break
		}
		here := at + i
		at = here + 3
		id, ok := numberBefore(f.data, here)
		if !ok {
			continue
		}
		p := f.parser(f.data, at)
		v, err := p.value(0)
		if err != nil {
			continue
		}
		o := object{id: id, source: f.data, at: at}
		at = p.at
		d, _ := v.(dict)
		if d != nil {
			_, o.spec = d["EF"]
			if p.word("stream") {
				o.data, o.end = f.stream(p.at, d)
				at = max(at, o.end)
			}
			_, locked := d["Encrypt"]
			f.locked = f.locked || locked && d["Type"] == name("XRef")
		}
		f.objects[id] = o
		if d["Type"] == name("ObjStm") && o.data > 0 && containers < maxContainer {
			containers++
			f.open(d, o)
		}
		if len(f.objects) > maxObjects {
			return &Error{Text: "The PDF has more parts than are searched for an e-invoice."}
		}
	}
	f.trailers()
	return f.pays.fault()
}

// trailers looks for what says that the file is encrypted.
func (f *file) trailers() {
	for at := 0; !f.locked && !f.pays.over(); {
		i := bytes.Index(f.data[at:], []byte("trailer"))
		if i < 0 {
			return
		}
		at += i + len("trailer")
		p := f.parser(f.data, at)
		if v, err := p.value(0); err == nil {
			d, _ := v.(dict)
			_, f.locked = d["Encrypt"]
			at = p.at
		}
	}
}

// numberBefore reads the "12 0 " in front of "obj".
func numberBefore(data []byte, at int) (id int, ok bool) {
	i := at
	step := func(in func(byte) bool, least, most int) bool {
		n := 0
		for i > 0 && n < most && in(data[i-1]) {
			i, n = i-1, n+1
		}
		return n >= least
	}
	if !step(isSpace, 1, 8) || !step(isDigit, 1, 5) || !step(isSpace, 1, 8) {
		return 0, false
	}
	end := i
	if !step(isDigit, 1, 9) || i > 0 && isRegular(data[i-1]) {
		return 0, false
	}
	for _, c := range data[i:end] {
		id = id*10 + int(c-'0')
	}
	return id, true
}

// stream is where the bytes behind the word "stream" begin and end: as long as
// is said where that is true, else up to the next "endstream".
func (f *file) stream(at int, d dict) (from, to int) {
	if at < len(f.data) && f.data[at] == '\r' {
		at++
	}
	if at < len(f.data) && f.data[at] == '\n' {
		at++
	}
	if n, ok := d["Length"].(int); ok && n >= 0 && n <= len(f.data)-at {
		p := f.parser(f.data, at+n)
		if p.word("endstream") {
			return at, at + n
		}
	}
	if f.noEnd {
		return at, len(f.data)
	}
	i := bytes.Index(f.data[at:], []byte("endstream"))
	if i < 0 {
		f.noEnd = true
		return at, len(f.data)
	}
	end := at + i
	if end > at && f.data[end-1] == '\n' {
		end--
	}
	if end > at && f.data[end-1] == '\r' {
		end--
	}
	return at, end
}

// open notes the objects that are packed in a stream.
func (f *file) open(d dict, o object) {
	first, ok := d["First"].(int)
	count, okay := d["N"].(int)
	left := maxUnpacked - f.unpacked
	if !ok || !okay || first < 0 || count < 0 || left <= 0 {
		return
	}
	data, err := f.unpack(d, o.source[o.data:o.end], left)
	if err != nil || first > len(data) {
		return
	}
	f.pays.earn(len(data))
	head := f.parser(data[:first], 0)
	last := object{id: -1}
	for range min(count, maxObjects) {
		id, ok := head.integer()
		offset, okay := head.integer()
		if !ok || !okay || offset < 0 || offset > len(data)-first || f.pays.over() {
			break
		}
		f.packed(last, first+offset)
		last = object{id: id, source: data, at: first + offset}
		if len(f.objects) > maxObjects {
			return
		}
	}
	f.packed(last, len(data))
}

// packed notes an object of an unpacked stream that ends where the next begins.
// Few are file specifications, so the rest are not read at all.
func (f *file) packed(o object, end int) {
	if o.id < 0 {
		return
	}
	if end <= o.at { // in no order
		end = len(o.source)
	}
	window := o.source[o.at:min(end, o.at+4096)]
	f.pays.spend(len(window))
	o.spec = bytes.Contains(window, []byte("/EF"))
	f.objects[o.id] = o
}

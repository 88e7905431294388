package host

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/pierrec/lz4/v4"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// Whatever is stored as bytea begins with one byte that says how it is packed.
const (
	packedPlain = 0
	packedLZ4   = 1 // length of the content as uvarint, then an LZ4 block
)

const (
	packFrom  = 384     // bytes from which compressing pays
	packLimit = 8 << 20 // more is never stored
)

var errDamaged = errors.New("a stored value is damaged")

// pack appends data, compressed where that makes it smaller.
func pack(dst, data []byte) []byte {
	if len(data) >= packFrom {
		start := len(dst)
		dst = binary.AppendUvarint(append(dst, packedLZ4), uint64(len(data)))
		head := len(dst)
		room := len(data) - (head - start)
		if cap(dst)-head < room {
			dst = append(make([]byte, 0, head+room), dst...)
		}
		n, err := lz4.CompressBlock(data, dst[head:head+room], nil)
		if err == nil && n > 0 {
			return dst[:head+n]
		}
		dst = dst[:start]
	}
	return append(append(dst, packedPlain), data...)
}

// unpack returns what was packed; the result may share memory with data.
func unpack(data []byte) ([]byte, error) {
	if len(data) == 0 {
		return nil, errDamaged
	}
	switch data[0] {
	case packedPlain:
		return data[1:], nil
	case packedLZ4:
		size, n := binary.Uvarint(data[1:])
		if n <= 0 || size > packLimit {
			return nil, errDamaged
		}
		out := make([]byte, size)
		got, err := lz4.UncompressBlock(data[1+n:], out)
		if err != nil || got != int(size) {
			return nil, errDamaged
		}
		return out, nil
	}
	return nil, fmt.Errorf("%w: it is packed in a way (%d) that this release does not know", errDamaged, data[0])
}

// packer writes small records of fields in a fixed order; its first byte is the
// record's schema.
type packer []byte

func (p *packer) text(s string) {
	*p = append(binary.AppendUvarint(*p, uint64(len(s))), s...)
}

func (p *packer) number(n int64)    { *p = binary.AppendVarint(*p, n) }
func (p *packer) key(k machine.Key) { *p = binary.AppendVarint(*p, int64(k)) }
func (p *packer) value(v feel.Value) error {
	b, err := v.AppendBinary(*p)
	*p = b
	return err
}

func (p *packer) vars(vars []machine.Var) error {
	p.number(int64(len(vars)))
	for _, v := range vars {
		p.text(v.Name)
		if err := p.value(v.Value); err != nil {
			return fmt.Errorf("variable %s: %w", v.Name, err)
		}
	}
	return nil
}

// unpacker reads what packer wrote; after its first error it reads zeros.
type unpacker struct {
	data []byte
	err  error
}

func (u *unpacker) fail() {
	u.data = nil
	if u.err == nil {
		u.err = errDamaged
	}
}

func (u *unpacker) number() int64 {
	n, size := binary.Varint(u.data)
	if size <= 0 {
		u.fail()
		return 0
	}
	u.data = u.data[size:]
	return n
}

func (u *unpacker) key() machine.Key { return machine.Key(u.number()) }

func (u *unpacker) text() string {
	n, size := binary.Uvarint(u.data)
	if size <= 0 || n > uint64(len(u.data)-size) {
		u.fail()
		return ""
	}
	s := string(u.data[size : size+int(n)])
	u.data = u.data[size+int(n):]
	return s
}

func (u *unpacker) value() feel.Value {
	v, rest, err := feel.ReadValue(u.data)
	if err != nil {
		u.fail()
		return feel.Null
	}
	u.data = rest
	return v
}

func (u *unpacker) vars() []machine.Var {
	n := u.number()
	if n < 0 || n > int64(len(u.data)) {
		u.fail()
		return nil
	}
	vars := make([]machine.Var, 0, n)
	for range n {
		name := u.text()
		vars = append(vars, machine.Var{Name: name, Value: u.value()})
	}
	return vars
}

package postgres

import (
	"bytes"
	"context"
	"encoding/binary"
	"time"
)

// copier writes rows in Postgres' binary COPY format, column after column.
type copier struct {
	b    []byte
	rows int
}

var copyHead = []byte("PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00")

// row begins a row of n columns.
func (c *copier) row(n int) {
	if c.rows == 0 {
		c.b = append(c.b[:0], copyHead...)
	}
	c.rows++
	c.b = binary.BigEndian.AppendUint16(c.b, uint16(n))
}

func (c *copier) null() { c.b = append(c.b, 0xff, 0xff, 0xff, 0xff) }

func (c *copier) int64(n int64) {
	c.b = binary.BigEndian.AppendUint64(append(c.b, 0, 0, 0, 8), uint64(n))
}

func (c *copier) int32(n int32) {
	c.b = binary.BigEndian.AppendUint32(append(c.b, 0, 0, 0, 4), uint32(n))
}

// someInt64 writes NULL for 0.
func (c *copier) someInt64(n int64) {
	if n == 0 {
		c.null()
		return
	}
	c.int64(n)
}

func (c *copier) text(s string) {
	c.b = append(binary.BigEndian.AppendUint32(c.b, uint32(len(s))), s...)
}

// someText writes NULL for "".
func (c *copier) someText(s string) {
	if s == "" {
		c.null()
		return
	}
	c.text(s)
}

// bytes writes NULL for nil.
func (c *copier) bytes(p []byte) {
	if p == nil {
		c.null()
		return
	}
	c.b = append(binary.BigEndian.AppendUint32(c.b, uint32(len(p))), p...)
}

// json writes jsonb, NULL for nil.
func (c *copier) json(p []byte) {
	if p == nil {
		c.null()
		return
	}
	c.b = append(binary.BigEndian.AppendUint32(c.b, uint32(len(p)+1)), 1)
	c.b = append(c.b, p...)
}

// postgresEpoch is 2000-01-01 in microseconds since 1970.
const postgresEpoch = 946684800000000

// time writes NULL for the zero time.
func (c *copier) time(t time.Time) {
	if t.IsZero() {
		c.null()
		return
	}
	c.int64(t.UnixMicro() - postgresEpoch)
}

// timeOrNever writes 'infinity' for the zero time.
func (c *copier) timeOrNever(t time.Time) {
	if t.IsZero() {
		c.int64(1<<63 - 1)
		return
	}
	c.time(t)
}

const (
	oidInt8 = 20
	oidText = 25
)

// array begins an array of n elements; write puts each.
func (c *copier) array(oid uint32, n int, write func(i int)) {
	at := len(c.b)
	c.b = append(c.b, 0, 0, 0, 0)
	dims := uint32(1)
	if n == 0 {
		dims = 0
	}
	c.b = binary.BigEndian.AppendUint32(c.b, dims)
	c.b = binary.BigEndian.AppendUint32(c.b, 0)
	c.b = binary.BigEndian.AppendUint32(c.b, oid)
	if n > 0 {
		c.b = binary.BigEndian.AppendUint32(c.b, uint32(n))
		c.b = binary.BigEndian.AppendUint32(c.b, 1)
		for i := range n {
			write(i)
		}
	}
	binary.BigEndian.PutUint32(c.b[at:], uint32(len(c.b)-at-4))
}

// send copies the rows; sql is COPY … FROM STDIN BINARY.
func (c *copier) send(ctx context.Context, t *tx, sql string) error {
	if c.rows == 0 {
		return nil
	}
	c.b = append(c.b, 0xff, 0xff)
	_, err := t.conn.Conn().PgConn().CopyFrom(ctx, bytes.NewReader(c.b), sql)
	return err
}

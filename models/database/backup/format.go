package backup

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/pierrec/lz4/v4"
)

// Format is the number of the file's form. It changes only when older programs
// could no longer read the file.
const Format = 1

// magic begins every backup, with the number of its form and a line feed after it.
const magic = "segue backup "

// Head is what a backup says about itself. It is a line of JSON that anybody
// may read with head(1).
type Head struct {
	Made     time.Time `json:"made"`     // by the clock of the database, the moment the rows are of
	Release  string    `json:"release"`  // of the program that wrote it
	Postgres string    `json:"postgres"` // that the rows come from
	Schema   []int64   `json:"schema"`   // the migrations that made the tables
	Keys     string    `json:"keys"`     // fingerprint of the keys that open what is sealed; empty: nothing is
}

// Summary says how much a backup holds.
type Summary struct {
	Head   Head
	Tables int
	Rows   int64
	Bytes  int64  // of the file
	Sum    string // SHA-256 of all before it, in hex; the last bytes of the file
}

// The rest of the file is an LZ4 stream of records and then the checksum, over
// every byte before it. A record is its kind, its length and so many bytes.
const (
	recordTable     = 't' // JSON of a table; the rows follow
	recordRows      = 'd' // a piece of them, as COPY (FORMAT binary) gives them
	recordEnd       = 'e' // the table is whole; how many rows it had
	recordSequences = 's' // JSON of all sequences
	recordLast      = 'z'
)

// limits of what is read before it is believed.
const (
	maxHead   = 1 << 20
	maxRecord = 1 << 22
)

type table struct {
	Name    string   `json:"name"`
	Columns []string `json:"columns"`
}

type sequence struct {
	Name   string `json:"name"`
	Last   int64  `json:"last"`
	Called bool   `json:"called"`
}

// writer writes records.
type writer struct {
	pack *lz4.Writer
	buf  *bufio.Writer
}

func newWriter(to io.Writer) *writer {
	p := lz4.NewWriter(to)
	return &writer{pack: p, buf: bufio.NewWriterSize(p, 1<<20)}
}

func (w *writer) record(kind byte, body []byte) error {
	head := binary.AppendUvarint([]byte{kind}, uint64(len(body)))
	_, err := w.buf.Write(head)
	if err == nil {
		_, err = w.buf.Write(body)
	}
	return err
}

func (w *writer) json(kind byte, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return w.record(kind, body)
}

// Write takes rows of the table that was begun last.
func (w *writer) Write(p []byte) (int, error) {
	for rest := p; len(rest) > 0; {
		n := min(len(rest), maxRecord)
		if err := w.record(recordRows, rest[:n]); err != nil {
			return 0, err
		}
		rest = rest[n:]
	}
	return len(p), nil
}

func (w *writer) close() error {
	return errors.Join(w.record(recordLast, nil), w.buf.Flush(), w.pack.Close())
}

// reader reads records.
type reader struct {
	in   *bufio.Reader
	rows []byte // what Read has not given yet
	end  int64  // rows of the table, once Read has come to its end
}

func (r *reader) next() (kind byte, body []byte, err error) {
	if kind, err = r.in.ReadByte(); err != nil {
		return 0, nil, damaged(err)
	}
	n, err := binary.ReadUvarint(r.in)
	if err != nil {
		return 0, nil, damaged(err)
	}
	if n > maxRecord {
		return 0, nil, errDamaged
	}
	body = make([]byte, n)
	_, err = io.ReadFull(r.in, body)
	return kind, body, damaged(err)
}

// Read gives the rows of one table and io.EOF at its end.
func (r *reader) Read(p []byte) (int, error) {
	for len(r.rows) == 0 {
		kind, body, err := r.next()
		if err != nil {
			return 0, err
		}
		switch kind {
		case recordRows:
			r.rows = body
		case recordEnd:
			n, size := binary.Varint(body)
			if size <= 0 {
				return 0, errDamaged
			}
			r.end = n
			return 0, io.EOF
		default:
			return 0, errDamaged
		}
	}
	n := copy(p, r.rows)
	r.rows = r.rows[n:]
	return n, nil
}

// errDamaged is under the error of a file that says something it cannot mean
// although its checksum is right.
var errDamaged = errors.New("the backup is damaged")

func damaged(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", errDamaged, err)
}

// Read says what a backup holds, and is an error unless every byte of it is as
// it was written. It reads the whole file.
func Read(path string) (Summary, error) {
	f, err := os.Open(path)
	if err != nil {
		return Summary{}, fmt.Errorf("the backup cannot be read: %w", err)
	}
	defer f.Close()
	head, _, err := heading(path, f)
	if err != nil {
		return Summary{}, err
	}
	info, err := f.Stat()
	if err != nil {
		return Summary{}, fmt.Errorf("the backup cannot be read: %w", err)
	}
	s := Summary{Head: head, Bytes: info.Size()}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return s, fmt.Errorf("the backup cannot be read: %w", err)
	}
	sum := sha256.New()
	if _, err := io.CopyN(sum, f, max(0, info.Size()-sha256.Size)); err != nil {
		return s, fmt.Errorf("the backup %s cannot be read: %w", path, err)
	}
	said, err := io.ReadAll(f)
	if err != nil {
		return s, fmt.Errorf("the backup %s cannot be read: %w", path, err)
	}
	if !bytes.Equal(said, sum.Sum(nil)) {
		return s, fmt.Errorf("the backup %s is broken: its checksum is not that of what it holds, so it was cut short or changed on its way; take another copy of it. Nothing was restored", path)
	}
	s.Sum = hex.EncodeToString(said)
	return s, nil
}

// heading reads the two lines a backup begins with and says how long they are.
func heading(path string, from io.Reader) (Head, int64, error) {
	var h Head
	in := bufio.NewReader(io.LimitReader(from, maxHead))
	first, err := in.ReadString('\n')
	var format int
	if n, _ := fmt.Sscanf(first, magic+"%d\n", &format); err != nil || n != 1 {
		return h, 0, fmt.Errorf("%s is not a backup made by segue backup", path)
	}
	if format > Format {
		return h, 0, fmt.Errorf("the backup %s was written by a newer Segue (form %d; this one reads %d); restore it with that one", path, format, Format)
	}
	second, err := in.ReadBytes('\n')
	if err != nil || json.Unmarshal(second, &h) != nil || len(h.Schema) == 0 {
		return h, 0, fmt.Errorf("the backup %s is broken: what it says about itself cannot be read; take another copy of it. Nothing was restored", path)
	}
	return h, int64(len(first) + len(second)), nil
}

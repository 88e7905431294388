package models_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"strings"
	"testing"

	"gorm.io/gorm"

	"segue/models"
)

func process(t testing.TB, g *gorm.DB) int64 {
	t.Helper()
	var id int64
	if err := g.Raw("INSERT INTO processes (bpmn_id, name) VALUES ('invoice', 'Invoice approval') RETURNING id").Scan(&id).Error; err != nil {
		t.Fatal(err)
	}
	return id
}

func TestFileComesBackByteForByte(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	p, ana := process(t, g), add(t, db, "Ana Costa", "ana@example.com")
	for _, size := range []int{1, 256<<10 - 1, 256 << 10, 256<<10 + 1, 1<<20 + 7} {
		content := bytes.Repeat([]byte("segue."), size/6+1)[:size]
		f, err := db.AddFile(ctx, models.File{Name: "invoice.pdf", Type: "application/pdf", ProcessID: p, CreatedBy: ana.ID}, bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(content)
		if f.Size != int64(size) || !bytes.Equal(f.SHA256, sum[:]) {
			t.Errorf("%d bytes: stored %d with %x", size, f.Size, f.SHA256)
		}
		got, err := db.File(ctx, f.ID, sum[:])
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range [][2]int64{{0, int64(size)}, {int64(size) / 2, int64(size)}, {int64(size) - 1, 1}, {0, 1}} {
			var out bytes.Buffer
			if err := db.CopyFile(ctx, &out, got, part[0], part[1]); err != nil {
				t.Fatal(err)
			}
			if want := content[part[0]:min(part[0]+part[1], int64(size))]; !bytes.Equal(out.Bytes(), want) {
				t.Errorf("%d bytes from %d, at most %d: got %d bytes", size, part[0], part[1], out.Len())
			}
		}
		_, err = db.File(ctx, f.ID, sum[:31])
		wantCode(t, err, models.Missing)
	}
}

// cut ends an upload in the middle, as a lost connection does.
type cut struct{ left int }

var errLost = errors.New("connection lost")

func (c *cut) Read(p []byte) (int, error) {
	if c.left <= 0 {
		return 0, errLost
	}
	n := min(len(p), c.left)
	c.left -= n
	return n, nil
}

func TestRefusedUploadLeavesNothing(t *testing.T) {
	db, g := open(t)
	p, ana := process(t, g), add(t, db, "Ana Costa", "ana@example.com")
	f := models.File{Name: "scan.png", Type: "image/png", ProcessID: p, CreatedBy: ana.ID}
	_, err := db.AddFile(t.Context(), f, strings.NewReader(""))
	wantCode(t, err, models.Unfit)
	_, err = db.AddFile(t.Context(), f, io.LimitReader(&cut{1 << 30}, models.MaxFile+1))
	wantCode(t, err, models.Unfit)
	if _, err = db.AddFile(t.Context(), f, &cut{600 << 10}); !errors.Is(err, errLost) {
		t.Errorf("a lost upload: %v", err)
	}
	var files, chunks int64
	g.Raw("SELECT count(*) FROM files").Scan(&files)
	g.Raw("SELECT count(*) FROM file_chunks").Scan(&chunks)
	if files != 0 || chunks != 0 {
		t.Errorf("%d files and %d chunks stayed", files, chunks)
	}
}

func TestOnlyForgottenUploadsGo(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	p, ana, leo := process(t, g), add(t, db, "Ana Costa", "ana@example.com"), add(t, db, "Leo Braun", "leo@example.com")
	upload := func(name string, by models.Person) int64 {
		f, err := db.AddFile(ctx, models.File{Name: name, Type: "text/plain", ProcessID: p, CreatedBy: by.ID}, strings.NewReader(name))
		if err != nil {
			t.Fatal(err)
		}
		return f.ID
	}
	given, promised, broken, forgotten := upload("given", ana), upload("promised", ana), upload("broken", ana), upload("forgotten", ana)
	if err := db.GiveFiles(ctx, leo.ID, 9<<22, []int64{given}); err != nil { // not Leo's: nothing happens
		t.Fatal(err)
	}
	if err := db.GiveFiles(ctx, ana.ID, 7<<22, []int64{given}); err != nil {
		t.Fatal(err)
	}
	for command, id := range map[string]int64{"started": promised, "never started": broken} {
		if err := db.PromiseFiles(ctx, ana.ID, command, []int64{id}); err != nil {
			t.Fatal(err)
		}
	}
	run(t, g, "INSERT INTO commands (id, instance, at) VALUES ('started', ?, now())", 8<<22)
	run(t, g, "UPDATE files SET created_at = now() - interval '49 hours'")
	fresh := upload("fresh", leo) // sweeps on its way

	var left []int64
	g.Raw("SELECT id FROM files ORDER BY id").Scan(&left)
	want := []int64{given, promised, fresh}
	if len(left) != len(want) || left[0] != want[0] || left[1] != want[1] || left[2] != want[2] {
		t.Errorf("left %v, want %v (gone: %d, %d)", left, want, broken, forgotten)
	}
	var instance int64
	g.Raw("SELECT instance FROM files WHERE id = ?", promised).Scan(&instance)
	if instance != 8<<22 {
		t.Errorf("the promised file belongs to %d", instance)
	}
	if _, err := db.UploadedFile(ctx, leo.ID, given); err == nil {
		t.Error("Leo has Ana's upload")
	}
}

package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"
)

// File is what somebody attached to a form. A variable holds only a reference
// to it; see FileRef.
type File struct {
	ID        int64 `gorm:"primaryKey"`
	Name      string
	Type      string
	Size      int64
	SHA256    []byte `gorm:"column:sha256"`
	Whole     bool   // all its chunks are there
	ProcessID int64
	Instance  *int64 // what it was given to; nil while its form is not sent
	Command   string // the id of the start that takes it along
	CreatedBy int64
	CreatedAt time.Time
}

// TableName names the table.
func (File) TableName() string { return "files" }

// FileChunk is a piece of a file, numbered from 0.
type FileChunk struct {
	FileID int64 `gorm:"primaryKey;autoIncrement:false"`
	Number int32 `gorm:"primaryKey;autoIncrement:false"`
	Bytes  []byte
}

// TableName names the table.
func (FileChunk) TableName() string { return "file_chunks" }

const (
	// MaxFile is the largest file that is taken, in bytes.
	MaxFile   = 25_000_000
	fileChunk = 256 << 10
)

// AddFile stores a file from content, chunk by chunk, each in a statement of
// its own: a slow upload holds no connection to the database. Name and Type of
// f are the uploader's claim, checked by the caller. Unfit if it is empty or
// larger than MaxFile; nothing of it stays then. Uploads that nobody sent
// within two days go on the way.
func (db *DB) AddFile(ctx context.Context, f File, content io.Reader) (File, error) {
	if err := db.dropUnsentFiles(ctx, 48*time.Hour, 20); err != nil {
		return f, err
	}
	f.Size, f.SHA256, f.Whole = 0, []byte{}, false
	if err := db.with(ctx).Create(&f).Error; err != nil {
		return f, err
	}
	err := db.addChunks(ctx, &f, content)
	if err == nil && f.Size == 0 {
		err = &Error{Code: Unfit, Message: f.Name + " is empty. Choose a file with content."}
	}
	if err == nil {
		f.Whole = true
		err = db.with(ctx).Model(&File{}).Where("id = ?", f.ID).Select("Size", "SHA256", "Whole").Updates(&f).Error
	}
	if err != nil {
		// Also when the uploader has gone and the request's context with them.
		gone := db.with(context.WithoutCancel(ctx)).Where("id = ?", f.ID).Delete(&File{}).Error
		return f, errors.Join(err, gone)
	}
	return f, nil
}

func (db *DB) addChunks(ctx context.Context, f *File, content io.Reader) error {
	sum, buffer := sha256.New(), make([]byte, fileChunk)
	for number := int32(0); ; number++ {
		n, err := io.ReadFull(content, buffer)
		if n > 0 {
			f.Size += int64(n)
			if f.Size > MaxFile {
				return &Error{Code: Unfit, Message: fmt.Sprintf("%s is larger than %d MB. Choose a smaller file.", f.Name, MaxFile/1_000_000)}
			}
			sum.Write(buffer[:n])
			if err := db.with(ctx).Create(&FileChunk{FileID: f.ID, Number: number, Bytes: buffer[:n]}).Error; err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			f.SHA256 = sum.Sum(nil)
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the upload of %s: %w", f.Name, err)
		}
	}
}

// File is a whole file with this checksum, which whoever holds a reference
// knows. Missing if there is none.
func (db *DB) File(ctx context.Context, id int64, sum []byte) (File, error) {
	var f File
	err := one(db.with(ctx).Where("id = ? AND whole", id).Take(&f).Error, "This file")
	if err == nil && !bytes.Equal(f.SHA256, sum) {
		return File{}, missing("This file")
	}
	return f, err
}

// UploadedFile is a whole file that the person uploaded and has not sent yet,
// or sent themselves. Missing if there is none.
func (db *DB) UploadedFile(ctx context.Context, person, id int64) (File, error) {
	var f File
	return f, one(db.with(ctx).Where("id = ? AND created_by = ? AND whole", id, person).Take(&f).Error, "This file")
}

// CopyFile writes the file's bytes from offset on, at most n, to w.
func (db *DB) CopyFile(ctx context.Context, w io.Writer, f File, offset, n int64) error {
	for n > 0 && offset < f.Size {
		var c FileChunk
		if err := one(db.with(ctx).Where("file_id = ? AND number = ?", f.ID, offset/fileChunk).Take(&c).Error, "This file"); err != nil {
			return err
		}
		part := c.Bytes[min(offset%fileChunk, int64(len(c.Bytes))):]
		part = part[:min(int64(len(part)), n)]
		if len(part) == 0 {
			return fmt.Errorf("file %d ends at chunk %d before its size", f.ID, offset/fileChunk)
		}
		if _, err := w.Write(part); err != nil {
			return err
		}
		offset, n = offset+int64(len(part)), n-int64(len(part))
	}
	return nil
}

// PromiseFiles notes that the start or decision with this command id takes the
// person's files along. Call it before, and GiveFiles after it: a server that
// dies in between forgets none, and what is refused takes none.
func (db *DB) PromiseFiles(ctx context.Context, person int64, command string, ids []int64) error {
	if len(ids) == 0 {
		return nil
	}
	return db.with(ctx).Exec("UPDATE files SET command = ? WHERE id IN ? AND created_by = ? AND instance IS NULL", command, ids, person).Error
}

// GiveFiles notes that an instance now refers to these files of the person.
func (db *DB) GiveFiles(ctx context.Context, person, instance int64, ids []int64) error {
	if len(ids) == 0 {
		return nil
	}
	return db.with(ctx).Exec("UPDATE files SET instance = ? WHERE id IN ? AND created_by = ? AND instance IS NULL", instance, ids, person).Error
}

// dropUnsentFiles deletes up to limit files that no form took with it for
// longer than age. Of a promised file the commands tell whether its start or
// decision happened; they are kept for longer than age.
func (db *DB) dropUnsentFiles(ctx context.Context, age time.Duration, limit int) error {
	if err := db.with(ctx).Exec(`UPDATE files SET instance = c.instance FROM commands c
		WHERE files.instance IS NULL AND files.command <> '' AND c.id = files.command
		AND files.created_at < now() - make_interval(secs => ?)`, age.Seconds()).Error; err != nil {
		return err
	}
	return db.with(ctx).Exec(`DELETE FROM files WHERE id IN (SELECT id FROM files
		WHERE instance IS NULL AND created_at < now() - make_interval(secs => ?) ORDER BY created_at LIMIT ?)`, age.Seconds(), limit).Error
}

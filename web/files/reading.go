package files

import (
	"bytes"
	"context"

	"segue/models"
	"segue/runtime/einvoice"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/sheet"
)

// readers is how many files are read at once: each may take some 100 MB while
// it is, and the rest wait their turn.
var readers = make(chan struct{}, 3)

// read is what a stored file says for the other fields of the form.
func (s Files) read(ctx context.Context, asked *form.Sheet, field graph.Field, f models.File) (*sheet.Reading, error) {
	if asked == nil {
		return nil, nil
	}
	return reading(ctx, asked, field, f.Name, func(ctx context.Context) ([]byte, error) {
		var b bytes.Buffer
		b.Grow(int(f.Size))
		err := s.DB.CopyFile(ctx, &b, f, 0, f.Size)
		return b.Bytes(), err
	})
}

// reading reads a file as an e-invoice when its turn has come.
func reading(ctx context.Context, asked *form.Sheet, field graph.Field, name string, content func(context.Context) ([]byte, error)) (*sheet.Reading, error) {
	select {
	case readers <- struct{}{}:
		defer func() { <-readers }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	data, err := content(ctx)
	if err != nil {
		return nil, err
	}
	in, err := einvoice.Read(ctx, data)
	if ctx.Err() != nil {
		return nil, ctx.Err() // nobody waits for it any more
	}
	r := sheet.ReadingOf(asked, field, name, in, err)
	return &r, nil
}

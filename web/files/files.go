package files

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/sheet"
	"segue/web/visit"
)

// Files takes and gives files.
type Files struct{ DB *models.DB }

// inline are the kinds that browsers show in place and that cannot run code.
var inline = []string{"image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "application/pdf"}

// Show is GET /files/:file, where file is the number and the checksum: whoever
// was shown a reference to the file can read it.
func (s Files) Show(c echo.Context) error {
	ctx := c.Request().Context()
	id, check, err := Address(c.Param("file"))
	if err != nil {
		return err
	}
	f, err := s.DB.File(ctx, id, check)
	if err != nil {
		return err
	}
	h := c.Response().Header()
	how := "attachment"
	if slices.Contains(inline, f.Type) {
		how = "inline"
	}
	h.Set("Content-Disposition", mime.FormatMediaType(how, map[string]string{"filename": f.Name}))
	h.Set("Content-Type", f.Type)
	h.Set("Content-Length", strconv.FormatInt(f.Size, 10))
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'")
	h.Set("X-Frame-Options", "SAMEORIGIN")
	h.Set("Cache-Control", "private, max-age=3600, immutable") // the address names the content
	c.Response().WriteHeader(http.StatusOK)
	return s.DB.CopyFile(ctx, c.Response(), f, 0, f.Size)
}

// Address reads a file's number and checksum from the end of its address.
func Address(value string) (id int64, sum []byte, err error) {
	number, check, _ := strings.Cut(value, "-")
	id, err = strconv.ParseInt(number, 10, 64)
	sum, e := hex.DecodeString(check)
	if err != nil || e != nil {
		return 0, nil, missing
	}
	return id, sum, nil
}

var missing = &models.Error{Code: models.Missing, Message: "There is no file at this address. Check the link, or go back."}

// Take stores the one file of a request for a field of a form of the process,
// and answers with the field as it is then, with what an e-invoice says for the
// other fields where the form asks that. What does not fit is said beside the field.
func (s Files) Take(c echo.Context, process int64, asked *form.Sheet, field graph.Field, upload string) error {
	f, err := s.Store(c, process, field)
	v := sheet.View{Upload: upload}
	shown := form.Shown{Field: field, Visible: true}
	if err == nil && len(field.Fill) > 0 {
		v.Read, err = s.read(c.Request().Context(), asked, field, f)
	}
	var unfit *models.Error
	switch {
	case errors.As(err, &unfit) && unfit.Code == models.Unfit:
		v.Faults = map[string]string{field.Name: unfit.Message}
	case err != nil:
		return err
	default:
		shown.Value = sheet.FileValue(f)
	}
	return visit.HTML(c, http.StatusOK, sheet.FileField(v, shown))
}

// Store stores the one file of a request for a field of a form of the process.
// Unfit where it is of another kind than the field takes, empty or too large.
func (s Files) Store(c echo.Context, process int64, field graph.Field) (models.File, error) {
	name, kind, content, err := incoming(c.Request(), field)
	if err != nil {
		return models.File{}, err
	}
	return s.DB.AddFile(c.Request().Context(), models.File{Name: name, Type: kind, ProcessID: process, CreatedBy: visit.Viewer(c).ID}, content)
}

// Look reads the one file of a request for a field, tells what there is to know
// of it, with what an e-invoice says for the other fields where the form asks
// that, and keeps nothing. Unfit as Store.
func Look(r *http.Request, asked *form.Sheet, field graph.Field) (f sheet.File, read *sheet.Reading, err error) {
	name, kind, content, err := incoming(r, field)
	if err != nil {
		return f, nil, err
	}
	sum := sha256.New()
	var to io.Writer = sum
	var kept *os.File // not in memory: many may wait for their turn to be read
	if len(field.Fill) > 0 && asked != nil {
		if kept, err = os.CreateTemp("", "segue-looked-at-"); err != nil {
			return f, nil, err
		}
		defer func() {
			_ = kept.Close() // nothing in it is needed any more
			_ = os.Remove(kept.Name())
		}()
		to = io.MultiWriter(sum, kept)
	}
	size, err := io.Copy(to, io.LimitReader(content, models.MaxFile+1))
	switch {
	case err != nil:
		return f, nil, err
	case size == 0:
		return f, nil, &models.Error{Code: models.Unfit, Message: name + " is empty. Choose another file."}
	case size > models.MaxFile:
		return f, nil, &models.Error{Code: models.Unfit, Message: name + " is too large. Choose a smaller file."}
	}
	if kept != nil {
		again := func(context.Context) ([]byte, error) {
			data := make([]byte, size)
			_, err := kept.ReadAt(data, 0)
			return data, err
		}
		if read, err = reading(r.Context(), asked, field, name, again); err != nil {
			return f, nil, err
		}
	}
	return sheet.File{Name: name, Type: kind, Size: size, Sum: hex.EncodeToString(sum.Sum(nil))}, read, nil
}

// incoming is the one file of a request as it comes in, if the field takes it.
func incoming(r *http.Request, field graph.Field) (name, kind string, content io.Reader, err error) {
	part, err := filePart(r)
	if err != nil {
		return "", "", nil, err
	}
	head := make([]byte, 512)
	n, err := io.ReadFull(part, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return "", "", nil, err
	}
	name, kind = cleanName(part.FileName()), kindOf(head[:n], part.FileName())
	if !accepts(field.Accept, kind) {
		return name, kind, nil, &models.Error{Code: models.Unfit, Message: name + " is not of a kind that is taken here: " + strings.Join(field.Accept, ", ") + ". Choose another file."}
	}
	return name, kind, io.MultiReader(bytes.NewReader(head[:n]), part), nil
}

// filePart is the first file of a multipart body, read as it comes in.
func filePart(r *http.Request) (*multipart.Part, error) {
	body, err := r.MultipartReader()
	if err != nil {
		return nil, echo.NewHTTPError(http.StatusBadRequest).SetInternal(err)
	}
	for {
		part, err := body.NextPart()
		if errors.Is(err, io.EOF) {
			return nil, &models.Error{Code: models.Unfit, Message: "No file arrived. Choose it again."}
		}
		if err != nil {
			return nil, err
		}
		if part.FileName() != "" {
			return part, nil
		}
	}
}

// kindOf tells the kind by content; by the name's ending only where content
// says little, and never one that browsers would show in place.
func kindOf(head []byte, name string) string {
	kind, _, _ := mime.ParseMediaType(http.DetectContentType(head))
	if kind != "application/octet-stream" && kind != "application/zip" && kind != "text/plain" {
		return kind
	}
	byName, _, err := mime.ParseMediaType(mime.TypeByExtension(strings.ToLower(path.Ext(name))))
	if kind == "text/plain" && strings.EqualFold(path.Ext(name), ".xml") && startsAsXML(head) {
		return "text/xml" // without its first line, or with a mark before it
	}
	if err != nil || byName == "" || slices.Contains(inline, byName) || strings.Contains(byName, "html") || strings.Contains(byName, "xml") && kind == "text/plain" {
		return kind
	}
	return byName
}

// startsAsXML reports whether a text begins with an element, in UTF-8 or UTF-16
// and perhaps behind a byte order mark.
func startsAsXML(head []byte) bool {
	head = bytes.TrimLeft(head, "\xef\xbb\xbf\xfe\xff\x00 \t\r\n")
	return len(head) > 0 && head[0] == '<'
}

func accepts(kinds []string, kind string) bool {
	for _, k := range kinds {
		if prefix, any := strings.CutSuffix(k, "*"); k == kind || any && strings.HasPrefix(kind, prefix) {
			return true
		}
	}
	return len(kinds) == 0
}

// cleanName keeps what people recognise of a file's name.
func cleanName(name string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, name)
	for utf8.RuneCountInString(name) > 200 {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	if strings.Trim(name, ". /") == "" {
		return "file"
	}
	return name
}

// Find looks up files that the person uploaded, by their number.
func (s Files) Find(ctx context.Context, who models.Viewer) func(id string) (feel.Value, bool) {
	return func(id string) (feel.Value, bool) {
		n, err := strconv.ParseInt(id, 10, 64)
		if err != nil {
			return feel.Null, false
		}
		f, err := s.DB.UploadedFile(ctx, who.ID, n)
		if err != nil {
			return feel.Null, false
		}
		return sheet.FileValue(f), true
	}
}

// Refers reports whether a value refers to a stored file at any depth, in full as
// sheet.FileValue writes it: what only calls something "file" is data of another kind.
func Refers(v feel.Value) bool {
	switch v.Kind() {
	case feel.KindList:
		for i := range v.Len() {
			if Refers(v.At(i)) {
				return true
			}
		}
	case feel.KindContext:
		number, _ := v.Get("file")
		check, _ := v.Get("sha256")
		if number.Kind() == feel.KindString && check.Kind() == feel.KindString {
			_, err := strconv.ParseInt(number.Text(), 10, 64)
			sum, e := hex.DecodeString(check.Text())
			if err == nil && e == nil && len(sum) == sha256.Size {
				return true
			}
		}
		for i := range v.Len() {
			if _, x := v.Entry(i); Refers(x) {
				return true
			}
		}
	}
	return false
}

// IDs are the numbers of the files that a value of somebody who may have stored
// them refers to, at any depth; the number alone is enough for those.
func IDs(v feel.Value) (ids []int64) {
	switch v.Kind() {
	case feel.KindList:
		for i := range v.Len() {
			ids = append(ids, IDs(v.At(i))...)
		}
	case feel.KindContext:
		for i := range v.Len() {
			name, x := v.Entry(i)
			if name == "file" && x.Kind() == feel.KindString {
				if n, err := strconv.ParseInt(x.Text(), 10, 64); err == nil {
					ids = append(ids, n)
				}
			}
			ids = append(ids, IDs(x)...)
		}
	}
	return ids
}

package sheet

import (
	"net/url"
	"strings"

	"github.com/a-h/templ"

	"segue/runtime/form"
	"segue/web/ui"
)

// fileInput is the browser's own input of a file field. Its name is not the
// field's: that is the number of the file once it has arrived.
func fileInput(v View, f form.Shown) ui.Field {
	in := v.field(f)
	in.Name = "upload"
	if _, there := fileOf(f.Value); there {
		in.Required = false
	}
	in.Attrs = templ.Attributes{
		"hx-post": v.Upload + "?field=" + url.QueryEscape(f.Name), "hx-encoding": "multipart/form-data", "hx-trigger": "change",
		"hx-target": "closest .upload", "hx-swap": "outerHTML", "hx-include": "this",
	}
	return in
}

// heldName is what the attached file is called; empty where there is none.
func heldName(f form.Shown) string {
	file, _ := fileOf(f.Value)
	return file.Name
}

func accept(f form.Shown) string { return strings.Join(f.Accept, ",") }

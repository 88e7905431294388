package designer

import (
	"fmt"
	"mime"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"

	"segue/designer/bpmn"
	"segue/models"
	"segue/runtime/graph"
	"segue/web/visit"
)

// VersionBPMN is GET /processes/:process/versions/:number/bpmn: a version as a
// file that other tools read.
func (s Screen) VersionBPMN(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	number, err := strconv.ParseInt(c.Param("number"), 10, 32)
	if err != nil || number < 1 {
		return &models.Error{Code: models.Missing, Message: "There is no such version of this process."}
	}
	v, err := s.DB.Version(c.Request().Context(), id, int32(number))
	if err != nil {
		return err
	}
	return asBPMN(c, v.Document, fmt.Sprintf("-%d", number))
}

// DraftBPMN is GET /processes/:process/draft/bpmn: the saved draft as such a file.
func (s Screen) DraftBPMN(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	d, err := s.DB.Draft(c.Request().Context(), id)
	if err != nil {
		return err
	}
	return asBPMN(c, d.Document, "")
}

func asBPMN(c echo.Context, document []byte, suffix string) error {
	d, err := graph.Decode(document)
	if err != nil {
		return err
	}
	file, err := bpmn.Write(&d)
	if err != nil {
		return err
	}
	h := c.Response().Header()
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": string(d.ID) + suffix + ".bpmn"}))
	h.Set("Cache-Control", "no-cache")
	return c.Blob(http.StatusOK, "application/xml", file)
}

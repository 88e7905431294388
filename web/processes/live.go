package processes

import (
	"context"
	"fmt"
	"strconv"

	"segue/models"
	"segue/web/fresh"
	"segue/web/live"
)

// Live keeps the open overviews of processes up to date: the source of the
// topics "process:" and a number. Its frames hold only the wish to look again.
type Live struct{ DB *models.DB }

// Watch says whether the viewer may see how the process is doing.
func (l Live) Watch(ctx context.Context, v models.Viewer, id string) (live.Watch, error) {
	process, err := strconv.ParseInt(id, 10, 64)
	if err != nil || strconv.FormatInt(process, 10) != id {
		return live.Watch{}, errNoProcess
	}
	row, err := l.DB.ProcessRow(ctx, v, process)
	if err != nil {
		return live.Watch{}, err
	}
	if !row.Rights.Has(models.MaySee) {
		return live.Watch{}, errNoProcess
	}
	return live.Watch{Keys: []string{"process:" + id}}, nil
}

var errNoProcess = &models.Error{Code: models.Missing, Message: "There is no such process."}

// Frame is the wish to look at the overview again.
func (l Live) Frame(ctx context.Context, id, rights string) ([][]byte, error) {
	return fresh.List{Href: fmt.Sprintf("/processes/%s", id), Target: "#process-now", Include: "#process-" + shownVersion}.Frame(ctx, id, rights)
}

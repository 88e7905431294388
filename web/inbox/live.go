package inbox

import (
	"bytes"
	"context"
	"strconv"
	"time"

	"segue/models"
	"segue/web/live"
)

// TaskSource tells the open page of a task that it should look again.
type TaskSource struct{ DB *models.DB }

// Watch implements live.Source.
func (s TaskSource) Watch(ctx context.Context, v models.Viewer, id string) (live.Watch, error) {
	key, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return live.Watch{}, &models.Error{Code: models.Missing, Message: "There is no such task."}
	}
	if _, err := s.DB.Task(ctx, v, key); err != nil {
		return live.Watch{}, err
	}
	return live.Watch{Keys: []string{"task:" + strconv.FormatInt(key, 10)}}, nil
}

// Frame implements live.Source.
func (s TaskSource) Frame(ctx context.Context, id, _ string) ([][]byte, error) {
	var b bytes.Buffer
	err := look(id, time.Now()).Render(ctx, &b)
	return [][]byte{b.Bytes()}, err
}

package inbox

import (
	"bytes"
	"context"
	"strconv"
	"time"

	"segue/models"
	"segue/web/live"
)

// ListSource tells open inboxes that something changed under a key. Which
// tasks a viewer may see is asked when the page fetches its list again, so one
// frame serves all.
type ListSource struct{ Key string }

// Watch implements live.Source.
func (s ListSource) Watch(context.Context, models.Viewer, string) (live.Watch, error) {
	return live.Watch{Keys: []string{s.Key}}, nil
}

// Frame implements live.Source.
func (s ListSource) Frame(ctx context.Context, _, _ string) ([]byte, error) {
	var b bytes.Buffer
	err := news(time.Now()).Render(ctx, &b)
	return b.Bytes(), err
}

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
func (s TaskSource) Frame(ctx context.Context, id, _ string) ([]byte, error) {
	var b bytes.Buffer
	err := look(id, time.Now()).Render(ctx, &b)
	return b.Bytes(), err
}

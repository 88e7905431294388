package instances

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"segue/models"
	"segue/web/live"
	"segue/web/picture"

	"github.com/a-h/templ"
)

// Live keeps the open pages of instances up to date: the source of the topics
// "instance:" and a number. Its frames replace the parts of the page that may
// have changed; where the instance is goes to the canvas as small JSON.
type Live struct {
	Screen
	past *past
}

// NewLive makes the source.
func NewLive(s Screen) Live { return Live{s, newPast()} }

var errNoInstance = &models.Error{Code: models.Missing, Message: "There is no such instance."}

// Watch says whether the viewer may see the instance, and with which rights.
func (l Live) Watch(ctx context.Context, v models.Viewer, id string) (live.Watch, error) {
	key, err := strconv.ParseInt(id, 10, 64)
	if err != nil || key <= 0 || strconv.FormatInt(key, 10) != id {
		return live.Watch{}, errNoInstance
	}
	rights, err := l.DB.SeesInstance(ctx, v, key)
	if err != nil {
		return live.Watch{}, err
	}
	return live.Watch{Keys: []string{"instance:" + id}, Rights: accessOf(v, rights).text()}, nil
}

// Frame draws the parts of the page anew.
func (l Live) Frame(ctx context.Context, id, rights string) ([][]byte, error) {
	key, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return nil, errNoInstance
	}
	can, err := readAccess(rights)
	if err != nil {
		return nil, err
	}
	v, err := l.read(ctx, key, can, l.past)
	if err != nil {
		return nil, err
	}
	var frame [][]byte
	for _, part := range parts(v) {
		var b bytes.Buffer
		if err := part.Render(ctx, &b); err != nil {
			return nil, err
		}
		frame = append(frame, b.Bytes())
	}
	return frame, nil
}

// parts are a frame: everything that may have changed, each to its place.
func parts(v *instance) []templ.Component {
	list := []templ.Component{
		part("#canvas-status", "innerHTML", picture.StatusPart(v.overlay())),
		part("#instance-badge", "innerMorph", standing(v)),
		part("#instance-now", "innerMorph", nowPart(v)),
		part("#instance-story", "innerMorph", storyPart(v)),
		part("#instance-tasks", "innerMorph", tasksPart(v)),
		part("#instance-data", "innerMorph", dataPart(v)),
		part("#instance-details", "innerMorph", detailsPart(v)),
	}
	if v.can.manage {
		list = append(list, part("#instance-actions", "innerMorph", acts(v)))
	}
	return append(list, part("#instance-step", "innerHTML", stepPart(v))) // the last: it has the chosen block drawn anew
}

// text is the access as the hub compares it: "true false Europe/Madrid".
func (a access) text() string { return fmt.Sprintf("%t %t %t %s", a.see, a.manage, a.demo, a.zone) }

func readAccess(text string) (a access, err error) {
	parts := strings.SplitN(text, " ", 4)
	if len(parts) != 4 {
		return a, errors.New("rights of a live page cannot be read: " + text)
	}
	return access{see: parts[0] == "true", manage: parts[1] == "true", demo: parts[2] == "true", zone: parts[3]}, nil
}

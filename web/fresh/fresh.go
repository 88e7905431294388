package fresh

import (
	"bytes"
	"context"
	"time"

	"segue/models"
	"segue/web/live"
)

// List is a list that a page fetches again when something under Key changes:
// the part of Href below the filters that Include selects, into Target. The page
// holds Place somewhere.
type List struct {
	Key, Href, Include, Target string
}

// slot is how often a list is fetched at most: frames of one slot are equal, and
// equal frames are not sent twice. A page fetches at the beginning of a slot and
// once more after it, so that the last change of many is seen too.
const slot = 2 * time.Second

// Watch implements live.Source.
func (l List) Watch(context.Context, models.Viewer, string) (live.Watch, error) {
	return live.Watch{Keys: []string{l.Key}}, nil
}

// Frame implements live.Source.
func (l List) Frame(ctx context.Context, _, _ string) ([][]byte, error) {
	var b bytes.Buffer
	err := look(l, time.Now().Truncate(slot)).Render(ctx, &b)
	return [][]byte{b.Bytes()}, err
}

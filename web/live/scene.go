package live

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// sceneID is a topic as seen with one set of rights, following certain keys.
type sceneID struct{ topic, rights, keys string }

// scene renders a topic for everybody who sees it with the same rights.
type scene struct {
	id      sceneID
	source  Source
	part    string // the topic's id, after the colon
	keys    []string
	viewers map[*viewer]struct{} // guarded by the hub

	changed atomic.Int64 // how often it has changed; starts at 1, so that nobody has seen it

	mu    sync.Mutex
	made  int64 // the change that frame shows
	frame []byte
}

// renderPatience bounds one rendering.
const renderPatience = 10 * time.Second

// current is the newest frame and the change it shows. The first who asks
// after a change renders it, the others wait for that.
func (s *scene) current(ctx context.Context, frames *atomic.Int64) ([]byte, int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.changed.Load() // read before rendering: what changes meanwhile is rendered again
	if s.made == now {
		return s.frame, s.made, nil
	}
	ctx, cancel := context.WithTimeout(ctx, renderPatience)
	defer cancel()
	frame, err := s.source.Frame(ctx, s.part, s.id.rights)
	if err != nil {
		return nil, 0, err
	}
	frames.Add(1)
	s.made, s.frame = now, frame
	return frame, now, nil
}

// watch adds the viewer to the scene of this topic and set of rights.
func (h *Hub) watch(v *viewer, topic, part string, source Source, w Watch) *scene {
	h.mu.Lock()
	defer h.mu.Unlock()
	id := sceneID{topic, w.Rights, strings.Join(w.Keys, " ")}
	s := h.scenes[id]
	if s == nil {
		s = &scene{id: id, source: source, part: part, keys: w.Keys, viewers: map[*viewer]struct{}{}}
		s.changed.Store(1)
		h.scenes[id] = s
		for _, key := range s.keys {
			if h.byKey[key] == nil {
				h.byKey[key] = map[*scene]struct{}{}
			}
			h.byKey[key][s] = struct{}{}
		}
	}
	s.viewers[v] = struct{}{}
	return s
}

// unwatch takes the viewer out; a scene that nobody watches is forgotten. The
// caller holds the hub.
func (h *Hub) unwatch(v *viewer, s *scene) {
	delete(s.viewers, v)
	if len(s.viewers) > 0 {
		return
	}
	delete(h.scenes, s.id)
	for _, key := range s.keys {
		if delete(h.byKey[key], s); len(h.byKey[key]) == 0 {
			delete(h.byKey, key)
		}
	}
}

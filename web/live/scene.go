package live

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
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
	turn    turn                 // guarded by the hub

	mu        sync.Mutex
	parts     []piece
	made      int64                                // counts the frames that differ from the one before; 0: none yet
	stale     bool                                 // something has changed since the last drawing began
	begun     int64                                // counts drawings
	done      int64                                // the last drawing that is over
	newcomers bool                                 // some wait for a drawing, whether it brings news or not
	err       error                                // of the last drawing
	sends     map[int64]*websocket.PreparedMessage // of the newest frame, by what a viewer has seen
}

// piece is a part of a frame, and the frame since which it has been as it is.
type piece struct {
	text  []byte
	since int64
}

// enters returns a place for a viewer who comes now. What is shown them is no
// older than their page: a drawing that knows of every change told before.
func (s *scene) enters() *place {
	s.mu.Lock()
	defer s.mu.Unlock()
	p := &place{scene: s, from: s.begun}
	if s.stale {
		p.from++
	}
	return p
}

// current is what brings a place up to date; nil where nothing does for now.
func (s *scene) current(p *place) (*websocket.PreparedMessage, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.done < p.from {
		s.newcomers = true
		return nil, nil
	}
	if s.err != nil {
		return nil, s.err
	}
	if s.made == p.seen {
		return nil, nil
	}
	m := s.sends[p.seen]
	if m == nil {
		var b bytes.Buffer
		for _, part := range s.parts {
			if part.since > p.seen {
				b.Write(part.text)
			}
		}
		var err error
		if m, err = websocket.NewPreparedMessage(websocket.TextMessage, b.Bytes()); err != nil {
			return nil, err
		}
		s.sends[p.seen] = m
	}
	p.seen = s.made
	return m, nil
}

// renderPatience bounds one rendering.
const renderPatience = 10 * time.Second

// draw renders the scene. news says that somebody waits for what it shows.
func (s *scene) draw(ctx context.Context) (news bool) {
	s.mu.Lock()
	s.stale = false // before rendering: what changes meanwhile is rendered again
	s.begun++
	s.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, renderPatience)
	defer cancel()
	frame, err := s.source.Frame(ctx, s.part, s.id.rights)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.done = s.begun
	news, s.newcomers = s.newcomers || err != nil, false
	if s.err = err; err != nil {
		return news
	}
	return s.take(frame) || news
}

// take makes a frame the newest, unless it looks as the one before.
func (s *scene) take(frame [][]byte) (news bool) {
	next := s.made + 1
	pieces := make([]piece, len(frame))
	for i, text := range frame {
		pieces[i] = piece{text, next}
		if len(s.parts) == len(frame) && bytes.Equal(s.parts[i].text, text) {
			pieces[i] = s.parts[i]
		} else {
			news = true
		}
	}
	if news {
		s.parts, s.made, s.sends = pieces, next, map[int64]*websocket.PreparedMessage{}
	}
	return news
}

// outdate notes that something has changed.
func (s *scene) outdate() {
	s.mu.Lock()
	s.stale = true
	s.mu.Unlock()
}

// isOutdated reports whether something has changed since the last drawing began,
// or it failed.
func (s *scene) isOutdated() (stale, failed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stale, s.err != nil
}

// watch adds the viewer to the scene of this topic and set of rights.
func (h *Hub) watch(v *viewer, topic, part string, source Source, w Watch) *scene {
	h.mu.Lock()
	defer h.mu.Unlock()
	id := sceneID{topic, w.Rights, strings.Join(w.Keys, " ")}
	s := h.scenes[id]
	if s == nil {
		s = &scene{id: id, source: source, part: part, keys: w.Keys, viewers: map[*viewer]struct{}{}}
		h.scenes[id] = s
		for _, key := range s.keys {
			if h.byKey[key] == nil {
				h.byKey[key] = map[*scene]struct{}{}
			}
			h.byKey[key][s] = struct{}{}
		}
		h.outdated(s)
	} else if _, failed := s.isOutdated(); failed {
		h.outdated(s)
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

package host

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// Directory knows people and groups.
type Directory interface {
	// Resolve finds whom references name: "group:" and a slug, an e-mail address,
	// or "person:" and an id. The answer has one Party per reference, in order.
	Resolve(ctx context.Context, refs []string) ([]Party, error)
}

// Party is a group or person that a reference names.
type Party struct {
	Subject int64   // 0: nobody and nothing has this name
	Name    string  // for people to read
	Group   bool    // of several people
	Members []int64 // active people; a person's own id
}

// starter is how a document names whoever started the instance.
const starter = "starter"

// freshFor is how long an answer of the directory is used again. Tasks opened
// in bursts then cost no question each.
const freshFor = time.Second

// guide is a Directory that remembers for a moment.
type guide struct {
	dir   Directory
	mu    sync.Mutex
	known map[string]sighting
}

type sighting struct {
	party Party
	at    time.Time
}

func (g *guide) resolve(ctx context.Context, refs []string) ([]Party, error) {
	parties := make([]Party, len(refs))
	missing := g.recall(refs, parties)
	if len(missing) == 0 {
		return parties, nil
	}
	asked := make([]string, len(missing))
	for i, at := range missing {
		asked[i] = refs[at]
	}
	found, err := g.dir.Resolve(ctx, asked)
	if err != nil {
		return nil, fmt.Errorf("look up %s: %w", strings.Join(asked, ", "), err)
	}
	if len(found) != len(asked) {
		return nil, fmt.Errorf("look up %s: %d answers to %d questions", strings.Join(asked, ", "), len(found), len(asked))
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.known) > 10_000 {
		clear(g.known)
	}
	for i, at := range missing {
		parties[at] = found[i]
		g.known[asked[i]] = sighting{found[i], time.Now()}
	}
	return parties, nil
}

// recall fills in what is known and returns the places of the rest.
func (g *guide) recall(refs []string, parties []Party) (missing []int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, r := range refs {
		if s, ok := g.known[r]; ok && time.Since(s.at) < freshFor {
			parties[i] = s.party
			continue
		}
		missing = append(missing, i)
	}
	return missing
}

// nobody says why a task found nobody.
func nobody(refs []string, parties []Party, excluded bool) string {
	if len(refs) == 0 {
		return "Nobody is named to do this."
	}
	var why []string
	for i, p := range parties {
		switch {
		case refs[i] == starter && p.Subject == 0:
			why = append(why, "This was not started by a person, so there is no starter to ask.")
		case p.Subject == 0 && strings.HasPrefix(refs[i], "group:"):
			why = append(why, fmt.Sprintf("There is no group %q.", strings.TrimPrefix(refs[i], "group:")))
		case p.Subject == 0:
			why = append(why, fmt.Sprintf("Nobody here has the address %s.", refs[i]))
		case len(p.Members) == 0 && p.Group:
			why = append(why, fmt.Sprintf("Nobody is in %s.", p.Name))
		case len(p.Members) == 0:
			why = append(why, fmt.Sprintf("%s can no longer sign in.", p.Name))
		}
	}
	if len(why) == 0 && excluded {
		why = append(why, "Everybody who could decide this is excluded from deciding it.")
	}
	return strings.Join(slices.Compact(why), " ")
}

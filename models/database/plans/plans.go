package plans

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"segue/models/database"
)

// Watch is a database whose statements are looked at. Close its DB.
type Watch struct {
	DB *database.DB // open, not migrated
	Limits

	mu     sync.Mutex
	at     string
	seen   int
	plans  map[string]bool // statements of which there were plans, by place and text
	found  map[string]Finding
	broken error
	sizes  map[string]float64 // rows of tables, as the statistics say
}

// Finding is a statement that does more than it may.
type Finding struct {
	Place string  `json:"place"` // where it was run
	What  string  `json:"what"`
	Query string  `json:"query"`
	Rows  float64 `json:"rows"`  // that it is about
	Times int     `json:"times"` // it was run so
}

func (f Finding) String() string {
	return fmt.Sprintf("%s: %s (%.0f rows, %d times): %s", f.Place, f.What, f.Rows, f.Times, f.Query)
}

// settings make Postgres tell each statement's plan to whoever ran it.
var settings = map[string]string{
	"session_preload_libraries": "auto_explain", "auto_explain.log_min_duration": "0", "auto_explain.log_analyze": "on", "auto_explain.log_timing": "off",
	"auto_explain.log_format": "json", "auto_explain.log_level": "notice", "client_min_messages": "notice",
}

// Open connects to the database at url. The account must be a superuser's, and
// Postgres have its module auto_explain.
func Open(ctx context.Context, url string, limits Limits) (*Watch, error) {
	w := &Watch{Limits: limits, plans: map[string]bool{}, found: map[string]Finding{}, sizes: map[string]float64{}}
	db, err := database.Connect(ctx, database.Config{URL: url, Session: settings, Notice: w.hear})
	if err != nil {
		return nil, fmt.Errorf("plans of statements are told to a superuser of a Postgres that has its module auto_explain: %w", err)
	}
	w.DB = db
	if err := w.Measure(ctx); err != nil {
		return nil, fmt.Errorf("%w; closing: %v", err, db.Close())
	}
	return w, nil
}

// Measure reads again how big the tables are, as the statistics say.
func (w *Watch) Measure(ctx context.Context) error {
	rows, err := w.DB.Pool.Query(ctx, "SELECT relname::text, greatest(reltuples, 0)::float8 FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace")
	if err != nil {
		return err
	}
	defer rows.Close()
	sizes := map[string]float64{}
	for rows.Next() {
		var name string
		var size float64
		if err := rows.Scan(&name, &size); err != nil {
			return err
		}
		sizes[name] = size
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sizes = sizes
	return rows.Err()
}

// At says what runs from now on.
func (w *Watch) At(place string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.at = place
}

// told is what auto_explain says of a statement.
type told struct {
	Query string `json:"Query Text"`
	Plan  node   `json:"Plan"`
}

// hear takes what Postgres says.
func (w *Watch) hear(message string) {
	_, text, isPlan := strings.Cut(message, "plan:\n")
	if !isPlan || !strings.HasPrefix(message, "duration:") {
		return
	}
	var t told
	err := json.Unmarshal([]byte(text), &t)
	w.mu.Lock()
	defer w.mu.Unlock()
	if err != nil {
		w.broken = fmt.Errorf("a plan cannot be read: %w: %.200s", err, text)
		return
	}
	query := strings.Join(strings.Fields(t.Query), " ")
	w.seen++
	w.plans[w.at+"\n"+query] = true
	for _, f := range w.judge(t.Plan, w.sizes) {
		key := w.at + "\n" + f.What + "\n" + query
		f.Place, f.Query = w.at, query
		f.Times, f.Rows = w.found[key].Times+1, max(f.Rows, w.found[key].Rows)
		w.found[key] = f
	}
}

// Seen is how many plans were told, and of how many different statements in
// their places.
func (w *Watch) Seen() (plans, statements int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.seen, len(w.plans)
}

// Findings are what was found until now, the most rows first.
func (w *Watch) Findings() ([]Finding, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	list := make([]Finding, 0, len(w.found))
	for _, f := range w.found {
		list = append(list, f)
	}
	slices.SortFunc(list, func(a, b Finding) int {
		if a.Rows != b.Rows {
			return int(b.Rows - a.Rows)
		}
		return strings.Compare(a.Place+a.What+a.Query, b.Place+b.What+b.Query)
	})
	return list, w.broken
}

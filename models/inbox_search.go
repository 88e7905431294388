package models

import (
	"context"
	"strings"
)

// A search of an inbox goes one of two ways. A word that many of the viewer's
// tasks hold is soon met on the way down the list, which is in the order wanted.
// One that few hold would be looked for in all of them, so those come from the
// index of words, and the list is only asked for these.

const (
	// probed are so many of the most urgent tasks of each subject, to see whether
	// many hold the words.
	probed = 2000
	// met is how many of them have to, for the way down the list.
	met = 20
	// mostHits are what the index may name; more are not looked for one by one.
	mostHits = 20_000
)

// looked settles which way the search of a filter goes.
func (db *DB) looked(ctx context.Context, v Viewer, f InboxFilter) (InboxFilter, error) {
	words := wordsOf(f.Search)
	if f.hits != nil || len(words) == 0 {
		return f, nil
	}
	first := db.with(ctx).Raw(`SELECT t.title, t.note FROM unnest(?::bigint[]) AS s(subject)
		CROSS JOIN LATERAL (SELECT c.task FROM task_candidates c WHERE c.subject_id = s.subject ORDER BY c.due_at, c.task LIMIT ?) c JOIN tasks t ON t.key = c.task`, v.Subjects, probed)
	q := db.with(ctx).Table("(?) t", first)
	for _, word := range words {
		q = q.Where("(t.title ILIKE ? OR t.note ILIKE ?)", likeAnywhere(word), likeAnywhere(word))
	}
	var many int
	if err := q.Select("count(*)").Scan(&many).Error; err != nil || many >= met {
		return f, err
	}
	hits := []int64{}
	err := db.with(ctx).Raw("WITH held AS MATERIALIZED (SELECT key FROM tasks WHERE closed_at IS NULL AND task_words(title, note) @@ to_tsquery('simple', ?)) SELECT key FROM held LIMIT ?",
		strings.Join(words, ":* & ")+":*", mostHits+1).Scan(&hits).Error
	if len(hits) <= mostHits {
		f.hits = hits
	}
	return f, err
}

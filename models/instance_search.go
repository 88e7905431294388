package models

import (
	"context"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"gorm.io/gorm"
)

// A list of instances is read off an index in its order, so that its length does
// not matter. With words to look for it goes one of three ways, as a search of an
// inbox does: a word that many of the newest hold is met on the way down the
// list; one that few hold at all comes from the index of words; and one that many
// hold, but hardly any of those that this viewer may see, is looked for in each of
// their processes.
type way int

const (
	down    way = iota // the list, all processes in one
	through            // what the index of words has named
	apart              // down the list of each process
	index              // along the index of words, in no order: for counting
)

// InstancePage lists the instances that the viewer may see, newest first: of
// processes on which they hold the right, and what they started themselves.
func (db *DB) InstancePage(ctx context.Context, v Viewer, f InstanceFilter) ([]InstanceListRow, error) {
	f, err := db.find(ctx, v, f)
	if err != nil {
		return nil, err
	}
	var rows []InstanceListRow
	waits, waitsArgs := waitsJoin(v)
	return rows, db.with(ctx).Raw(`WITH found AS (SELECT DISTINCT key FROM (?) k ORDER BY key DESC LIMIT ?)
		SELECT `+instanceColumns+` FROM found f JOIN instances i ON i.key = f.key JOIN processes p ON p.id = i.process_id
			LEFT JOIN people w ON w.id = i.started_by`+waits+`
		ORDER BY i.key DESC`, slices.Concat([]any{db.visibleKeys(ctx, v, f, "i.key DESC"), f.Limit}, waitsArgs)...).Scan(&rows).Error
}

// CountInstances counts what InstancePage lists over all pages, up to CountLimit.
func (db *DB) CountInstances(ctx context.Context, v Viewer, f InstanceFilter) (int, error) {
	f.Before, f.Limit = 0, CountLimit
	f, err := db.find(ctx, v, f)
	if err != nil {
		return 0, err
	}
	order := "" // whichever are found first
	if f.words() != "" {
		order = "i.key DESC" // many of the newest hold them
	}
	var n int
	return n, db.with(ctx).Raw("SELECT least(count(DISTINCT key), ?) FROM (?) k", CountLimit, db.visibleKeys(ctx, v, f, order)).Scan(&n).Error
}

// find settles which way the filter goes.
func (db *DB) find(ctx context.Context, v Viewer, f InstanceFilter) (InstanceFilter, error) {
	condition, _ := v.condition("p.id", MaySee)
	if condition != "TRUE" || f.Process != 0 {
		f.way = apart
	}
	words := f.words()
	if words == "" {
		return f, nil
	}
	newest := db.matching(ctx, InstanceFilter{Process: f.Process, Status: f.Status, Version: f.Version, Before: f.Before, Limit: probed}, "i.key DESC").
		Select("i.key, i.process_id, i.started_by, i.business_id, i.search")
	var n struct{ Looked, Met int }
	enough := met
	if f.Limit == CountLimit {
		enough = f.metToCount(condition == "TRUE")
	}
	err := db.with(ctx).Raw("WITH newest AS MATERIALIZED (?) SELECT (SELECT count(*) FROM newest) AS looked, (SELECT count(*) FROM (?) m) AS met",
		db.among(newest, v, f), db.holding(db.visible(ctx, db.with(ctx).Table("newest i").Select("1").Limit(enough), v, f), f)).Scan(&n).Error
	switch {
	case err != nil:
		return f, err
	case n.Met >= enough:
		f.way = down
		return f, nil
	case n.Looked < probed: // that was all there is
		return f, nil
	}
	if f.Limit == CountLimit {
		f.way = index
		return f, nil
	}
	f.hits = IDs{}
	// As a whole, so that it is the index that is read, however many are expected.
	err = db.with(ctx).Raw("WITH held AS MATERIALIZED (?) SELECT key FROM held LIMIT ?",
		db.with(ctx).Table("instances i").Select("i.key").Where(heldWords, words), mostNamed+1).Scan(&f.hits).Error
	if len(f.hits) <= mostNamed {
		f.way = through
	}
	return f, err
}

// mostNamed are what the index of words may name; of more, 50 are met sooner on
// the way down the list.
const mostNamed = 5000

// metToCount is how many of the newest have to hold the words for CountLimit of
// them to be counted on the way down. Where nothing else is asked for, nearly all
// that the index names count, and it is the shorter way but for very many.
func (f InstanceFilter) metToCount(all bool) int {
	if all && f.Status == AnyStatus && f.Process == 0 && f.Version == 0 && !f.Mine {
		return probed / 10
	}
	return probed / 50
}

// heldWords is as the index of words says it.
const heldWords = "(i.business_id IS NOT NULL OR i.search IS NOT NULL) AND instance_words(i.business_id, i.search) @@ to_tsquery('simple', ?)"

// among leaves of instances i those that the viewer started, where only these are asked for.
func (db *DB) among(q *gorm.DB, v Viewer, f InstanceFilter) *gorm.DB {
	if f.Mine {
		q = q.Where("i.started_by = ?", v.ID)
	}
	return q
}

// visible leaves of instances i those that the viewer may see.
func (db *DB) visible(ctx context.Context, q *gorm.DB, v Viewer, f InstanceFilter) *gorm.DB {
	condition, args := v.condition("p.id", MaySee)
	if condition == "TRUE" || f.Mine {
		return q
	}
	return q.Where("(i.process_id IN (?) OR i.started_by = ?)", db.with(ctx).Table("processes p").Select("p.id").Where(condition, args...), v.ID)
}

// visibleKeys is a query for the keys of at most Limit instances from each
// source, in an order that is that of an index, or in none.
func (db *DB) visibleKeys(ctx context.Context, v Viewer, f InstanceFilter, order string) *gorm.DB {
	switch {
	case f.way == through:
		f.hits = slices.Clone(f.hits)
		slices.SortFunc(f.hits, func(a, b int64) int { return int(min(max(b-a, -1), 1)) })
		q := db.narrowed(db.with(ctx).Table(`(SELECT h FROM unnest(?::bigint[]) WITH ORDINALITY AS h (h, o) ORDER BY o) AS h
			CROSS JOIN LATERAL (SELECT * FROM instances x WHERE x.key = h.h OFFSET 0) i`, f.hits), f).Limit(f.Limit)
		return db.visible(ctx, db.among(db.holding(q, f), v, f), v, f)
	case f.way == index:
		held := db.with(ctx).Table("instances i").Select("i.*").Where(heldWords, f.words())
		q := db.narrowed(db.with(ctx).Table("held i"), f).Limit(f.Limit)
		return db.with(ctx).Raw("WITH held AS MATERIALIZED (?) ?", held, db.visible(ctx, db.among(db.holding(q, f), v, f), v, f))
	case f.Mine:
		return db.among(db.holding(db.matching(ctx, f, order), f), v, f)
	case f.way == down:
		return db.visible(ctx, db.holding(db.matching(ctx, f, order), f), v, f)
	}
	condition, args := v.condition("p.id", MaySee)
	seen := db.with(ctx).Table("processes p").Select("p.id").Where(condition, args...)
	if f.Process != 0 {
		seen = seen.Where("p.id = ?", f.Process)
	}
	// Between pairs, in the order of pairs: only the indexes of a process are in it,
	// so that the walk down all instances is never taken for the shorter way to few.
	last := int64(math.MaxInt64)
	if f.Before != 0 {
		last = f.Before - 1
	}
	own := db.holding(db.matching(ctx, f, "i.started_by DESC, i.key DESC").Where("i.started_by = ?", v.ID), f)
	theirs := db.holding(db.matching(ctx, f, "i.process_id DESC, i.key DESC"), f).Where("(i.process_id, i.key) BETWEEN (p.id, 0) AND (p.id, ?)", last)
	each := db.with(ctx).Raw("SELECT k.key FROM (?) p CROSS JOIN LATERAL (?) k", seen, theirs)
	if order == "" { // enough of whichever come first
		each = db.with(ctx).Raw("? LIMIT ?", each, f.Limit)
	}
	return db.with(ctx).Raw("(?) UNION ALL (?)", each, own)
}

// matching is instances that the filter lets through but for its words, whoever asks.
func (db *DB) matching(ctx context.Context, f InstanceFilter, order string) *gorm.DB {
	q := db.narrowed(db.with(ctx).Table("instances i"), f).Limit(f.Limit)
	if order != "" {
		q = q.Order(order)
	}
	// The index of what is open in all processes is only for who walks them all: to
	// others, who have better, it looks as good. It says so of its keys.
	if order == "i.key DESC" && (f.Status == Open || f.Status == Running) {
		q = q.Where("i.key > 0")
	}
	return q
}

// narrowed leaves of instances i what the filter lets through but for its words.
func (db *DB) narrowed(q *gorm.DB, f InstanceFilter) *gorm.DB {
	q = q.Select("i.key")
	if f.Process != 0 {
		q = q.Where("i.process_id = ?", f.Process)
	}
	if f.Before != 0 {
		q = q.Where("i.key < ?", f.Before)
	}
	if f.Version != 0 {
		q = q.Where("i.version = ?", f.Version)
	}
	// The conditions of the indexes stand here word for word.
	switch f.Status {
	case Open:
		q = q.Where("i.ended_at IS NULL")
	case Running:
		q = q.Where("i.ended_at IS NULL AND i.status = 'running' AND i.incidents = 0")
	case Attention:
		q = q.Where("i.incidents > 0")
	case Suspended, Cancelled, Failed:
		q = q.Where("i.status IN ('suspended', 'cancelled', 'failed') AND i.status = ?", string(f.Status))
	case Ended:
		q = q.Where("i.status = 'ended'")
	}
	return q
}

// holding leaves of instances i those that hold the words of the filter: whole or
// their beginnings. It is said so that no index is used for it.
func (db *DB) holding(q *gorm.DB, f InstanceFilter) *gorm.DB {
	if key, ok := f.key(); ok {
		q = q.Where("(i.key = ? OR i.business_id = ?)", key, strings.TrimSpace(f.Text))
	} else {
		words := wordsOf(f.Text)
		for _, word := range words {
			p := likeAnywhere(word)
			q = q.Where("(i.business_id ILIKE ? OR EXISTS (SELECT FROM jsonb_each_text(i.search) s WHERE s.value ILIKE ?))", p, p)
		}
		if len(words) == 0 && strings.TrimSpace(f.Text) != "" {
			q = q.Where("FALSE") // signs alone are in no word
		}
	}
	for name, text := range f.Variables {
		for _, word := range wordsOf(text) {
			q = q.Where("i.search->>? ILIKE ?", name, likeAnywhere(word))
		}
	}
	if words := f.words(); words != "" {
		q = q.Where("(instance_words(i.business_id, i.search) @@ to_tsquery('simple', ?)) IS TRUE", words)
	}
	return q
}

// words is the filter as a question to the index of words: all of them, whole
// or their beginnings. Empty: the index cannot help.
func (f InstanceFilter) words() string {
	var all []string
	if _, isKey := f.key(); !isKey {
		all = wordsOf(f.Text)
	}
	for _, text := range f.Variables {
		all = append(all, wordsOf(text)...)
	}
	for i := range all {
		all[i] += ":*"
	}
	return strings.Join(all, " & ")
}

// wordsOf parts a text as the index does: at everything that is no letter and
// no digit.
func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// key is the instance that the text names whole.
func (f InstanceFilter) key() (int64, bool) {
	key, err := strconv.ParseInt(strings.TrimSpace(f.Text), 10, 64)
	return InstanceOf(key), err == nil && key > InstanceMask
}

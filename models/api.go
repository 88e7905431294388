package models

import (
	"context"
	"encoding/json"
	"strconv"
)

// ProcessID is the number of the process that somebody names by it or by its BPMN
// id. BPMN ids begin with a letter, so the two cannot be confused. Missing if no
// process has the BPMN id; whether there is one of a number, the next query says.
func (db *DB) ProcessID(ctx context.Context, ref string) (int64, error) {
	if n, err := strconv.ParseInt(ref, 10, 64); err == nil {
		return n, nil
	}
	var id int64
	var there bool
	var err error
	if db.together != nil {
		id, there, err = db.together.named.get(ctx, ref)
	} else {
		var found map[string]int64
		found, err = db.processesNamed(ctx, []string{ref})
		id, there = found[ref]
	}
	if err == nil && !there {
		err = missing("This process")
	}
	return id, err
}

// processesNamed are the numbers of processes by their BPMN ids.
func (db *DB) processesNamed(ctx context.Context, refs []string) (map[string]int64, error) {
	var rows []struct {
		ID     int64
		BpmnID string
	}
	err := db.with(ctx).Table("processes").Select("id, bpmn_id").Where("bpmn_id = ANY(?)", Texts(refs)).Scan(&rows).Error
	found := make(map[string]int64, len(rows))
	for _, r := range rows {
		found[r.BpmnID] = r.ID
	}
	return found, err
}

// Offer is what a task offers to choose from, and its process's BPMN id.
type Offer struct {
	BpmnID   string
	Outcomes []OfferedOutcome
}

// OfferedOutcome is one answer to a task.
type OfferedOutcome struct {
	Name    string
	Label   string
	Comment bool // one must be given
}

// Outcomes are what tasks offer, by key. The caller has read the tasks as
// theirs.
func (db *DB) Outcomes(ctx context.Context, tasks []int64) (map[int64]Offer, error) {
	var rows []struct {
		Key      int64
		BpmnID   string
		Outcomes json.RawMessage
	}
	err := db.with(ctx).Raw(`SELECT t.key, p.bpmn_id, t.outcomes FROM tasks t JOIN processes p ON p.id = t.process_id
		WHERE t.key = ANY(?)`, IDs(tasks)).Scan(&rows).Error
	if err != nil {
		return nil, err
	}
	offers := map[int64]Offer{}
	for _, r := range rows {
		o := Offer{BpmnID: r.BpmnID}
		if err := json.Unmarshal(r.Outcomes, &o.Outcomes); err != nil {
			return nil, err
		}
		offers[r.Key] = o
	}
	return offers, nil
}

package models

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// ProcessForm is what an author enters about a process.
type ProcessForm struct {
	Name        string
	Description string
	BpmnID      string // of a new process, if nobody has it yet; else one is made from the name
}

func (f *ProcessForm) tidy() error {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	f.Description = strings.TrimSpace(f.Description)
	if f.Name == "" {
		return &Error{Code: Unfit, Field: "name", Message: "Enter a name, for example Invoice approval."}
	}
	if len([]rune(f.Name)) > 200 {
		return &Error{Code: Unfit, Field: "name", Message: "The name is longer than 200 characters. Shorten it."}
	}
	if len([]rune(f.Description)) > 2000 {
		return &Error{Code: Unfit, Field: "description", Message: "The description is longer than 2,000 characters. Shorten it."}
	}
	return nil
}

// DocumentFor makes a new process's first document, given the BPMN id that
// nobody else has.
type DocumentFor func(bpmnID string) (json.RawMessage, error)

// AddProcess adds a process whose draft is what document makes. Whoever adds
// it owns it and holds every right on it. The action names the deed:
// "process.added", "process.duplicated".
func (db *DB) AddProcess(ctx context.Context, v Viewer, action string, f ProcessForm, document DocumentFor) (Process, error) {
	if err := f.tidy(); err != nil {
		return Process{}, err
	}
	var p Process
	err := db.Tx(ctx, func(tx *DB) error {
		id, err := tx.wantedBpmnID(ctx, f)
		if err != nil {
			return err
		}
		doc, err := document(id)
		if err != nil {
			return err
		}
		now := time.Now()
		p = Process{BpmnID: id, Name: f.Name, Folded: Fold(f.Name), Description: f.Description,
			OwnerID: &v.ID, CreatedBy: &v.ID, CreatedAt: now, ChangedAt: now}
		if err := tx.with(ctx).Create(&p).Error; err != nil {
			return err
		}
		if err := tx.with(ctx).Create(&Draft{ProcessID: p.ID, Revision: 1, Document: doc, UpdatedBy: &v.ID, UpdatedAt: now}).Error; err != nil {
			return err
		}
		if err := tx.grantAll(ctx, v.ID, p.ID); err != nil {
			return err
		}
		return tx.Record(ctx, v.By(), Deed{Action: action, TargetKind: "process", TargetID: p.ID, TargetName: p.Name})
	})
	return p, err
}

func (db *DB) grantAll(ctx context.Context, person, process int64) error {
	for _, right := range AllRights {
		err := db.with(ctx).Exec(`INSERT INTO process_grants (process_id, subject_id, "right", granted_by) VALUES (?, ?, ?, ?)`,
			process, person, string(right), person).Error
		if err != nil {
			return err
		}
	}
	return nil
}

// wantedBpmnID is the id that a form asks for, if it is free.
func (db *DB) wantedBpmnID(ctx context.Context, f ProcessForm) (string, error) {
	if f.BpmnID != "" && len(f.BpmnID) <= 200 {
		if err := db.lockBpmnID(ctx, f.BpmnID); err != nil {
			return "", err
		}
		if taken, err := db.bpmnIDTaken(ctx, f.BpmnID); err != nil || !taken {
			return f.BpmnID, err
		}
	}
	return db.freeBpmnID(ctx, f.Name)
}

// lockBpmnID keeps two people apart who add the same at once.
func (db *DB) lockBpmnID(ctx context.Context, stem string) error {
	return db.with(ctx).Exec("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "bpmn id "+stem).Error
}

func (db *DB) bpmnIDTaken(ctx context.Context, id string) (taken bool, err error) {
	err = db.with(ctx).Raw(`SELECT EXISTS (SELECT FROM processes WHERE bpmn_id = ?) OR EXISTS (SELECT FROM pools WHERE bpmn_id = ?)`, id, id).Scan(&taken).Error
	return taken, err
}

// freeBpmnID makes an id from a name that no process and no published pool has.
func (db *DB) freeBpmnID(ctx context.Context, name string) (string, error) {
	stem := strings.Trim(cut(Slug(name), 60), "-")
	if stem == "" || stem[0] >= '0' && stem[0] <= '9' {
		stem = strings.TrimSuffix("process-"+stem, "-") // an XML id begins with a letter
	}
	if err := db.lockBpmnID(ctx, stem); err != nil {
		return "", err
	}
	for n := 1; ; n++ {
		id := stem
		if n > 1 {
			id = fmt.Sprintf("%s-%d", stem, n)
		}
		if taken, err := db.bpmnIDTaken(ctx, id); err != nil || !taken {
			return id, err
		}
	}
}

func cut(s string, most int) string { return s[:min(len(s), most)] }

// ChangeProcess renames or describes a process. Its document keeps its own name
// until it is edited; its BPMN id stays for ever.
func (db *DB) ChangeProcess(ctx context.Context, by Actor, id int64, f ProcessForm) (Process, error) {
	if err := f.tidy(); err != nil {
		return Process{}, err
	}
	var p Process
	err := db.Tx(ctx, func(tx *DB) error {
		var err error
		if p, err = tx.Process(ctx, id); err != nil {
			return err
		}
		detail := map[string]any{}
		if p.Name != f.Name {
			detail["name was"] = p.Name
		}
		p.Name, p.Folded, p.Description, p.ChangedAt = f.Name, Fold(f.Name), f.Description, time.Now()
		if err := tx.with(ctx).Model(&Process{}).Where("id = ?", id).
			Select("Name", "Folded", "Description", "ChangedAt").Updates(&p).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "process.changed", TargetKind: "process", TargetID: id, TargetName: p.Name, Detail: detail})
	})
	return p, err
}

// SetArchived takes a process out of the lists and lets nothing new start, or
// brings it back. What runs goes on.
func (db *DB) SetArchived(ctx context.Context, by Actor, id int64, archived bool) (Process, error) {
	var p Process
	err := db.Tx(ctx, func(tx *DB) error {
		var err error
		if p, err = tx.Process(ctx, id); err != nil || (p.ArchivedAt != nil) == archived {
			return err
		}
		action := "process.restored"
		p.ArchivedAt = nil
		if archived {
			now := time.Now()
			action, p.ArchivedAt = "process.archived", &now
		}
		if err := tx.with(ctx).Model(&Process{}).Where("id = ?", id).Select("ArchivedAt").Updates(&p).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: action, TargetKind: "process", TargetID: id, TargetName: p.Name})
	})
	return p, err
}

// Process is one process, whoever asks. Missing if there is none.
func (db *DB) Process(ctx context.Context, id int64) (Process, error) {
	if db.together == nil {
		var p Process
		return p, one(db.with(ctx).Where("id = ?", id).Take(&p).Error, "This process")
	}
	p, there, err := db.together.processes.get(ctx, id)
	if err == nil && !there {
		err = missing("This process")
	}
	return p, err
}

func (db *DB) processesByID(ctx context.Context, ids []int64) (map[int64]Process, error) {
	var rows []Process
	err := db.with(ctx).Where("id = ANY(?)", IDs(ids)).Find(&rows).Error
	found := make(map[int64]Process, len(rows))
	for _, p := range rows {
		found[p.ID] = p
	}
	return found, err
}

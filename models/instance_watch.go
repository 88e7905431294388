package models

import "context"

// SeesInstance returns what the viewer may do with the process of an instance
// they may see; nothing for those who only started it. Missing otherwise.
func (db *DB) SeesInstance(ctx context.Context, v Viewer, key int64) (Rights, error) {
	sees, seesArgs := v.condition("p.id", MaySee)
	rights, rightsArgs := v.rightsColumn("p.id")
	args := append(rightsArgs, key, v.ID)
	args = append(args, seesArgs...)
	var found []Rights
	err := db.with(ctx).Raw(`SELECT `+rights+` FROM instances i JOIN processes p ON p.id = i.process_id
		WHERE i.key = ? AND (i.started_by = ? OR `+sees+`)`, args...).Scan(&found).Error
	if err == nil && len(found) == 0 {
		err = missing("This instance")
	}
	if err != nil {
		return "", err
	}
	if found[0].Has(MayManage) && !found[0].Has(MaySee) {
		found[0] += " see"
	}
	return found[0], nil
}

// ManagesInstance is nil if the viewer manages the process of the instance.
// Missing if they may not even see it, Forbidden if they may.
func (db *DB) ManagesInstance(ctx context.Context, v Viewer, key int64) error {
	rights, err := db.SeesInstance(ctx, v, key)
	if err == nil && !rights.Has(MayManage) {
		err = &Error{Code: Forbidden, Message: "You may look at this instance, but not change how it goes on. Somebody who manages the process can do that, or give you the right."}
	}
	return err
}

// Title is what people call the instance by.
func (i InstanceView) Title() string { return instanceTitle(i.Key, i.BusinessID, i.Search) }

// InstanceTimers lists the moments an instance waits for.
func (db *DB) InstanceTimers(ctx context.Context, instance int64) ([]Timer, error) {
	var rows []Timer
	return rows, db.with(ctx).Where("key BETWEEN ? AND ?", instance, instance|InstanceMask).Order("due_at").Find(&rows).Error
}

// InstanceJobs lists what other systems are doing for an instance.
func (db *DB) InstanceJobs(ctx context.Context, instance int64) ([]Job, error) {
	var rows []Job
	return rows, db.with(ctx).Where("key BETWEEN ? AND ?", instance, instance|InstanceMask).Order("key").Find(&rows).Error
}

// RunningOn lists instances of a version of a process that have not ended, by
// key after the one given: for a viewer who manages the process.
func (db *DB) RunningOn(ctx context.Context, v Viewer, process int64, version int32, after int64, limit int) ([]InstanceListRow, error) {
	manages, args := v.condition("p.id", MayManage)
	args = append([]any{process, version, after}, append(args, limit)...)
	var rows []InstanceListRow
	return rows, db.with(ctx).Raw(`SELECT i.key, i.process_id, p.name AS process, i.version, i.status, i.incidents, i.started_at, i.business_id, i.search
		FROM instances i JOIN processes p ON p.id = i.process_id
		WHERE i.process_id = ? AND i.version = ? AND i.ended_at IS NULL AND i.key > ? AND `+manages+`
		ORDER BY i.key LIMIT ?`, args...).Scan(&rows).Error
}

// CountRunningOn counts what RunningOn lists.
func (db *DB) CountRunningOn(ctx context.Context, v Viewer, process int64, version int32) (int, error) {
	manages, args := v.condition("p.id", MayManage)
	var n int
	return n, db.with(ctx).Raw(`SELECT count(*) FROM instances i JOIN processes p ON p.id = i.process_id
		WHERE i.process_id = ? AND i.version = ? AND i.ended_at IS NULL AND `+manages, append([]any{process, version}, args...)...).Scan(&n).Error
}

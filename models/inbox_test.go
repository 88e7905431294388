package models_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"gorm.io/gorm"

	"segue/models"
)

// office is people with tasks: Ana and Leo are Finance leads, Kim stands apart.
type office struct {
	db       *models.DB
	g        *gorm.DB
	ana, leo models.Viewer
	kim      models.Viewer
	leads    models.Group
	process  models.Process
	now      time.Time
}

func newOffice(t testing.TB) *office {
	t.Helper()
	db, g := open(t)
	o := &office{db: db, g: g, now: time.Date(2026, 3, 10, 15, 0, 0, 0, time.UTC)}
	ana, leo := add(t, db, "Ana Costa", "ana@example.com", "author", "approver"), add(t, db, "Leo Braun", "leo@example.com", "approver")
	kim := add(t, db, "Kim Lee", "kim@example.com", "approver")
	var err error
	if o.leads, err = db.AddGroup(t.Context(), program, models.GroupForm{Name: "Finance leads"}); err != nil {
		t.Fatal(err)
	}
	run(t, g, "INSERT INTO group_members (group_id, person_id) VALUES (?, ?), (?, ?)", o.leads.ID, ana.ID, o.leads.ID, leo.ID)
	o.ana, o.leo, o.kim = viewer(t, db, ana), viewer(t, db, leo), viewer(t, db, kim)
	o.process = addProcess(t, db, o.ana, "Invoice approval")
	run(t, g, "UPDATE processes SET latest = 1")
	return o
}

// task opens a task of an instance of its own, due at the moment (zero: never),
// for the subjects.
func (o *office) task(t testing.TB, number int64, title string, due time.Time, subjects ...int64) int64 {
	t.Helper()
	instance, key := number<<22, number<<22|1
	var dueAt *time.Time
	if !due.IsZero() {
		dueAt = &due
	}
	run(t, o.g, `INSERT INTO instances (key, process_id, started_at, at, started_by, version, step, status, business_id)
		VALUES (?, ?, ?, ?, ?, 1, 1, 'running', ?)`, instance, o.process.ID, o.now, o.now, o.kim.ID, fmt.Sprintf("INV-%d", number))
	run(t, o.g, `INSERT INTO tasks (key, process_id, activation, opened_at, due_at, version, kind, block, title, outcomes)
		VALUES (?, ?, ?, ?, ?, 1, 'approval', 'approve', ?, '[{"name":"approved","label":"Approve"}]')`, key, o.process.ID, instance|2, o.now, dueAt, title)
	for _, s := range subjects {
		run(t, o.g, "INSERT INTO task_candidates (subject_id, task, due_at) VALUES (?, ?, coalesce(?::timestamptz, 'infinity'))", s, key, dueAt)
	}
	return key
}

func (o *office) titles(t testing.TB, v models.Viewer, f models.InboxFilter) string {
	t.Helper()
	f.Now, f.Limit = o.now, 50
	rows, err := o.db.InboxPage(t.Context(), v, f)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := o.db.CountTasks(t.Context(), v, f); err != nil || n != len(rows) {
		t.Errorf("%s %+v: %d listed, %d counted, %v", v.Name, f, len(rows), n, err)
	}
	var all []string
	for _, r := range rows {
		all = append(all, r.Title)
	}
	return strings.Join(all, " ")
}

// inLeads is how many are in the group and active.
func (o *office) inLeads(t testing.TB) (n int) {
	t.Helper()
	if err := o.g.Raw("SELECT count(*) FROM group_members m JOIN people p ON p.id = m.person_id WHERE m.group_id = ? AND p.active", o.leads.ID).Scan(&n).Error; err != nil {
		t.Fatal(err)
	}
	return n
}

func TestInboxHoldsWhatIsTheViewers(t *testing.T) {
	o := newOffice(t)
	at := func(hours int) time.Time { return o.now.Add(time.Duration(hours) * time.Hour) }
	o.task(t, 1, "late", at(-2), o.leads.ID)
	o.task(t, 2, "tonight", at(5), o.ana.ID, o.leads.ID) // named twice: listed once
	o.task(t, 3, "friday", at(70), o.leads.ID)
	o.task(t, 4, "someday", time.Time{}, o.ana.ID)
	taken := o.task(t, 5, "taken", at(200), o.leads.ID)
	excluded := o.task(t, 6, "own", at(1), o.leads.ID)
	o.task(t, 7, "kims", at(1), o.kim.ID)
	seats := o.task(t, 8, "board", at(300), o.ana.ID, o.leo.ID)
	run(t, o.g, "UPDATE tasks SET claimed_by = ? WHERE key = ?", o.ana.ID, taken)
	run(t, o.g, "UPDATE tasks SET excluded = ? WHERE key = ?", models.IDs{o.leo.ID}, excluded)
	run(t, o.g, "UPDATE tasks SET seats = 2 WHERE key = ?", seats)
	run(t, o.g, "INSERT INTO task_seats (task, seat, person_id, decided_at, outcome) VALUES (?, 1, ?, now(), 'approved'), (?, 2, ?, NULL, NULL)",
		seats, o.ana.ID, seats, o.leo.ID)

	able, err := o.db.Answerers(t.Context(), []int64{excluded, taken, seats}, 1)
	if err != nil {
		t.Fatal(err)
	}
	for key, all := range map[int64]int{excluded: o.inLeads(t) - 1, taken: 1, seats: 1} {
		if list := able[key]; len(list) != 1 || list[0].All != all || list[0].ID == o.leo.ID && key == excluded || key == taken && list[0].ID != o.ana.ID || key == seats && list[0].ID != o.leo.ID {
			t.Errorf("%v can answer %d, want one named of %d", list, key, all)
		}
	}

	for _, c := range []struct {
		who    models.Viewer
		filter models.InboxFilter
		want   string
	}{
		{o.ana, models.InboxFilter{}, "late own tonight friday taken someday"},
		{o.leo, models.InboxFilter{}, "late tonight friday board"},
		{o.kim, models.InboxFilter{}, "kims"},
		{o.ana, models.InboxFilter{Whose: models.Mine}, "tonight taken someday"},
		{o.ana, models.InboxFilter{Whose: models.MyGroups}, "late own tonight friday"},
		{o.ana, models.InboxFilter{Due: models.Overdue}, "late"},
		{o.ana, models.InboxFilter{Due: models.Today}, "late own tonight"},
		{o.ana, models.InboxFilter{Due: models.Week}, "late own tonight friday"},
		{o.ana, models.InboxFilter{Due: models.NoDue}, "someday"},
		{o.ana, models.InboxFilter{Search: "SOME"}, "someday"}, // words and their beginnings
		{o.ana, models.InboxFilter{Search: "kims"}, ""},
		{o.ana, models.InboxFilter{Search: "%"}, ""},
		{o.ana, models.InboxFilter{Process: o.process.ID + 1}, ""},
		{models.Viewer{ID: 999, Subjects: models.IDs{999}, Zone: "UTC"}, models.InboxFilter{}, ""},
	} {
		if got := o.titles(t, c.who, c.filter); got != c.want {
			t.Errorf("%s %+v:\ngot  %q\nwant %q", c.who.Name, c.filter, got, c.want)
		}
	}
	n, err := o.db.CountInbox(t.Context(), o.ana, models.InboxFilter{Now: o.now})
	if err != nil || n != (models.InboxCounts{All: 6, Mine: 3, Groups: 4, Overdue: 1}) {
		t.Errorf("%+v, %v", n, err)
	}
	// Midnight is the viewer's: in Auckland the evening has passed it.
	far := o.ana
	far.Zone = "Pacific/Auckland"
	if got := o.titles(t, far, models.InboxFilter{Due: models.Today}); got != "late own tonight" {
		t.Errorf("in Auckland: %q", got)
	}
	done, err := o.db.DonePage(t.Context(), o.ana, models.InboxFilter{Limit: 9}, models.DoneCursor{})
	if err != nil || len(done) != 1 || done[0].Title != "board" || done[0].Outcome != "Approve" {
		t.Errorf("%+v, %v", done, err)
	}
	if list, err := o.db.InboxProcesses(t.Context(), o.kim, 9); err != nil || len(list) != 1 || list[0].Name != "Invoice approval" {
		t.Errorf("%+v, %v", list, err)
	}
}

// TestInboxIsSearchedBothWays: what many tasks hold is found on the way down the
// list, what few hold by the index, and both find the same.
func TestInboxIsSearchedBothWays(t *testing.T) {
	o := newOffice(t)
	for n := range int64(30) {
		o.task(t, n+1, fmt.Sprintf("Invoice-%d", 100+n), o.now.Add(time.Duration(30-n)*time.Hour), o.leads.ID)
	}
	o.task(t, 40, "Invoice-117", o.now, o.kim.ID)
	run(t, o.g, "UPDATE tasks SET note = 'for the Harbour branch', claimed_by = ? WHERE title = 'Invoice-103'", o.ana.ID)
	run(t, o.g, "UPDATE tasks SET closed_at = now() WHERE title = 'Invoice-104'")
	for search, want := range map[string]string{
		"117": "Invoice-117", "invoice-117": "Invoice-117", "INVOICE 12": "Invoice-129 Invoice-128 Invoice-127 Invoice-126 Invoice-125 Invoice-124 Invoice-123 Invoice-122 Invoice-121 Invoice-120",
		"harbour": "Invoice-103", "harb 103": "Invoice-103", "104": "", "harbour 102": "",
	} {
		if got := o.titles(t, o.ana, models.InboxFilter{Search: search}); got != want {
			t.Errorf("%q finds %q, want %q", search, got, want)
		}
	}
	if got := o.titles(t, o.ana, models.InboxFilter{Search: "harbour", Whose: models.Mine}); got != "Invoice-103" {
		t.Errorf("of her own: %q", got)
	}
	if n, err := o.db.CountTasks(t.Context(), o.ana, models.InboxFilter{Search: "invoice", Now: o.now}); err != nil || n != 29 {
		t.Errorf("%d of 29 invoices are counted, %v", n, err)
	}
}

func TestInboxPagesMeet(t *testing.T) {
	o := newOffice(t)
	for i := range int64(23) {
		due := o.now.Add(time.Duration(i/4) * time.Hour)
		if i >= 16 {
			due = time.Time{}
		}
		o.task(t, i+1, "task", due, o.leads.ID, o.ana.ID)
	}
	seen, after := map[int64]bool{}, models.InboxCursor{}
	for range 20 {
		rows, err := o.db.InboxPage(t.Context(), o.ana, models.InboxFilter{Now: o.now, After: after, Limit: 3})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if seen[r.Key] {
				t.Fatalf("%d came twice", r.Key)
			}
			seen[r.Key], after = true, models.InboxFilter{}.At(r)
		}
	}
	if len(seen) != 23 {
		t.Errorf("%d of 23 seen", len(seen))
	}
}

// Newest first is by when tasks came, not by when their instances began; a span of
// due times is always read most urgent first.
func TestInboxNewestFirst(t *testing.T) {
	o := newOffice(t)
	for i, title := range []string{"second", "fourth", "first", "third"} {
		key := o.task(t, int64(i+1), title, o.now.Add(time.Duration(i+1)*time.Minute), o.leads.ID, o.ana.ID)
		at := o.now.Add(-time.Duration([]int{2, 4, 1, 3}[i]) * time.Hour)
		run(t, o.g, "UPDATE tasks SET opened_at = ? WHERE key = ?", at, key)
		run(t, o.g, "UPDATE task_candidates SET opened_at = ? WHERE task = ?", at, key)
	}
	f := models.InboxFilter{Now: o.now, Order: models.NewestFirst, Limit: 2}
	var got []string
	for range 3 {
		rows, err := o.db.InboxPage(t.Context(), o.ana, f)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			got, f.After = append(got, r.Title), f.At(r)
		}
	}
	if all := strings.Join(got, " "); all != "first second third fourth" {
		t.Errorf("newest first: %s", all)
	}
	if all := o.titles(t, o.ana, models.InboxFilter{Order: models.NewestFirst, Due: models.Week}); all != "second fourth first third" {
		t.Errorf("due within a week: %s", all)
	}
	if n, err := o.db.CountTasks(t.Context(), o.ana, models.InboxFilter{Now: o.now, Order: models.NewestFirst}); n != 4 || err != nil {
		t.Errorf("%d tasks, %v", n, err)
	}
	if err := o.db.SetInboxOrder(t.Context(), o.ana.ID, models.DueFirst); err != nil {
		t.Fatal(err)
	}
	wantCode(t, o.db.SetInboxOrder(t.Context(), o.ana.ID, "by size"), models.Unfit)
	if v := viewer(t, o.db, models.Person{ID: o.ana.ID}); v.InboxOrder != models.DueFirst || !v.SingleKeys {
		t.Errorf("%+v", v)
	}
}

func TestTaskIsShownToItsPeople(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	key := o.task(t, 1, "Approve invoice 4711", o.now, o.leads.ID)
	admin := viewer(t, o.db, add(t, o.db, "Ada Min", "ada@example.com", "admin"))

	leo, err := o.db.Task(ctx, o.leo, key)
	if err != nil || !leo.Open || leo.Direct || leo.Sees || leo.Process != "Invoice approval" || leo.Starter != "Kim Lee" || !leo.InstanceOn {
		t.Errorf("a candidate gets %+v, %v", leo, err)
	}
	if got, err := o.db.Task(ctx, admin, key); err != nil || got.Open || !got.Sees {
		t.Errorf("an admin gets %+v, %v", got, err)
	}
	if got, err := o.db.Task(ctx, o.ana, key); err != nil || !got.Open || !got.Sees {
		t.Errorf("the owner gets %+v, %v", got, err)
	}
	_, err = o.db.Task(ctx, o.kim, key) // started it, but its approval is not Kim's to read while it is open
	wantCode(t, err, models.Missing)
	_, err = o.db.Task(ctx, o.leo, key+1)
	wantCode(t, err, models.Missing)

	run(t, o.g, "UPDATE tasks SET excluded = ? WHERE key = ?", models.IDs{o.leo.ID}, key)
	_, err = o.db.Task(ctx, o.leo, key)
	wantCode(t, err, models.Missing)
	if mine, err := o.db.MyTask(ctx, o.leo, 1<<22); err != nil || mine != 0 {
		t.Errorf("the excluded is led to %d, %v", mine, err)
	}
	if mine, err := o.db.MyTask(ctx, o.ana, 1<<22); err != nil || mine != key {
		t.Errorf("Ana is led to %d, %v", mine, err)
	}
	run(t, o.g, "UPDATE tasks SET excluded = '{}', closed_at = now(), closed_by = ?, outcome = 'approved' WHERE key = ?", o.leo.ID, key)
	run(t, o.g, "DELETE FROM task_candidates")
	run(t, o.g, "INSERT INTO task_seats (task, seat, person_id, decided_at, outcome) VALUES (?, 1, ?, now(), 'approved')", key, o.leo.ID)
	if got, err := o.db.Task(ctx, o.leo, key); err != nil || got.Open || !got.Decided || got.Closer != "Leo Braun" {
		t.Errorf("afterwards the decider gets %+v, %v", got, err)
	}
	if got, err := o.db.Task(ctx, o.kim, key); err != nil || got.Open {
		t.Errorf("afterwards the starter gets %+v, %v", got, err)
	}
	if seats, err := o.db.Seats(ctx, key); err != nil || len(seats) != 1 || seats[0].Name != "Leo Braun" {
		t.Errorf("%+v, %v", seats, err)
	}
}

// Who was asked and came too late is told so; who was not asked then, or was
// kept out, does not come to see what was decided by joining a group later.
func TestTaskIsToldToWhoCameTooLate(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	key := o.task(t, 1, "Approve invoice 4711", o.now, o.leads.ID)
	run(t, o.g, "UPDATE group_members SET added_at = ?", o.now.Add(-time.Hour))
	run(t, o.g, "UPDATE tasks SET people = '{group:finance-leads}', closed_at = ?, closed_by = ?, outcome = 'approved' WHERE key = ?", o.now, o.ana.ID, key)
	run(t, o.g, "DELETE FROM task_candidates")
	if got, err := o.db.Task(ctx, o.leo, key); err != nil || !got.Late || got.Closer != "Ana Costa" {
		t.Errorf("who came too late gets %+v, %v", got, err)
	}
	if got, err := o.db.Task(ctx, o.ana, key); err != nil || got.Late {
		t.Errorf("who may see the process gets %+v, %v", got, err)
	}
	run(t, o.g, "UPDATE tasks SET excluded = ? WHERE key = ?", models.IDs{o.leo.ID}, key)
	_, err := o.db.Task(ctx, o.leo, key)
	wantCode(t, err, models.Missing)

	run(t, o.g, "UPDATE tasks SET excluded = '{}' WHERE key = ?", key)
	run(t, o.g, "UPDATE group_members SET added_at = ? WHERE person_id = ?", o.now.Add(time.Hour), o.leo.ID)
	_, err = o.db.Task(ctx, o.leo, key)
	wantCode(t, err, models.Missing)
}

// BenchmarkInbox reads the first page with a million open tasks, of which the
// viewer's groups hold 300,000:
//
//	go test ./models -run '^$' -bench Inbox -benchtime 300x
func BenchmarkInbox(b *testing.B) {
	o := newOffice(b)
	const tasks = 1_000_000
	run(b, o.g, "SET synchronous_commit = off")
	run(b, o.g, `INSERT INTO instances (key, process_id, started_at, at, version, step, status) SELECT n << 22, ?, now(), now(), 1, 1, 'running' FROM generate_series(1::bigint, ?) n`, o.process.ID, tasks)
	run(b, o.g, `INSERT INTO tasks (key, process_id, activation, opened_at, due_at, version, kind, block, title)
		SELECT n << 22 | 1, ?, n << 22 | 2, now() - make_interval(secs => n * 7 % 1000003), now() + make_interval(mins => (n % 10000)::integer - 2000), 1, 'approval', 'approve', 'Approve invoice ' || n FROM generate_series(1::bigint, ?) n`, o.process.ID, tasks)
	run(b, o.g, `INSERT INTO task_candidates (subject_id, task, due_at, opened_at) SELECT CASE WHEN n % 10 < 3 THEN ? ELSE 1000 + n % 100 END, n << 22 | 1,
		now() + make_interval(mins => (n % 10000)::integer - 2000), now() - make_interval(secs => n * 7 % 1000003) FROM generate_series(1::bigint, ?) n`, o.leads.ID, tasks)
	run(b, o.g, "ANALYZE")
	for _, order := range []models.InboxOrder{models.NewestFirst, models.DueFirst} {
		b.Run(string(order), func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				began := time.Now()
				rows, err := o.db.InboxPage(b.Context(), o.ana, models.InboxFilter{Now: o.now, Order: order, Limit: 50})
				if err != nil || len(rows) != 50 {
					b.Fatal(len(rows), err)
				}
				if _, err := o.db.CountInbox(b.Context(), o.ana, models.InboxFilter{Now: o.now}); err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(began))
			}
			report(b, took)
		})
	}
}

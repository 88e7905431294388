package models_test

import (
	"testing"
	"time"

	"segue/models"
)

func TestPulseTellsHowAProcessFares(t *testing.T) {
	o := newOffice(t)
	o.task(t, 1, "late", o.now.Add(-time.Hour), o.leads.ID)
	o.task(t, 2, "later", o.now.Add(time.Hour), o.leads.ID)
	for number, minutes := range map[int64]int{3: 10, 4: 20, 5: 90} { // 5 without anybody
		key := number << 22
		if number < 5 {
			run(t, o.g, "UPDATE tasks SET closed_at = opened_at + ? * interval '1 minute', closed_by = ? WHERE key = ?", minutes, o.ana.ID, o.task(t, number, "done", time.Time{}, o.leads.ID))
		} else {
			run(t, o.g, "INSERT INTO instances (key, process_id, started_at, at, version, step, status) VALUES (?, ?, ?, ?, 1, 1, 'ended')", key, o.process.ID, o.now, o.now)
		}
		run(t, o.g, "UPDATE instances SET status = 'ended', ended_at = started_at + ? * interval '1 minute' WHERE key = ?", minutes, key)
	}
	run(t, o.g, "UPDATE instances SET incidents = 1 WHERE key = ?", 2<<22)
	run(t, o.g, "INSERT INTO incidents (key, process_id, activation, raised_at, version, block, code, message) VALUES (?, ?, ?, ?, 1, 'pay', 'x', 'The bank did not answer.')", 2<<22|9, o.process.ID, 2<<22|8, o.now)

	p, err := o.db.Pulse(t.Context(), o.process.ID, o.now)
	if err != nil {
		t.Fatal(err)
	}
	if p.Running != 2 || p.Attention != 1 || p.Overdue != 1 || p.Finished != 3 || p.Untouched != 1 || p.Usual != 20*time.Minute {
		t.Errorf("%+v", p)
	}
	if p.Slowest != "approve" || p.SlowFor != 15*time.Minute {
		t.Errorf("slowest is %q for %s", p.Slowest, p.SlowFor)
	}
	if len(p.Standing) != 2 || p.Standing[0] != (models.StandingAt{Block: "pay", Count: 1, Attention: true}) || p.Standing[1] != (models.StandingAt{Block: "approve", Count: 2}) {
		t.Errorf("stands at %+v", p.Standing)
	}
}

// Only those who manage a process are asked what to do about its failures.
func TestTroublesAreForThoseWhoManage(t *testing.T) {
	o := newOffice(t)
	for n := range int64(3) {
		run(t, o.g, "INSERT INTO incidents (key, process_id, activation, raised_at, version, block, code, message) VALUES (?, ?, ?, ?, 1, 'pay', 'x', 'The bank did not answer.')",
			(n+1)<<22|9, o.process.ID, (n+1)<<22|8, o.now.Add(time.Duration(n)*time.Hour))
	}
	list, err := o.db.Troubles(t.Context(), o.ana, 10)
	if err != nil || len(list) != 1 || list[0].Count != 3 || !list[0].Since.Equal(o.now) || list[0].First != 1<<22 {
		t.Errorf("%+v, %v", list, err)
	}
	if list, err := o.db.Troubles(t.Context(), o.kim, 10); err != nil || len(list) != 0 {
		t.Errorf("somebody without rights is told of %+v, %v", list, err)
	}
}

// A notice is made once per person, and sent once, however many servers look.
func TestNoticesReachEachOnce(t *testing.T) {
	o := newOffice(t)
	run(t, o.g, "UPDATE settings SET mail_connection = 'post', origin = 'https://segue.example'")
	late := o.task(t, 1, "late", o.now.Add(-time.Hour), o.leads.ID)
	own := o.task(t, 2, "own", time.Time{}, o.leads.ID)
	run(t, o.g, "UPDATE tasks SET excluded = ? WHERE key = ?", models.IDs{o.leo.ID}, own)
	run(t, o.g, "UPDATE people SET mailed = false WHERE id = ?", o.leo.ID)
	for range 2 {
		if err := o.db.AnnounceTasks(t.Context(), []int64{late, own}); err != nil {
			t.Fatal(err)
		}
		if _, err := o.db.AnnounceOverdue(t.Context(), o.now.Add(-24*time.Hour), o.now); err != nil {
			t.Fatal(err)
		}
	}
	letters, err := o.db.TakeLetters(t.Context(), time.Minute, 10)
	if err != nil || len(letters) != 3 { // Ana: two new and one overdue; Leo wants no mail
		t.Fatalf("%+v, %v", letters, err)
	}
	if again, err := o.db.TakeLetters(t.Context(), time.Minute, 10); err != nil || len(again) != 0 {
		t.Errorf("taken twice: %+v, %v", again, err)
	}
	for _, l := range letters {
		if l.PersonID != o.ana.ID || l.Email != "ana@example.com" || l.Origin != "https://segue.example" || l.Connection != "post" {
			t.Errorf("%+v", l)
		}
		if err := o.db.LetterSent(t.Context(), l.Notice); err != nil {
			t.Fatal(err)
		}
	}
	run(t, o.g, "UPDATE notices SET taken_until = '-infinity'")
	if again, err := o.db.TakeLetters(t.Context(), time.Minute, 10); err != nil || len(again) != 0 {
		t.Errorf("sent twice: %+v, %v", again, err)
	}
	if rows, err := o.db.Bell(t.Context(), o.leo, 10); err != nil || len(rows) != 2 || !rows[0].New {
		t.Errorf("Leo's bell: %+v, %v", rows, err)
	}
	if err := o.db.BellSeen(t.Context(), o.leo); err != nil {
		t.Fatal(err)
	}
	if n, err := o.db.BellCount(t.Context(), o.leo, 10); err != nil || n != 0 {
		t.Errorf("after a look %d are new, %v", n, err)
	}
}

// A question is told once to those who manage its process, however many fail, and a
// person gets so many mails at most, however many causes there are.
func TestQuestionsReachEachOnce(t *testing.T) {
	o := newOffice(t)
	run(t, o.g, "UPDATE settings SET mail_connection = 'post', origin = 'https://segue.example'")
	n := int64(0)
	fail := func(message string) {
		n++
		run(t, o.g, "INSERT INTO incidents (key, process_id, activation, raised_at, version, block, code, message) VALUES (?, ?, ?, now(), 1, 'pay', 'x', ?)", n<<22|9, o.process.ID, n<<22|8, message)
	}
	take := func() []models.QuestionLetter {
		t.Helper()
		if err := o.db.AnnounceQuestions(t.Context()); err != nil {
			t.Fatal(err)
		}
		letters, err := o.db.TakeQuestionLetters(t.Context(), time.Minute, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range letters {
			if err := o.db.QuestionLetterSent(t.Context(), l.QuestionNotice); err != nil {
				t.Fatal(err)
			}
		}
		return letters
	}
	for range 1000 {
		fail("The bank did not answer.")
	}
	first := take()
	if len(first) != 1 || first[0].PersonID != o.ana.ID || first[0].Instances != 1000 || first[0].Origin != "https://segue.example" || first[0].Message != "The bank did not answer." {
		t.Fatalf("%+v", first)
	}
	fail("The bank did not answer.")
	if again := take(); len(again) != 0 {
		t.Errorf("told twice: %+v", again)
	}
	fail("The order “PO-4711” is gone.") // who no longer wants mails gets none, also of what waits already
	run(t, o.g, "UPDATE people SET mailed = true")
	if err := o.db.AnnounceQuestions(t.Context()); err != nil {
		t.Fatal(err)
	}
	run(t, o.g, "UPDATE people SET mailed = false WHERE id = ?", o.ana.ID)
	if late := take(); len(late) != 0 {
		t.Errorf("mailed though nobody wants it: %+v", late)
	}
	run(t, o.g, "UPDATE people SET mailed = true WHERE id = ?", o.ana.ID)
	run(t, o.g, "UPDATE question_notices SET taken_until = '-infinity'")
	if now := take(); len(now) != 1 || now[0].Message != "The order “…” is gone." {
		t.Errorf("the mail tells %+v", now)
	}
	for cause := 'a'; cause <= 'i'; cause++ {
		fail("The " + string(cause) + " is missing.")
	}
	if more := take(); len(more) != 3 {
		t.Errorf("%d more mails in the same hour", len(more))
	}
	if rows, err := o.db.Bell(t.Context(), o.ana, 20); err != nil || len(rows) != 11 || rows[0].Question == 0 || rows[0].Reason != "question" || !rows[0].New {
		t.Errorf("the bell: %+v, %v", rows, err)
	}
	if rows, err := o.db.Bell(t.Context(), o.leo, 20); err != nil || len(rows) != 0 {
		t.Errorf("the bell of somebody who manages nothing: %+v, %v", rows, err)
	}
	run(t, o.g, "UPDATE incidents SET cleared_at = now()")
	if late := take(); len(late) != 0 {
		t.Errorf("what needs no answer is told: %+v", late)
	}
	if rows, err := o.db.Bell(t.Context(), o.ana, 20); err != nil || len(rows) != 0 {
		t.Errorf("the bell after all was settled: %+v, %v", rows, err)
	}
}

// However many became overdue at once, all are told of; and so are those that were
// opened while nobody listened.
func TestNoticesOfManyTasks(t *testing.T) {
	o := newOffice(t)
	run(t, o.g, `INSERT INTO tasks (key, process_id, activation, opened_at, due_at, version, kind, block, title, outcomes)
		SELECT n << 22 | 1, ?, n << 22 | 2, ?, ?::timestamptz - make_interval(secs => n), 1, 'approval', 'approve', 'Invoice ' || n, '[]' FROM generate_series(1::bigint, 2500) n`, o.process.ID, o.now, o.now)
	run(t, o.g, "INSERT INTO task_candidates (subject_id, task, due_at, opened_at) SELECT ?, key, due_at, opened_at FROM tasks", o.leads.ID)
	told := func(reason string) (n int) {
		if err := o.g.Raw("SELECT count(DISTINCT task) FROM notices WHERE reason = ?", reason).Scan(&n).Error; err != nil {
			t.Fatal(err)
		}
		return n
	}
	rounds := 0
	for after := o.now.Add(-time.Hour); after.Before(o.now); rounds++ {
		last, err := o.db.AnnounceOverdue(t.Context(), after, o.now)
		if err != nil || !last.After(after) {
			t.Fatal(after, last, err)
		}
		after = last
	}
	if n := told("overdue"); n != 2500 || rounds != 3 {
		t.Errorf("%d are told of after %d rounds", n, rounds)
	}
	run(t, o.g, "DELETE FROM notices")
	// before them stand more than one batch that nobody is left to be told of
	run(t, o.g, "INSERT INTO tasks (key, process_id, activation, opened_at, version, kind, block, title, outcomes) SELECT n << 10, ?, n << 10 | 1, ?::timestamptz - interval '50 minutes', 1, 'approval', 'approve', 'Asked of who has left', '[]' FROM generate_series(1::bigint, 1200) n", o.process.ID, o.now)
	run(t, o.g, "INSERT INTO task_candidates (subject_id, task, due_at, opened_at) SELECT ?, key, 'infinity', opened_at FROM tasks WHERE title = 'Asked of who has left'", o.leo.ID)
	run(t, o.g, "UPDATE people SET active = false WHERE id = ?", o.leo.ID)
	if err := o.db.AnnounceMissed(t.Context(), o.now.Add(-time.Hour)); err != nil {
		t.Fatal(err)
	}
	if n := told("new"); n != 2500 {
		t.Errorf("%d are told of that were opened while nobody listened", n)
	}
}

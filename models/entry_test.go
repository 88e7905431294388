package models_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"segue/models"
)

var installation = models.Installation{
	Name: "Northwind Trading", Zone: "Europe/Madrid", Password: "correct horse battery",
	Admin: models.PersonForm{Name: "Ana Costa", Email: "ana@example.com"},
}

func TestInstallLinkWorksOnce(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	old, err := db.InstallLink(ctx)
	if err != nil {
		t.Fatal(err)
	}
	link, err := db.InstallLink(ctx)
	if err != nil {
		t.Fatal(err)
	}
	wantCode(t, db.CheckInstallLink(ctx, old), models.Expired) // replaced
	wantCode(t, db.CheckInstallLink(ctx, "guess"), models.Expired)
	if err := db.CheckInstallLink(ctx, link); err != nil {
		t.Fatal(err)
	}
	weak := installation
	weak.Password = "password123"
	_, err = db.Install(ctx, link, "", weak)
	if e := wantCode(t, err, models.Unfit); e.Field != "password" {
		t.Errorf("%+v", e)
	}
	if err := db.CheckInstallLink(ctx, link); err != nil {
		t.Errorf("a refused form used the link up: %v", err)
	}

	// Two browsers send the form at once.
	var wg sync.WaitGroup
	errs := make([]error, 2)
	for i := range errs {
		wg.Go(func() {
			in := installation
			in.Admin.Email = []string{"ana@example.com", "eve@example.com"}[i]
			_, errs[i] = db.Install(ctx, link, "192.0.2.1", in)
		})
	}
	wg.Wait()
	if (errs[0] == nil) == (errs[1] == nil) {
		t.Fatalf("exactly one must win: %v, %v", errs[0], errs[1])
	}
	var admins int64
	if g.Table("people").Count(&admins); admins != 1 {
		t.Errorf("%d people after set-up", admins)
	}
	s, err := db.Settings(ctx)
	if err != nil || s.Name != "Northwind Trading" || s.Zone != "Europe/Madrid" || s.SetUpAt == nil {
		t.Errorf("settings %+v (%v)", s, err)
	}
	_, err = db.InstallLink(ctx)
	wantCode(t, err, models.Conflict)
	_, err = db.InstallDirectly(ctx, installation)
	wantCode(t, err, models.Conflict)
	var hash string
	g.Raw("SELECT encode(hash, 'escape') FROM one_time_links LIMIT 1").Scan(&hash)
	if strings.Contains(hash, link) || hash == "" {
		t.Error("the link's secret is stored")
	}
}

func TestInstallLinkExpires(t *testing.T) {
	db, g := open(t)
	link, err := db.InstallLink(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	g.Exec("UPDATE one_time_links SET expires_at = now() - interval '1 second'")
	wantCode(t, db.CheckInstallLink(t.Context(), link), models.Expired)
	_, err = db.Install(t.Context(), link, "", installation)
	wantCode(t, err, models.Expired)
}

func TestInstallationIsChecked(t *testing.T) {
	db, _ := open(t)
	for field, change := range map[string]func(*models.Installation){
		"installation": func(in *models.Installation) { in.Name = " " },
		"zone":         func(in *models.Installation) { in.Zone = "Mars/Olympus" },
		"name":         func(in *models.Installation) { in.Admin.Name = "" },
		"email":        func(in *models.Installation) { in.Admin.Email = "ana" },
		"password":     func(in *models.Installation) { in.Password = "anacosta-ana" },
	} {
		in := installation
		change(&in)
		_, err := db.InstallDirectly(t.Context(), in)
		if e := wantCode(t, err, models.Unfit); e.Field != field {
			t.Errorf("%s: the error is about %q", field, e.Field)
		}
	}
	if _, err := db.InstallDirectly(t.Context(), installation); err != nil {
		t.Fatal(err)
	}
}

func TestCredentials(t *testing.T) {
	db, _ := open(t)
	ctx := t.Context()
	ana, err := db.InstallDirectly(ctx, installation)
	if err != nil {
		t.Fatal(err)
	}
	if p, _, err := db.CheckCredentials(ctx, " ANA@example.com", "correct horse battery"); err != nil || p.ID != ana.ID {
		t.Fatalf("%+v (%v)", p, err)
	}
	ben := add(t, db, "Ben", "ben@example.com") // has no password
	sentences := map[string]bool{}
	for _, try := range [][2]string{{"ana@example.com", "wrong"}, {"ana@example.com", ""}, {"nobody@example.com", "correct horse battery"}, {ben.Email, ""}, {ben.Email, "nobody has this password"}, {"", "nobody has this password"}} {
		_, _, err := db.CheckCredentials(ctx, try[0], try[1])
		sentences[wantCode(t, err, models.Unfit).Message] = true
	}
	if len(sentences) != 1 {
		t.Errorf("refusals tell cases apart: %v", sentences)
	}
}

func TestPasswordLink(t *testing.T) {
	db, _ := open(t)
	ctx := t.Context()
	ana := add(t, db, "Ana", "ana@example.com")
	signIn, err := db.BeginSignIn(ctx, ana, "", "")
	if err != nil {
		t.Fatal(err)
	}
	first, err := db.PasswordLink(ctx, program, ana.ID)
	if err != nil {
		t.Fatal(err)
	}
	link, err := db.PasswordLink(ctx, program, ana.ID)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.LinkedPerson(ctx, first)
	wantCode(t, err, models.Expired)
	_, _, err = db.RedeemPasswordLink(ctx, link, "short", "")
	wantCode(t, err, models.Unfit)
	if p, _, err := db.RedeemPasswordLink(ctx, link, "correct horse battery", ""); err != nil || p.ID != ana.ID {
		t.Fatalf("%+v (%v)", p, err)
	}
	_, _, err = db.RedeemPasswordLink(ctx, link, "another good passphrase", "")
	wantCode(t, err, models.Expired)
	_, err = db.ViewerBySignIn(ctx, signIn.ID)
	wantCode(t, err, models.Missing) // a new password signs out everywhere
	if _, _, err := db.CheckCredentials(ctx, "ana@example.com", "correct horse battery"); err != nil {
		t.Error(err)
	}
}

func TestSignInsEnd(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana, ben := add(t, db, "Ana", "ana@example.com"), add(t, db, "Ben", "ben@example.com")
	var ids []int64
	for range 3 {
		s, err := db.BeginSignIn(ctx, ana, "192.0.2.1", strings.Repeat("Firefox ", 100))
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, s.ID)
	}
	v, err := db.ViewerBySignIn(ctx, ids[0])
	if err != nil || v.ID != ana.ID || v.SignIn != ids[0] || v.Zone != "UTC" || len(v.Subjects) != 1 {
		t.Fatalf("%+v (%v)", v, err)
	}
	wantCode(t, db.EndSignIn(ctx, ben.ID, ids[0]), models.Missing) // not his
	if err := db.EndSignIn(ctx, ana.ID, ids[0]); err != nil {
		t.Fatal(err)
	}
	_, err = db.ViewerBySignIn(ctx, ids[0])
	wantCode(t, err, models.Missing)
	ended, err := db.EndSignIns(ctx, v.By(), ana.ID, ids[2])
	if err != nil || len(ended) != 1 || ended[0] != ids[1] {
		t.Fatalf("ended %v (%v)", ended, err)
	}
	g.Exec("UPDATE sign_ins SET expires_at = now() - interval '1 second'")
	_, err = db.ViewerBySignIn(ctx, ids[2])
	wantCode(t, err, models.Missing)
}

func TestTokens(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana, ben := add(t, db, "Ana", "ana@example.com", "author"), add(t, db, "Ben", "ben@example.com")
	byAna, byBen := models.Actor{ID: ana.ID, Name: ana.Name}, models.Actor{ID: ben.ID, Name: ben.Name}
	for field, f := range map[string]models.TokenForm{
		"name": {Scopes: []string{"tasks:read"}}, "scopes": {Name: "x", Scopes: []string{"everything"}}, "days": {Name: "x", Scopes: []string{"tasks:read"}, Days: -1},
	} {
		_, _, err := db.AddToken(ctx, byAna, f)
		if e := wantCode(t, err, models.Unfit); e.Field != field {
			t.Errorf("%s: %+v", field, e)
		}
	}
	tok, text, err := db.AddToken(ctx, byAna, models.TokenForm{Name: "Order import", Scopes: []string{"tasks:decide", "tasks:read", "nonsense"}, Days: 30})
	if err != nil {
		t.Fatal(err)
	}
	if tok.Scopes != "tasks:read tasks:decide" || tok.ExpiresAt == nil || !strings.HasPrefix(text, tok.Hint) || len(text) < 40 {
		t.Errorf("%+v", tok)
	}
	v, err := db.ViewerByToken(ctx, text)
	if err != nil || v.ID != ana.ID || v.Token != tok.ID || !v.May(models.ReadTasks) || v.May(models.WriteProcesses) {
		t.Fatalf("%+v (%v)", v, err)
	}
	_, err = db.ViewerByToken(ctx, text+"x")
	wantCode(t, err, models.Missing)
	if err := db.TokenUsed(ctx, tok.ID); err != nil {
		t.Fatal(err)
	}
	_, err = db.RevokeToken(ctx, byBen, tok.ID)
	wantCode(t, err, models.Missing)
	g.Exec("UPDATE api_tokens SET expires_at = now() - interval '1 second'")
	_, err = db.ViewerByToken(ctx, text)
	wantCode(t, err, models.Missing)
	g.Exec("UPDATE api_tokens SET expires_at = NULL")
	if _, err := db.RevokeToken(ctx, byAna, tok.ID); err != nil {
		t.Fatal(err)
	}
	_, err = db.ViewerByToken(ctx, text)
	wantCode(t, err, models.Missing)
	var dump string
	g.Raw("SELECT string_agg(t::text, '') FROM api_tokens t").Scan(&dump)
	if strings.Contains(dump, text[len(tok.Hint):]) {
		t.Error("the token's text is stored")
	}
}

func TestThrottle(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	try := func(email, address string) error { return db.CountAttempt(ctx, email, address) }
	for i := range 5 {
		if err := try("ana@example.com", "192.0.2.1"); err != nil {
			t.Fatalf("attempt %d: %v", i+1, err)
		}
	}
	e := wantCode(t, try(" ANA@example.com", "192.0.2.1"), models.TooMany)
	if !strings.Contains(e.Message, "30 seconds") && !strings.Contains(e.Message, "29 seconds") {
		t.Errorf("the sentence does not say how long: %s", e.Message)
	}
	// The owner elsewhere, and others from here, still may.
	for _, other := range [][2]string{{"ana@example.com", "192.0.2.9"}, {"ben@example.com", "192.0.2.1"}} {
		if err := try(other[0], other[1]); err != nil {
			t.Error(err)
		}
	}
	// Waiting lets one try, and the next wait is longer.
	g.Exec("UPDATE login_throttle SET blocked_until = now() - interval '1 second' WHERE blocked_until IS NOT NULL")
	if e := wantCode(t, try("ana@example.com", "192.0.2.1"), models.TooMany); !strings.Contains(e.Message, "seconds") {
		t.Error(e.Message)
	}
	if err := db.ForgetAttempts(ctx, "ana@example.com", "192.0.2.1"); err != nil {
		t.Fatal(err)
	}
	if err := try("ana@example.com", "192.0.2.1"); err != nil {
		t.Error(err)
	}
	// One origin cannot go on for ever with changing addresses.
	var err error
	for i := range 200 {
		if err = try(strings.Repeat("x", i+1)+"@example.com", "192.0.2.7"); err != nil {
			break
		}
	}
	wantCode(t, err, models.TooMany)
}

func TestParallelGuessesCount(t *testing.T) {
	db, _ := open(t)
	var wg sync.WaitGroup
	errs := make([]error, 30)
	for i := range errs {
		wg.Go(func() { errs[i] = db.CountAttempt(t.Context(), "ana@example.com", "192.0.2.1") })
	}
	wg.Wait()
	free := 0
	for _, err := range errs {
		if err == nil {
			free++
		} else if !errors.Is(err, &models.Error{Code: models.TooMany}) {
			t.Fatal(err)
		}
	}
	if free != 5 {
		t.Errorf("%d of 30 parallel guesses were looked at, want 5", free)
	}
}

func TestPasswordsAreRated(t *testing.T) {
	for password, want := range map[string]models.Strength{
		"":                             models.TooShort,
		"short":                        models.TooShort,
		"password123":                  models.Weak,
		"P@ssw0rd2024!":                models.Weak,
		"aaaaaaaaaaaaaaaa":             models.Weak,
		"1234567890123":                models.Weak,
		"abcdefghijklmnop":             models.Weak,
		"AnaCostaAnaCosta":             models.Weak,
		"correct horse battery staple": models.Strong,
		"tv7-Kq2.wZ9pLm":               models.Strong,
	} {
		if got := models.RatePassword(password, "Ana Costa", "ana@example.com"); got != want {
			t.Errorf("%q is %q, want %q", password, got, want)
		}
	}
}

func TestHashesAreSaltedAndHold(t *testing.T) {
	a, b := models.HashPassword("correct horse"), models.HashPassword("correct horse")
	if a == b || !strings.HasPrefix(a, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("%s, %s", a, b)
	}
	if !models.CheckPassword(a, "correct horse") || models.CheckPassword(a, "correct horsf") || models.CheckPassword("", "nobody has this password") || models.CheckPassword("$2a$bcrypt", "x") {
		t.Error("a check is wrong")
	}
}

func BenchmarkSignInCost(b *testing.B) {
	hash := models.HashPassword("correct horse")
	for b.Loop() {
		models.CheckPassword(hash, "wrong")
	}
}

func TestAuditIsChained(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	for _, name := range []string{"Ana", "Ben", "Cho"} {
		add(t, db, name, name+"@example.com")
	}
	for _, want := range []int{2, 1, 0} {
		if n, err := db.ChainAudit(ctx, 2); err != nil || n != want {
			t.Fatalf("linked %d, want %d (%v)", n, want, err)
		}
	}
	if n, err := db.VerifyAudit(ctx); err != nil || n != 3 {
		t.Fatalf("%d verified (%v)", n, err)
	}
	if err := g.Exec("UPDATE audit SET actor_name = 'Eve'").Error; err == nil {
		t.Error("the database lets audit rows be changed")
	}
	if err := g.Exec("DELETE FROM audit").Error; err == nil {
		t.Error("the database lets audit rows be deleted")
	}
	for fault, sql := range map[string]string{
		"changed":   "UPDATE audit SET target_name = 'Eve' WHERE link = 2",
		"taken out": "DELETE FROM audit WHERE link = 2",
		"swapped":   "UPDATE audit SET link = CASE link WHEN 1 THEN -1 ELSE 1 END WHERE link IN (1, 2); UPDATE audit SET link = 2 WHERE link = -1",
	} {
		t.Run(fault, func(t *testing.T) {
			tx := g.Begin()
			defer tx.Rollback()
			tx.Exec("ALTER TABLE audit DISABLE TRIGGER audit_is_kept") // as somebody with the database's password could
			for _, one := range strings.Split(sql, ";") {
				if err := tx.Exec(one).Error; err != nil {
					t.Fatal(err)
				}
			}
			if _, err := models.New(tx).VerifyAudit(ctx); err == nil {
				t.Error("not noticed")
			}
		})
	}
	rows, err := db.AuditPage(ctx, models.AuditFilter{Action: "person.", Search: "ben", Limit: 10})
	if err != nil || len(rows) != 1 || rows[0].TargetName != "Ben" {
		t.Errorf("%+v (%v)", rows, err)
	}
}

func TestKeyFingerprintStaysAsFirstClaimed(t *testing.T) {
	db, _ := open(t)
	for _, claim := range []string{"one", "two"} {
		if stands, err := db.ClaimKey(t.Context(), claim); err != nil || stands != "one" {
			t.Errorf("claimed %s: %s stands (%v)", claim, stands, err)
		}
	}
	for _, step := range []struct{ was, is, stands string }{{"two", "three", "one"}, {"one", "four", "four"}} {
		if err := db.RotateKey(t.Context(), step.was, step.is); err != nil {
			t.Fatal(err)
		}
		if stands, err := db.ClaimKey(t.Context(), "five"); err != nil || stands != step.stands {
			t.Errorf("rotated %s to %s: %s stands (%v)", step.was, step.is, stands, err)
		}
	}
}

func TestTidyForgetsWhatHasRunOut(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana := add(t, db, "Ana", "ana@example.com")
	for range 2 {
		if _, err := db.BeginSignIn(ctx, ana, "", ""); err != nil {
			t.Fatal(err)
		}
		if _, err := db.PasswordLink(ctx, program, ana.ID); err != nil {
			t.Fatal(err)
		}
	}
	for _, email := range []string{"a@example.com", "b@example.com"} {
		if err := db.CountAttempt(ctx, email, "192.0.2.1"); err != nil {
			t.Fatal(err)
		}
	}
	for _, sql := range []string{
		"INSERT INTO sessions (token, data, expiry) VALUES ('old', '', now() - interval '1 second'), ('new', '', now() + interval '1 day')",
		"UPDATE sign_ins SET expires_at = now() - interval '1 second' WHERE id = (SELECT min(id) FROM sign_ins)",
		"UPDATE one_time_links SET used_at = now() - interval '31 days' WHERE id = (SELECT min(id) FROM one_time_links)",
		"UPDATE login_throttle SET last_at = now() - interval '25 hours' WHERE failures = 2",
	} {
		if err := g.Exec(sql).Error; err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Tidy(ctx); err != nil {
		t.Fatal(err)
	}
	for table, want := range map[string]int64{"sessions": 1, "sign_ins": 1, "one_time_links": 1, "login_throttle": 4} {
		var n int64
		if g.Table(table).Count(&n); n != want {
			t.Errorf("%s: %d rows are left, want %d", table, n, want)
		}
	}
}

// Old deeds are found as new ones are: what the newest do not hold comes from the
// index of words, page by page and in one order.
func TestOldDeedsAreFound(t *testing.T) {
	db, g := open(t)
	if err := g.Exec(`INSERT INTO audit (actor_name, action, target_name)
		SELECT CASE WHEN n <= 7 OR n = 3000 THEN 'Zoë Ruiz-Okafor' ELSE 'Ana' END, CASE WHEN n % 2 = 0 THEN 'task.claimed' ELSE 'process.shared' END, 'INV-' || n
		FROM generate_series(1, 3000) n`).Error; err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		filter models.AuditFilter
		want   string
	}{
		{models.AuditFilter{Search: "okaf"}, "INV-3000 INV-7 INV-6 INV-5 INV-4 INV-3 INV-2 INV-1"},
		{models.AuditFilter{Search: "ruiz", Action: "task."}, "INV-3000 INV-6 INV-4 INV-2"},
		{models.AuditFilter{Search: "zoë inv", Limit: 1}, "INV-3000"},
		{models.AuditFilter{Search: "zoë 5"}, "INV-5"},
		{models.AuditFilter{Search: "ana 8", Limit: 3}, "INV-899 INV-898 INV-897"},
		{models.AuditFilter{Search: "?!"}, ""},
		{models.AuditFilter{Action: "account."}, ""},
	} {
		var got []string
		limit := c.filter.Limit
		for c.filter.Limit = 2; limit == 0 || len(got) < limit; {
			rows, err := db.AuditPage(t.Context(), c.filter)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range rows {
				got = append(got, r.TargetName)
				c.filter.Before = r.ID
			}
			if len(rows) < 2 {
				break
			}
		}
		if limit > 0 && len(got) > limit {
			got = got[:limit]
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%+v: %s, want %s", c.filter, text, c.want)
		}
	}
}

package secret_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/secret"
)

func ring(t testing.TB, keys ...string) *secret.Keyring {
	t.Helper()
	r, err := secret.Parse(strings.Join(keys, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func box(t testing.TB, r *secret.Keyring, purpose string) *secret.Box {
	t.Helper()
	b, err := r.Box(purpose)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestSealedOpensOnlyWhereItBelongs(t *testing.T) {
	first, second := secret.NewKey(), secret.NewKey()
	r := ring(t, first)
	connections := box(t, r, "connections")
	plain := []byte("hunter2, said the ERP")
	sealed := connections.Seal("connections/7", plain)

	if got, err := connections.Open("connections/7", sealed); err != nil || !bytes.Equal(got, plain) {
		t.Fatalf("open: %q, %v", got, err)
	}
	if bytes.Contains(sealed, plain[:6]) {
		t.Fatal("the sealed value shows the secret")
	}
	if bytes.Equal(sealed, connections.Seal("connections/7", plain)) {
		t.Fatal("two seals of one secret are equal: the nonce was used twice")
	}
	if _, err := connections.Open("connections/8", sealed); !errors.Is(err, secret.ErrForeign) {
		t.Fatalf("another row opened it: %v", err)
	}
	if _, err := box(t, r, "tokens").Open("connections/7", sealed); !errors.Is(err, secret.ErrForeign) {
		t.Fatalf("another purpose opened it: %v", err)
	}
	if _, err := box(t, ring(t, second), "connections").Open("connections/7", sealed); !errors.Is(err, secret.ErrUnknownKey) {
		t.Fatalf("another keyring: %v", err)
	}
}

func TestAnyChangedByteIsNoticed(t *testing.T) {
	b := box(t, ring(t, secret.NewKey()), "connections")
	rapid.Check(t, func(t *rapid.T) {
		plain := rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "plain")
		sealed := b.Seal("1", plain)
		at := rapid.IntRange(0, len(sealed)-1).Draw(t, "at")
		sealed[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "by"))
		if _, err := b.Open("1", sealed); err == nil {
			t.Fatalf("byte %d was changed and nobody noticed", at)
		}
		cut := rapid.IntRange(0, len(sealed)-1).Draw(t, "cut")
		if _, err := b.Open("1", sealed[:cut]); err == nil {
			t.Fatalf("a value cut to %d bytes opened", cut)
		}
	})
}

func TestRotation(t *testing.T) {
	old, fresh := secret.NewKey(), secret.NewKey()
	before := ring(t, old)
	sealed := box(t, before, "connections").Seal("1", []byte("x"))

	after := ring(t, fresh, old)
	b := box(t, after, "connections")
	if got, err := b.Open("1", sealed); err != nil || string(got) != "x" {
		t.Fatalf("the former key no longer opens: %q, %v", got, err)
	}
	if !b.Stale(sealed) {
		t.Error("a value of the former key is not called stale")
	}
	if b.Stale(b.Seal("1", []byte("x"))) {
		t.Error("a value of the active key is called stale")
	}
	keep, err := after.Match(before.Fingerprint())
	if err != nil || keep != after.Fingerprint() {
		t.Errorf("match after rotation: %q, %v", keep, err)
	}
}

func TestMatchRefusesAnotherDatabase(t *testing.T) {
	ours, theirs := ring(t, secret.NewKey()), ring(t, secret.NewKey())
	if keep, err := ours.Match(""); err != nil || keep != ours.Fingerprint() {
		t.Fatalf("a fresh database: %q, %v", keep, err)
	}
	_, err := ours.Match(theirs.Fingerprint())
	var mismatch *secret.MismatchError
	if !errors.As(err, &mismatch) {
		t.Fatalf("got %v", err)
	}
	for _, want := range []string{theirs.Fingerprint(), ours.Fingerprint(), "SEGUE_KEY", "Nothing was changed"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the refusal does not say %q: %s", want, err)
		}
	}
}

func TestParseSaysWhatIsWrongAndNotTheKey(t *testing.T) {
	good := secret.NewKey()
	raw := strings.Repeat("a1", secret.KeySize)
	if _, err := secret.Parse("# note\n" + good + ", " + raw); err != nil {
		t.Errorf("base64 and hex side by side: %v", err)
	}
	for text, want := range map[string]string{
		"":                      "holds no key",
		"# only a note":         "holds no key",
		"correct horse battery": "has 5 bytes",
		"*****":                 "neither base64 nor hex",
		good[:20]:               "has 15 bytes",
		good + "\n" + good:      "one key twice",
		good + "\n" + hex.EncodeToString([]byte("short")): "key number 2",
	} {
		_, err := secret.Parse(text)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.20q: want %q, got %v", text, want, err)
		}
		if err != nil && strings.Contains(err.Error(), good[:12]) {
			t.Errorf("the message repeats the key: %v", err)
		}
	}
}

func TestKeysStayOutOfPrints(t *testing.T) {
	key := secret.NewKey()
	r := ring(t, key)
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		got := fmt.Sprintf(format, r)
		if strings.Contains(got, key) || strings.Contains(got, "[]byte") {
			t.Errorf("%s shows the key: %s", format, got)
		}
	}
}

func TestLoadCreatesAPrivateFileOnce(t *testing.T) {
	dir := t.TempDir()
	const servers = 8
	rings, creators := make([]*secret.Keyring, servers), make([]bool, servers)
	var wg sync.WaitGroup
	for i := range servers {
		wg.Go(func() {
			var err error
			if rings[i], creators[i], err = secret.Load("", dir); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	won := 0
	for i := range servers {
		if creators[i] {
			won++
		}
		if rings[i].Fingerprint() != rings[0].Fingerprint() {
			t.Fatal("two servers that started at once hold different keys")
		}
	}
	if won != 1 {
		t.Errorf("%d servers say they created the file", won)
	}
	info, err := os.Stat(filepath.Join(dir, secret.FileName))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	left, _ := os.ReadDir(dir)
	if len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}

func TestLoadPrefersTheEnvironmentAndRefusesALooseFile(t *testing.T) {
	dir := t.TempDir()
	key := secret.NewKey()
	r, created, err := secret.Load(key, filepath.Join(dir, "missing"))
	if err != nil || created || r.Fingerprint() != ring(t, key).Fingerprint() {
		t.Fatalf("environment: %v, %v, %v", r, created, err)
	}
	path := filepath.Join(dir, secret.FileName)
	if err := os.WriteFile(path, []byte(key), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := secret.Load("", dir); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("a file others can read: %v", err)
	}
}

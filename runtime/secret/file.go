package secret

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// FileName is the name of the keyring's file in the data directory.
const FileName = "keys"

// Load returns the installation's keyring: from env (the value of SEGUE_KEY)
// when that is set, else from the file "keys" in dir, which is created with one
// fresh key when missing. dir must exist unless env is set. created tells that
// a new file was written, so that the caller can say so: whoever loses it loses
// every stored secret.
func Load(env, dir string) (ring *Keyring, created bool, err error) {
	if strings.TrimSpace(env) != "" {
		ring, err = Parse(env)
		if err != nil {
			return nil, false, fmt.Errorf("SEGUE_KEY: %w", err)
		}
		return ring, false, nil
	}
	path := filepath.Join(dir, FileName)
	ring, err = readFile(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return ring, false, err
	}
	created, err = createFile(path)
	if err != nil {
		return nil, false, err
	}
	ring, err = readFile(path)
	return ring, created, err
}

func readFile(path string) (*Keyring, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read the keyring: %w", err)
	}
	if loose := info.Mode().Perm() & 0o077; loose != 0 {
		return nil, fmt.Errorf("the keyring %s can be read by others (mode %04o); make it private with: chmod 600 %s", path, info.Mode().Perm(), path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the keyring: %w", err)
	}
	ring, err := Parse(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return ring, nil
}

// createFile writes a new keyring whole or not at all. Of two servers that
// start at once on one directory, one wins and both read the same file: a link
// never replaces a file that is there.
func createFile(path string) (won bool, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".keys-*") // 0600 by contract
	if err != nil {
		return false, fmt.Errorf("create the keyring: %w", err)
	}
	defer os.Remove(f.Name())
	text := "# Keys of this Segue installation. Without them no stored password can be read again.\n" +
		"# The first key seals; the others only open. To rotate, put a new key on top.\n" + NewKey() + "\n"
	_, err = f.WriteString(text)
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return false, fmt.Errorf("write the keyring: %w", err)
	}
	switch err := os.Link(f.Name(), path); {
	case errors.Is(err, fs.ErrExist):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("create the keyring: %w", err)
	}
	return true, nil
}

package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// nobody is the account Postgres runs as when Segue is root and the machine
// has no account "postgres".
const nobody = 65534

// Account is the account the server programs run as. Postgres refuses to run
// as root, so under root it is another one.
type Account struct {
	UID, GID int
	Other    bool // another account than this process's
}

// AccountFor returns the account for a cluster: the owner of the folder if it
// exists, else this process's own, else (as root) postgres or nobody.
func AccountFor(cluster string) Account {
	if os.Geteuid() != 0 {
		return Account{UID: os.Geteuid(), GID: os.Getegid()}
	}
	if info, err := os.Stat(cluster); err == nil {
		if st, ok := info.Sys().(*syscall.Stat_t); ok && st.Uid != 0 {
			return Account{UID: int(st.Uid), GID: int(st.Gid), Other: true}
		}
	}
	if u, err := user.Lookup("postgres"); err == nil {
		uid, err1 := strconv.Atoi(u.Uid)
		gid, err2 := strconv.Atoi(u.Gid)
		if err1 == nil && err2 == nil && uid != 0 {
			return Account{UID: uid, GID: gid, Other: true}
		}
	}
	return Account{UID: nobody, GID: nobody, Other: true}
}

// own gives a file or folder to the account.
func (a Account) own(path string) error {
	if !a.Other {
		return nil
	}
	return os.Chown(path, a.UID, a.GID)
}

// cacheDir is where fetched programs are kept: a place the account can enter,
// which root's home is not.
func (a Account) cacheDir() string {
	if a.Other {
		return "/var/cache/segue"
	}
	if dir, err := os.UserCacheDir(); err == nil {
		return filepath.Join(dir, "segue")
	}
	return filepath.Join(os.TempDir(), fmt.Sprintf("segue-cache-%d", a.UID))
}

// DefaultData is the data folder used when none is set: /var/lib/segue for
// root (whose home Postgres could not enter), else the XDG data folder.
func DefaultData() (string, error) {
	if os.Geteuid() == 0 {
		return "/var/lib/segue", nil
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "segue"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("this account has no home folder to keep data in; name a folder with --data or SEGUE_DATA")
	}
	return filepath.Join(home, ".local", "share", "segue"), nil
}

// passable checks that the account can enter dir and every folder above it, as
// far as they are there.
func (a Account) passable(dir string) error {
	if !a.Other {
		return nil
	}
	for p := dir; ; p = filepath.Dir(p) {
		info, err := os.Stat(p)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return unreadable(p, err)
		}
		if err == nil && !a.mayEnter(info.Sys().(*syscall.Stat_t)) {
			return fmt.Errorf("as root, Segue runs Postgres as account %s, which cannot enter %s; use another data folder (--data /var/lib/segue), or allow it with: chmod o+x %s", a.name(), p, p)
		}
		if p == filepath.Dir(p) {
			return nil
		}
	}
}

func (a Account) mayEnter(st *syscall.Stat_t) bool {
	switch {
	case int(st.Uid) == a.UID:
		return st.Mode&0o100 != 0
	case int(st.Gid) == a.GID:
		return st.Mode&0o010 != 0
	}
	return st.Mode&0o001 != 0
}

func (a Account) name() string {
	if u, err := user.LookupId(strconv.Itoa(a.UID)); err == nil {
		return u.Username
	}
	return strconv.Itoa(a.UID)
}

// attributes makes a child process of the account, in a process group of its
// own so that ^C in the terminal does not reach it before its turn.
func (a Account) attributes() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true}
	if a.Other {
		attr.Credential = &syscall.Credential{Uid: uint32(a.UID), Gid: uint32(a.GID)}
	}
	return attr
}

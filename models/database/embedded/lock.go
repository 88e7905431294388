package embedded

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// lockName is the file in the data folder whose flock says "in use". The
// kernel drops the flock with its process, however that ends.
const lockName = "segue.lock"

// ErrInUse is under the error of a data folder that another process serves.
var ErrInUse = errors.New("data folder in use")

// lock is the right to use one data folder, held while its file is open.
type lock struct{ file *os.File }

// acquire locks the data folder and notes the address this process answers at,
// or says who holds it.
func acquire(data, address string) (*lock, error) {
	path := filepath.Join(data, lockName)
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, unreadable(data, err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		defer f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, inUse(data, f)
		}
		return nil, fmt.Errorf("the data folder %s cannot be locked (%w); put it on a local disk with --data", data, err)
	}
	l := &lock{file: f}
	if err := l.announce(address); err != nil {
		f.Close()
		return nil, unreadable(data, err)
	}
	return l, nil
}

// announce writes who holds the lock and where it answers.
func (l *lock) announce(url string) error {
	text := fmt.Sprintf("pid %d\nurl %s\n", os.Getpid(), url)
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err := l.file.WriteAt([]byte(text), 0)
	return err
}

func (l *lock) release() error {
	if err := l.file.Truncate(0); err != nil {
		l.file.Close()
		return err
	}
	return l.file.Close()
}

// inUse names the process that holds the lock, and its address once it has one.
func inUse(data string, f *os.File) error {
	pid, url := note(f)
	who := "another Segue"
	if pid != "" {
		who += " (pid " + pid + ")"
	}
	if url != "" {
		who += " at " + url
	} else {
		who += ", which is just starting or stopping,"
	}
	return &sentenceError{
		text:  fmt.Sprintf("the data folder %s is in use by %s; use that one, stop it, or start this one on a folder of its own with --data", data, who),
		under: ErrInUse,
	}
}

// note reads what announce wrote. It only names the holder: unread, the holder
// stays unnamed.
func note(f io.Reader) (pid, url string) {
	text, _ := io.ReadAll(io.LimitReader(f, 1000))
	for _, line := range strings.Split(string(text), "\n") {
		key, value, _ := strings.Cut(line, " ")
		switch key {
		case "pid":
			pid = value
		case "url":
			url = value
		}
	}
	return pid, url
}

// Announced is the address of the server that serves the data folder, empty if
// none does.
func Announced(data string) string {
	f, err := os.Open(filepath.Join(data, lockName))
	if err != nil {
		return ""
	}
	defer f.Close()
	_, url := note(f)
	return url
}

// unreadable explains a data folder this account cannot use.
func unreadable(dir string, err error) error {
	why := "cannot be used"
	var owner string
	if errors.Is(err, fs.ErrPermission) {
		why = fmt.Sprintf("is closed to this account (%s)", Account{UID: os.Geteuid()}.name())
		if info, statErr := os.Stat(dir); statErr == nil {
			if st, ok := info.Sys().(*syscall.Stat_t); ok {
				owner = fmt.Sprintf("; it belongs to %s: run Segue as that account", Account{UID: int(st.Uid)}.name())
			}
		}
	}
	if owner == "" {
		owner = "; make it readable"
	}
	return fmt.Errorf("the data folder %s %s (%w)%s, or choose another folder with --data", dir, why, err, owner)
}

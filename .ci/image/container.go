package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// container is the image, running.
type container struct {
	image *stage
	cmd   *exec.Cmd
	out   *record
	ended chan error // gets how process 1 ended, once
}

// record collects output that may be read while it is written.
type record struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (r *record) Write(b []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.text.Write(b)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.text.String()
}

// start runs the entry point as process 1 of a container's namespaces.
func (s *stage) start(env ...string) (*container, error) {
	uid, gid, err := s.account()
	if err != nil {
		return nil, err
	}
	if uid == "0" {
		return nil, errors.New("the image runs as root")
	}
	c := &container{image: s, out: new(record), ended: make(chan error, 1)}
	c.cmd = exec.Command("/proc/self/exe", append([]string{"become", s.root, uid + ":" + gid, s.dir}, s.entrypoint...)...)
	c.cmd.Env = append(append([]string{}, s.env...), env...)
	c.cmd.Stdout, c.cmd.Stderr = c.out, c.out
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: unix.CLONE_NEWNS | unix.CLONE_NEWPID | unix.CLONE_NEWNET | unix.CLONE_NEWIPC | unix.CLONE_NEWUTS}
	if err := c.cmd.Start(); err != nil {
		return nil, err
	}
	go func() { c.ended <- c.cmd.Wait() }()
	return c, nil
}

// become is the other side of start: inside the namespaces, it turns into the
// container's process.
func become(root, account, dir string, command []string) error {
	if err := loopbackUp(); err != nil {
		return err
	}
	if err := unix.Mount("proc", filepath.Join(root, "proc"), "proc", 0, ""); err != nil {
		return err
	}
	if err := unix.Chroot(root); err != nil {
		return err
	}
	if err := os.Chdir(dir); err != nil {
		return err
	}
	a, b, _ := strings.Cut(account, ":")
	uid, err1 := strconv.Atoi(a)
	gid, err2 := strconv.Atoi(b)
	program, err3 := exec.LookPath(command[0])
	if err := errors.Join(err1, err2, err3, syscall.Setgroups(nil), syscall.Setgid(gid), syscall.Setuid(uid)); err != nil {
		return err
	}
	return syscall.Exec(program, command, os.Environ())
}

// loopbackUp switches on the only interface a new network namespace has.
func loopbackUp() error {
	lo, err := net.InterfaceByName("lo")
	if err != nil {
		return err
	}
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	request, err := unix.NewIfreq(lo.Name)
	if err != nil {
		return err
	}
	request.SetUint16(unix.IFF_UP)
	return unix.IoctlIfreq(fd, unix.SIOCSIFFLAGS, request)
}

// account looks the image's user up in the image.
func (s *stage) account() (uid, gid string, err error) {
	f, err := os.Open(filepath.Join(s.root, "etc/passwd"))
	if err != nil {
		return "", "", err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if p := strings.Split(lines.Text(), ":"); p[0] == s.user {
			return p[2], p[3], nil
		}
	}
	return "", "", fmt.Errorf("the image has no account %s", s.user)
}

// inside runs a command in the running container, as `docker exec` would.
func (c *container) inside(command ...string) (string, error) {
	uid, gid, err := c.image.account()
	if err != nil {
		return "", err
	}
	args := []string{"--target", strconv.Itoa(c.cmd.Process.Pid), "--all", "--root", "--wd", "--setuid", uid, "--setgid", gid, "--"}
	cmd := exec.Command("nsenter", append(args, command...)...)
	cmd.Env = c.image.env
	out, err := cmd.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

// healthy starts the image and runs its health check until it passes.
func (s *stage) healthy(env ...string) (*container, error) {
	c, err := s.start(env...)
	if err != nil {
		return nil, err
	}
	for began := time.Now(); ; {
		said, err := c.inside(s.health...)
		if err == nil {
			fmt.Printf("        healthy after %s: %s\n", time.Since(began).Round(10*time.Millisecond), said)
			return c, nil
		}
		select {
		case err := <-c.ended:
			return nil, fmt.Errorf("it ended: %v\n%s", err, c.out)
		case <-time.After(50 * time.Millisecond):
		}
		if time.Since(began) > deadline {
			return nil, errors.Join(fmt.Errorf("it does not become healthy: %s\n%s", said, c.out), c.kill())
		}
	}
}

// stop ends it as `docker stop` would, which kills after ten seconds.
func (c *container) stop() error {
	began := time.Now()
	if err := c.cmd.Process.Signal(unix.SignalNum(c.image.stop)); err != nil {
		return err
	}
	select {
	case err := <-c.ended:
		if err != nil || !strings.Contains(c.out.String(), "Stopped") {
			return fmt.Errorf("it ended with %v\n%s", err, c.out)
		}
		fmt.Printf("        stopped after %s\n", time.Since(began).Round(10*time.Millisecond))
		return nil
	case <-time.After(10 * time.Second):
		return errors.Join(fmt.Errorf("it does not stop within ten seconds\n%s", c.out), c.kill())
	}
}

// kill ends process 1, and with it everything in its namespace.
func (c *container) kill() error {
	if err := c.cmd.Process.Kill(); err != nil {
		return err
	}
	<-c.ended
	return nil
}

// Command image proves the Dockerfile where there is no container engine: it
// carries out every instruction in throwaway layers over this machine's own
// root, and runs the result as a container would: as process 1 of its own
// namespaces, without a network, as the account and with the environment the
// Dockerfile names. The base images are this machine's: run it as root on the
// Debian the Dockerfile names, with Go installed.
//
//	go run .ci/image/*.go
//
// Read main.go for what is shown, dockerfile.go for how the image is built,
// container.go for how it is run.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

const deadline = 2 * time.Minute

func main() {
	var err error
	switch {
	case len(os.Args) > 4 && os.Args[1] == "become":
		err = become(os.Args[2], os.Args[3], os.Args[4], os.Args[5:])
	case len(os.Args) > 1 && os.Args[1] == "prove":
		err = prove()
	default:
		err = apart()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "image:", err)
		os.Exit(1)
	}
}

// apart runs prove in a mount namespace of its own: what is mounted there is
// seen by nobody else and vanishes with it.
func apart() error {
	cmd := exec.Command("/proc/self/exe", "prove")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Unshareflags: unix.CLONE_NEWNS, Pdeathsig: syscall.SIGKILL}
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		os.Exit(exit.ExitCode()) // it has said why
	}
	return err
}

// prove builds the image and shows that it does what it promises.
func prove() error {
	work, err := os.MkdirTemp("", "segue-image-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	image, err := build("Dockerfile", work)
	if err != nil {
		return err
	}
	defer image.unmount()
	return image.try()
}

// try shows what is promised of the image.
func (s *stage) try() error {
	if !slices.Contains(s.ports, "8080") || len(s.volumes) == 0 || s.stop != "SIGTERM" {
		return errors.New("the image must expose 8080, keep its data in a volume and stop by SIGTERM")
	}
	if out, err := s.output("ldd", "/usr/local/bin/segue"); err == nil {
		return fmt.Errorf("the program is not static: %s", out)
	}
	for _, show := range []struct {
		what string
		do   func() error
	}{
		{"runs alone: a database of its own, a set-up link, healthy", s.runsAlone},
		{"keeps its data in the volume when the container is replaced", s.keepsData},
		{"is killed and comes back", s.comesBack},
		{"uses DATABASE_URL instead, and says so if nothing answers there", s.usesAddress},
	} {
		fmt.Println("      " + show.what)
		if err := show.do(); err != nil {
			return fmt.Errorf("it does not hold that the image %s: %w", show.what, err)
		}
	}
	return nil
}

func (s *stage) runsAlone() error {
	c, err := s.healthy()
	if err != nil {
		return err
	}
	if said := c.out.String(); !strings.Contains(said, "embedded") || !strings.Contains(said, "/setup/") || !strings.Contains(said, "Open      http://127.0.0.1:8080\n") {
		return fmt.Errorf("it says\n%s", said)
	}
	if out, err := c.inside("sh", "-c", "! touch /usr/local/bin/x 2>/dev/null && id -un && cat /proc/1/comm"); err != nil || out != "segue\nsegue" {
		return fmt.Errorf("process 1 or its account is another: %s, %v", out, err)
	}
	return c.stop()
}

func (s *stage) keepsData() error {
	before, err := os.ReadFile(filepath.Join(s.root, s.volumes[0], "keys"))
	if err != nil {
		return err
	}
	c, err := s.healthy("SEGUE_ADMIN_EMAIL=ana@example.com", "SEGUE_ADMIN_PASSWORD=cobalt otter siege")
	if err != nil {
		return err
	}
	if err := c.stop(); err != nil {
		return err
	}
	if c, err = s.healthy(); err != nil {
		return err
	}
	if strings.Contains(c.out.String(), "/setup/") {
		return errors.New("the first admin is forgotten")
	}
	after, err := os.ReadFile(filepath.Join(s.root, s.volumes[0], "keys"))
	if err != nil || string(after) != string(before) {
		return errors.New("the keys changed")
	}
	return c.stop()
}

func (s *stage) comesBack() error {
	c, err := s.healthy()
	if err != nil {
		return err
	}
	if err := c.kill(); err != nil {
		return err
	}
	if c, err = s.healthy(); err != nil {
		return err
	}
	return c.stop()
}

func (s *stage) usesAddress() error {
	c, err := s.start("DATABASE_URL=postgres://segue@127.0.0.1:5432/segue", "SEGUE_DATABASE_WAIT=0s")
	if err != nil {
		return err
	}
	select {
	case err = <-c.ended:
	case <-time.After(deadline):
		return errors.Join(errors.New("it goes on without a database"), c.kill())
	}
	if said := c.out.String(); err == nil || !strings.Contains(said, "no database answers at 127.0.0.1:5432") {
		return fmt.Errorf("it ended with %v and says\n%s", err, said)
	}
	return nil
}

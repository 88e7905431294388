package embedded

import (
	"os"
	"strconv"
	"syscall"
)

// diesWithParent has the kernel stop the child cleanly (SIGINT is Postgres's
// fast shutdown) when the thread that started it is gone.
func diesWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGINT }

// workingDir is the folder a process runs in; a postmaster's is its cluster.
func workingDir(pid int) (string, error) {
	return os.Readlink("/proc/" + strconv.Itoa(pid) + "/cwd")
}

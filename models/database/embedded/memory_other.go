//go:build !linux

package embedded

// memory is not asked for here: 4 GB is below any machine such a system runs on.
func memory() int64 { return 4096 * megabyte }

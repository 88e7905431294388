package embedded

import "fmt"

const megabyte = 1 << 20

// durable are the settings of a server that keeps people's data. A quarter of
// the memory, at most 1 GB, is what group commit was measured with; the long
// max_wal_size keeps checkpoints (and their page images) rare.
func durable() []string {
	buffers := min(max(memory()/4, 128*megabyte), 1024*megabyte) / megabyte
	return []string{
		fmt.Sprintf("shared_buffers=%dMB", buffers),
		"max_wal_size=4GB",
		"fsync=on",
		"synchronous_commit=on",
		"full_page_writes=on",
		"max_connections=200",
		"jit=off", // its compiling costs more than our small statements take
		"log_timezone=UTC",
		"timezone=UTC",
		"log_checkpoints=off",
	}
}

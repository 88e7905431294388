package machine

import "strconv"

// Key names an instance or something inside one: an activation, task, job,
// timer, subscription or incident. The upper 41 bits are the instance's
// number; the lower 22 are the instance's own counter, and 0 is the instance
// itself. Keys are ordered in time. In JSON a key is a decimal string.
type Key int64

const counterBits = 22

// Last is the highest counter an instance can reach; beyond it lies an incident.
const Last = 1<<counterBits - 1

// NewKey returns the key of the instance with this number.
func NewKey(number int64) Key { return Key(number << counterBits) }

// Number is what the instance's key was made from.
func (k Key) Number() int64 { return int64(k) >> counterBits }

// Instance is the key of the instance that k belongs to.
func (k Key) Instance() Key { return k &^ Last }

// Counter is k's place within its instance.
func (k Key) Counter() int32 { return int32(k & Last) }

func (k Key) String() string { return strconv.FormatInt(int64(k), 10) }

// MarshalText makes k a decimal string in JSON, which no client rounds.
func (k Key) MarshalText() ([]byte, error) { return strconv.AppendInt(nil, int64(k), 10), nil }

// UnmarshalText reads what MarshalText writes.
func (k *Key) UnmarshalText(b []byte) error {
	n, err := strconv.ParseInt(string(b), 10, 64)
	*k = Key(n)
	return err
}

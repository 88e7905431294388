package host

import (
	"segue/runtime/machine"
)

// decodeState reads a row's packed columns.
func decodeState(p *machine.Program, key machine.Key, state, vars []byte) (machine.State, error) {
	s, err := unpack(state)
	if err != nil {
		return machine.State{}, err
	}
	v, err := unpack(vars)
	if err != nil {
		return machine.State{}, err
	}
	return machine.DecodeState(p, key, s, v)
}

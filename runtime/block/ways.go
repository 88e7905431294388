package block

import "segue/runtime/machine"

// WaysOf counts the flows into and out of the block that is being built.
func WaysOf(e machine.Env) (in, out int) {
	if e.Pool == nil {
		return 0, len(e.Outgoing)
	}
	for _, f := range e.Pool.Flows {
		if f.To == e.Block.ID {
			in++
		}
	}
	return in, len(e.Outgoing)
}

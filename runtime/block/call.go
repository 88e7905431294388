package block

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Caller is a Block that has another system do something, so that an author can
// have it done once and see what comes back.
type Caller interface {
	// Call is what it would order; eval works its expressions out. The error is
	// a sentence for people.
	Call(eval func(*feel.Expr) (feel.Value, error)) (Call, error)
}

// Call is one thing to be done through a connection.
type Call struct {
	Connection, Action string
	Input              feel.Value
	Result             string     // what the block's expressions call what comes back
	Keep               string     // the property, a list of mappings, that takes from it
	Usual              feel.Value // what comes back when nothing special happens; null: not known
}

// Calls reports whether blocks of the kind have other systems do something.
func (r *Registry) Calls(k graph.Kind) bool {
	t, ok := r.Type(k)
	if !ok {
		return false
	}
	_, ok = t.New().(Caller)
	return ok
}

// Reads are the variables that what a block is to do is made of, as far as it
// is configured; those of its mappings are not among them.
func (r *Registry) Reads(b graph.Block, env machine.Env) []string {
	f, ok := r.Form(b.Kind, b.Props, Env(env))
	if !ok {
		return nil
	}
	f.Decode() // what is wrong is told elsewhere
	return f.Reads()
}

// Call works out what a block would have another system do where variables have
// these values. problems are sentences on what must be mended first.
func (r *Registry) Call(b graph.Block, env machine.Env, vars feel.Scope, now feel.Value) (c Call, problems []string) {
	blk, found := r.decode(b, env)
	for _, p := range found {
		problems = append(problems, p.Text)
	}
	caller, ok := blk.(Caller)
	if !ok || len(problems) > 0 {
		return Call{}, problems
	}
	c, err := caller.Call(func(e *feel.Expr) (feel.Value, error) {
		ev := feel.Evaluator{Scope: vars, Now: now}
		x, err := e.Eval(&ev)
		x, failure := evaluated(e, x, err, ev.Reason())
		if failure != nil {
			return x, Sentence(failure.Message)
		}
		return x, nil
	})
	if err != nil {
		problems = append(problems, "What to send could not be worked out. "+err.Error())
	}
	return c, problems
}

// Sentence is words for people on their way through an error.
type Sentence string

func (s Sentence) Error() string { return string(s) }

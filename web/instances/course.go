package instances

import (
	"slices"
	"time"

	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// run is one time that the instance came to a block: what it found, what was
// ordered there, what was answered, and what came of it.
type run struct {
	key     machine.Key
	number  int   // which time, from 1
	round   int32 // of a repeat, from 1; 0: none
	began   time.Time
	ended   time.Time
	how     machine.What // Left or Withdrawn; 0: it is not over
	given   []machine.Var
	set     []machine.Var
	took    []graph.ID
	told    []machine.Fact // what it noted about itself
	orders  []ordered
	reports []host.Step          // what came for it, from other systems and from people
	failed  string               // why it needs attention now; empty: it does not
	scopes  map[machine.Key]bool // of its own
	untold  bool                 // what it ordered is not known
}

type ordered struct {
	at time.Time
	machine.CommandBody
}

// course are the runs of one block, the newest first.
type course struct {
	runs []*run
	all  int // with those before them
}

// mostRuns of a block are told at most; fewRuns until somebody wants more.
const mostRuns, fewRuns = 100, 5

// tracer finds the runs of one block in a history.
type tracer struct {
	v       *instance
	block   graph.ID
	became  func(step int, id graph.ID) graph.ID
	by      map[machine.Key]*run        // by visit
	owner   map[machine.Key]machine.Key // the visit that ordered what a key is of
	list    []*run                      // the oldest first
	all     int
	pending []machine.Fact // values set since the last word of any visit
	last    machine.Key    // the visit that it was of
}

// courseOf tells the times that the instance came to a block. orders are those of
// each step, as far as they are known.
func (v *instance) courseOf(id graph.ID, orders [][]machine.Command) course {
	t := &tracer{v: v, block: id, became: v.became(), by: map[machine.Key]*run{}, owner: map[machine.Key]machine.Key{}}
	for _, task := range v.tasks {
		t.owner[machine.Key(task.Key)] = machine.Key(task.Activation)
	}
	for key, j := range v.jobs {
		t.owner[key] = machine.Key(j.Activation)
	}
	for i, s := range v.steps {
		visit := t.reportedTo(s)
		before := t.by[visit]
		if before != nil {
			before.reports = append(before.reports, s)
		}
		for _, f := range s.Facts {
			t.fact(i, s, f)
		}
		if known := i < len(orders); known {
			for _, c := range orders[i] {
				t.order(s, c)
			}
		} else {
			t.lost(s)
		}
		if r := t.by[visit]; r != nil && before == nil { // it began with it
			r.reports = append(r.reports, s)
		}
	}
	t.waiting()
	for n, r := range t.list {
		r.number = t.all - len(t.list) + n + 1
	}
	slices.Reverse(t.list)
	return course{t.list, t.all}
}

// waiting adds the runs that began before what is known of the history.
func (t *tracer) waiting() {
	for _, a := range t.v.view.Waiting {
		if a.Block == t.block && t.by[a.Key] == nil && len(t.list) < mostRuns && t.v.cut() {
			t.list = slices.Insert(t.list, 0, &run{key: a.Key, round: int32(a.Round), began: a.Since, untold: true})
			t.all++
		}
	}
}

// cut reports whether more happened than is known here.
func (v *instance) cut() bool { return len(v.steps) > 0 && v.steps[0].Number > 1 }

func (t *tracer) fact(i int, s host.Step, f machine.Fact) {
	if f.What == machine.Assigned {
		t.pending = append(t.pending, f)
		return
	}
	if f.Activation == 0 {
		return
	}
	if f.What == machine.Entered {
		t.settle(t.last, false)
		if t.became(i, f.Block) == t.block {
			t.begin(s, f)
		}
	}
	t.last = f.Activation
	r := t.by[f.Activation]
	switch f.What {
	case machine.Left, machine.Waited, machine.Withdrawn, machine.Failed:
		t.settle(f.Activation, f.What == machine.Waited)
	}
	if r == nil {
		return
	}
	switch f.What {
	case machine.Opened:
		r.scopes[f.Scope] = true
	case machine.Left, machine.Withdrawn:
		r.how, r.ended, r.failed = f.What, s.Event.At, ""
	case machine.Took:
		r.took = append(r.took, f.Flow)
	case machine.Noted:
		r.told = append(r.told, f)
	case machine.Failed:
		r.failed = f.Text
	case machine.Resolved:
		r.failed = ""
	}
}

func (t *tracer) begin(s host.Step, f machine.Fact) {
	r := &run{key: f.Activation, round: f.Round, began: s.Event.At, scopes: map[machine.Key]bool{}}
	t.by[r.key] = r
	t.list = append(t.list, r)
	if t.all++; len(t.list) > mostRuns {
		delete(t.by, t.list[0].key)
		t.list = t.list[1:]
	}
}

// settle gives the values that were set to the visit that set them. Those in a
// scope of its own are what it was given, if it rests afterwards, and else what
// came back, of which others are made.
func (t *tracer) settle(visit machine.Key, rests bool) {
	if r := t.by[visit]; r != nil {
		for _, f := range t.pending {
			x := machine.Var{Name: f.Name, Value: f.Value}
			switch own := r.scopes[f.Scope]; {
			case !own:
				r.set = with(r.set, x)
			case rests:
				r.given = with(r.given, x)
			}
		}
	}
	t.pending = t.pending[:0]
}

// with is the list with the value, in the place of an older one of its name.
func with(list []machine.Var, x machine.Var) []machine.Var {
	if i := slices.IndexFunc(list, func(o machine.Var) bool { return o.Name == x.Name }); i >= 0 {
		list[i] = x
		return list
	}
	return append(list, x)
}

func (t *tracer) order(s host.Step, c machine.Command) {
	r := t.by[c.Activation]
	if r == nil {
		return
	}
	if key := keyOf(c.Body); key != 0 {
		t.owner[key] = c.Activation
	}
	r.orders = append(r.orders, ordered{s.Event.At, c.Body})
}

// keyOf is that by which the answer to an order comes back.
func keyOf(c machine.CommandBody) machine.Key {
	switch b := c.(type) {
	case machine.OpenTask:
		return b.Task
	case machine.RunJob:
		return b.Job
	case machine.SetTimer:
		return b.Timer
	case machine.Subscribe:
		return b.Subscription
	case machine.Call:
		return b.Activation
	}
	return 0
}

// lost marks the runs that began in a step of which nobody knows what it ordered.
func (t *tracer) lost(s host.Step) {
	for _, f := range s.Facts {
		if r := t.by[f.Activation]; r != nil && (f.What == machine.Entered || f.What == machine.Waited) {
			r.untold = true
		}
	}
}

// reportedTo is the visit that an event is for. What happens on a block's edge is
// the edge's.
func (t *tracer) reportedTo(s host.Step) machine.Key {
	for _, f := range s.Facts {
		if f.What == machine.Caught {
			return f.Activation
		}
	}
	var about machine.Key
	switch b := s.Event.Body.(type) {
	case machine.Started:
		return firstVisit(s.Facts)
	case machine.Decided:
		about = b.Task
	case machine.TaskFailed:
		about = b.Task
	case machine.TimerFired:
		about = b.Timer
	case machine.JobSucceeded:
		about = b.Job
	case machine.JobFailed:
		about = b.Job
	case machine.MessageReceived:
		about = b.Subscription
	case machine.SignalReceived:
		about = b.Subscription
	case machine.Returned:
		return b.Activation
	case machine.Skipped:
		return b.Activation
	case machine.Moved:
		return b.Activation
	case machine.Retried:
	default:
		return 0
	}
	if visit := t.owner[about]; visit != 0 {
		return visit
	}
	return firstVisit(s.Facts)
}

func firstVisit(facts []machine.Fact) machine.Key {
	for _, f := range facts {
		if f.Activation != 0 {
			return f.Activation
		}
	}
	return 0
}

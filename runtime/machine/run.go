package machine

import "segue/runtime/graph"

// nextKey counts one up.
func (r *run) nextKey() Key {
	if r.s.last >= Last {
		r.err = refuse("This instance has counted to its end. Cancel it and start another.")
		return 0
	}
	r.s.last++
	return r.s.key | Key(r.s.last)
}

// act is the index of a live activation, or -1.
func (r *run) act(k Key) int {
	lo, hi := 0, len(r.s.acts)
	for lo < hi {
		m := (lo + hi) >> 1
		if r.s.acts[m].key < k {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(r.s.acts) && r.s.acts[lo].key == k && !r.s.acts[lo].dead {
		return lo
	}
	return -1
}

// scope is a live scope, or nil. The pointer is good until a scope is opened.
func (r *run) scope(k Key) *scope {
	lo, hi := 0, len(r.s.scopes)
	for lo < hi {
		m := (lo + hi) >> 1
		if r.s.scopes[m].key < k {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(r.s.scopes) && r.s.scopes[lo].key == k && !r.s.scopes[lo].dead {
		return &r.s.scopes[lo]
	}
	return nil
}

// see shows the activation what it may see.
func (r *run) see(i int) *Visit {
	a := &r.s.acts[i]
	v := &r.visit
	v.Activation, v.Round, v.Tries, v.Fired, v.Memory = a.key, int(a.round), int(a.tries), 0, a.memory
	v.scope = a.scope
	if a.local != 0 {
		v.scope = a.local
	}
	return v
}

func (r *run) order(i int, c CommandBody) {
	if i < 0 {
		r.out = append(r.out, Command{Body: c})
		return
	}
	a := &r.s.acts[i]
	r.out = append(r.out, Command{a.key, r.p.nodes[a.node].id, c})
}

// tell writes a fact about an activation.
func (r *run) tell(i int, f Fact) {
	a := &r.s.acts[i]
	f.Activation, f.Block, f.at = a.key, r.p.nodes[a.node].id, a.node
	r.facts = append(r.facts, f)
}

// push puts a token before a node. The scope counts it.
func (r *run) push(t token) {
	r.scope(t.scope).tokens++
	r.agenda = append(r.agenda, t)
}

// lost takes one token out of a scope; the last one ends it.
func (r *run) lost(k Key) {
	s := r.scope(k)
	if s == nil {
		return
	}
	if s.tokens--; s.tokens == 0 || s.role == roleBody && r.p.nodes[s.node].holds == HoldsLoose {
		r.ending = append(r.ending, k)
	}
}

// start begins the instance.
func (r *run) start(b Started) error {
	if r.s.status != StatusNew {
		return ErrStale
	}
	begin := r.p.root.begin
	if b.Start != "" {
		i := r.p.startAt(b.Start)
		if i < 0 {
			return refuse("This process has no start “%s”.", b.Start)
		}
		begin = []int32{i}
	}
	if len(begin) == 0 {
		return refuse("This process starts only by itself, when what its starts wait for happens.")
	}
	r.s.status, r.s.caller = StatusRunning, b.Caller
	if err := r.acceptable(b.Variables); err != nil {
		return err
	}
	root := scope{key: r.s.key, node: -1, own: true}
	root.vars = make([]Var, len(b.Variables), len(b.Variables)+4)
	copy(root.vars, b.Variables)
	r.s.scopes = append(r.s.scopes, root)
	r.s.changed = r.s.changed || len(b.Variables) > 0
	if r.s.weight = root.weigh(); r.s.weight > maxInstance {
		return refuse("The variables given are larger than 1 MB together. Give large things as files.")
	}
	for _, d := range r.p.data {
		if _, ok := r.lookup(r.s.key, d.name); ok {
			continue
		}
		v, err := r.eval(d.first, r.s.key)
		if err != nil {
			return refuse("The first value of “%s” cannot be worked out: %s", d.name, err)
		}
		r.setIn(r.s.key, d.name, v)
	}
	for _, n := range begin {
		r.push(token{scope: r.s.key, node: n, via: -1})
	}
	r.armBeside(r.s.key)
	return nil
}

func (p *Program) startAt(id graph.ID) int32 {
	for _, s := range p.starts {
		if s.Block == id {
			for i := range p.nodes {
				if p.nodes[i].id == id {
					return int32(i)
				}
			}
		}
	}
	return -1
}

// enter begins a visit to the block before which the token stands.
func (r *run) enter(t token) {
	if r.scope(t.scope) == nil {
		return
	}
	n := &r.p.nodes[t.node]
	if t.via >= 0 && (n.gather != GatherNothing && len(n.in) > 1 || n.takes > 1) {
		r.arrive(t)
		return
	}
	r.visitBlock(r.admit(t))
}

// admit makes an activation of a token.
func (r *run) admit(t token) int {
	k := r.nextKey()
	if r.err != nil {
		return -1
	}
	r.s.acts = append(r.s.acts, activation{key: k, scope: t.scope, node: t.node, round: t.round, moves: t.moves, since: r.s.at})
	i := len(r.s.acts) - 1
	r.tell(i, Fact{What: Entered, Scope: t.scope, Round: t.round})
	return i
}

// visitBlock does all that happens on entering, from the start: it is what a
// retry repeats.
func (r *run) visitBlock(i int) {
	if i < 0 {
		return
	}
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	switch {
	case a.moves >= movesInAll:
		r.fault(i, Failure{Code: "endless", Message: "This goes round and round without ever waiting for anything. Check the conditions of the loop."})
		return
	case r.s.last >= Last-keyReserve:
		r.fault(i, Failure{Code: "counter", Message: "This instance has taken four million steps, which is all it can. Cancel it and start another."})
		return
	}
	if n.arms && a.round == 0 && !a.armed && !r.armEdge(i) {
		return
	}
	if n.repeat != nil && a.round == 0 {
		r.beginRepeat(i)
		return
	}
	if len(n.inputs) > 0 && !r.takeInputs(i) {
		return
	}
	r.apply(i, n.does.Enter(r.see(i)))
}

// apply does what the block decided.
func (r *run) apply(i int, m Move) {
	for _, x := range m.notes {
		r.tell(i, Fact{What: Noted, Name: x.name, Value: x.value})
	}
	a := &r.s.acts[i]
	if m.keep {
		a.memory = m.memory
	}
	if m.close != 0 {
		r.closeOne(i, m.close)
	}
	switch m.verb {
	case verbLeave:
		r.leave(i, m)
	case verbWait:
		r.wait(i, m.asks)
	case verbFirstOf:
		r.waitFirst(i)
	case verbOpen:
		r.openBody(i, m)
	case verbThrow:
		r.throwFrom(i, m)
	case verbCompensate:
		r.compensate(i, m.ref, "")
	case verbTerminate:
		r.terminate(i)
	case verbFault:
		r.fault(i, m.fail)
	case verbRefuse:
		r.fault(i, Failure{Code: "refused", Message: m.fail.Message})
	default:
		r.fault(i, Failure{Code: "block", Message: "This kind of block did not say how to go on.", Detail: "empty Move"})
	}
}

// wait rests, having asked for something.
func (r *run) wait(i int, asks []Ask) {
	a := &r.s.acts[i]
	a.phase, a.moves = phaseActive, 0
	for _, x := range asks {
		r.ask(i, -1, 0, x)
	}
	r.tell(i, Fact{What: Waited})
}

// ask orders what a block, or a Catcher on its behalf, asked for, under a key
// of its own, and remembers it.
func (r *run) ask(i int, by, fired int32, x Ask) {
	key, kind, body := r.keyed(i, x)
	if kind.outside() || kind == 0 {
		r.order(i, body)
	}
	if kind != 0 {
		a := &r.s.acts[i]
		a.open = append(a.open[:len(a.open):len(a.open)], resource{key: key, kind: kind, by: by, fired: fired, name: signalOf(body)})
	}
}

// keyed gives the order its key. A kind of 0 needs no answer.
func (r *run) keyed(i int, x Ask) (Key, Resource, CommandBody) {
	switch c := x.(type) {
	case OpenTask:
		c.Task = r.nextKey()
		return c.Task, TaskOpen, c
	case SetTimer:
		c.Timer = r.nextKey()
		return c.Timer, TimerOpen, c
	case Subscribe:
		c.Subscription = r.nextKey()
		if c.Signal {
			return c.Subscription, SignalOpen, c
		}
		return c.Subscription, SubscriptionOpen, c
	case Broadcast:
		c.Served = r.s.key | Key(r.s.last)
		r.heard = append(r.heard, c)
		return 0, 0, c
	case RunJob:
		a := &r.s.acts[i]
		if a.job == 0 {
			a.job = r.nextKey()
		}
		a.attempt++
		a.tries++
		c.Job, c.Attempt = a.job, int(a.attempt)
		return c.Job, JobOpen, c
	case RetryJob:
		a := &r.s.acts[i]
		a.attempt++
		a.tries++
		c.Job, c.Attempt = a.job, int(a.attempt)
		return c.Job, JobOpen, c
	case Call:
		c.Activation = r.s.acts[i].key
		return c.Activation, CallOpen, c
	case Watch:
		r.touched = true
		return r.nextKey(), ConditionOpen, c
	}
	return 0, 0, x
}

// withdrawal is the command that takes a request back.
func (x resource) withdrawal(why string) CommandBody {
	switch x.kind {
	case TaskOpen:
		return CloseTask{x.key, why}
	case TimerOpen:
		return StopTimer{x.key}
	case JobOpen:
		return StopJob{x.key}
	case CallOpen:
		return StopCall{x.key}
	}
	return Unsubscribe{x.key}
}

// drop withdraws what the activation has open: all of it, or only what the
// block itself asked for.
func (r *run) drop(i int, all bool, why string) {
	a := &r.s.acts[i]
	if len(a.open) == 0 {
		return
	}
	var rest []resource
	for _, x := range a.open {
		if !all && x.by >= 0 {
			rest = append(rest, x)
			continue
		}
		r.withdrawOne(i, x, why)
	}
	r.s.acts[i].open = rest
}

func (r *run) withdrawOne(i int, x resource, why string) {
	if x.kind.outside() {
		r.order(i, x.withdrawal(why))
	}
}

// outside reports whether the host knows of it; conditions stay within.
func (k Resource) outside() bool { return k != ConditionOpen && k != ConditionHeld }

func signalOf(c CommandBody) string {
	if s, ok := c.(Subscribe); ok && s.Signal {
		return s.Name
	}
	return ""
}

func (r *run) closeOne(i int, k Key) {
	for _, x := range r.s.acts[i].open {
		if x.key == k && x.by < 0 {
			r.withdrawOne(i, x, "decided")
			r.s.acts[i].open = without(r.s.acts[i].open, k)
			return
		}
	}
}

// fault stops the activation until a person has looked.
func (r *run) fault(i int, f Failure) {
	k := r.nextKey()
	if r.err != nil {
		return
	}
	if f.Code == "" {
		f.Code = "failed"
	}
	r.clearIncident(i, "replaced")
	a := &r.s.acts[i]
	a.incident, a.moves = k, 0
	r.order(i, RaiseIncident{k, f.Code, f.Message, f.Detail})
	r.tell(i, Fact{What: Failed, Incident: k, Name: f.Code, Text: f.Message, Detail: f.Detail})
}

func (r *run) clearIncident(i int, why string) {
	a := &r.s.acts[i]
	if a.incident == 0 {
		return
	}
	r.order(i, ClearIncident{a.incident, why})
	r.tell(i, Fact{What: Resolved, Incident: a.incident, Text: why})
	r.s.acts[i].incident = 0
}

// finish ends the instance with everything in it.
func (r *run) finish(status Status, why Thrown) {
	r.clearOut(r.s.key, "the process ended")
	r.disarm(r.s.key, "the process ended")
	root := r.scope(r.s.key)
	r.s.status = status
	r.forgetUndoable(0)
	r.ending = r.ending[:0]
	r.agenda, r.head = r.agenda[:0], 0
	r.s.suspended, r.s.paused = false, false
	r.out = append(r.out, Command{Body: Finish{Status: status, ErrorCode: why.Code, Message: why.Message, Output: root.vars, Caller: r.s.caller}})
	r.facts = append(r.facts, Fact{What: Ended, Text: string(status), Name: why.Code, at: -1})
}

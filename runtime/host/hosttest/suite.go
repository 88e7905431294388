package hosttest

import "testing"

// Suite holds a store to everything that a host relies on. open makes a fresh
// fixture for each test; the store's time must be the clock's.
func Suite(t *testing.T, open func(*testing.T, *Clock) Fixture) {
	for _, c := range []struct {
		name string
		run  func(*world)
	}{
		{"A straight process runs in one step", straight},
		{"A split is joined", splitAndJoin},
		{"Events are stale, refused or find nothing", refusals},
		{"A command id counts once", commandOnce},
		{"A command that was refused may come again", commandRefused},
		{"A refused command is not kept by its neighbours", commandRefusedAmongOthers},
		{"A command id counts once on two nodes", commandRace},
		{"A business id runs once", businessOnce},
		{"A business id runs once on two nodes", businessRace},
		{"Versions are published and used", publishing},
		{"What cannot be published says why", unpublishable},
		{"A panic fails alone", panicAlone},
		{"What is too large fails alone", tooLarge},
		{"What no text can hold is refused", unstorable},
		{"What comes about inside is stored whatever it is", unruly},
		{"Metrics count what happens", measured},
		{"A full queue refuses and loses nothing", busy},
		{"Stopping finishes what was accepted", stopping},
		{"Changes are told on every node", changes},
		{"Changes that a node could not hear are read again", changesUnheard},
		{"Variables are found by search", searchable},

		{"A task is decided once", decideOnce},
		{"A task is decided once on two nodes", decideRace},
		{"Everyone has a seat", everyone},
		{"Some are enough", atLeast},
		{"A claim keeps others out", claiming},
		{"A task and a seat move to others", reassigning},
		{"Comments and forms are kept", notes},
		{"A task without people needs attention", nobodyThere},

		{"A timer fires when it is due", timer},
		{"Many timers fire, each once, on two nodes", manyTimers},
		{"A schedule starts one run per moment, on two nodes", scheduled},
		{"A schedule outlives kills, versions and archiving", scheduledAmidst},
		{"A cancelled instance leaves nothing", cancelled},
		{"Changed, moved, skipped, suspended", operated},

		{"One is held by somebody else", heldUp},
		{"A timer is set to another moment", rescheduled},
		{"Instances go on in another version", migrated},
		{"An instance that messages know stays in a version that is known so", renamed},
		{"Instances go on in another version whatever fails", migratedAmidst},

		{"An operator's act and its audit are one", audited},

		{"What is kept no longer is archived and erased", retained},
		{"One instance is erased but for the audit", erased},

		{"A job runs and its result comes home", job},
		{"A job is tried again, then needs attention", jobRetry},
		{"A job that panics is a failure", jobPanic},
		{"A job outlives its lease only as another's", jobLease},
		{"Calls belong to the trace of the start", traced},
		{"What a message starts belongs to the trace of its sender", tracedOn},
		{"A slow connection leaves room for others", jobRoom},
		{"A connection that rests is not called", jobPace},
		{"A connection that is asked for rests on no node", jobAfresh},
		{"Jobs of a dead node are taken over", jobDeadNode},
		{"Jobs are handed over at the end", jobYield},

		{"A call returns", calling},
		{"A call of nothing needs attention", callMissing},
		{"A call with a business id in use needs attention", callTaken},
		{"A cancelled caller cancels the called", callCancelled},
		{"A message finds who waits", messageWaiting},
		{"A message waits for its receiver", messageEarly},
		{"A message that nobody wants is forgotten", messageLate},
		{"A message with an id comes once", messageOnce},
		{"A message has one receiver per process", messageOnePerPool},
		{"A late message looks on", messageAgain},
		{"A message starts one run per key", messageStarts},
		{"A message and its receiver never miss each other", messageRace},
		{"A signal reaches all who wait", signals},
		{"Instances talk", conversation},

		{"An unknown outcome is settled", unknownOutcome},
		{"A killed server loses nothing", killed},
		{"Random lives with kills keep all laws", laws},
		{"What instances tell each other comes once", gossip},
	} {
		t.Run(c.name, func(t *testing.T) { c.run(newWorld(t, open)) })
	}
}

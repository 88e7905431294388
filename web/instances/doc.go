// Package instances is where people watch what runs: the list of instances,
// and the page of one with its live picture, what it waits for, what happened
// so far and what it knows. Those who manage the process help it on from here.
//
// It must never change an instance but by an event given to the engine, and
// never show to a viewer what the models' reads do not give them. It says what
// happens in the words of the people who wait for it: the machine's own words
// (activation, job, incident, subscription) end here.
//
// Read screen.go first, then instance.go; story.go turns history into
// sentences, waiting.go says what an instance waits for, act.go is what people
// can do, live.go keeps open pages up to date.
package instances

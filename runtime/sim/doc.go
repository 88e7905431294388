// Package sim lets processes live without a world: it draws random documents of
// real kinds of blocks, and plays instances against people, systems and a clock
// that are all made up, with lost steps, repeated and late reports.
//
// It owns a virtual clock and nothing else. It must never reach a real person,
// system, file or clock: everything follows from the seed.
//
// Read draw.go for the documents, world.go for a life.
package sim

// Package gauge remembers how the server did in the last hour: it reads the
// same figures that /metrics shows, every ten seconds, and keeps what a picture
// of them needs. What it knows is gone with the server.
//
// It must never measure anything itself, and never ask the database: what is
// not among the metrics is not here.
//
// Read recorder.go first, then charts.go for what is drawn.
package gauge

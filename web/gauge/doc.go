// Package gauge remembers how the server did in the last hour: it reads the
// same figures that /metrics shows, every ten seconds while somebody looks and
// once a minute else, and keeps what a picture of them needs. What it knows is
// gone with the server.
//
// It must never measure anything itself: what is not among the metrics is not
// here. Reading them asks the database once, for what is due on all servers;
// that is why it is done seldom while nobody looks.
//
// Read recorder.go first, then charts.go for what is drawn.
package gauge

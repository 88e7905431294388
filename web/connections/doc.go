// Package connections is where admins configure the systems outside: address,
// credentials, hosts inside the own network that may be reached, and a test.
//
// It must never send a stored secret to a browser, nor keep one when a
// connection's target changes. Read screen.go first, then save.go.
package connections

// Package settings is what admins decide about the installation as a whole, and
// the audit of what everybody did, and how the servers do. Read screen.go first.
package settings

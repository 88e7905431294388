// Package settings is what admins decide about the installation as a whole, and
// the audit of what everybody did. Read screen.go first.
package settings

// Package tables is the screen of decision tables that several processes share:
// their list, the page on which one is edited and published, and its versions.
//
// What the editor asks while somebody types is package grid's. The screen must
// never write a published version again: models adds them and nothing changes
// them. Read screen.go first.
package tables

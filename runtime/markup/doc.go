// Package markup is the one way in for XML: it reads a file into a tree of
// elements and refuses whatever could do harm or be read in two ways.
//
// It must never know a format: what elements mean is for those who ask. Read
// markup.go first.
package markup

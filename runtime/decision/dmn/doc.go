// Package dmn reads and writes .dmn files, the exchange format of DMN 1.2 to
// 1.5, as decision.Model.
//
// It must not decide what anything means: that is package decision's. Read
// read.go first.
package dmn

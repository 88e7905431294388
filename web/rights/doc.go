// Package rights is the page on which somebody who manages a process says who
// else may do what with it: people and groups, one line each.
//
// It must never decide who may manage: the route's check and models do. Read
// screen.go first.
package rights

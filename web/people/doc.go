// Package people is where admins keep people, groups and roles: who is here,
// who may get in, who belongs together. Also the directory that pickers of
// people ask.
//
// Read screen.go first; person.go and group.go hold one resource each.
package people

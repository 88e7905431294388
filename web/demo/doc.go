// Package demo is the systems around the sample company: an ERP with orders, a
// bank with its ledger, a credit bureau, an HR directory and a mail catcher,
// and the page on which an admin looks into them and makes them misbehave.
//
// They are real: each listens on an address of this machine alone and speaks
// HTTP or SMTP, and processes reach them like any other system, through
// connections that name an exception. What they know lies in the database, so
// that a ledger survives a restart as a bank's does.
//
// It must never listen where another machine could reach it, and never run in
// an installation without the sample company. Read systems.go first, then
// screen.go.
package demo

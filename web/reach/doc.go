// Package reach tells people of their tasks, and of the questions about what
// failed, when they are not looking: it makes the notices behind the bell, and
// mails them through the connection that the installation has chosen.
//
// It must never decide who may do what: a mail holds a link to the page of the
// task or question, which asks for a sign-in and decides nothing by being opened.
// Nothing of a task's data travels but its title, and of a failure its cause without
// what the message says in quotes and numbers.
//
// Read reach.go; mail.go writes the letters, question.go those about questions.
package reach

// Package expression answers what a page asks while somebody writes FEEL: what
// is wrong and where, what can come next, and what it gives with sample data.
//
// A request carries all there is to know, the variables too, so that nothing is
// loaded for it and each letter can be answered. It must never store anything
// or read a row. Read asked.go first, then check.go;
// assets/js/expression is the other half.
package expression

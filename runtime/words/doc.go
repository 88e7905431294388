// Package words says expressions and values in plain English: “amount <= 1000
// and order_total != null” is “Amount is at most 1,000 and Order total is
// known”. It owns the words for comparisons, which those who build conditions
// from choices offer too, and how numbers, dates and durations are written.
//
// What cannot be said well stays FEEL, between backticks, which screens draw as
// code. It must never change what an expression means, or know a kind of block.
//
// Read words.go first, then clause.go (what is true or false) and noun.go (what
// has another value).
package words

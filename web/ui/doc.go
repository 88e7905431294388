// Package ui is the component kit: what every screen is made of, as templ
// components with small argument structs, accessible by construction.
//
// It owns how things look and sound to a screen reader: each component brings its
// labels, ids, descriptions and keys. It must never read a request, know a route
// or a row of the database, write a style attribute or a script (the Content
// Security Policy forbids both), or tell something by colour alone.
//
// Conventions. Components take an Args struct, or plain arguments where two or
// three say it all; the zero value of every optional argument is the usual case.
// Attrs adds attributes such as hx-post. What varies inside is the component's
// children, or a templ.Component argument where there are two places. Texts are
// sentences in sentence case: buttons name the act ("Publish version 4"), errors
// say what happened and what to do, every field has an example.
//
// Styles are in assets/css, one file per component; behaviour in assets/js/kit.
// gallery_test.go renders everything there is: run it with SEGUE_SHOTS=folder to
// look at it. Read button.templ first, then field.templ.
package ui

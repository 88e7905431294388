// Package einvoice reads e-invoices: XML in the two syntaxes of EN 16931 (UBL
// 2.1, which XRechnung and Peppol use, and UN/CEFACT's Cross Industry Invoice),
// alone or inside a PDF as Factur-X and ZUGFeRD put it.
//
// It must never trust a file: every size is bounded, nothing is expanded, and
// whatever cannot be read is an *Error with a sentence for the person who
// attached it. It decides nothing about a payment. Read read.go first, then
// pdf.go for what is taken out of a PDF, and budget.go for what that may cost.
package einvoice

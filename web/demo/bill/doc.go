// Package bill writes invoices as suppliers do: as e-invoices in both syntaxes
// of EN 16931, and as a PDF to look at that holds one of them. The demo systems
// offer them to try with.
//
// It must never be needed by anything that is no demonstration. Read bill.go
// first, then pdf.go.
package bill

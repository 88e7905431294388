// Package cases plays behaviour that other engines test themselves with: models
// and steps written by others, imported and run by the real host on both stores.
//
// It holds tests only and must never be imported. The folder of the cases comes
// from SEGUE_CASES; without it the tests are skipped. Read case_test.go for the
// format, play_test.go for the steps, expect_test.go for what is expected.
package cases

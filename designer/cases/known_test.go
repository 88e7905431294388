package cases_test

// known are scenarios in which this engine does otherwise, with what it does
// and why.
var known = map[string]string{}

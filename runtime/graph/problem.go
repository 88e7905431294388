package graph

import "slices"

// Prevents reports whether one of the problems prevents publishing.
func Prevents(problems []Problem) bool {
	return slices.ContainsFunc(problems, func(p Problem) bool { return p.Severity == Error })
}

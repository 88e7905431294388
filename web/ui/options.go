package ui

// Options are choices whose values are their own labels: time zones, currencies.
func Options(values []string) []Option {
	list := make([]Option, len(values))
	for i, v := range values {
		list[i] = Option{Value: v, Label: v}
	}
	return list
}

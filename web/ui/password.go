package ui

// said is the field with its help, or with what is wrong, which says it again.
func (a PasswordArgs) said() Field {
	if a.Error != "" {
		a.Help = ""
	}
	return a.Field
}

package ui

import "strconv"

// instanceStanding is how an instance stands, in people's words.
func instanceStanding(status string, attention int) (tone Tone, icon, word string) {
	switch {
	case attention > 0 && (status == "running" || status == "suspended"):
		return Bad, "triangle-alert", "Needs attention"
	case status == "running":
		return Info, "circle-play", "Running"
	case status == "suspended":
		return Warn, "circle-pause", "Paused"
	case status == "ended":
		return Good, "circle-check", "Done"
	case status == "cancelled":
		return Quiet, "ban", "Cancelled"
	case status == "failed":
		return Bad, "circle-x", "Failed"
	}
	return Quiet, "circle", strconv.Quote(status)
}

// InstanceStatusWord is InstanceStatus as a word alone, inside a line of text.
func InstanceStatusWord(status string, attention int) string {
	_, _, word := instanceStanding(status, attention)
	return word
}

package gauge

import (
	"math"
	"time"
)

// Unit is what a figure counts.
type Unit string

const (
	PerSecond Unit = "a second"
	Seconds   Unit = "s"
	Number    Unit = ""
)

// line is one line of a picture: how it is read off two readings.
type line struct {
	chart, name string
	rate        bool // needs the reading before
	read        func(before, now reading) float64
}

// kind is a picture with its lines.
type kind struct {
	id, title, says string
	unit            Unit
}

var kinds = []kind{
	{"work", "Work", "What this server did, each second.", PerSecond},
	{"waits", "How long it takes", "From the question to the answer.", Seconds},
	{"queue", "What waits", "Queued on this server, and due on all of them. More than a moment's worth is a backlog.", Number},
	{"age", "How long it has waited", "The longest anything has been due, and the longest a call has gone without a sign of life.", Seconds},
	{"batch", "Deliveries in one transaction", "The more there is to do, the more are written together.", Number},
	{"pool", "Connections to the database", "Of this server. Requests wait when all are in use.", Number},
	{"calls", "Calls of other systems", "Answered and failed each second, and how many are under way.", Number},
	{"pages", "Open pages", "Pages that are kept up to date, on this server, and what is drawn and sent for them each second.", Number},
}

var lines = []line{
	{"work", "Steps", true, rate("segue_steps_total")},
	{"work", "Instances started", true, rate("segue_instances_total what=started")},
	{"work", "Instances ended", true, rate("segue_instances_total what=ended")},
	{"work", "Requests", true, func(b, n reading) float64 {
		return perSecond(b, n, n.spreads["segue_request_seconds"].count-b.spreads["segue_request_seconds"].count)
	}},
	{"waits", "Delivery, half of them", true, quantile("segue_delivery_seconds", 0.5)},
	{"waits", "Delivery, 99 of 100", true, quantile("segue_delivery_seconds", 0.99)},
	{"waits", "Transaction, 99 of 100", true, quantile("segue_transaction_seconds", 0.99)},
	{"waits", "Request, 99 of 100", true, quantile("segue_request_seconds", 0.99)},
	{"queue", "Queued here", false, gauge("segue_queue_items")},
	{"queue", "Timers due", false, gauge("segue_due_items kind=timer")},
	{"queue", "Calls due", false, gauge("segue_due_items kind=job")},
	{"queue", "Messages on their way", false, gauge("segue_due_items kind=delivery")},
	{"age", "Due for", false, gauge("segue_due_oldest_seconds")},
	{"age", "Call without a sign of life", false, gauge("segue_lease_age_seconds")},
	{"batch", "On average", true, func(b, n reading) float64 {
		return n.spreads["segue_transaction_items"].since(b.spreads["segue_transaction_items"]).mean()
	}},
	{"pool", "In use", false, gauge("segue_database_connections state=used")},
	{"pool", "Open and free", false, gauge("segue_database_connections state=idle")},
	{"pool", "Allowed", false, gauge("segue_database_connections_most")},
	{"calls", "Answered each second", true, rate("segue_calls_total outcome=answered")},
	{"calls", "Failed each second", true, rate("segue_calls_total outcome=failed")},
	{"calls", "Under way", false, gauge("segue_calls_running")},
	{"pages", "Open", false, gauge("segue_live_viewers")},
	{"pages", "Frames drawn", true, rate("segue_live_frames_made_total")},
	{"pages", "Frames sent", true, rate("segue_live_frames_sent_total")},
}

func perSecond(before, now reading, more float64) float64 {
	return max(0, more) / now.at.Sub(before.at).Seconds()
}

func rate(name string) func(before, now reading) float64 {
	return func(b, n reading) float64 { return perSecond(b, n, n.numbers[name]-b.numbers[name]) }
}

func gauge(name string) func(before, now reading) float64 {
	return func(_, n reading) float64 {
		if v, ok := n.numbers[name]; ok {
			return v
		}
		return math.NaN() // the database did not answer
	}
}

func quantile(name string, part float64) func(before, now reading) float64 {
	return func(b, n reading) float64 { return n.spreads[name].since(b.spreads[name]).quantile(part) }
}

// Line is a line of a picture and what the table beside it says. A figure is
// NaN where there was nothing to measure.
type Line struct {
	Name               string
	Now, Mean, Highest float64
	Points             []float64 // as the chart's times
}

// Chart is a picture of the last hour.
type Chart struct {
	ID, Title, Says string
	Unit            Unit
	Times           []time.Time
	Lines           []Line
}

// Charts are all pictures, as of the newest reading.
func (r *Recorder) Charts() []Chart {
	r.mu.Lock()
	defer r.mu.Unlock()
	times := append([]time.Time(nil), r.times...)
	var all []Chart
	for _, k := range kinds {
		c := Chart{ID: k.id, Title: k.title, Says: k.says, Unit: k.unit, Times: times}
		for i, l := range lines {
			if l.chart == k.id {
				c.Lines = append(c.Lines, summed(l.name, r.values[i]))
			}
		}
		all = append(all, c)
	}
	return all
}

func summed(name string, values []float64) Line {
	l := Line{Name: name, Now: math.NaN(), Mean: math.NaN(), Highest: math.NaN(), Points: append([]float64(nil), values...)}
	var sum, n float64
	for _, v := range values {
		if !math.IsNaN(v) {
			sum, n = sum+v, n+1
			l.Highest = max(v, sumOr(l.Highest, v))
		}
	}
	if n > 0 {
		l.Mean = sum / n
	}
	if len(values) > 0 {
		l.Now = values[len(values)-1]
	}
	return l
}

func sumOr(v, or float64) float64 {
	if math.IsNaN(v) {
		return or
	}
	return v
}

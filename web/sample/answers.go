package sample

import (
	"fmt"
	"time"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/machine"
)

// answer plans how the people who are asked deal with a task.
func (m *month) answer(t models.OpenTask) {
	if len(t.People) == 0 {
		return
	}
	least, most := 15*time.Minute, 9*time.Hour
	switch t.Block {
	case "approve":
		most = 7 * time.Hour
		if m.dice.IntN(14) == 0 {
			return // nobody looks: the executives are asked
		}
		if m.Now.Sub(t.OpenedAt) < 9*time.Hour {
			return // waits for whoever looks around as the finance lead
		}
	case "assess":
		most = 20 * time.Hour
		if m.dice.IntN(11) == 0 {
			return // two days pass
		}
	case "plan-week":
		most = 60 * time.Hour // sometimes a reminder goes out
	case "laptop", "clear":
		least, most = time.Hour, 6*time.Hour
		if m.Now.Sub(t.OpenedAt) < calm/2 {
			return // waits for whoever sets the installation up
		}
	}
	at := m.after(t.OpenedAt, least, most)
	if t.Block == "approve" && at.Sub(t.OpenedAt) > 20*time.Hour {
		at = t.OpenedAt.Add(least + time.Duration(m.dice.Int64N(int64(2*time.Hour)))) // before the weekend
	}
	if at.Before(m.Now.Add(-quiet)) {
		m.at(at, func() error { return m.settle(t) })
	}
}

var (
	refusals = []string{"The goods have not arrived yet.", "The price is not the one we agreed on.", "This was paid with the invoice of last month."}
	remarks  = []string{"", "", "", "Matches the order.", "Checked with the branch.", "As agreed."}
	reasons  = []string{"Steady income, no open loans.", "The income carries it well.", "Some risk, but long a member.", "The purpose is sound and the amount small."}
	doubts   = []string{"The income does not carry this amount.", "Too many other obligations.", "The account shows late payments."}
	mornings = []string{"9:00 at the reception of the main branch, then a round through the house.", "8:45 in the harbour branch; the team has breakfast together.", "9:30 in the training room on the second floor."}
)

func pick(m *month, list []string) string { return list[m.dice.IntN(len(list))] }

// settle answers a task now.
func (m *month) settle(t models.OpenTask) error {
	switch t.Block {
	case "clear":
		o := m.about[machine.Key(t.Key).Instance()]
		return m.decide(t, "done", "", map[string]feel.Value{"order_number": text(o.number), "amount": number(o.total)})
	case "laptop":
		return m.decide(t, "done", "", map[string]feel.Value{"laptop": text(fmt.Sprintf("HCU-%04d", 300+m.dice.IntN(600)))})
	case "plan-week":
		return m.decide(t, "done", "", map[string]feel.Value{"first_morning": text(pick(m, mornings))})
	case "assess":
		return m.assess(t)
	case "committee", "escalate":
		if m.dice.IntN(7) == 0 {
			return m.decide(t, "rejected", pick(m, doubts), nil)
		}
	case "check", "approve":
		if m.dice.IntN(12) == 0 {
			return m.decide(t, "rejected", pick(m, refusals), nil)
		}
	}
	return m.decide(t, "approved", pick(m, remarks), nil)
}

func (m *month) assess(t models.OpenTask) error {
	advice, why := "Lend", pick(m, reasons)
	switch m.dice.IntN(6) {
	case 0:
		advice = "Lend less"
	case 1:
		advice, why = "Decline", pick(m, doubts)
	}
	return m.decide(t, "done", "", map[string]feel.Value{"recommendation": text(advice), "assessment": text(why)})
}

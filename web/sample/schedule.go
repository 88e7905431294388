package sample

import (
	"fmt"
	"time"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/machine"
	"segue/web/demo"
)

// calm is how long before the end nothing begins that would leave one of the
// newcomers' groups more to do than what is put there on purpose.
const calm = 4 * 24 * time.Hour

// quiet is how long before the end nobody does anything but what is put there
// on purpose: the bank answers nonsense then, and who met it would be asked
// about too. It is more than that lasts by what is done together.
const quiet = 3 * time.Hour

// schedule plans what begins by itself: invoices, applications and new
// colleagues on working days, an hour in which the bank was down, and what
// stands open at the end.
func (m *month) schedule(first time.Time) {
	for day := first; day.Before(m.Now); day = day.AddDate(0, 0, 1) {
		if day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
			continue
		}
		for range 3 + m.dice.IntN(4) {
			m.within(day, m.newInvoice)
		}
		for range 1 + m.dice.IntN(3) {
			m.within(day, m.newLoan)
		}
		if m.dice.IntN(10) < 4 && m.Now.Sub(day) > calm {
			m.within(day, m.newColleague)
		}
	}
	m.outage(m.working(first.AddDate(0, 0, 18)))
	m.end()
}

// within plans something in the office hours of a day, unless that is yet to come.
func (m *month) within(day time.Time, do func() error) {
	at := day.Add(time.Duration(m.dice.IntN(int(8*time.Hour/time.Second))) * time.Second)
	if at.Before(m.Now.Add(-quiet)) {
		m.at(at, do)
	}
}

func (m *month) working(day time.Time) time.Time {
	for day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
		day = day.AddDate(0, 0, 1)
	}
	return day
}

// outage is the morning on which the bank could not be reached; Operations had
// everything tried again when it was back.
func (m *month) outage(day time.Time) {
	m.at(day.Add(70*time.Minute), m.switchTo(demo.Bank, models.DemoDown))
	for i := range 4 {
		m.at(day.Add(time.Duration(75+8*i)*time.Minute), m.smallInvoice)
	}
	m.at(day.Add(4*time.Hour), m.switchTo(demo.Bank, models.DemoWorks))
	m.at(day.Add(4*time.Hour+10*time.Minute), func() error { return m.tryAgain("The bank is back, they told us by telephone.") })
}

// tryAgain answers every open question as the analyst does.
func (m *month) tryAgain(reason string) error {
	who := m.people[analyst]
	v, err := m.DB.ViewerByID(m.ctx, who.ID)
	if err != nil {
		return err
	}
	open, err := m.DB.Troubles(m.ctx, v, 100)
	if err != nil {
		return err
	}
	for _, t := range open {
		q, err := m.DB.Question(m.ctx, v, t.ID)
		if err != nil {
			return err
		}
		affected, err := m.DB.Affected(m.ctx, q, 100)
		if err != nil {
			return err
		}
		results := make([]models.QuestionResult, len(affected))
		for i, a := range affected {
			results[i] = models.QuestionResult{Instance: a.Key, Title: a.Title(), Done: true}
			if err := m.host.Deliver(m.ctx, machine.Key(a.Key), machine.Retried{Incident: machine.Key(a.Incident), By: analyst, Reason: reason}); err != nil {
				return err
			}
		}
		if _, err := m.DB.Answer(m.ctx, v.By(), q, models.AnswerAll, reason, results, m.clock.Now()); err != nil {
			return err
		}
	}
	return nil
}

// end is what stands open when somebody looks at the company for the first time.
func (m *month) end() {
	m.at(m.Now.Add(-26*time.Hour), m.newColleague) // whose laptop is still to be prepared
	m.at(m.Now.Add(-25*time.Hour), m.wrongInvoice) // whose difference is still to be cleared
	m.at(m.Now.Add(-8*time.Hour), m.largeInvoice)  // which waits for the finance lead
	m.at(m.Now.Add(-7*time.Hour), m.largeInvoice)
	m.at(m.Now.Add(-100*time.Minute), m.switchTo(demo.Bank, models.DemoNonsense))
	for i := range 3 {
		m.at(m.Now.Add(time.Duration(-90+9*i)*time.Minute), m.smallInvoice)
	}
	m.at(m.Now.Add(-15*time.Minute), m.switchTo(demo.Bank, models.DemoWorks))
	m.at(m.Now.Add(-quiet), func() error { // nobody answers what is asked from now on: it is suspended
		return m.newLoanThen(machine.Suspended{By: admin, Reason: "The applicant asked us to wait until Friday."})
	})
	m.at(m.Now.Add(-6*24*time.Hour), func() error { return m.newLoanThen(machine.Cancelled{By: analyst, Reason: "The applicant withdrew."}) })
}

func text(s string) feel.Value { return feel.String(s) }

// number reads a decimal of this package's own.
func number(s string) feel.Value {
	n, err := feel.Number(s)
	if err != nil {
		panic(err)
	}
	return n
}

func (m *month) date(t time.Time) feel.Value {
	d, err := feel.Coerce(text(t.Format(time.DateOnly)), feel.DateType)
	if err != nil {
		panic(err)
	}
	return d
}

// order is the next order that no invoice has come for and that fits.
func (m *month) order(fits func(cents int) bool) order {
	for i := m.billed; i < len(m.orders); i++ {
		var euro, cents int
		if _, err := fmt.Sscanf(m.orders[i].total, "%d.%d", &euro, &cents); err == nil && fits(euro*100+cents) {
			m.orders[m.billed], m.orders[i] = m.orders[i], m.orders[m.billed]
			m.billed++
			return m.orders[m.billed-1]
		}
	}
	return m.orders[len(m.orders)-1]
}

func whichever(int) bool { return true }

func (m *month) newInvoice() error {
	o := m.order(whichever)
	if m.dice.IntN(12) == 0 && m.Now.Sub(m.clock.Now()) > calm {
		return m.bill(o, o.number, m.skewed(o.total))
	}
	return m.bill(o, o.number, o.total)
}

func (m *month) smallInvoice() error {
	o := m.order(func(cents int) bool { return cents <= 1000_00 })
	return m.bill(o, o.number, o.total)
}

func (m *month) largeInvoice() error {
	o := m.order(func(cents int) bool { return cents > 5000_00 && cents < 20_000_00 })
	return m.bill(o, o.number, o.total)
}

func (m *month) wrongInvoice() error {
	o := m.order(func(cents int) bool { return cents > 1000_00 })
	return m.bill(o, o.number, m.skewed(o.total))
}

// skewed is an amount that is not quite the order's.
func (m *month) skewed(total string) string {
	var euro, cents int
	if _, err := fmt.Sscanf(total, "%d.%d", &euro, &cents); err != nil {
		return total
	}
	return fmt.Sprintf("%d.%02d", euro+10+m.dice.IntN(90), cents)
}

func (m *month) bill(o order, wanted, amount string) error {
	key, err := m.start("supplier-invoice", clerk, fmt.Sprintf("RE-%d", 2000+m.billed), map[string]feel.Value{
		"supplier": text(o.supplier), "supplier_email": text(o.email), "invoice_number": text(fmt.Sprintf("RE-%d", 2000+m.billed)),
		"order_number": text(wanted), "amount": number(amount)})
	m.about[key.Instance()] = o
	return err
}

func (m *month) newLoan() error {
	_, err := m.loan(func(int) bool { return true })
	return err
}

func (m *month) newLoanThen(then machine.EventBody) error {
	key, err := m.loan(func(score int) bool { return score > 500 && score < 680 }) // not decided at once
	if err == nil {
		err = m.host.Settled(m.ctx)
	}
	if err == nil {
		err = m.host.Deliver(m.ctx, key, then)
	}
	return err
}

// loan begins an application of somebody whom the bureau scores so.
func (m *month) loan(fits func(score int) bool) (machine.Key, error) {
	var name string
	var born time.Time
	for name == "" || !fits(demo.Score(name, born.Format(time.DateOnly))) {
		name = applicants[m.dice.IntN(len(applicants))]
		born = time.Date(1958+m.dice.IntN(44), time.Month(1+m.dice.IntN(12)), 1+m.dice.IntN(28), 0, 0, 0, 0, time.UTC)
	}
	income := 1400 + m.dice.IntN(46)*100
	amount := min(1500+m.dice.IntN(57)*500, income*24)
	return m.start("loan-application", analyst, "", map[string]feel.Value{
		"applicant": text(name), "email": text(address(name)), "born": m.date(born), "amount": number(fmt.Sprint(amount)),
		"purpose": text(purposes[m.dice.IntN(len(purposes))]), "income": number(fmt.Sprint(income)), "iban": text(fmt.Sprintf("PT5000350651%011d", m.dice.Int64N(1e11)))})
}

func (m *month) newColleague() error {
	name := newcomers[m.dice.IntN(len(newcomers))]
	bosses := []string{analyst, lead, cfo}
	_, err := m.start("employee-onboarding", clerk, "", map[string]feel.Value{
		"name": text(name), "private_email": text(address(name)), "position": text(positions[m.dice.IntN(len(positions))]),
		"department": text(units[m.dice.IntN(len(units))]), "starts_on": m.date(m.clock.Now().AddDate(0, 0, 14+m.dice.IntN(30))),
		"salary": number(fmt.Sprint(1900 + 50*m.dice.IntN(60))), "plan": text(benefits[m.dice.IntN(len(benefits))]), "manager": text(bosses[m.dice.IntN(len(bosses))])})
	return err
}

// address is somebody's private mailbox.
func address(name string) string { return demo.Local(name) + "@post.example" }

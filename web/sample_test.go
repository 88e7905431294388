package web

import (
	"net/http"
	"net/url"
	"testing"

	"segue/models"
)

// TestSampleFromSetUpToRemoval sets up with the sample company, looks at what
// it brought, and removes it again.
func TestSampleFromSetUpToRemoval(t *testing.T) {
	t.Parallel()
	s := open(t)
	s.run("UPDATE settings SET set_up_at = NULL")
	link, err := s.db.InstallLink(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p := s.stranger()
	p.Open(s.url + "/setup/" + link)
	p.Fill("#name", "Ana Costa")
	p.Fill("#email", "ana@northwind.example")
	p.Fill("#password", passphrase)
	p.Click("text=Start")
	p.WaitText("h1", "Good ")
	p.WaitText(".toasts", "the sample company has been at work")
	p.WaitText("main", "Clear the difference of ")
	p.WaitText("main", "Prepare the laptop of ")
	var late int
	if err := s.gorm.Raw("SELECT count(*) FROM instances WHERE ended_at > now() - interval '10 minutes'").Scan(&late).Error; err != nil || late > 0 {
		t.Errorf("%d instances of the past ended today: the serving host did not pass over them (%v)", late, err)
	}
	look(t, p, "sample-home")
	for name, path := range map[string]string{"sample-processes": "/processes", "sample-instances": "/instances", "sample-demo": "/demo", "sample-inbox": "/inbox", "sample-erp": "/demo/erp"} {
		p.Open(s.url + path)
		look(t, p, name)
	}
	// pressed twice, no order has two invoices, also while the ERP takes none
	admin := s.as(s.person("Ida Admin", "admin"))
	want(t, admin.post("/demo/erp/mode", url.Values{"mode": {string(models.DemoDown)}}), http.StatusSeeOther)
	want(t, admin.post("/demo/invoices", nil), http.StatusSeeOther)
	admin.post("/demo/invoices", nil) // those of other orders, or there are none left
	var sent, orders int
	row := s.gorm.Raw("SELECT count(*), count(DISTINCT business_id) FROM instances WHERE started_at > now() - interval '10 minutes' AND business_id LIKE 'RE-%'").Row()
	if err := row.Scan(&sent, &orders); err != nil || sent < 1 || sent != orders {
		t.Errorf("%d invoices came in for %d orders (%v)", sent, orders, err)
	}
	p.Open(s.url + "/demo")
	p.Click("text=Remove the sample company")
	p.WaitText("#confirm", "go for good")
	p.Click("#confirm [data-slot=action]")
	p.WaitText(".toasts", "The sample company is gone")
	p.Open(s.url + "/processes")
	p.WaitText("main", "There is no process yet")
	p.Open(s.url + "/people")
	p.WaitText("main", "2 people")
	if is, err := s.db.Settings(t.Context()); err != nil || is.Name != "Segue" {
		t.Errorf("without the sample company the installation is called %q (%v)", is.Name, err)
	}
}

package sample

import "segue/models"

// Company is what the sample company is called.
const Company = "Harbour Credit Union"

const domain = "@harbour-cu.example"

// colleague is somebody of the sample company.
type colleague struct {
	form   models.PersonForm
	groups []string
}

var colleagues = []colleague{
	{models.PersonForm{Name: "Sofia Marques", Email: analyst, Author: true, Approver: true}, []string{"controllers", "lending", "underwriters", Operations}},
	{models.PersonForm{Name: "Marta Silva", Email: clerk, Approver: true}, []string{payables, "people-team"}},
	{models.PersonForm{Name: "Tomás Lind", Email: lead, Approver: true}, []string{"finance-leads", "controllers", "underwriters"}},
	{models.PersonForm{Name: "Helena Vaz", Email: cfo, Approver: true}, []string{"executives", "loan-committee"}},
	{models.PersonForm{Name: "Rui Tavares", Email: admin, Author: true, Approver: true, Admin: true}, []string{itServices, Operations}},
}

// The colleagues by their addresses, which stay ASCII.
const (
	analyst = "sofia.marques" + domain
	clerk   = "marta.silva" + domain
	lead    = "tomas.lind" + domain
	cfo     = "helena.vaz" + domain
	admin   = "rui.tavares" + domain
)

// Groups that others ask for by name.
const (
	Operations = "operations"
	payables   = "accounts-payable"
	itServices = "it-services"
)

// Newcomers are the groups that whoever sets the installation up joins, so
// that work and questions reach them.
var Newcomers = []string{Operations, payables, itServices}

var groups = []models.GroupForm{
	{Slug: payables, Name: "Accounts payable", Description: "Enter supplier invoices and clear differences."},
	{Slug: "controllers", Name: "Controllers", Description: "Check invoices up to 5,000 EUR."},
	{Slug: "finance-leads", Name: "Finance leads", Description: "Approve invoices above 5,000 EUR."},
	{Slug: "executives", Name: "Executives", Description: "The CFO, who decides where others have not answered."},
	{Slug: "lending", Name: "Lending", Description: "Take in loan applications."},
	{Slug: "underwriters", Name: "Underwriters", Description: "Assess loan applications."},
	{Slug: "loan-committee", Name: "Loan committee", Description: "Approves loans."},
	{Slug: "people-team", Name: "People team", Description: "Begins the onboarding of new colleagues."},
	{Slug: itServices, Name: "IT services", Description: "Prepare laptops and accounts."},
	{Slug: Operations, Name: "Operations", Description: "Look after the processes: they answer questions when something fails."},
}

// grants say who may do what with a template's process, besides Operations.
var grants = map[string]map[string][]models.Right{
	"supplier-invoice":    {payables: {models.MayStart, models.MaySee, models.MayWork}, "controllers": {models.MaySee}, "finance-leads": {models.MaySee}, "executives": {models.MaySee}},
	"employee-onboarding": {"people-team": {models.MayStart, models.MaySee}, itServices: {models.MaySee}},
	"loan-application":    {"lending": {models.MayStart, models.MaySee}, "underwriters": {models.MaySee, models.MayWork}, "executives": {models.MaySee}},
}

// supplier is a company that sends invoices.
type supplier struct {
	name, email, iban string
	goods             []string
	from, to          int // its orders, in whole EUR
}

var suppliers = []supplier{
	{"Nordwind Papier GmbH", "billing@nordwind.example", "DE02120300000000202051", []string{"Paper and envelopes for the quarter", "Statement forms, 40 boxes", "Archive boxes"}, 180, 2400},
	{"Atlas Office Lda", "faturas@atlas-office.example", "PT50000201231234567890154", []string{"12 height-adjustable desks", "Meeting room chairs", "Counter for the harbour branch"}, 900, 9800},
	{"Brightline Energy", "accounts@brightline.example", "ES9121000418450200051332", []string{"Electricity of the branches", "Heating of the main branch"}, 700, 4200},
	{"Castor Security", "invoices@castor.example", "FR1420041010050500013M02606", []string{"Guarding of the main branch", "Cash transport of the month", "Camera maintenance"}, 1400, 6800},
	{"Delta Cloud Services", "billing@deltacloud.example", "IE29AIBK93115212345678", []string{"Hosting of the core banking system", "Backup storage", "Office licences"}, 600, 18500},
	{"Eira Cleaning", "geral@eira.example", "PT50003506511234567890155", []string{"Cleaning of four branches", "Window cleaning"}, 320, 980},
	{"Fjord Consulting AS", "ar@fjord-consulting.example", "NO9386011117947", []string{"Review of lending rules", "Audit preparation, 6 days"}, 4800, 26000},
	{"Gallo Print", "admin@galloprint.example", "IT60X0542811101000000123456", []string{"Member letters, 3,000 pieces", "Posters for the savings week"}, 140, 1900},
	{"Hansa Legal", "office@hansa-legal.example", "DE75512108001245126199", []string{"Advice on member contracts", "Register entries"}, 800, 7400},
	{"Ibis Travel", "billing@ibis-travel.example", "BE71096123456769", []string{"Journey to the cooperative congress", "Train tickets of the month"}, 90, 1600},
	{"Juno Learning", "finance@juno.example", "NL91ABNA0417164300", []string{"Course on anti-money-laundering, 14 seats", "Online courses of the quarter"}, 450, 3900},
	{"Kestrel Telecom", "bills@kestrel.example", "GB29NWBK60161331926819", []string{"Telephone and data lines", "Mobile phones for the field staff"}, 260, 2900},
}

// applicants ask for loans, newcomers start work.
var (
	applicants = []string{"Inês Duarte", "Bruno Ferraz", "Clara Nunes", "Diogo Antunes", "Eva Lorenz", "Filipe Moura", "Greta Holm", "Hugo Pires", "Irene Castelo", "João Batista",
		"Katrin Sommer", "Luís Godinho", "Mara Esteves", "Nuno Vidal", "Olga Petrova", "Paulo Reis", "Rita Fontes", "Samuel Okoye", "Teresa Alves", "Vera Lobo", "Xavier Gomes", "Yara Mendes"}
	newcomers = []string{"Zoë Brandão", "Jonas Weber", "Amélia Rocha", "Daniel Osei", "Lena Hartmann", "Miguel Sá", "Noor Haddad", "Pilar Ortega", "Stefan Braun", "Beatriz Lemos", "Ugo Ricci"}
	positions = []string{"Loan officer", "Teller", "Member adviser", "Controller", "Data analyst", "Branch manager"}
	units     = []string{"Branch", "Lending", "Finance", "Operations"}
	benefits  = []string{"Basic", "Family", "Pension plus"}
	purposes  = []string{"Home", "Car", "Education", "Debt"}
)

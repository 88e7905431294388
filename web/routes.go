package web

import (
	"mime"
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/assets"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/markup"
	"segue/web/expression"
	"segue/web/grid"
)

// Route is one line of the table: nothing else is served.
type Route struct {
	Method  string
	Path    string
	Access  Access
	Check   Check
	Handler echo.HandlerFunc
	Takes   Body
}

// Body is what a route's request may carry.
type Body struct {
	Types []string // media types; empty: no body
	Limit int64    // bytes
}

const kB, mB = int64(1) << 10, int64(1) << 20

var (
	aForm     = Body{[]string{"application/x-www-form-urlencoded", "multipart/form-data"}, 256 * kB}
	aSheet    = Body{aForm.Types, mB} // 256 kB of answers, up to three bytes each as they travel, and what was read
	aJSON     = Body{[]string{"application/json"}, 2 * mB}
	aDocument = Body{[]string{"application/json"}, graph.MaxSize}
	aDrawing  = Body{[]string{"application/json"}, graph.MaxSize + mB} // with the widths of words
	aPanel    = Body{[]string{"application/x-www-form-urlencoded"}, 4 * mB}
	aModel    = Body{[]string{"multipart/form-data"}, markup.MaxSize + mB}
	aFile     = Body{[]string{"multipart/form-data"}, models.MaxFile + mB}
	aDMN      = Body{[]string{"application/xml", "text/xml"}, 4 * mB}
	empty     = Body{nil, kB}
)

func get(path string, a Access, c Check, h echo.HandlerFunc) Route {
	return Route{http.MethodGet, path, a, c, h, empty}
}

func post(path string, a Access, c Check, h echo.HandlerFunc) Route {
	return Route{http.MethodPost, path, a, c, h, aForm}
}

func put(path string, a Access, c Check, h echo.HandlerFunc) Route {
	return Route{http.MethodPut, path, a, c, h, aJSON}
}

// takes is the route with another body.
func (r Route) takes(b Body) Route {
	r.Takes = b
	return r
}

// table lists every route with who may use it and what it is about. The route
// test walks it with every role and with things that are the visitor's own,
// somebody else's and nobody's.
func (s *Server) table() []Route {
	assets := echo.WrapHandler(assets.Handler())
	return []Route{
		// anybody
		get("/healthz", Public, nothing, s.healthy),
		get("/readyz", Public, nothing, s.ready),
		get("/assets/*", Public, nothing, assets),
		post("/theme", Public, nothing, s.theme),
		get("/setup/:link", Public, setupLink, s.setup.Show),
		post("/setup/:link", Public, setupLink, s.setup.Save),
		get("/sign-in", Public, nothing, s.signin.Show),
		post("/sign-in", Public, nothing, s.signin.Begin),
		get("/password/:link", Public, passwordLink, s.signin.ShowLink),
		post("/password/:link", Public, passwordLink, s.signin.RedeemLink),
		post("/password-strength", Public, nothing, s.signin.Strength),
		get("/acting/:link", Public, s.actingLink(), s.acting.Enter),
		post("/sign-out", SignedIn, nothing, s.signin.End),

		// everybody who is signed in
		get("/", SignedIn, nothing, s.home.Show),
		post("/checklist/dismissal", SignedIn, nothing, s.home.Dismiss),
		get("/account", SignedIn, nothing, s.account.ShowProfile),
		post("/account", SignedIn, nothing, s.account.SaveProfile),
		get("/account/password", SignedIn, nothing, s.account.ShowPassword),
		post("/account/password", SignedIn, nothing, s.account.SavePassword),
		get("/account/browsers", SignedIn, nothing, s.account.ShowBrowsers),
		post("/account/browsers/end", SignedIn, nothing, s.account.EndOthers),
		post("/account/browsers/:browser/end", SignedIn, ownSignIn, s.account.EndBrowser),
		get("/account/tokens", SignedIn, nothing, s.account.ShowTokens),
		post("/account/tokens", SignedIn, nothing, s.account.AddToken),
		post("/account/tokens/:token/revocation", SignedIn, ownToken, s.account.RevokeToken),
		get("/directory", SignedIn, nothing, s.people.Directory),
		get("/find", SignedIn, nothing, s.find.Find),
		get("/bell", SignedIn, nothing, s.bell.Count),
		post("/bell", SignedIn, nothing, s.bell.Look),
		get("/inbox", SignedIn, nothing, s.inbox.List),
		get("/inbox/done", SignedIn, nothing, s.inbox.Done),
		post("/inbox/order", SignedIn, nothing, s.inbox.Order),
		get("/tasks/:task", SignedIn, aTask, s.inbox.Show),
		get("/tasks/:task/news", SignedIn, aTask, s.inbox.News),
		post("/tasks/:task/claim", SignedIn, aTask, s.inbox.Claim),
		post("/tasks/:task/release", SignedIn, aTask, s.inbox.Release),
		post("/tasks/:task/fields", SignedIn, aTask, s.inbox.Fields).takes(aSheet),
		post("/tasks/:task/draft", SignedIn, aTask, s.inbox.Keep).takes(aSheet),
		post("/tasks/:task/comments", SignedIn, aTask, s.inbox.Comment),
		post("/tasks/:task/decision", SignedIn, aTask, s.inbox.Decide).takes(aSheet),
		post("/tasks/:task/file", SignedIn, aTask, s.inbox.Upload).takes(aFile),
		get("/questions/:question", SignedIn, aQuestion, s.questions.Show),
		get("/questions/:question/system", SignedIn, aQuestion, s.questions.System),
		post("/questions/:question/answer", SignedIn, aQuestion, s.questions.Answer),
		get("/start", SignedIn, nothing, s.start.List),
		get("/processes/:process/start", SignedIn, aProcess(models.MayStart), s.start.Ask),
		post("/processes/:process/start", SignedIn, aProcess(models.MayStart), s.start.Begin).takes(aSheet),
		post("/processes/:process/start/fields", SignedIn, aProcess(models.MayStart), s.start.Fields).takes(aSheet),
		post("/processes/:process/start/file", SignedIn, aProcess(models.MayStart), s.start.Upload).takes(aFile),
		get("/files/:file", SignedIn, aStoredFile, s.files.Show),
		get("/live", SignedIn, nothing, s.socket),
		get("/instances", SignedIn, nothing, s.instances.List),
		get("/instances/:instance", SignedIn, anInstance, s.instances.Show),
		get("/instances/:instance/block", SignedIn, anInstance, s.instances.Block),
		get("/instances/:instance/history", SignedIn, anInstance, s.instances.History),
		get("/instances/:instance/result", SignedIn, managedInstance, s.instances.ShowResult),
		post("/instances/:instance/result", SignedIn, managedInstance, s.instances.Result),
		get("/instances/:instance/time", SignedIn, managedInstance, s.instances.Time),
		post("/instances/:instance/time", SignedIn, managedInstance, s.instances.Time),
		get("/instances/:instance/place", SignedIn, managedInstance, s.instances.Place),
		post("/instances/:instance/place", SignedIn, managedInstance, s.instances.Place),
		get("/instances/:instance/beginning", SignedIn, managedInstance, s.instances.Beginning),
		post("/instances/:instance/beginning", SignedIn, managedInstance, s.instances.Beginning),
		get("/instances/:instance/data", SignedIn, managedInstance, s.instances.Change),
		post("/instances/:instance/data", SignedIn, managedInstance, s.instances.Change),
		post("/instances/:instance/retry", SignedIn, managedInstance, s.instances.Retry),
		post("/instances/:instance/cancellation", SignedIn, managedInstance, s.instances.Cancel),
		post("/instances/:instance/suspension", SignedIn, managedInstance, s.instances.Suspend),
		post("/instances/:instance/resumption", SignedIn, managedInstance, s.instances.Resume),

		get("/processes", SignedIn, nothing, s.processes.List),
		post("/processes", Author, nothing, s.processes.Add),
		get("/processes/new", Author, nothing, s.processes.New),
		get("/processes/imports/new", Author, nothing, s.processes.Bring),
		post("/processes/imports", Author, nothing, s.processes.Import).takes(aModel),
		get("/processes/:process", SignedIn, anyProcess, s.processes.Show),
		get("/processes/:process/versions", SignedIn, anyProcess, s.processes.Versions),
		post("/processes/:process/details", Author, aProcess(models.MayEdit), s.processes.Save),
		post("/processes/:process/copies", Author, aProcess(models.MayEdit), s.processes.Duplicate),
		post("/processes/:process/archive", SignedIn, aProcess(models.MayManage), s.processes.Archive),
		post("/processes/:process/restore", SignedIn, aProcess(models.MayManage), s.processes.Restore),
		get("/processes/:process/move", SignedIn, aProcess(models.MayManage), s.moving.Show),
		post("/processes/:process/move", SignedIn, aProcess(models.MayManage), s.moving.Carry),
		post("/processes/:process/move/check", SignedIn, aProcess(models.MayManage), s.moving.Check),
		get("/processes/:process/rights", SignedIn, aProcess(models.MayManage), s.rights.Show),
		post("/processes/:process/rights", SignedIn, aProcess(models.MayManage), s.rights.Save),
		get("/processes/:process/webhooks", SignedIn, aProcess(models.MayManage), s.hooks.Show),
		post("/processes/:process/webhooks", SignedIn, aProcess(models.MayManage), s.hooks.Make),
		post("/processes/:process/webhooks/removal", SignedIn, aProcess(models.MayManage), s.hooks.End),
		get("/processes/:process/design", Author, aProcess(models.MayEdit), s.designer.Show),
		get("/processes/:process/draft", Author, aProcess(models.MayEdit), s.designer.Draft),
		get("/processes/:process/draft/reading", Author, aProcess(models.MayEdit), s.designer.Reading),
		put("/processes/:process/draft", Author, aProcess(models.MayEdit), s.designer.SaveDraft).takes(aDocument),
		post("/processes/:process/draft/layout", Author, aProcess(models.MayEdit), s.designer.Tidy).takes(aDrawing),
		post("/processes/:process/panel", Author, aProcess(models.MayEdit), s.designer.Panel).takes(aPanel),
		post("/processes/:process/trial", Author, aProcess(models.MayEdit), s.designer.Trial).takes(aPanel),
		post("/processes/:process/trial/answer", Author, aProcess(models.MayEdit), s.designer.Send).takes(aPanel),
		post("/processes/:process/trial/mapping", Author, aProcess(models.MayEdit), s.designer.Keep).takes(aPanel),
		post("/processes/:process/try", Author, aProcess(models.MayEdit), s.stage.Open).takes(aPanel),
		post("/processes/:process/try/moves", Author, aProcess(models.MayEdit), s.stage.Move).takes(aPanel),
		post("/processes/:process/try/fields", Author, aProcess(models.MayEdit), s.stage.Fields).takes(aPanel),
		post("/processes/:process/try/forms/:form/file", Author, aProcess(models.MayEdit), s.stage.File).takes(aFile),
		get("/processes/:process/people", Author, aProcess(models.MayEdit), s.designer.People),
		get("/processes/:process/publish", Author, aProcess(models.MayEdit), s.designer.Publishing),
		post("/processes/:process/versions", Author, aProcess(models.MayEdit), s.designer.Publish),
		get("/processes/:process/versions/:number", SignedIn, anyProcess, s.designer.Version),
		get("/processes/:process/versions/:number/bpmn", SignedIn, anyProcess, s.designer.VersionBPMN),
		get("/processes/:process/draft/bpmn", Author, aProcess(models.MayEdit), s.designer.DraftBPMN),
		get("/processes/:process/versions/:number/block", SignedIn, anyProcess, s.designer.VersionBlock),
		get("/processes/:process/drafts", Author, aProcess(models.MayEdit), s.designer.Earlier),
		get("/processes/:process/drafts/:number", Author, aProcess(models.MayEdit), s.designer.ShowEarlier),
		get("/processes/:process/drafts/:number/block", Author, aProcess(models.MayEdit), s.designer.EarlierBlock),
		post("/processes/:process/drafts/:number/restoration", Author, aProcess(models.MayEdit), s.designer.Restore),

		post("/processes/:process/tables/past", Author, aProcess(models.MayEdit), s.desk.PastOfProcess).takes(aDocument),
		get("/processes/:process/samples", Author, aProcess(models.MayEdit), s.desk.Samples),
		get("/tables", Author, nothing, s.tables.List),
		post("/tables", Author, nothing, s.tables.Add),
		get("/tables/new", Author, nothing, s.tables.New),
		post("/tables/check", Author, nothing, grid.Check).takes(aDocument),
		post("/tables/import", Author, nothing, grid.Import).takes(aDMN),
		post("/tables/export", Author, nothing, grid.Export).takes(aDocument),
		post("/tables/decisions/check", Author, nothing, grid.CheckModel).takes(aDocument),
		post("/tables/decisions/rename", Author, nothing, grid.RenameNode).takes(aDocument),
		post("/tables/decisions/import", Author, nothing, grid.ImportModel).takes(aDMN),
		post("/tables/decisions/export", Author, nothing, grid.ExportModel).takes(aDocument),
		post("/tables/past", Author, nothing, s.desk.PastOfShared).takes(aDocument),
		get("/tables/:table", Author, aTable, s.tables.Show),
		put("/tables/:table", Author, aTable, s.tables.Save).takes(aDocument),
		post("/tables/:table/versions", Author, aTable, s.tables.Publish),
		post("/expressions", Author, nothing, expression.Check).takes(aJSON),

		// admins
		get("/people", Admin, nothing, s.people.List),
		post("/people", Admin, nothing, s.people.Add),
		get("/people/new", Admin, nothing, s.people.New),
		get("/people/:person", Admin, aPerson, s.people.Show),
		post("/people/:person", Admin, aPerson, s.people.Save),
		post("/people/:person/link", Admin, aPerson, s.people.Invite),
		post("/people/:person/activation", Admin, aPerson, s.people.Activate),
		post("/people/:person/deactivation", Admin, aPerson, s.people.Deactivate),
		post("/people/:person/sign-out", Admin, aPerson, s.people.SignOut),
		get("/roles", Admin, nothing, s.people.Roles),
		get("/groups", Admin, nothing, s.people.Groups),
		post("/groups", Admin, nothing, s.people.AddGroup),
		get("/groups/new", Admin, nothing, s.people.NewGroup),
		get("/groups/:group", Admin, aGroup, s.people.ShowGroup),
		post("/groups/:group", Admin, aGroup, s.people.SaveGroup),
		post("/groups/:group/removal", Admin, aGroup, s.people.RemoveGroup),
		post("/groups/:group/members", Admin, aGroup, s.people.AddMembers),
		post("/groups/:group/members/removal", Admin, aGroup, s.people.RemoveMember),
		get("/connections", Admin, nothing, s.connections.List),
		post("/connections", Admin, nothing, s.connections.Add),
		get("/connections/new", Admin, nothing, s.connections.New),
		post("/connections/fields", Admin, nothing, s.connections.Fields),
		get("/connections/:connection", Admin, aConnection, s.connections.Show),
		post("/connections/:connection", Admin, aConnection, s.connections.Save),
		post("/connections/:connection/test", Admin, aConnection, s.connections.Test),
		post("/connections/:connection/exceptions", Admin, aConnection, s.connections.Allow),
		post("/connections/:connection/removal", Admin, aConnection, s.connections.Remove),
		get("/act-as/:person", Admin, aColleague, s.acting.Open),
		get("/demo", Admin, sampleCompany, s.demo.Show),
		get("/demo/bills", SignedIn, sampleCompany, s.demo.Bills),
		get("/demo/bills/:bill", SignedIn, demoBill, s.demo.Bill),
		get("/demo/:system", Admin, demoSystem, s.demo.Look),
		get("/demo/mail/:message", Admin, demoMail, s.demo.Message),
		post("/demo/invoices", Admin, sampleCompany, s.demo.SendInvoices),
		post("/demo/removal", Admin, sampleCompany, s.demo.RemoveAll),
		post("/demo/:system/mode", Admin, demoSystem, s.demo.Switch),
		get("/settings", Admin, nothing, s.settings.Show),
		post("/settings", Admin, nothing, s.settings.Save),
		get("/working-time", Admin, nothing, s.settings.ShowCalendar),
		post("/working-time", Admin, nothing, s.settings.SaveCalendar),
		post("/working-time/removal", Admin, nothing, s.settings.RemoveCalendar),
		post("/working-time/preview", Admin, nothing, s.settings.PreviewCalendar),
		get("/retention", Admin, nothing, s.settings.ShowRetention),
		post("/retention", Admin, nothing, s.settings.SaveRetention),
		post("/retention/erasure", Admin, nothing, s.settings.Erase),
		get("/system", Admin, nothing, s.system.Show),
		get("/metrics", Admin, nothing, s.metrics),
		get("/debug/pprof/*", Admin, nothing, s.profile),
		get("/audit", Admin, nothing, s.settings.ShowAudit),

		// programs
		get("/api/openapi.json", Public, nothing, s.api.Description),
		post("/api/processes/:process/instances", Token(models.StartInstances), aProcess(models.MayStart), s.api.Start).takes(aJSON),
		post("/api/processes/:process/files", Token(models.StartInstances), aProcess(models.MayStart), s.api.UploadForStart).takes(aFile),
		get("/api/instances/:instance", Token(models.ReadInstances), anInstance, s.api.Instance),
		post("/api/instances/:instance/cancellation", Token(models.ManageInstances), managedInstance, s.api.Cancel).takes(aJSON),
		post("/api/instances/:instance/suspension", Token(models.ManageInstances), managedInstance, s.api.Suspend).takes(aJSON),
		post("/api/instances/:instance/resumption", Token(models.ManageInstances), managedInstance, s.api.Resume).takes(aJSON),
		post("/api/instances/:instance/retry", Token(models.ManageInstances), managedInstance, s.api.Retry).takes(aJSON),
		post("/api/instances/:instance/result", Token(models.ManageInstances), managedInstance, s.api.Result).takes(aJSON),
		post("/api/instances/:instance/place", Token(models.ManageInstances), managedInstance, s.api.Place).takes(aJSON),
		post("/api/instances/:instance/beginning", Token(models.ManageInstances), managedInstance, s.api.Begin).takes(aJSON),
		post("/api/instances/:instance/time", Token(models.ManageInstances), managedInstance, s.api.Time).takes(aJSON),
		post("/api/instances/:instance/data", Token(models.ManageInstances), managedInstance, s.api.Change).takes(aJSON),
		post("/api/instances/:instance/version", Token(models.ManageInstances), managedInstance, s.api.Migrate).takes(aJSON),
		post("/api/messages", Token(models.SendMessages), nothing, s.api.Send).takes(aJSON),
		post("/api/signals", Token(models.SendMessages), nothing, s.api.Signal).takes(aJSON),
		post("/api/webhooks/:link", Public, webhookLink, s.api.Receive).takes(aJSON),
		get("/api/tasks", Token(models.ReadTasks), nothing, s.api.Tasks),
		post("/api/tasks/:task/files", Token(models.DecideTasks), aTask, s.api.UploadForTask).takes(aFile),
		post("/api/tasks/:task/decision", Token(models.DecideTasks), aTask, s.api.Decide).takes(aJSON),
		get("/api/processes/:process/draft", Token(models.WriteProcesses), aProcess(models.MayEdit), s.api.Draft),
		put("/api/processes/:process/draft", Token(models.WriteProcesses), aProcess(models.MayEdit), s.api.SaveDraft).takes(aDocument),
		post("/api/processes/:process/versions", Token(models.WriteProcesses), aProcess(models.MayEdit), s.api.Publish).takes(aJSON),
	}
}

// Screens are the addresses of what people look at once they are signed in, with
// the names of what is to be filled in (":process"): for measurements that leave
// none out.
func (s *Server) Screens() (paths []string) {
	for _, r := range s.table() {
		if r.Method == http.MethodGet && (r.Access == SignedIn || r.Access == Author || r.Access == Admin) {
			paths = append(paths, r.Path)
		}
	}
	return paths
}

// accept refuses a body of another type or size than the route takes.
func (r Route) accept(c echo.Context) error {
	req := c.Request()
	if req.ContentLength > r.Takes.Limit {
		return errTooLarge(r.Takes.Limit)
	}
	req.Body = http.MaxBytesReader(c.Response(), req.Body, r.Takes.Limit)
	if req.ContentLength == 0 || req.Method == http.MethodGet || req.Method == http.MethodHead {
		return nil
	}
	kind, _, err := mime.ParseMediaType(req.Header.Get("Content-Type"))
	for _, t := range r.Takes.Types {
		if t == kind {
			return nil
		}
	}
	return &statusError{http.StatusUnsupportedMediaType, "media-type",
		"This address takes " + listed(r.Takes.Types) + " and got something else. Nothing was saved.", err}
}

package settings

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

const pageSize = 100

// audit is the list of deeds, or the part of it below the filters.
type audit struct {
	frame  page.Frame
	who    models.Viewer
	filter models.AuditFilter
	rows   []models.AuditRow
	more   string
	now    time.Time
}

// kinds are what the list can be narrowed to, by the beginning of the action.
var kinds = []ui.Option{
	{Value: "person.", Label: "People"}, {Value: "group.", Label: "Groups"}, {Value: "sign-in.", Label: "Sign-ins"}, {Value: "password.", Label: "Passwords"},
	{Value: "token.", Label: "API tokens"}, {Value: "process.", Label: "Processes"}, {Value: "version.", Label: "Versions"},
	{Value: "instance.", Label: "Instances"}, {Value: "connection.", Label: "Connections"}, {Value: "installation.", Label: "Installation"},
}

// ShowAudit is GET /audit.
func (s Screen) ShowAudit(c echo.Context) error {
	before, err := strconv.ParseInt(visit.Query(c, "before"), 10, 64)
	if err != nil || before < 0 {
		before = 0
	}
	kind := visit.Query(c, "kind")
	if !slices.ContainsFunc(kinds, func(o ui.Option) bool { return o.Value == kind }) {
		kind = ""
	}
	v := audit{who: visit.Viewer(c), now: time.Now(),
		filter: models.AuditFilter{Search: visit.Query(c, "q"), Action: kind, Before: before, Limit: pageSize + 1}}
	if v.rows, err = s.DB.AuditPage(c.Request().Context(), v.filter); err != nil {
		return err
	}
	if len(v.rows) > pageSize {
		v.rows = v.rows[:pageSize]
		v.more = auditPath + "?" + url.Values{"q": {v.filter.Search}, "kind": {kind}, "before": {fmt.Sprint(v.rows[pageSize-1].ID)}}.Encode()
	}
	switch {
	case visit.Partial(c.Request()) && before > 0:
		return visit.HTML(c, http.StatusOK, moreDeeds(v))
	case visit.Partial(c.Request()):
		return visit.HTML(c, http.StatusOK, deeds(v))
	}
	v.frame = frame(c, "Audit", auditPath)
	return visit.HTML(c, http.StatusOK, auditPage(v))
}

// words say what an action is, in the past tense, before the name of its target.
var words = map[string]string{
	"installation.set-up": "set up", "installation.changed": "changed the settings of", "installation.calendar-changed": "changed when the organisation works",
	"person.added": "added", "person.changed": "changed", "person.activated": "activated", "person.deactivated": "deactivated",
	"group.added": "added the group", "group.changed": "changed the group", "group.removed": "deleted the group",
	"group.member-added": "added somebody to", "group.member-removed": "removed somebody from",
	"sign-in.began": "signed in", "sign-in.ended-all": "ended all sign-ins of",
	"password.changed": "changed the password of", "password.link-made": "made a password link for",
	"webhook.made": "made a webhook's address for", "webhook.removed": "ended a webhook's address of", "message.sent": "sent the message", "signal.sent": "sent the signal",
	"token.added": "made the API token", "token.revoked": "revoked the API token",
	"process.added": "added the process", "process.duplicated": "duplicated a process as", "process.changed": "changed the process",
	"process.archived": "archived the process", "process.restored": "restored the process", "process.granted": "changed the rights on", "process.published": "published a version of",
	"instance.retried": "had something tried again in", "instance.result-given": "gave a result by hand in", "instance.cancelled": "cancelled the instance",
	"instance.migrated": "moved to another version the instance", "instance.moved": "moved to another block the instance", "instance.rescheduled": "changed a time of", "instance.changed": "changed the data of", "instance.begun": "began something in",
	"instance.suspended": "paused the instance", "instance.resumed": "let the instance go on:",
	"version.published": "published", "connection.added": "added the connection", "connection.changed": "changed the connection",
	"connection.removed": "deleted the connection", "process.retention-changed": "changed how long finished instances stay of", "instance.erased": "erased the instance", "instances.expired": "erased finished instances, as many as",
	"connection.failing": "stopped calling, for want of an answer,", "connection.answering": "gets answers again from", "connection.tried": "sent a test through the connection",
}

// sentence says a deed in words. An action that has none yet shows its name,
// which is better than hiding it.
func sentence(r models.AuditRow) string {
	what, known := words[r.Action]
	if !known {
		what = strings.NewReplacer(".", " ", "-", " ").Replace(r.Action)
	}
	self := r.ActorID != nil && r.TargetKind == "person" && r.TargetID == strconv.FormatInt(*r.ActorID, 10)
	switch {
	case r.Action == "sign-in.began":
		return r.ActorName + " signed in"
	case self && r.Action == "password.changed":
		return r.ActorName + " changed their password"
	case self:
		return r.ActorName + " " + what + " their own account"
	}
	return strings.TrimSpace(r.ActorName + " " + what + " " + r.TargetName)
}

// details are the particulars of a deed, "name was: Ana; zone: UTC"; "" if there
// are none.
func details(r models.AuditRow) string {
	var all map[string]any
	if json.Unmarshal(r.Detail, &all) != nil {
		return ""
	}
	var parts []string
	for name, value := range all {
		if value != nil {
			parts = append(parts, strings.ReplaceAll(name, "-", " ")+": "+plain(value))
		}
	}
	slices.Sort(parts)
	return strings.Join(parts, "; ")
}

func plain(value any) string {
	list, ok := value.([]any)
	if !ok {
		return fmt.Sprint(value)
	}
	var parts []string
	for _, v := range list {
		parts = append(parts, fmt.Sprint(v))
	}
	if len(parts) == 0 {
		return "none"
	}
	return strings.Join(parts, ", ")
}

package people

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// groupList is the page of all groups, or the part of it below the search.
type groupList struct {
	frame  page.Frame
	filter models.GroupFilter
	rows   []models.GroupRow
	total  int64
	more   string
}

// Groups is GET /groups.
func (s Screen) Groups(c echo.Context) error {
	ctx := c.Request().Context()
	l := groupList{filter: models.GroupFilter{Search: visit.Query(c, "q"), After: cursor(c), Limit: pageSize + 1}}
	var err error
	if l.rows, err = s.DB.GroupsPage(ctx, l.filter); err != nil {
		return err
	}
	if l.total, err = s.DB.CountGroups(ctx, l.filter); err != nil {
		return err
	}
	if len(l.rows) > pageSize {
		l.rows = l.rows[:pageSize]
		l.more = "/groups?" + url.Values{"q": {l.filter.Search}, "after": {text(l.rows[pageSize-1].At())}}.Encode()
	}
	switch {
	case visit.Partial(c.Request()) && l.filter.After.ID != 0:
		return visit.HTML(c, http.StatusOK, moreGroups(l))
	case visit.Partial(c.Request()):
		return visit.HTML(c, http.StatusOK, groupResults(l))
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Groups", Active: "people", Tabs: ui.Tabs("People, groups and roles", tabs("/groups")), Actions: addGroup()})
	return visit.HTML(c, http.StatusOK, groupsPage(l))
}

// group is the page of one group, or of a new one.
type group struct {
	frame   page.Frame
	is      models.Group // zero for a new one
	in      models.GroupForm
	members []models.PersonRow
	total   int64
	more    string
	now     time.Time
	faults  visit.Faults
}

func (g group) path() string { return fmt.Sprintf("/groups/%d", g.is.ID) }

// NewGroup is GET /groups/new.
func (s Screen) NewGroup(c echo.Context) error {
	return s.showNewGroup(c, http.StatusOK, models.GroupForm{}, nil)
}

func (s Screen) showNewGroup(c echo.Context, status int, in models.GroupForm, faults visit.Faults) error {
	frame := visit.Frame(c, page.Frame{Title: "New group", Active: "people", Width: page.Narrow, Crumbs: []ui.Crumb{{Label: "Groups", Href: "/groups"}}})
	return visit.HTML(c, status, newGroupPage(group{frame: frame, in: in, faults: faults}))
}

func groupForm(c echo.Context) (models.GroupForm, error) {
	f, err := visit.Form(c)
	return models.GroupForm{Name: f.Get("name"), Slug: f.Get("slug"), Description: f.Get("description")}, err
}

// AddGroup is POST /groups.
func (s Screen) AddGroup(c echo.Context) error {
	in, err := groupForm(c)
	if err != nil {
		return err
	}
	g, err := s.DB.AddGroup(c.Request().Context(), visit.By(c), in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showNewGroup(c, http.StatusUnprocessableEntity, in, faults)
	}
	if err != nil {
		return err
	}
	return s.done(c, g.Name+" is added. Now add its people", fmt.Sprintf("/groups/%d", g.ID))
}

func (s Screen) group(c echo.Context) (models.Group, error) {
	id, err := visit.ID(c, "group")
	if err != nil {
		return models.Group{}, err
	}
	return s.DB.Group(c.Request().Context(), id)
}

// ShowGroup is GET /groups/:group.
func (s Screen) ShowGroup(c echo.Context) error {
	g, err := s.group(c)
	if err != nil {
		return err
	}
	return s.showGroup(c, http.StatusOK, group{is: g, in: models.GroupForm{Name: g.Name, Description: g.Description}})
}

func (s Screen) showGroup(c echo.Context, status int, v group) (err error) {
	ctx := c.Request().Context()
	filter := models.PeopleFilter{Group: v.is.ID, After: cursor(c), Limit: pageSize + 1}
	if v.members, err = s.DB.PeoplePage(ctx, filter); err != nil {
		return err
	}
	if v.total, err = s.DB.CountPeople(ctx, filter); err != nil {
		return err
	}
	if len(v.members) > pageSize {
		v.members = v.members[:pageSize]
		v.more = v.path() + "?" + url.Values{"after": {text(v.members[pageSize-1].At())}}.Encode()
	}
	v.now = time.Now()
	if visit.Partial(c.Request()) && filter.After.ID != 0 {
		return visit.HTML(c, status, moreMembers(v))
	}
	v.frame = visit.Frame(c, page.Frame{Title: v.is.Name, Active: "people", Width: page.Narrow, Crumbs: []ui.Crumb{{Label: "Groups", Href: "/groups"}}})
	return visit.HTML(c, status, groupPage(v))
}

// SaveGroup is POST /groups/:group.
func (s Screen) SaveGroup(c echo.Context) error {
	before, err := s.group(c)
	if err != nil {
		return err
	}
	in, err := groupForm(c)
	if err != nil {
		return err
	}
	_, err = s.DB.ChangeGroup(c.Request().Context(), visit.By(c), before.ID, in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showGroup(c, http.StatusUnprocessableEntity, group{is: before, in: in, faults: faults})
	}
	if err != nil {
		return err
	}
	return s.done(c, "The changes are saved", fmt.Sprintf("/groups/%d", before.ID))
}

// RemoveGroup is POST /groups/:group/removal.
func (s Screen) RemoveGroup(c echo.Context) error {
	g, err := s.group(c)
	if err != nil {
		return err
	}
	err = s.DB.RemoveGroup(c.Request().Context(), visit.By(c), g.ID)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showGroup(c, http.StatusConflict, group{is: g, in: models.GroupForm{Name: g.Name, Description: g.Description}, faults: faults})
	}
	if err != nil {
		return err
	}
	return s.done(c, g.Name+" is deleted", "/groups")
}

// AddMembers is POST /groups/:group/members.
func (s Screen) AddMembers(c echo.Context) error {
	g, err := s.group(c)
	if err != nil {
		return err
	}
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	added, err := s.DB.AddMembers(c.Request().Context(), visit.By(c), g.ID, f["people"])
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showGroup(c, http.StatusUnprocessableEntity, group{is: g, in: models.GroupForm{Name: g.Name, Description: g.Description}, faults: faults})
	}
	if err != nil {
		return err
	}
	return s.done(c, strings.Join(added, ", ")+" joined "+g.Name, fmt.Sprintf("/groups/%d", g.ID))
}

// RemoveMember is POST /groups/:group/members/removal with person=….
func (s Screen) RemoveMember(c echo.Context) error {
	g, err := s.group(c)
	if err != nil {
		return err
	}
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	member, err := strconv.ParseInt(f.Get("person"), 10, 64)
	if err != nil {
		return &models.Error{Code: models.Unfit, Message: "Nobody was chosen to be removed. Go back to the group and choose somebody."}
	}
	p, err := s.DB.RemoveMember(c.Request().Context(), visit.By(c), g.ID, member)
	if err != nil {
		return err
	}
	path := fmt.Sprintf("/groups/%d", g.ID)
	return s.doneUndo(c, p.Name+" left "+g.Name, path, visit.Undo{Path: path + "/members", Name: "people", Value: p.Email})
}

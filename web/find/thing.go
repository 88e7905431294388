package find

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
)

// tasks finds open tasks of the viewer's inbox.
func (s Screen) tasks(ctx context.Context, who models.Viewer, q query) ([]page.Place, error) {
	rows, err := s.DB.InboxPage(ctx, who, models.InboxFilter{Search: q.text, Now: time.Now(), Limit: most})
	var all []page.Place
	for _, r := range rows {
		all = append(all, page.Place{Label: r.Title, Icon: "inbox", Href: fmt.Sprintf("/tasks/%d", r.Key), In: r.Process + " · " + r.Reference()})
	}
	return all, err
}

const asked = 50 // open questions that are looked through

// questions finds open questions on processes that the viewer manages.
func (s Screen) questions(ctx context.Context, who models.Viewer, q query) ([]page.Place, error) {
	rows, err := s.DB.Troubles(ctx, who, asked)
	var all []page.Place
	for _, r := range rows {
		if fits(q.words, r.Process+" "+r.Message+" question") && len(all) < most {
			all = append(all, page.Place{Label: r.Message, Icon: "circle-question-mark", Href: fmt.Sprintf("/questions/%d", r.ID), In: r.Process})
		}
	}
	return all, err
}

// instances finds instances by their number, and by words of their business id
// and of what their processes make searchable.
func (s Screen) instances(ctx context.Context, who models.Viewer, q query) ([]page.Place, error) {
	var all []page.Place
	if key, ok := numbered(q.words); ok {
		place, err := s.instance(ctx, who, key)
		if err != nil {
			return nil, err
		}
		all = append(all, place...)
	}
	if len(q.text) < 2 {
		return all, nil // nearly everything begins with a letter
	}
	rows, err := s.DB.InstancePage(ctx, who, models.InstanceFilter{Text: q.text, Limit: most})
	for _, r := range rows {
		if href := fmt.Sprintf("/instances/%d", r.Key); len(all) == 0 || all[0].Href != href {
			all = append(all, placeOf(r.Title(), r.Process, r.Status, int(r.Incidents), r.Key))
		}
	}
	return all, err
}

// numbered reads "1042", "#1042" and "No. 1042", by which people call an
// instance that has no name.
func numbered(words []string) (key int64, ok bool) {
	if len(words) == 2 && strings.TrimSuffix(words[0], ".") == "no" {
		words = words[1:]
	}
	if len(words) != 1 {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.TrimPrefix(words[0], "#"), 10, 64)
	return models.InstanceNumbered(n), err == nil && models.InstanceNumbered(n) > 0
}

// instance is one by its key, if the viewer may see it.
func (s Screen) instance(ctx context.Context, who models.Viewer, key int64) ([]page.Place, error) {
	if _, err := s.DB.SeesInstance(ctx, who, key); err != nil {
		return nil, ifNotMissing(err)
	}
	stand, err := s.DB.Standing(ctx, []int64{key})
	r, ok := stand[key]
	if err != nil || !ok {
		return nil, err
	}
	return []page.Place{placeOf(r.Title(), r.Process, r.Status, int(r.Incidents), r.Key)}, nil
}

func placeOf(title, process, status string, attention int, key int64) page.Place {
	return page.Place{Label: title, Icon: "activity", Href: fmt.Sprintf("/instances/%d", key), In: process + " · " + ui.InstanceStatusWord(status, attention)}
}

// things finds what admins and authors keep: people, connections, tables.
func (s Screen) things(ctx context.Context, who models.Viewer, q query) ([]page.Place, error) {
	var all []page.Place
	if who.Author {
		rows, err := s.DB.SharedTablePage(ctx, models.TableFilter{Search: q.text, Limit: most})
		if err != nil {
			return nil, err
		}
		for _, t := range rows {
			all = append(all, page.Place{Label: t.Name, Icon: "table-2", Href: fmt.Sprintf("/tables/%d", t.ID), In: "Table"})
		}
	}
	if !who.Admin {
		return all, nil
	}
	people, err := s.DB.PeoplePage(ctx, models.PeopleFilter{Search: q.text, Limit: most})
	if err != nil {
		return nil, err
	}
	for _, p := range people {
		all = append(all, page.Place{Label: p.Name, Icon: "user", Href: fmt.Sprintf("/people/%d", p.ID), In: "Person"})
	}
	rows, err := s.DB.ConnectionPage(ctx, models.ConnectionFilter{Search: q.text, Limit: most})
	for _, x := range rows {
		all = append(all, page.Place{Label: x.Name, Icon: "plug", Href: fmt.Sprintf("/connections/%d", x.ID), In: "Connection"})
	}
	return all, err
}

const mostRecent = 12 // addresses that are looked at

// recent says what the addresses are called, of those that the viewer may see.
func (s Screen) recent(ctx context.Context, who models.Viewer, addresses []string) (all []page.Place) {
	for _, address := range addresses[:min(len(addresses), mostRecent)] {
		places, err := within(ctx, func(ctx context.Context) ([]page.Place, error) { return s.at(ctx, who, address) })
		if err == nil {
			all = append(all, places...)
		}
	}
	return all
}

// at is the place at an address of a process, a task or an instance.
func (s Screen) at(ctx context.Context, who models.Viewer, address string) ([]page.Place, error) {
	path, _, _ := strings.Cut(address, "?")
	parts := strings.SplitN(strings.TrimPrefix(path, "/"), "/", 3)
	if len(parts) < 2 {
		if n, ok := strings.CutPrefix(address, "/instances?process="); ok {
			parts = []string{"processes", n}
		} else {
			return nil, nil
		}
	}
	id, err := strconv.ParseInt(parts[1], 10, 64)
	if err != nil || id <= 0 {
		return nil, nil
	}
	switch parts[0] {
	case "processes":
		p, err := s.DB.ProcessRow(ctx, who, id)
		if err != nil {
			return nil, ifNotMissing(err)
		}
		for _, place := range placesOf(who, p) {
			if place.Href == address {
				return []page.Place{place}, nil
			}
		}
	case "tasks":
		t, err := s.DB.Task(ctx, who, id)
		if err != nil {
			return nil, ifNotMissing(err)
		}
		return []page.Place{{Label: t.Title, Icon: "inbox", Href: fmt.Sprintf("/tasks/%d", id), In: t.Process}}, nil
	case "instances":
		return s.instance(ctx, who, id)
	}
	return nil, nil
}

// ifNotMissing is nil for what is not there, or not the viewer's to see.
func ifNotMissing(err error) error {
	if e, ok := errors.AsType[*models.Error](err); ok && e.Code == models.Missing {
		return nil
	}
	return err
}

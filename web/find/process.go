package find

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"segue/models"
	"segue/web/around"
	"segue/web/page"
	"segue/web/ui"
)

// processes finds processes by words of their name, and of what can be done
// with them: "supplier rights", "start loan".
func (s Screen) processes(ctx context.Context, who models.Viewer, q query) ([]page.Place, error) {
	rows, err := s.named(ctx, who, q.words)
	if err != nil {
		return nil, err
	}
	if rest := slices.DeleteFunc(slices.Clone(q.words), isVerb); len(rest) < len(q.words) {
		more, err := s.named(ctx, who, rest)
		if err != nil {
			return nil, err
		}
		rows = append(rows, more...)
	}
	seen := map[int64]bool{}
	var whole, parts []page.Place // the processes, then what is about them
	for _, p := range rows {
		if seen[p.ID] {
			continue
		}
		seen[p.ID] = true
		for i, place := range placesOf(who, p) {
			switch {
			case i == 0 && fits(q.words, place.Label):
				whole = append(whole, place)
			case i > 0 && fits(q.words, place.Label+" "+place.Words):
				parts = append(parts, place)
			}
		}
	}
	whole = whole[:min(len(whole), most)]
	return append(whole, parts[:min(len(parts), most+most-len(whole))]...), nil
}

func (s Screen) named(ctx context.Context, who models.Viewer, words []string) ([]models.ProcessRow, error) {
	return s.DB.ProcessPage(ctx, who, models.ProcessFilter{Search: strings.Join(words, " "), Limit: most})
}

// placesOf is where somebody can go with a process: its own page first. They
// are called by its name too, so that one finds them by both.
func placesOf(who models.Viewer, p models.ProcessRow) []page.Place {
	all := []page.Place{{Label: p.Name, Icon: "workflow", Href: around.Path(p.Process, ""), In: standing(p)}}
	add := func(label, icon, href, words string) {
		all = append(all, page.Place{Label: label, Icon: icon, Href: href, Words: words})
	}
	if around.MayStart(p) {
		add("Start "+p.Name, "play", around.Path(p.Process, "/start"), "begin run new instance")
	}
	if around.MayDesign(who, p) {
		add("Open "+p.Name+" in the designer", "pencil", around.Path(p.Process, "/design"), "edit draw change design")
	}
	if p.Rights.Has(models.MaySee) {
		add("Instances of "+p.Name, "activity", fmt.Sprintf("/instances?process=%d", p.ID), "runs")
	}
	for _, t := range around.Tabs(p, around.Overview, who)[1:] {
		add(t.Label+" of "+p.Name, t.Icon, t.Href, "")
	}
	return all
}

func standing(p models.ProcessRow) string {
	switch {
	case p.Latest == 0:
		return "Not published"
	case p.Running == 0:
		return fmt.Sprintf("Version %d", p.Latest)
	}
	return ui.FormatCount(p.Running) + " running"
}

// verbs begin the words by which pages of a process are looked for.
var verbs = []string{"start", "begin", "run", "open", "design", "designer", "edit", "draw", "change", "instances", "of", "in", "the",
	"versions", "earlier", "drafts", "webhooks", "rights"}

func isVerb(word string) bool {
	return slices.ContainsFunc(verbs, func(v string) bool { return strings.HasPrefix(v, word) })
}

// fits reports whether each word is in the text.
func fits(words []string, text string) bool {
	text = models.Fold(text)
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
}

package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"net/url"
	"strings"

	"github.com/alexedwards/scs/pgxstore"

	"segue/models"
	"segue/web"
)

// webSettings say how people reach this installation and who its first admin is.
type webSettings struct {
	Public   string   `name:"url" env:"SEGUE_URL" placeholder:"URL" help:"Address under which people reach Segue, if another than the one it listens on: https://segue.example.com"`
	Proxies  []string `env:"SEGUE_PROXIES" placeholder:"CIDR" help:"Networks of proxies in front, whose X-Forwarded-For and X-Forwarded-Proto are believed: 10.0.0.0/8"`
	Email    string   `name:"admin-email" env:"SEGUE_ADMIN_EMAIL" placeholder:"E-MAIL" help:"With a password: sets up without the link and makes this the first admin. Has no effect later."`
	Password string   `name:"admin-password" env:"SEGUE_ADMIN_PASSWORD" placeholder:"TEXT" help:"The first admin's password; better given by the environment."`
}

// check refuses settings that cannot be meant.
func (w *webSettings) check() ([]netip.Prefix, error) {
	if w.Public != "" {
		u, err := url.Parse(w.Public)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.User != nil {
			return nil, fmt.Errorf("the address %q is not of the form https://segue.example.com; set --url or SEGUE_URL to scheme and host only", w.Public)
		}
		w.Public = u.Scheme + "://" + u.Host
	}
	if (w.Email == "") != (w.Password == "") {
		return nil, errors.New("SEGUE_ADMIN_EMAIL and SEGUE_ADMIN_PASSWORD belong together; set both, or neither and use the set-up link")
	}
	var proxies []netip.Prefix
	for _, text := range w.Proxies {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			return nil, fmt.Errorf("the proxy network %q is not of the form 10.0.0.0/8 (SEGUE_PROXIES)", text)
		}
		proxies = append(proxies, p)
	}
	return proxies, nil
}

// wire builds what lives on the database and sets a new installation up, or
// prepares the link that does.
func (s serveCmd) wire(ctx context.Context, a *app, logger *slog.Logger) error {
	proxies, err := s.Web.check()
	if err != nil {
		return err
	}
	db := models.New(a.db.Gorm)
	a.address = a.url
	if s.Web.Public != "" {
		a.address = s.Web.Public
	}
	if err := s.firstAdmin(ctx, db, a); err != nil {
		return err
	}
	// Without the store's own cleaning, which cannot be waited for: Keep does it.
	sessions := pgxstore.NewWithCleanupInterval(a.db.Pool, 0)
	a.web = web.New(web.Deps{DB: db, Sessions: sessions, Logger: logger, URL: s.Web.Public, Proxies: proxies})
	keeping, stop := context.WithCancel(context.Background())
	kept := make(chan struct{})
	go func() {
		defer close(kept)
		db.Keep(keeping, logger)
	}()
	a.stopKeeping = func() {
		stop()
		<-kept
	}
	return nil
}

// firstAdmin sets up from the environment, or leaves it to whoever opens the
// link. On an installation that is set up it does nothing.
func (s serveCmd) firstAdmin(ctx context.Context, db *models.DB, a *app) error {
	installed, err := db.Settings(ctx)
	if err != nil {
		return fmt.Errorf("the settings of this installation cannot be read: %w", err)
	}
	if installed.SetUpAt != nil {
		return nil
	}
	if s.Web.Email == "" {
		link, err := db.InstallLink(ctx)
		if errors.Is(err, &models.Error{Code: models.Conflict}) { // another node was faster
			return nil
		}
		if err != nil {
			return fmt.Errorf("no set-up link could be made: %w", err)
		}
		a.address += "/setup/" + link
		a.stage("Set-up", "this link works once, for one day")
		return nil
	}
	name, _, _ := strings.Cut(s.Web.Email, "@")
	_, err = db.InstallDirectly(ctx, models.Installation{Name: "Segue", Zone: "UTC", Password: s.Web.Password,
		Admin: models.PersonForm{Name: name, Email: s.Web.Email}})
	if errors.Is(err, &models.Error{Code: models.Conflict}) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the first admin cannot be made from SEGUE_ADMIN_EMAIL and SEGUE_ADMIN_PASSWORD: %w", err)
	}
	a.stage("Set-up", s.Web.Email+" is the first admin")
	return nil
}

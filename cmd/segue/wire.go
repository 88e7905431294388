package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/netip"
	"net/url"
	"strings"

	"github.com/alexedwards/scs/pgxstore"
	"github.com/prometheus/client_golang/prometheus"

	"segue/models"
	"segue/runtime/block"
	"segue/web"
)

// webSettings say how people reach this installation.
type webSettings struct {
	Public  string   `name:"url" env:"SEGUE_URL" placeholder:"URL" help:"Address under which people reach Segue, if another than the one it listens on: https://segue.example.com"`
	Proxies []string `env:"SEGUE_PROXIES" placeholder:"CIDR" help:"Networks of proxies in front, whose X-Forwarded-For and X-Forwarded-Proto are believed: 10.0.0.0/8"`
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

// wire builds what lives on the database, and starts its housekeeping.
func (w webSettings) wire(a *app, db *models.DB, kinds *block.Registry, proxies []netip.Prefix, logger *slog.Logger) {
	// Without the store's own cleaning, which cannot be waited for: Keep does it.
	sessions := pgxstore.NewWithCleanupInterval(a.db.Pool, 0)
	a.web = web.New(web.Deps{DB: db, Engine: a.engine, Kinds: kinds, Calls: a.calls, Hooks: a.hooks, Sample: a.sample, Sessions: sessions, Logger: logger, URL: w.Public, Own: a.url, Proxies: proxies,
		Collectors: []prometheus.Collector{poolMetrics{a.db.Pool}}})
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
}

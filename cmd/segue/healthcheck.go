package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"segue/models/database/embedded"
)

type healthcheckCmd struct {
	URL     string        `env:"SEGUE_HEALTHCHECK_URL" placeholder:"URL" help:"Address of the server; else it follows from the settings below."`
	Addr    string        `env:"SEGUE_ADDR" placeholder:"HOST:PORT" help:"Address the server listens on."`
	Data    string        `env:"SEGUE_DATA" placeholder:"DIR" help:"Data folder of the server; its note says where it answers."`
	Timeout time.Duration `default:"4s" help:"How long it may take."`
}

// Run asks /readyz. The image's HEALTHCHECK calls this, so that the image
// needs no other program for it.
func (h healthcheckCmd) Run(ctx context.Context, out io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, h.Timeout)
	defer cancel()
	url, err := h.address()
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/readyz", nil)
	if err != nil {
		return fmt.Errorf("the address %q cannot be asked: %w", url, err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("no server answers at %s; is it running? (%w)", url, err)
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(answer.Body, 500)) // for the message only
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("the server at %s is not ready (%s): %s", url, answer.Status, strings.TrimSpace(string(text)))
	}
	_, err = fmt.Fprintf(out, "ready at %s\n", url)
	return err
}

// address is the one given, else what the data folder's note says, else where
// a server listens that was told nothing.
func (h healthcheckCmd) address() (string, error) {
	if h.URL != "" {
		return strings.TrimRight(h.URL, "/"), nil
	}
	if h.Addr != "" {
		host, port, err := net.SplitHostPort(h.Addr)
		if err != nil {
			return "", fmt.Errorf("the address %q is not of the form host:port", h.Addr)
		}
		if ip := net.ParseIP(host); host == "" || (ip != nil && ip.IsUnspecified()) {
			host = "127.0.0.1"
		}
		return "http://" + net.JoinHostPort(host, port), nil
	}
	data, err := dataFolder(h.Data)
	if err != nil {
		return "", err
	}
	if url := embedded.Announced(data); url != "" {
		return url, nil
	}
	return "http://" + defaultAddr, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata" // time zones, for machines that have none

	"github.com/alecthomas/kong"
)

// commands is the command line. Every setting is a flag and an environment
// variable; the flag wins.
type commands struct {
	Serve       serveCmd       `cmd:"" default:"withargs" help:"Serve people and run processes (the default)."`
	Backup      backupCmd      `cmd:"" help:"Write the whole database into one file, while servers run."`
	Restore     restoreCmd     `cmd:"" help:"Make an empty database what a backup says."`
	Bench       benchCmd       `cmd:"" help:"Measure how fast processes run on this machine."`
	Check       checkCmd       `cmd:"" help:"Tell what would become of BPMN files: what needs attention, what cannot run."`
	Healthcheck healthcheckCmd `cmd:"" help:"Ask a running server whether it is ready; exit 0 if it is."`
	Version     versionCmd     `cmd:"" help:"Say which version this is."`
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// Exit codes.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
)

// run is main, for tests too. What goes wrong is one sentence on stderr.
func run(args []string, stdout, stderr io.Writer) int {
	exit := -1
	var c commands
	parser, err := kong.New(&c,
		kong.Name("segue"),
		kong.Description("A process designer with its runtime inside: one program, one Postgres."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { exit = code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		return fail(stderr, err, exitFailed)
	}
	parsed, err := parser.Parse(args)
	if exit >= 0 { // help was asked for and given
		return exit
	}
	if err != nil {
		return fail(stderr, fmt.Errorf("%w; see segue --help", err), exitUsage)
	}
	ctx, stop := stopSignals()
	defer stop()
	parsed.BindTo(ctx, (*context.Context)(nil))
	parsed.BindTo(stdout, (*io.Writer)(nil))
	if err := parsed.Run(); err != nil {
		return fail(stderr, err, exitFailed)
	}
	return exitOK
}

// twice is how close together two signals count as one: wrappers such as
// timeout pass on what the process gets itself as well.
const twice = time.Second

// stopSignals ends the context at the first signal to stop. One that follows
// later finds no handler any more and ends the process as it stands.
func stopSignals() (context.Context, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	context.AfterFunc(ctx, func() { time.AfterFunc(twice, func() { signal.Stop(signals) }) })
	go func() {
		select {
		case <-signals:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, cancel
}

func fail(stderr io.Writer, err error, code int) int {
	if errors.Is(err, context.Canceled) {
		fmt.Fprintln(stderr, "segue: stopped before it was ready")
		return code
	}
	fmt.Fprintln(stderr, "segue: "+strings.TrimSpace(err.Error()))
	return code
}

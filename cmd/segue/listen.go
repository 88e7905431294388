package main

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"syscall"
)

// defaultAddr is where Segue listens if it is told nothing: this machine only.
const defaultAddr = "127.0.0.1:8080"

// nextPorts is how many ports after the default one are tried.
const nextPorts = 50

// listen opens the address. Only where none was chosen may it move to the next
// free port: who names an address means it.
func listen(addr string) (net.Listener, error) {
	if addr != "" {
		if _, _, err := net.SplitHostPort(addr); err != nil {
			return nil, fmt.Errorf("the address %q is not of the form host:port; write --addr 127.0.0.1:8080, or 0.0.0.0:8080 for every network", addr)
		}
		l, err := net.Listen("tcp", addr)
		if err != nil {
			return nil, refused(addr, err)
		}
		return l, nil
	}
	host, first, err := net.SplitHostPort(defaultAddr)
	if err != nil {
		return nil, err
	}
	port, err := strconv.Atoi(first)
	if err != nil {
		return nil, err
	}
	for n := port; n < port+nextPorts; n++ {
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(n)))
		if err == nil {
			return l, nil
		}
		if !errors.Is(err, syscall.EADDRINUSE) {
			return nil, refused(defaultAddr, err)
		}
	}
	return nil, fmt.Errorf("the ports %d to %d are all taken; choose one with --addr 127.0.0.1:PORT", port, port+nextPorts-1)
}

func refused(addr string, err error) error {
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("another program listens on %s; stop it, or choose another address with --addr", addr)
	case errors.Is(err, syscall.EACCES):
		return fmt.Errorf("this account may not listen on %s; ports below 1024 belong to root: choose another with --addr", addr)
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return fmt.Errorf("this machine does not have the address %s; use 127.0.0.1, 0.0.0.0 or one of its own with --addr", addr)
	}
	return fmt.Errorf("the address %s cannot be listened on (%w); choose another with --addr", addr, err)
}

// urlOf is the address a browser on this machine uses.
func urlOf(l net.Listener) string {
	addr, ok := l.Addr().(*net.TCPAddr)
	if !ok {
		return "http://" + l.Addr().String()
	}
	host := addr.IP.String()
	if addr.IP.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, strconv.Itoa(addr.Port))
}

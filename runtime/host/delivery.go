package host

import (
	"fmt"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// DeliveryKind says what is on its way. The words are stored.
type DeliveryKind string

// To an instance; the last two have no receiver yet and go to the post office.
const (
	deliverStart    DeliveryKind = "start"    // makes the receiver
	deliverCancel   DeliveryKind = "cancel"   // its caller no longer waits
	deliverReturn   DeliveryKind = "return"   // a called instance came back
	deliverMessage  DeliveryKind = "message"  // for a subscription
	deliverSignal   DeliveryKind = "signal"   // for a subscription
	deliverContinue DeliveryKind = "continue" // the machine's order to itself

	deliverSend      DeliveryKind = "send"      // a message to find receivers for
	deliverBroadcast DeliveryKind = "broadcast" // a signal, the same
	deliverFreed     DeliveryKind = "freed"     // an instance that a message started has ended
)

// CancelDelivery is what the store writes for each call that is stopped.
func CancelDelivery(child machine.Key, now time.Time) Delivery {
	return Delivery{Receiver: child, Kind: deliverCancel, At: now, Body: pack(nil, []byte{deliverySchema})}
}

// deliverySchema is the first byte inside every body.
const deliverySchema = 1

// seal finishes a body.
func seal(p packer, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return pack(nil, p), nil
}

// open begins to read a body.
func open(body []byte) unpacker {
	data, err := unpack(body)
	if err == nil && (len(data) == 0 || data[0] != deliverySchema) {
		err = fmt.Errorf("%w: a delivery of a later release", errDamaged)
	}
	if err != nil {
		return unpacker{err: err}
	}
	return unpacker{data: data[1:]}
}

// startBody is what a start delivery carries: for a call, the caller's order;
// for a message or signal start, the version and block that it starts.
type startBody struct {
	process     int64    // 0: find it by pool
	pool        graph.ID // BPMN id
	version     int32    // 0: the newest
	block       graph.ID
	businessID  string
	correlation string
	caller      machine.Key
	vars        []machine.Var
	trace       Trace // of the caller
}

func (b startBody) seal() ([]byte, error) {
	p := packer{deliverySchema}
	p.number(b.process)
	p.text(string(b.pool))
	p.number(int64(b.version))
	p.text(string(b.block))
	p.text(b.businessID)
	p.text(b.correlation)
	p.key(b.caller)
	err := p.vars(b.vars)
	p.text(string(b.trace))
	return seal(p, err)
}

func openStart(body []byte) (startBody, error) {
	u := open(body)
	b := startBody{process: u.number(), pool: graph.ID(u.text()), version: int32(u.number()), block: graph.ID(u.text()),
		businessID: u.text(), correlation: u.text(), caller: u.key(), vars: u.vars()}
	if len(u.data) > 0 { // starts of the first releases end here
		b.trace = Trace(u.text())
	}
	return b, u.err
}

func sealReturn(r machine.Returned) ([]byte, error) {
	p := packer{deliverySchema}
	p.key(r.Activation)
	p.key(r.Child)
	p.text(string(r.Ending))
	p.text(r.ErrorCode)
	p.text(r.Message)
	err := p.vars(r.Output)
	return seal(p, err)
}

func openReturn(body []byte) (machine.Returned, error) {
	u := open(body)
	r := machine.Returned{Activation: u.key(), Child: u.key(), Ending: machine.Status(u.text()),
		ErrorCode: u.text(), Message: u.text(), Output: u.vars()}
	return r, u.err
}

// letter is a message or signal on its way: all that is needed to find it
// another receiver if this one no longer waits.
type letter struct {
	subscription machine.Key // 0: not yet found
	message      machine.Key // its row; 0: none, it does not wait
	pool         graph.ID    // whose turn it is
	name         string
	correlation  string
	id           string
	expires      time.Time // of a message; zero: at once
	payload      feel.Value
	served       machine.Key // of a signal: the sender's own subscriptions up to this one have had it
	trace        Trace       // of the sender, for whom it starts; empty: each has one of its own
}

func (l letter) seal() ([]byte, error) {
	p := packer{deliverySchema}
	p.key(l.subscription)
	p.key(l.message)
	p.text(string(l.pool))
	p.text(l.name)
	p.text(l.correlation)
	p.text(l.id)
	p.number(unixMicro(l.expires))
	if err := p.value(l.payload); err != nil {
		return nil, err
	}
	p.key(l.served)
	p.text(string(l.trace))
	return seal(p, nil)
}

func openLetter(body []byte) (letter, error) {
	u := open(body)
	l := letter{subscription: u.key(), message: u.key(), pool: graph.ID(u.text()), name: u.text(),
		correlation: u.text(), id: u.text(), expires: fromMicro(u.number()), payload: u.value()}
	if len(u.data) > 0 { // letters of the first releases end here
		l.served = u.key()
	}
	if len(u.data) > 0 { // those of the next ones here
		l.trace = Trace(u.text())
	}
	return l, u.err
}

func unixMicro(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func fromMicro(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

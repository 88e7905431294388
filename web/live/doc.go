// Package live tells open pages what has changed. A page has one websocket and
// watches topics such as "instance:4711"; whoever changes something tells the
// hub which keys have changed, and the hub renders each topic once for every
// set of rights that watches it.
//
// It owns sockets and who watches what. It must never carry the news itself:
// a change is only a key, and what a viewer may see is asked of the database
// when the frame is made. It must never wait for a slow viewer.
//
// A frame is what the page's own source renders: HTML for htmx to swap (most
// often an hx-partial), or small JSON without the fields content and payload,
// which htmx hands to the page's scripts. From the hub itself come
// {"refused": topic} and {"ended": topic}. A page sends {"subscribe": [topics]}
// and {"unsubscribe": [topics]}.
//
// Where changes come faster than they can be shown, they gather in what is to be
// drawn, never in frames on their way: see draw.go.
//
// Read hub.go first, then draw.go and viewer.go.
package live

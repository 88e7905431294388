package gallery

import (
	"net/http"
	"strings"

	"segue/web/ui"

	"github.com/gorilla/websocket"
)

// live is a websocket that sends one fragment as the product's does, echoes what it
// is told, and leaves when told "leave".
func live(w http.ResponseWriter, r *http.Request) {
	upgrader := websocket.Upgrader{}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // the upgrader answered
	}
	defer conn.Close()
	var b strings.Builder
	b.WriteString(`<hx-partial hx-target="#status" hx-swap="innerMorph">`)
	if err := ui.Badge(ui.Good, "circle-check", "Done").Render(r.Context(), &b); err != nil {
		panic(err)
	}
	b.WriteString(`</hx-partial>`)
	if conn.WriteMessage(websocket.TextMessage, []byte(b.String())) != nil {
		return
	}
	for {
		_, said, err := conn.ReadMessage()
		if err != nil || strings.Contains(string(said), "leave") {
			return
		}
	}
}

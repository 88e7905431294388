package models_test

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"segue/models"
	"segue/models/database/dbtest"
)

// A connection that ended before it was used again is no fault of Segue's.
func TestUnreachable(t *testing.T) {
	conn, err := pgx.Connect(t.Context(), dbtest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	_, refused := conn.Exec(t.Context(), "SELECT nothing")
	if err := conn.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, closed := conn.Exec(t.Context(), "SELECT 1")
	if refused == nil || models.Unreachable(refused) || !models.Unreachable(closed) {
		t.Errorf("refused: %v; closed: %v", refused, closed)
	}
}

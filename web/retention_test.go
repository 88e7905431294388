package web

import (
	"net/http"
	"net/url"
	"testing"

	"segue/runtime/machine"
)

func TestAdminsSayHowLongInstancesStay(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin", "author", "approver")
	c := s.as(ana)
	p := s.published(ana)
	want(t, c.get("/retention"), http.StatusOK, "Every process keeps them for ever.", p.Name)
	for _, days := range []string{"0", "-3", "a year", "99999"} {
		want(t, c.post("/retention", url.Values{"process": {id(p.ID)}, "days": {days}}), http.StatusUnprocessableEntity, "whole number of days")
	}
	want(t, c.post("/retention", url.Values{"days": {"3"}}), http.StatusUnprocessableEntity, "Choose a process.")
	want(t, c.post("/retention", url.Values{"process": {id(p.ID)}, "days": {"30"}}), http.StatusSeeOther)
	want(t, c.get("/retention"), http.StatusOK, "30 days")

	key := s.instance(ana)
	erase := func(k, reason string) answer {
		return c.post("/retention/erasure", url.Values{"instance": {k}, "reason": {reason}})
	}
	want(t, erase(key.String(), ""), http.StatusUnprocessableEntity, "Say in at most 500 characters why")
	want(t, erase("invoice", "x"), http.StatusUnprocessableEntity, "Enter the number of the instance")
	want(t, erase(key.String(), "x"), http.StatusUnprocessableEntity, "still under way")
	if err := s.engine.Deliver(t.Context(), key, machine.Cancelled{}); err != nil {
		t.Fatal(err)
	}
	want(t, erase(key.String(), "Asked for by letter."), http.StatusSeeOther)
	want(t, c.get("/instances/"+key.String()), http.StatusNotFound)
	want(t, erase(key.String(), "Again."), http.StatusUnprocessableEntity, "There is no instance with this number")
	want(t, c.get("/audit"), http.StatusOK, "erased the instance "+key.String(), "Asked for by letter.", "changed how long finished instances stay of")
	want(t, c.post("/retention", url.Values{"process": {id(p.ID)}, "days": {""}}), http.StatusSeeOther)
	want(t, c.get("/retention"), http.StatusOK, "Every process keeps them for ever.")
}

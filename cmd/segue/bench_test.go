package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"segue/models/database/dbtest"
)

// TestBenchPrintsWhatOthersCompare runs the jobs that wire the most, small and reads what it prints: one
// object a line, with the members that others compare.
func TestBenchPrintsWhatOthersCompare(t *testing.T) {
	c := benchCmd{Jobs: []string{"J5", "J6", "J7", "J8"}, Duration: 100 * time.Millisecond, Clients: 4, Count: 60, Tasks: []int{300},
		JSON: true, DatabaseURL: dbtest.New(t).Pool.Config().ConnString()}
	var out bytes.Buffer
	if err := c.Run(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	jobs := map[string]int{}
	for lines := bufio.NewScanner(&out); lines.Scan(); {
		var line map[string]any
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			t.Fatalf("%v: %s", err, lines.Text())
		}
		for _, name := range []string{"job", "per_second", "p50_ms", "p99_ms", "wal_bytes", "rows", "commits", "cpu_segue", "cpu_postgres"} {
			if _, ok := line[name]; !ok {
				t.Errorf("%s is missing: %s", name, lines.Text())
			}
		}
		if rate, _ := line["per_second"].(float64); rate <= 0 || line["durability"] == nil {
			t.Errorf("it says %s", lines.Text())
		}
		jobs[line["job"].(string)]++
	}
	for job, want := range map[string]int{"J5": 1, "J6": 4, "J7": 1, "J8": 1} {
		if jobs[job] != want {
			t.Errorf("%s printed %d lines, want %d", job, jobs[job], want)
		}
	}
}

// TestBenchWithAHistory fills a small one and reads every page and claim once:
// each is answered, and no statement does more than it may.
func TestBenchWithAHistory(t *testing.T) {
	url := dbtest.New(t).Pool.Config().ConnString()
	c := benchCmd{History: []int{1}, Unit: 8_000, Brief: true, JSON: true, DatabaseURL: url, Name: fmt.Sprintf("segue_test_%d", time.Now().UnixNano())}
	var out bytes.Buffer
	if err := c.Run(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	kinds := map[string]int{}
	for lines := bufio.NewScanner(&out); lines.Scan(); {
		var m measured
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			t.Fatalf("%v: %s", err, lines.Text())
		}
		kinds[m.Job]++
		if m.Job == "plan" {
			t.Errorf("a statement does more than it may: %s", m.Phase)
		}
		if m.Job == "past" && m.N < 8_000*3/4 {
			t.Errorf("filled with %d steps", m.N)
		}
	}
	if kinds["past"] != 1 || kinds["page"] < 100 || kinds["claim"] < 10 {
		t.Errorf("it printed %v", kinds)
	}
}

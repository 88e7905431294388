package plans

import "fmt"

// Limits are what one statement may do.
type Limits struct {
	Big    float64 // rows of a table from which on it may not be read from end to end
	Wasted float64 // rows that a step of a plan may read and throw away, where it keeps less than a tenth of them
	Read   float64 // rows that a statement may read in all, where it does not give or change a tenth of them
}

// Usual are the limits for statements of screens and of the engine: lists are cut
// at 50 rows and counts at 1,000, of each row of a list too.
var Usual = Limits{Big: 10_000, Wasted: 5_000, Read: 60_000}

// node is a step of a plan. Rows are per loop.
type node struct {
	Type     string  `json:"Node Type"`
	Relation string  `json:"Relation Name"`
	Index    string  `json:"Index Name"`
	Rows     float64 `json:"Actual Rows"`
	Loops    float64 `json:"Actual Loops"`
	Filtered float64 `json:"Rows Removed by Filter"`
	Joined   float64 `json:"Rows Removed by Join Filter"`
	Recheck  float64 `json:"Rows Removed by Index Recheck"`
	Heap     float64 `json:"Heap Fetches"`
	Plans    []node  `json:"Plans"`
}

// entries of an index are collected in the time in which one row is read.
const entries = 20

// scans are the steps that read a table or an index of it. What a bitmap of an index
// names is counted apart from what is then read of the table.
var scans = map[string]bool{"Seq Scan": true, "Index Scan": true, "Index Only Scan": true, "Bitmap Heap Scan": true, "Bitmap Index Scan": true, "Tid Scan": true, "Sample Scan": true}

func (n node) wasted() float64 { return (n.Filtered + n.Joined + n.Recheck) * n.Loops }

// made are the rows that a statement gives or changes.
func (n node) made() float64 {
	if n.Type == "ModifyTable" && len(n.Plans) > 0 {
		return n.Plans[0].Rows * n.Plans[0].Loops
	}
	most := n.Rows * n.Loops
	for _, below := range n.Plans {
		if below.Type == "ModifyTable" {
			most = max(most, below.made())
		}
	}
	return most
}

// judge holds a plan against the limits.
func (l Limits) judge(top node, sizes map[string]float64) (found []Finding) {
	read := 0.0
	var walk func(n node)
	walk = func(n node) {
		touched := (n.Rows + n.Filtered + n.Recheck) * n.Loops
		switch {
		case l.small(n, sizes):
		case n.Type == "Bitmap Index Scan":
			read += touched / entries
		case scans[n.Type]:
			read += touched
		}
		if n.Type == "Seq Scan" && sizes[n.Relation] >= l.Big && touched >= l.Wasted {
			found = append(found, Finding{What: "it reads " + n.Relation + " from end to end", Rows: touched})
		} else if kept := n.Rows * n.Loops; n.wasted() >= l.Wasted && n.wasted() >= 10*kept && !l.small(n, sizes) {
			found = append(found, Finding{What: fmt.Sprintf("it reads rows to throw them away (%s)", n.name()), Rows: n.wasted()})
		}
		for _, below := range n.Plans {
			walk(below)
		}
	}
	walk(top)
	if read >= l.Read && read >= 10*top.made() && len(found) == 0 {
		found = append(found, Finding{What: "it reads very many rows", Rows: read})
	}
	return found
}

// small reports whether a step reads a table that is read as quickly from end to end.
func (l Limits) small(n node, sizes map[string]float64) bool {
	return n.Relation != "" && sizes[n.Relation] < l.Big/10
}

func (n node) name() string {
	name := n.Type
	if n.Relation != "" {
		name += " of " + n.Relation
	}
	if n.Index != "" {
		name += " by " + n.Index
	}
	return name
}

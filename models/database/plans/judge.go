package plans

import "fmt"

// Limits are what one statement may do.
type Limits struct {
	Big    float64 // rows of a table from which on it may not be read from end to end
	Wasted float64 // rows that a step of a plan may read and throw away, where it keeps less than a tenth of them
	Read   float64 // rows that a statement may read in all
}

// Usual are the limits for statements of screens and of the engine: lists are cut
// at 50 rows and counts at 1,000.
var Usual = Limits{Big: 10_000, Wasted: 5_000, Read: 25_000}

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

// scans are the steps that read a table or an index of it. That a bitmap of an
// index is made is counted apart from what is then read of the table.
var scans = map[string]bool{"Seq Scan": true, "Index Scan": true, "Index Only Scan": true, "Bitmap Heap Scan": true, "Bitmap Index Scan": true, "Tid Scan": true, "Sample Scan": true}

func (n node) wasted() float64 { return (n.Filtered + n.Joined + n.Recheck) * n.Loops }

// judge holds a plan against the limits.
func (l Limits) judge(top node, sizes map[string]float64) (found []Finding) {
	read := 0.0
	var walk func(n node)
	walk = func(n node) {
		touched := (n.Rows + n.Filtered + n.Recheck) * n.Loops
		if scans[n.Type] {
			read += touched
		}
		if n.Type == "Seq Scan" && sizes[n.Relation] >= l.Big && touched >= l.Wasted {
			found = append(found, Finding{What: "it reads " + n.Relation + " from end to end", Rows: touched})
		} else if kept := n.Rows * n.Loops; n.wasted() >= l.Wasted && n.wasted() >= 10*kept {
			found = append(found, Finding{What: fmt.Sprintf("it reads rows to throw them away (%s)", n.name()), Rows: n.wasted()})
		}
		for _, below := range n.Plans {
			walk(below)
		}
	}
	walk(top)
	if read >= l.Read && len(found) == 0 {
		found = append(found, Finding{What: "it reads very many rows", Rows: read})
	}
	return found
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

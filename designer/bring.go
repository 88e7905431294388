package designer

import (
	"slices"

	"segue/designer/bpmn"
	"segue/runtime/block"
	"segue/runtime/graph"
)

// Brought is a file from elsewhere as a document, with all that is to be told
// about it.
type Brought struct {
	*bpmn.Import
	Problems []graph.Problem // errors, and what the notes of the import do not say
}

// Bring reads a BPMN file and checks what became of it. The error is a sentence
// for people without a full stop.
func Bring(r *block.Registry, data []byte) (*Brought, error) {
	im, err := bpmn.Read(data)
	if err != nil {
		return nil, err
	}
	problems, err := Check(r, im.Document, Known{})
	if err != nil {
		return nil, err
	}
	told := fromFile(&im.Document)
	return &Brought{im, slices.DeleteFunc(problems, func(p graph.Problem) bool {
		return slices.ContainsFunc(told, func(f graph.Problem) bool {
			return p.Severity == graph.Warning && p.Block == f.Block && p.Flow == f.Flow && p.Text == f.Text
		})
	})}, nil
}

// together adds what a file brought. Where a condition could not be understood,
// that says more than that it is no expression.
func together(problems, brought []graph.Problem) []graph.Problem {
	for _, b := range brought {
		i := slices.IndexFunc(problems, func(p graph.Problem) bool {
			return b.Flow != "" && p.Flow == b.Flow && p.Field == "condition" && p.Severity == graph.Error
		})
		if i < 0 {
			problems = append(problems, b)
			continue
		}
		problems[i].Text, problems[i].Suggestion = b.Text, ""
	}
	return problems
}

// fromFile are the sentences that blocks and flows brought with them from their
// file, until their author changes them.
func fromFile(d *graph.Document) []graph.Problem {
	var all []graph.Problem
	for i := range d.Pools {
		p := &d.Pools[i]
		for j := range p.Blocks {
			for _, text := range bpmn.Attention(&p.Blocks[j]) {
				all = append(all, graph.Problem{Severity: graph.Warning, Pool: p.ID, Block: p.Blocks[j].ID, Text: text})
			}
		}
		for j := range p.Flows {
			for _, text := range bpmn.AttentionFlow(&p.Flows[j]) {
				all = append(all, graph.Problem{Severity: graph.Warning, Pool: p.ID, Flow: p.Flows[j].ID, Text: text})
			}
		}
	}
	return all
}

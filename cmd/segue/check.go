package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"segue/designer"
	"segue/designer/bpmn"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

type checkCmd struct {
	Files []string `arg:"" name:"file" help:"BPMN files, as other tools save them."`
}

// Run tells what would become of files if they were imported: what needs
// attention, with the line, and what would prevent publishing. It needs no
// server.
func (c checkCmd) Run(out io.Writer) error {
	bad := 0
	for _, path := range c.Files {
		fine, err := checkFile(out, path)
		if err != nil {
			return err
		}
		if !fine {
			bad++
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d files cannot be published as they are", bad, len(c.Files))
	}
	return nil
}

// checkFile reports on one file. The error is about writing the report.
func checkFile(out io.Writer, path string) (fine bool, err error) {
	lines := []string{}
	b, fault := bring(path)
	switch {
	case fault != nil:
		lines = append(lines, path+": "+fault.Error()+".")
	default:
		fine = !graph.Prevents(b.Problems)
		lines = append(lines, fmt.Sprintf("%s: %s: %d elements, %d of them only kept.", path, b.Document.Name, b.Elements, b.Kept))
		lines = append(lines, report(b)...)
	}
	_, err = io.WriteString(out, strings.Join(lines, "\n")+"\n")
	return fine, err
}

func bring(path string) (*designer.Brought, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, markup.MaxSize+1))
	if err != nil {
		return nil, err
	}
	return designer.Bring(blocks.All(connectors.All()), data)
}

// report has a line for each note and problem; what must be mended before the
// process can be published is marked.
func report(b *designer.Brought) []string {
	var lines []string
	for _, n := range b.Notes {
		mark := " "
		if n.Attention {
			mark = "!"
		}
		if slices.ContainsFunc(b.Problems, func(p graph.Problem) bool { return p.Severity == graph.Error && isNote(p, n.Text, n.Flow) }) {
			mark = "X"
		}
		lines = append(lines, "  "+mark+" "+n.String())
	}
	for _, p := range b.Problems {
		mark := "!"
		if p.Severity == graph.Error {
			mark = "X"
		}
		said := slices.ContainsFunc(b.Notes, func(n bpmn.Note) bool { return isNote(p, n.Text, n.Flow) })
		if !said {
			lines = append(lines, "  "+mark+" "+where(p)+strings.TrimSpace(p.Text+" "+p.Suggestion))
		}
	}
	return lines
}

// isNote reports whether a problem says of a flow what a note says.
func isNote(p graph.Problem, text string, flow graph.ID) bool {
	return flow != "" && p.Flow == flow && strings.HasPrefix(p.Text, text)
}

func where(p graph.Problem) string {
	switch {
	case p.Block != "":
		return "block " + string(p.Block) + ": "
	case p.Flow != "":
		return "flow " + string(p.Flow) + ": "
	case p.Field != "":
		return p.Field + ": "
	}
	return ""
}

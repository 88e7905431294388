package bpmn

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// silent are attributes and elements of other engines that change nothing here:
// how they store, show or retry.
var silent = map[string]bool{"async": true, "asyncBefore": true, "asyncAfter": true, "exclusive": true, "jobPriority": true, "taskPriority": true,
	"historyTimeToLive": true, "versionTag": true, "isStartableInTasklist": true, "priority": true, "followUpDate": true, "type": true,
	"failedJobRetryTimeCycle": true, "modelerTemplate": true, "modelerTemplateVersion": true, "modelerTemplateIcon": true, "properties": true,
	"resultVariable": true, "scriptFormat": true, "formRefVersion": true, "userTaskForm": true, "localScope": true, "field": true}

// leftovers tells what of a block's behaviour in the other system is kept but
// not done here.
func (r *reader) leftovers(e *markup.Element, b graph.Block) {
	var left []string
	add := func(space, name string) {
		if (seven(space) || space == nsZeebe) && !silent[name] && !slices.Contains(left, name) {
			left = append(left, name)
		}
	}
	for _, a := range e.Attrs {
		add(a.Space, a.Name)
	}
	if x := e.Child("extensionElements"); x != nil {
		for _, k := range x.Kids {
			add(k.Space, k.Name)
		}
	}
	if e.Child("ioSpecification") != nil {
		left = append(left, "ioSpecification")
	}
	if len(left) > 0 {
		r.note(e, Note{Attention: true, Block: b.ID}, "The file says more about it that is kept and not done here: %s.", strings.Join(left, ", "))
	}
}

// What a document remembers of its file, so that the list of problems can tell
// it until the author has looked: the sentences, and what the block or flow was
// like when they were written.
const (
	attentionKey = "segue:attention"
	seenKey      = "segue:attention-of"
)

// remind writes the notes that need attention into the document.
func (r *reader) remind() {
	for i := range r.doc.Pools {
		p := &r.doc.Pools[i]
		for j := range p.Blocks {
			b := &p.Blocks[j]
			if texts := r.attention[b.ID]; len(texts) > 0 {
				b.Ext = reminding(b.Ext, texts, fingerprint(b.Kind, b.Props))
			}
		}
		for j := range p.Flows {
			f := &p.Flows[j]
			if texts := r.attention[f.ID]; len(texts) > 0 {
				f.Ext = reminding(f.Ext, texts, fingerprint("flow", quoted(f.Condition)))
			}
		}
	}
}

func quoted(s string) json.RawMessage {
	raw, err := json.Marshal(s)
	if err != nil {
		return nil
	}
	return raw
}

func reminding(x *graph.Ext, texts []string, of string) *graph.Ext {
	if x == nil {
		x = &graph.Ext{}
	}
	if x.Attributes == nil {
		x.Attributes = map[string]string{}
	}
	x.Attributes[attentionKey], x.Attributes[seenKey] = strings.Join(texts, "\n"), of
	return x
}

// fingerprint changes with what an author can change of a block or flow.
func fingerprint(kind graph.Kind, raw json.RawMessage) string {
	var v any
	if json.Unmarshal(raw, &v) == nil {
		if canonical, err := json.Marshal(v); err == nil {
			raw = canonical
		}
	}
	h := fnv.New64a()
	fmt.Fprintf(h, "%s\x00%s", kind, raw)
	return fmt.Sprintf("%016x", h.Sum64())
}

// Attention are the sentences about a block that came from its file, until its
// author has changed it.
func Attention(b *graph.Block) []string { return attentionOf(b.Ext, fingerprint(b.Kind, b.Props)) }

// AttentionFlow is Attention for a flow.
func AttentionFlow(f *graph.Flow) []string {
	return attentionOf(f.Ext, fingerprint("flow", quoted(f.Condition)))
}

func attentionOf(x *graph.Ext, now string) []string {
	if x == nil || x.Attributes[attentionKey] == "" || x.Attributes[seenKey] != now {
		return nil
	}
	return strings.Split(x.Attributes[attentionKey], "\n")
}

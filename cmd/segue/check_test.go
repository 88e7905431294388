package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	const open = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Orders" isExecutable="true"><startEvent id="s"/><endEvent id="e"/>`
	good := write("good.bpmn", open+"\n"+`<sequenceFlow id="f" sourceRef="s" targetRef="e"/></process></definitions>`)
	bad := write("bad.bpmn", open+"\n"+`<task id="t"/><sequenceFlow id="f" sourceRef="s" targetRef="d"/><exclusiveGateway id="d" default="g"/>`+"\n"+
		`<sequenceFlow id="h" sourceRef="d" targetRef="t"><conditionExpression>${a.b()}</conditionExpression></sequenceFlow><sequenceFlow id="g" sourceRef="d" targetRef="e"/></process></definitions>`)
	for _, c := range []struct {
		args []string
		code int
		says []string
	}{
		{[]string{"check", good}, exitOK, []string{good + ": Orders: 4 elements, 0 of them only kept.\n"}},
		{[]string{"check", good, bad}, exitFailed, []string{"  X line 3: “h”: “${a.b()}” cannot be understood: it calls “a.b”, which is program code of the other system.", "1 of 2 files cannot be published as they are"}},
		{[]string{"check", write("no.bpmn", "Buy milk")}, exitFailed, []string{"no.bpmn: The file is no XML: it begins with other text (line 1)."}},
		{[]string{"check", filepath.Join(dir, "gone.bpmn")}, exitFailed, []string{"no such file or directory."}},
		{[]string{"check"}, exitUsage, []string{"see segue --help"}},
	} {
		var out, errs bytes.Buffer
		if code := run(c.args, &out, &errs); code != c.code {
			t.Errorf("%v ends with %d", c.args, code)
		}
		for _, s := range c.says {
			if !strings.Contains(out.String()+errs.String(), s) {
				t.Errorf("%v says\n%s%s\nwant %s", c.args, out.String(), errs.String(), s)
			}
		}
	}
}

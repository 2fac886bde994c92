// Bench prints how long identifying takes beside the loop of compiled regular expressions that a person would write.
//
// ERRSPEC_GENERATED names the folder in which the module was made from the shipped spec. The path of this module lets it use the engine by itself.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/errspec/service-errors-go/aliyun"
	"github.com/errspec/service-errors-go/internal/engine"
	"github.com/errspec/service-errors-go/mindie"
	"github.com/errspec/service-errors-go/modelarts"
)

type catalog struct {
	ID        string
	Constants map[string]struct{ Type string }
	Errors    []row
}

type row struct {
	ID, Message string
	Params      []struct{ Name, Type string }
}

var identify = map[string]func(string){
	"aliyun":    func(body string) { aliyun.Identify(0, body) },
	"mindie":    func(body string) { mindie.Identify(0, body) },
	"modelarts": func(body string) { modelarts.Identify(0, body) },
}

// bodies tell no code: what they are is only told by the message.
var bodies = map[string]func(string) any{
	"aliyun":    func(message string) any { return map[string]string{"subErrCode": "?", "subErrMessage": message} },
	"mindie":    func(message string) any { return map[string]string{"error": message} },
	"modelarts": func(message string) any { return map[string]string{"detail": message} },
}

// byHand reads the message of a body, and looks for it in a loop.
func byHand(loop func(string)) func(string) {
	return func(body string) {
		var said struct{ Error, Detail, SubErrMessage string }
		if json.Unmarshal([]byte(body), &said) == nil {
			loop(said.Error + said.Detail + said.SubErrMessage)
		}
	}
}

var holes = map[string]string{
	"string":  `.*?`,
	"token":   `\S+?`,
	"integer": `-?[0-9]+?`,
	"number":  `-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?`,
	"boolean": `true|false`,
	"ipv4":    `(?:[0-9]{1,3}\.){3}[0-9]{1,3}`,
}

var samples = map[string]string{
	"string": "some text", "token": "qwen-7b", "integer": "42", "number": "0.5", "boolean": "true", "ipv4": "192.0.2.1",
}

func main() {
	text, err := os.ReadFile(filepath.Join(os.Getenv("ERRSPEC_GENERATED"), "catalog.json"))
	var reference struct{ Catalogs []catalog }
	if err == nil {
		err = json.Unmarshal(text, &reference)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%-21s %40s %32s\n", "", "from the message on", "from the body on")
	fmt.Printf("%-10s %-10s %10s %16s %12s %13s %18s\n", "catalog", "messages", "identify", "regexes", "loose", "identify", "regexes")
	for _, catalog := range reference.Catalogs {
		loop, loose := catalog.loop(false), catalog.loop(true)
		for _, kind := range []string{"real", "near-miss", "hostile"} {
			messages := catalog.messages(kind)
			var sent []string
			for _, message := range messages {
				body, _ := json.Marshal(bodies[catalog.ID](message))
				sent = append(sent, string(body))
			}
			ours, theirs, theirsLoose := measure(identify[catalog.ID], messages), measure(loop, messages), measure(loose, messages)
			ofBody, hand := measure(identify[catalog.ID], sent), measure(byHand(loop), sent)
			fmt.Printf("%-10s %-10s %7.2f us %7.2f us %4.1fx %5.1fx %9.2f us %9.2f us %4.1fx\n",
				catalog.ID, kind, ours, theirs, theirs/ours, theirsLoose/ours, ofBody, hand, hand/ofBody)
		}
	}
	fmt.Printf("\n%10s %10s %7s\n", "templates", "identify", "of 100")
	least := grown(100)
	for _, size := range []int{100, 1_000, 10_000} {
		took := grown(size)
		fmt.Printf("%10d %7.2f us %6.2fx\n", size, took, took/least)
	}
}

var hole = regexp.MustCompile(`\{\{|\}\}|\{\w+\}`)

// write writes a template with its texts and holes as they are wanted.
func (c *catalog) write(row row, text func(string) string, hole func(name, holeType string, isParam bool) string) string {
	var written strings.Builder
	at := 0
	for _, found := range holesOf(row.Message) {
		written.WriteString(text(row.Message[at:found[0]]))
		name := strings.Trim(row.Message[found[0]:found[1]], "{}")
		at = found[1]
		if name == "" {
			written.WriteString(text(row.Message[found[0] : found[0]+1]))
			continue
		}
		holeType, isParam := c.Constants[name].Type, false
		for _, param := range row.Params {
			if param.Name == name {
				holeType, isParam = param.Type, true
			}
		}
		written.WriteString(hole(name, holeType, isParam))
	}
	written.WriteString(text(row.Message[at:]))
	return written.String()
}

func holesOf(template string) [][]int { return hole.FindAllStringIndex(template, -1) }

// looseEnds are what come and go at the ends of messages.
const looseEnds = `[\s.!。]*`

// loop is what a person would write: one anchored regular expression for each template, in the order of the table.
func (c *catalog) loop(isLoose bool) func(string) {
	patterns := make([]*regexp.Regexp, len(c.Errors))
	types := make([]map[string]string, len(c.Errors))
	for index, row := range c.Errors {
		types[index] = make(map[string]string)
		for _, param := range row.Params {
			types[index][param.Name] = param.Type
		}
		pattern := c.write(row, regexp.QuoteMeta, func(name, holeType string, isParam bool) string {
			if isParam {
				return "(?P<" + name + ">" + holes[holeType] + ")"
			}
			return "(?:" + holes[holeType] + ")"
		})
		if isLoose {
			for strings.HasSuffix(pattern, `\.`) {
				pattern = strings.TrimSuffix(pattern, `\.`)
			}
			patterns[index] = regexp.MustCompile(`(?is)\A` + looseEnds + pattern + looseEnds + `\z`)
		} else {
			patterns[index] = regexp.MustCompile(`(?s)\A` + pattern + `\z`)
		}
	}
	return func(message string) {
		for index, pattern := range patterns {
			if found := pattern.FindStringSubmatch(message); found != nil {
				params := make(map[string]any)
				for group, name := range pattern.SubexpNames() {
					if name != "" {
						params[name] = value(types[index][name], found[group])
					}
				}
				return
			}
		}
	}
}

// value reads a param.
func value(holeType, text string) any {
	switch holeType {
	case "integer":
		if number, err := strconv.ParseInt(text, 10, 64); err == nil {
			return number
		}
	case "number":
		if number, err := strconv.ParseFloat(text, 64); err == nil {
			return number
		}
	}
	return text
}

// messages are those that errors have, that they nearly have, or that someone made up to be slow.
func (c *catalog) messages(kind string) []string {
	var messages []string
	for _, row := range c.Errors {
		real := c.write(row, strings.Clone, func(_, holeType string, _ bool) string { return samples[holeType] })
		switch kind {
		case "real":
			messages = append(messages, real)
		case "near-miss":
			messages = append(messages, real+" (again)")
		case "hostile":
			if len(row.Params) > 0 && len(messages) < 10 {
				head := row.Message[:holesOf(row.Message)[0][0]]
				messages = append(messages, head+strings.Repeat("1.0, got [1, ", 500))
			}
		}
	}
	return messages
}

// measure gives the microseconds for one message: the least of several turns.
func measure(work func(string), messages []string) float64 {
	turns := max(1, 2000/len(messages))
	least := time.Hour
	for range 5 {
		start := time.Now()
		for range turns {
			for _, message := range messages {
				work(message)
			}
		}
		least = min(least, time.Since(start))
	}
	return float64(least.Nanoseconds()) / 1000 / float64(turns*len(messages))
}

// grown measures the engine with that many templates.
func grown(size int) float64 {
	c := engine.Catalog{
		Categories: []engine.Category{{ID: "bad", Status: 400}},
		Envelopes:  []engine.Shape{engine.Object{"error", "$message"}},
	}
	var messages []string
	for index := range size {
		head := fmt.Sprintf("Parameter p%d must be at most ", index)
		c.Rows = append(c.Rows, engine.Row{
			ID: fmt.Sprintf("p%d", index), Category: "bad",
			Params:  []engine.Param{{Name: "most", Type: engine.Integer}, {Name: "value", Type: engine.Token}},
			Message: []string{head + "{most}, got {value}."},
		})
		if index%max(1, size/100) == 0 {
			messages = append(messages, head+"10, got x.")
		}
	}
	return measure(func(message string) { c.Identify(0, message) }, messages)
}

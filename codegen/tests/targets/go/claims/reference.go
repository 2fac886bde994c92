package claims

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Reference claims that everything that catalog.json says comes out of the running program unchanged.
func Reference(t *testing.T, catalogs map[string]Catalog) {
	reference := read(t)
	if len(reference.Catalogs) != len(catalogs) {
		t.Errorf("%d catalogs, not %d", len(catalogs), len(reference.Catalogs))
	}
	types := paramTypes(t, catalogs)
	for _, it := range reference.Catalogs {
		c := checked{T: t, Catalog: catalogs[it.ID], catalog: it, locales: reference.Locales, types: types[it.ID]}
		ids := call(reflect.ValueOf(c.IDs))
		if ids.Len() != len(it.Errors) {
			t.Fatalf("%s has %d errors, not %d", it.ID, ids.Len(), len(it.Errors))
		}
		c.checkCategories(ids.Index(0))
		for index, row := range it.Errors {
			c.checkID(ids.Index(index), row)
			c.checkErrors(ids.Index(index), row)
		}
	}
}

// paramTypes gives the types of params by catalog and id, as the vectors meet them.
func paramTypes(t *testing.T, catalogs map[string]Catalog) map[string]map[string]reflect.Type {
	t.Helper()
	text, err := os.ReadFile(generated(t, "vectors.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	types := make(map[string]map[string]reflect.Type)
	for _, line := range bytes.Split(bytes.TrimSpace(text), []byte("\n")) {
		var asked struct {
			question
			Error string
		}
		if err := json.Unmarshal(line, &asked); err != nil {
			t.Fatal(err)
		}
		if types[asked.Catalog] == nil {
			types[asked.Catalog] = make(map[string]reflect.Type)
		}
		answer := reflect.ValueOf(catalogs[asked.Catalog].Identify(asked.status(), asked.Body))
		if failure := answer.FieldByName("Error"); !failure.IsNil() {
			if params := failure.Elem().FieldByName("Params"); !params.IsNil() {
				types[asked.Catalog][asked.Error] = params.Elem().Type()
			}
		}
	}
	return types
}

// Operations claims that each operation has just the errors that catalog.json gives it, and that no other becomes one of its errors.
func Operations(t *testing.T, catalogs map[string]Catalog) {
	for _, it := range read(t).Catalogs {
		operations := catalogs[it.ID].Operations
		if len(operations) != len(it.Operations) {
			t.Errorf("%s has %d operations, not %d", it.ID, len(operations), len(it.Operations))
		}
		for _, expected := range it.Operations {
			operation := operations[expected.ID]
			if !slices.Equal(operation.IDs, expected.Errors) {
				t.Fatalf("%s %s has the errors %v, not %v", it.ID, expected.ID, operation.IDs, expected.Errors)
			}
			for _, row := range it.Errors {
				if operation.Takes(row.ID) != slices.Contains(expected.Errors, row.ID) {
					t.Errorf("%s %s takes %s, or doesn't", it.ID, expected.ID, row.ID)
				}
			}
		}
	}
}

// checked is a catalog that is being checked.
type checked struct {
	*testing.T
	Catalog
	catalog catalog
	locales []string
	types   map[string]reflect.Type
}

func (c *checked) equal(what string, got, expected any) {
	c.Helper()
	if got != expected {
		c.Errorf("%s: %s is %q, not %q", c.catalog.ID, what, got, expected)
	}
}

func (c *checked) checkCategories(id reflect.Value) {
	ofCategory := call(id.MethodByName("Category")).Type()
	for _, it := range c.catalog.Categories {
		category := reflect.ValueOf(it.ID).Convert(ofCategory)
		c.equal(it.ID+" Status", int(call(category.MethodByName("Status")).Int()), it.Status)
		c.equal(it.ID+" Wire", call(category.MethodByName("Wire")).String(), it.Wire)
	}
}

func (c *checked) checkID(id reflect.Value, row row) {
	c.equal("ID", id.String(), row.ID)
	c.equal(row.ID+" Code", call(id.MethodByName("Code")).String(), row.Code)
	c.equal(row.ID+" Category", call(id.MethodByName("Category")).String(), row.Category)
	c.equal(row.ID+" Retry", call(id.MethodByName("Retry")).String(), row.Retry)
	for _, locale := range c.locales {
		c.equal(row.ID+" Description", call(id.MethodByName("Description"), locale).String(), row.Description[locale])
		c.equal(row.ID+" Remedy", call(id.MethodByName("Remedy"), locale).String(), row.Remedy[locale])
	}
	told := call(id.MethodByName("Deprecated"))
	if told.IsNil() != (row.Deprecated == nil) {
		c.Errorf("%s is deprecated, or not", row.ID)
	} else if it := row.Deprecated; it != nil {
		c.equal(row.ID+" Since", told.Elem().FieldByName("Since").String(), it.Since)
		c.equal(row.ID+" ReplacedBy", told.Elem().FieldByName("ReplacedBy").String(), it.ReplacedBy)
		c.equal(row.ID+" Note", told.Elem().FieldByName("Note").String(), it.Note)
	}
}

const hostile = "\"'\\`${x}{x}{{%s%d \x00\n\r\u2028\u202e\ufeff\U0001f600 </script> */ \"\"\" "

// An edge is a value at the edge of a type, and how every language writes it.
type edge struct {
	value any
	text  string
}

var edges = map[string][]edge{
	"string":  {{"", ""}, {hostile, hostile}, {"{hole}", "{hole}"}},
	"token":   {{"-", "-"}, {"{0}", "{0}"}, {"错误", "错误"}},
	"ipv4":    {{"0.0.0.0", "0.0.0.0"}, {"255.255.255.255", "255.255.255.255"}},
	"boolean": {{true, "true"}, {false, "false"}},
	"integer": {
		{int64(0), "0"},
		{int64(math.MinInt64), "-9223372036854775808"},
		{int64(math.MaxInt64), "9223372036854775807"},
		{int64(1<<53 + 1), "9007199254740993"},
	},
	"number": {
		{5e-324, "5e-324"},
		{math.MaxFloat64, "1.7976931348623157e+308"},
		{math.Copysign(0, -1), "0"},
		{0.1, "0.1"},
		{2.0, "2"},
		{1e21, "1e+21"},
		{1e-7, "1e-7"},
		{math.Inf(-1), "-Infinity"},
	},
}

func (c *checked) checkErrors(id reflect.Value, row row) {
	ofNew := reflect.ValueOf(c.New)
	if len(row.Params) == 0 {
		c.checkError(ofNew.Call([]reflect.Value{id})[0], row, nil)
		return
	}
	ofParams, ok := c.types[row.ID]
	if !ok || ofParams.NumField() != len(row.Params) {
		c.Errorf("%s has no type of params, or another", row.ID)
		return
	}
	for turn := range len(edges["number"]) {
		params, texts := reflect.New(ofParams).Elem(), make(map[string]string)
		for index, param := range row.Params {
			it := edges[param.Type][turn%len(edges[param.Type])]
			texts[param.Name] = it.text
			value := reflect.ValueOf(it.value)
			if param.Sensitive {
				value = reflect.ValueOf(c.Hide[param.Type]).Call([]reflect.Value{value})[0]
			}
			params.Field(index).Set(value)
		}
		failure := ofNew.Call([]reflect.Value{params})[0]
		if !reflect.DeepEqual(failure.Elem().FieldByName("Params").Interface(), params.Interface()) {
			c.Errorf("%s: the params aren't those that were given", row.ID)
		}
		c.checkError(failure, row, texts)
		c.checkSecrets(failure, row, texts)
	}
}

// checkError checks an error whose params are written as these texts.
func (c *checked) checkError(failure reflect.Value, row row, texts map[string]string) {
	fields := failure.Elem()
	c.equal("ID", fields.FieldByName("ID").String(), row.ID)
	c.equal(row.ID+" Code", fields.FieldByName("Code").String(), row.Code)
	c.equal(row.ID+" Category", fields.FieldByName("Category").String(), row.Category)
	c.equal(row.ID+" Status", int(fields.FieldByName("Status").Int()), row.Status)
	c.equal(row.ID+" Message", fields.FieldByName("Message").String(), c.fill(row.Message, texts))
	for _, locale := range c.locales {
		template, ok := row.Translations[locale]
		if !ok {
			template = row.Message
		}
		c.equal(row.ID+" in "+locale, call(failure.MethodByName("MessageIn"), locale).String(), c.fill(template, texts))
	}
}

// constants are how the numbers among the constants are written.
var constants = map[string]string{"5e-324": "5e-324", "1.7976931348623157e308": "1.7976931348623157e+308", "3.4028235e38": "3.4028235e+38"}

var hole = regexp.MustCompile(`\{\{|\}\}|\{(\w+)\}`)

// fill fills a template, in another way than the package does.
func (c *checked) fill(template string, texts map[string]string) string {
	return hole.ReplaceAllStringFunc(template, func(found string) string {
		name := strings.Trim(found, "{}")
		if name == "" {
			return found[:1]
		}
		if text, ok := texts[name]; ok {
			return text
		}
		value := string(c.catalog.Constants[name].Value)
		var text string
		if json.Unmarshal([]byte(value), &text) == nil {
			return text
		}
		if text, ok := constants[value]; ok {
			return text
		}
		return value
	})
}

// checkSecrets checks that no log shows what is sensitive.
func (c *checked) checkSecrets(failure reflect.Value, row row, texts map[string]string) {
	shown := make(map[string]string)
	for _, param := range row.Params {
		shown[param.Name] = texts[param.Name]
		if param.Sensitive {
			shown[param.Name] = "<hidden>"
		}
	}
	text := c.fill(row.Message, shown)
	if len(text) > 1000 {
		return
	}
	whole, pointed := failure.Elem().Interface(), failure.Interface()
	for _, verb := range []string{"%v", "%s"} {
		c.equal(row.ID+" as "+verb, fmt.Sprintf(verb, whole), text)
		c.equal(row.ID+" as "+verb, fmt.Sprintf(verb, pointed), text)
	}
	for _, it := range []any{whole, pointed} {
		if detailed := fmt.Sprintf("%+v", it); !strings.HasSuffix(detailed, text) {
			c.Errorf("%s as %%+v is %q", row.ID, detailed)
		}
		if code := fmt.Sprintf("%#v", it); !strings.Contains(code, fmt.Sprintf("Message:%q", text)) {
			c.Errorf("%s as %%#v is %q", row.ID, code)
		}
	}
	var logged bytes.Buffer
	slog.New(slog.NewJSONHandler(&logged, nil)).Error("x", "failure", pointed)
	var entry struct{ Failure struct{ Message string } }
	if err := json.Unmarshal(logged.Bytes(), &entry); err != nil {
		c.Error(err)
	}
	c.equal(row.ID+" as logged", entry.Failure.Message, strings.ToValidUTF8(text, "\ufffd"))
	params := failure.Elem().FieldByName("Params").Interface()
	hidden := 0
	for _, param := range row.Params {
		if param.Sensitive {
			hidden++
		}
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%q", "%x"} {
		if told := fmt.Sprintf(verb, params); strings.Count(told, "<hidden>") < hidden {
			c.Errorf("%s: params as %s are %q", row.ID, verb, told)
		}
	}
}

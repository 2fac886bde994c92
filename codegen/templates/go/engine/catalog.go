// Package engine reads, fills and identifies the errors of a catalog. It is what the packages of all catalogs share.
package engine

import (
	"strconv"
	"strings"
	"sync"
)

// A Catalog is the table of one service. What it is looked up by is worked out when it is first needed.
type Catalog struct {
	Locales    []string
	WireLocale int
	Categories []Category
	Constants  []Constant
	// Envelopes are the shapes of bodies, in the order in which they are tried; NotErrors look like one and are none.
	Envelopes, NotErrors []Shape
	BodyPrefixes         []string
	// Late are the messages with holes that are tried after one that follows them; all others are tried in their order.
	Late []Late
	Rows []Row

	byID            map[string]*Row
	engine          engine
	onFind, onBuild sync.Once
}

// A Category is a service's own class of errors.
type Category struct {
	ID     string
	Status int
	// Wire is what a body calls it; HasWire tells whether it does.
	Wire    string
	HasWire bool
}

// A Constant is what the service fills in from its configuration.
type Constant struct {
	Name string
	Type ParamType
	Text string
}

// Late says at which place the message with holes of that index is tried.
type Late struct{ Place, Index int }

// A Row is one error. Its texts are in the order of the locales of the catalog.
type Row struct {
	ID, Code, Category, Retry string

	Params []Param
	// Read gives the params as a structure of the catalog's package, if they fit.
	Read                func(Values) any
	Message             []string
	Also                []string
	Description, Remedy []string
	Deprecated          *Deprecated
}

// A Param is a typed hole in the messages of an error.
type Param struct {
	Name      string
	Type      ParamType
	Sensitive bool
}

// Deprecated says why an error should no longer be used.
type Deprecated struct{ Since, ReplacedBy, Note string }

// A ParamType is what a hole takes. White space is what Unicode calls so, digits and letters are those of ASCII.
type ParamType uint8

const (
	// String is any text, even none.
	String ParamType = iota
	// Token is text without white space; at least one character.
	Token
	// Integer is decimal digits with an optional minus sign.
	Integer
	// Number is a JSON number.
	Number
	// Boolean is true or false.
	Boolean
	// IPv4 is an address in dotted decimals.
	IPv4
)

// Hidden stands for what is sensitive.
const Hidden = "<hidden>"

// Row finds an error by its id; where there is none it gives an empty one.
func (c *Catalog) Row(id string) *Row {
	c.onFind.Do(func() {
		c.byID = make(map[string]*Row, len(c.Rows))
		for index := range c.Rows {
			c.byID[c.Rows[index].ID] = &c.Rows[index]
		}
	})
	if row := c.byID[id]; row != nil {
		return row
	}
	return &Row{}
}

// IDs gives the ids of all errors, in the order of the table.
func IDs[ID ~string](c *Catalog) []ID {
	ids := make([]ID, len(c.Rows))
	for index := range c.Rows {
		ids[index] = ID(c.Rows[index].ID)
	}
	return ids
}

// Category finds a category by its id; where there is none it gives an empty one.
func (c *Catalog) Category(id string) *Category {
	for index := range c.Categories {
		if c.Categories[index].ID == id {
			return &c.Categories[index]
		}
	}
	return &Category{}
}

// Text gives the text for a locale of those in all locales, if there are any.
func (c *Catalog) Text(texts []string, locale string) string {
	if index := c.locale(locale); index < len(texts) {
		return texts[index]
	}
	return ""
}

// locale finds a language, or the one that it is a variety of (`zh-Hans-CN` is `zh`), or else the first.
func (c *Catalog) locale(wanted string) int {
	wanted = strings.ReplaceAll(wanted, "_", "-")
	for wanted != "" {
		for index, locale := range c.Locales {
			if strings.EqualFold(locale, wanted) {
				return index
			}
		}
		wanted = wanted[:max(strings.LastIndexByte(wanted, '-'), 0)]
	}
	return 0
}

// WireMessage fills the message of an error in the language of the service. A param that has no value keeps its hole.
func (c *Catalog) WireMessage(row *Row, values []any, hide bool) string {
	if c.WireLocale >= len(row.Message) {
		return ""
	}
	return c.fill(row, row.Message[c.WireLocale], values, hide)
}

// MessageIn fills the message of an error in a language.
func (c *Catalog) MessageIn(row *Row, values []any, locale string) string {
	return c.fill(row, c.Text(row.Message, locale), values, false)
}

func (c *Catalog) fill(row *Row, template string, values []any, hide bool) string {
	var filled strings.Builder
	filled.Grow(len(template))
	for rest := template; rest != ""; {
		literal, hole, behind := cutHole(rest)
		filled.WriteString(literal)
		rest = behind
		if hole != "" {
			filled.WriteString(c.hole(row, hole, values, hide))
		}
	}
	return filled.String()
}

func (c *Catalog) hole(row *Row, name string, values []any, hide bool) string {
	for index, param := range row.Params {
		switch {
		case param.Name != name:
		case hide && param.Sensitive:
			return Hidden
		case index < len(values):
			return write(values[index])
		}
	}
	for _, constant := range c.Constants {
		if constant.Name == name {
			return constant.Text
		}
	}
	return "{" + name + "}"
}

// cutHole cuts a template behind its first hole or its first brace: the text before it with the brace, the name of the hole, and the rest.
func cutHole(template string) (literal, hole, rest string) {
	at := strings.IndexAny(template, "{}")
	if at < 0 {
		return template, "", ""
	}
	if strings.HasPrefix(template[at+1:], template[at:at+1]) {
		return template[:at+1], "", template[at+2:]
	}
	hole, rest, _ = strings.Cut(template[at+1:], "}")
	return template[:at], hole, rest
}

// write writes a param into a message, the same as every other language does.
func write(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case int64:
		return strconv.FormatInt(value, 10)
	case uint64:
		return strconv.FormatUint(value, 10)
	case float64:
		return WriteNumber(value)
	case bool:
		return strconv.FormatBool(value)
	}
	return ""
}

// HasSensitive tells whether an error has a param that is kept out of logs.
func (r *Row) HasSensitive() bool {
	for _, param := range r.Params {
		if param.Sensitive {
			return true
		}
	}
	return false
}

// Values are the params of an error in the order of its row.
type Values []any

// Values gives the params of an error by their names; none if one is missing.
func (r *Row) Values(params map[string]any) Values {
	if len(r.Params) == 0 {
		return nil
	}
	values := make(Values, len(r.Params))
	for index, param := range r.Params {
		value, ok := params[param.Name]
		if !ok {
			return nil
		}
		values[index] = value
	}
	return values
}

// Fit tells whether values are all there, each of its type.
func (r *Row) Fit(values Values) bool {
	if len(values) != len(r.Params) {
		return false
	}
	for index, param := range r.Params {
		fits := false
		switch values[index].(type) {
		case string:
			fits = param.Type == String || param.Type == Token || param.Type == IPv4
		case int64:
			fits = param.Type == Integer
		case float64:
			fits = param.Type == Number
		case bool:
			fits = param.Type == Boolean
		}
		if !fits {
			return false
		}
	}
	return true
}

// Text gives a text.
func (v Values) Text(index int) string { return valueAt[string](v, index) }

// Int gives an integer.
func (v Values) Int(index int) int64 { return valueAt[int64](v, index) }

// Float gives a number.
func (v Values) Float(index int) float64 { return valueAt[float64](v, index) }

// Bool gives a boolean.
func (v Values) Bool(index int) bool { return valueAt[bool](v, index) }

func valueAt[T any](values Values, index int) T {
	var value T
	if index < len(values) {
		value, _ = values[index].(T)
	}
	return value
}

// CategoryOf finds the category that all errors of a code share, or that a body names, or that alone has an HTTP status; else none.
func (c *Catalog) CategoryOf(code, wire string, status int) string {
	shared := ""
	for index := range c.Rows {
		if row := &c.Rows[index]; code != "" && row.Code == code {
			if shared != "" && shared != row.Category {
				return ""
			}
			shared = row.Category
		}
	}
	if shared != "" {
		return shared
	}
	named := func(it *Category) bool { return it.HasWire && it.Wire == wire && wire != "" }
	if id, ok := c.only(named); ok {
		return id
	}
	id, _ := c.only(func(it *Category) bool { return it.Status != 0 && it.Status == status })
	return id
}

// only gives the id of the category that something is true of, if there is one, and tells whether there are any.
func (c *Catalog) only(is func(*Category) bool) (id string, found bool) {
	for index := range c.Categories {
		if !is(&c.Categories[index]) {
			continue
		}
		if found {
			return "", true
		}
		id, found = c.Categories[index].ID, true
	}
	return id, found
}

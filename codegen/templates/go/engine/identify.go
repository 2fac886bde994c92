package engine

import (
	"math"
	"strconv"
	"strings"
)

// Found is what a response was.
type Found struct {
	// Match is how well it matched: "exact", "normalized", "code", "category", "none" or "not_error".
	Match string
	// Row is the error, if it is known which it is.
	Row *Row
	// Params are the params by their names. An integer is an int64, or a uint64 if only that holds it; what neither holds is the text that
	// it was, and so is a number that no float64 holds.
	Params                         map[string]any
	Code, Category, Message, Trace Text
	Status                         int
	// IsError tells whether the service failed: the status says so, or the message is a known error's, or the body has the shape of one
	// with a code.
	IsError bool
}

// Identify tells which error a response is, by its HTTP status, if that is known, and the text of its body. It never fails.
func (c *Catalog) Identify(status int, body string) Found {
	c.onBuild.Do(c.build)
	if status <= 0 || status > math.MaxUint16 {
		status = 0
	}
	body = c.undress(replaceInvalid(body))
	said, isEnveloped, isError := c.engine.decode(body)
	if !isError {
		return Found{Match: "not_error", Status: status}
	}
	found := c.engine.find(status, &said, isEnveloped)
	found.IsError = found.saysError(isEnveloped)
	return found
}

func (f *Found) saysError(isEnveloped bool) bool {
	if f.Match == "exact" || f.Match == "normalized" {
		return true
	}
	// A text that was asked for may well speak of a code.
	saysSo := isEnveloped && (f.Code.Known || f.Category.Known)
	if f.Status == 0 {
		return saysSo || f.Match == "code"
	}
	return saysSo || f.Status >= 400
}

// undress drops a byte order mark, white space at the ends, and the first body prefix that stands there.
func (c *Catalog) undress(body string) string {
	body = strings.TrimSpace(strings.TrimPrefix(body, "\ufeff"))
	for _, prefix := range c.BodyPrefixes {
		if rest, ok := strings.CutPrefix(body, prefix); ok {
			return strings.TrimSpace(rest)
		}
	}
	return body
}

// decode reads what a body says, and tells whether it had the shape of an error, and whether it may be one: some look like errors and are none.
func (e *engine) decode(body string) (said signal, isEnveloped, isError bool) {
	if strings.HasPrefix(body, "{") || strings.HasPrefix(body, "[") {
		if value, ok := parse(body); ok {
			for _, notError := range e.NotErrors {
				if new(signal).read(notError, value) {
					return signal{}, false, false
				}
			}
			if said, ok := e.read(value); ok {
				return e.withNested(said), true, true
			}
		}
	}
	return signal{message: Text{body, true}}, false, true
}

// read reads the first envelope that fits.
func (e *engine) read(value any) (signal, bool) {
	for _, envelope := range e.Envelopes {
		var said signal
		if said.read(envelope, value) {
			return said, true
		}
	}
	return signal{}, false
}

// withNested reads a message that is a JSON object in its turn, once; what it says goes before what stood around it.
func (e *engine) withNested(said signal) signal {
	message := strings.TrimSpace(said.message.Text)
	if !strings.HasPrefix(message, "{") {
		return said
	}
	if value, ok := parse(message); ok {
		if inner, ok := e.read(value); ok {
			return signal{inner.message.or(said.message), inner.code.or(said.code), inner.category.or(said.category), inner.trace.or(said.trace)}
		}
	}
	return said
}

// find finds the error of a signal. Outside of a known code, the whole catalog is tried in the end.
func (e *engine) find(status int, said *signal, isEnveloped bool) Found {
	found := Found{Code: said.code, Category: said.category, Message: said.message, Trace: said.trace, Status: status}
	set := e.candidates(status, said)
	isFound := e.findInside(&found, &set, said.message.Text)
	if !isFound && (set.by == byCategory || set.by == byStatus) {
		isFound = e.findInside(&found, &candidates{engine: e}, said.message.Text)
	}
	if !isFound {
		e.findWithoutMessage(&found, &set, isEnveloped)
	}
	return found
}

// candidates are the errors that a signal may stand for.
type candidates struct {
	*engine
	by     by
	text   string
	status int
}

// by is what is known of all candidates.
type by uint8

const (
	byNothing by = iota
	byCode
	byCategory
	byStatus
)

// candidates chooses by code if that is known, else by category, else by status, else all.
func (e *engine) candidates(status int, said *signal) candidates {
	if _, ok := e.codes[said.code.Text]; ok && said.code.Known {
		return candidates{e, byCode, said.code.Text, 0}
	}
	if said.category.Known && e.wires[said.category.Text] {
		return candidates{e, byCategory, said.category.Text, 0}
	}
	if e.statuses[status] {
		return candidates{e, byStatus, "", status}
	}
	return candidates{engine: e}
}

func (c *candidates) has(row int) bool {
	switch c.by {
	case byCode:
		return c.Rows[row].Code == c.text
	case byCategory:
		return c.category[row].HasWire && c.category[row].Wire == c.text
	case byStatus:
		return c.category[row].Status == c.status
	}
	return true
}

// theOne gives of several errors with the same message the first, but none if they differ in what the message doesn't tell.
func (c *candidates) theOne(rows []int) (int, bool) {
	one := -1
	for _, row := range rows {
		switch {
		case !c.has(row):
		case one < 0:
			one = row
		case c.Rows[row].Code != c.Rows[one].Code || c.category[row] != c.category[one]:
			return 0, false
		default:
			one = min(one, row)
		}
	}
	return one, one >= 0
}

// few are as many holes as most templates have.
const few = 8

// findInside finds the candidate whose message that is.
func (e *engine) findInside(found *Found, set *candidates, message string) bool {
	if row, ok := set.theOne(e.literals[message]); ok {
		return found.as("exact", &e.Rows[row])
	}
	var spans [few]span
	if it, spans := set.fitting(&e.heads, message, spans[:0]); it != nil {
		if row, ok := set.theOne(it.alike); ok {
			found.read(it.pieces, spans, message)
			return found.as("exact", &e.Rows[row])
		}
	}
	trimmed := trimLooseEnd(trimLooseStart(message))
	if trimmed == "" {
		return false
	}
	lowered := lower(trimmed)
	if row, ok := set.looseLiteral(lowered, message); ok {
		return found.as("normalized", &e.Rows[row])
	}
	if it, spans := set.fitting(&e.looseHeads, lowered, spans[:0]); it != nil {
		if row, ok := set.theOne(it.alike); ok {
			found.read(it.normalized, spans, trimmed)
			return found.as("normalized", &e.Rows[row])
		}
	}
	return false
}

// looseLiteral finds a message without holes; one that differs in case alone is nearer than one whose ends differ.
func (c *candidates) looseLiteral(lowered, message string) (int, bool) {
	literals := c.loose[lowered]
	if len(literals) == 0 {
		return 0, false
	}
	var inCase, all []int
	for _, literal := range literals {
		if all = append(all, literal.row); equalFold(literal.text, message) {
			inCase = append(inCase, literal.row)
		}
	}
	if row, ok := c.theOne(inCase); ok {
		return row, true
	}
	return c.theOne(all)
}

// fitting finds the first template among the candidates that fits, and what stands in its holes.
func (c *candidates) fitting(heads *heads, text string, spans []span) (*template, []span) {
	best := len(c.templates)
	for head := heads.of(text); head >= 0; head = heads.parent[head] {
		// The templates of a head are in order, so that the first that fits is its best.
		for _, index := range heads.templates[head] {
			if index >= best {
				break
			}
			it := &c.templates[index]
			if !c.has(it.row) {
				continue
			}
			pieces := it.pieces
			if heads.areLoose {
				pieces = it.normalized
			}
			if filled, ok := match(pieces, text, spans[:0]); ok {
				best, spans = index, filled
				break
			}
		}
	}
	if best == len(c.templates) {
		return nil, nil
	}
	return &c.templates[best], spans
}

// read reads the params of a message.
func (f *Found) read(pieces []piece, spans []span, message string) {
	hole := 0
	for index := range pieces {
		if it := &pieces[index]; it.isHole {
			if it.param != "" {
				if f.Params == nil {
					f.Params = make(map[string]any, len(spans))
				}
				f.Params[it.param] = it.holeType.value(message[spans[hole].from:spans[hole].to])
			}
			hole++
		}
	}
}

// value reads a param.
func (t holeType) value(text string) any {
	switch t {
	case Boolean:
		return lower(text) == "true"
	case Integer:
		if number, err := strconv.ParseInt(text, 10, 64); err == nil {
			return number
		}
		if number, err := strconv.ParseUint(text, 10, 64); err == nil {
			return number
		}
	case Number:
		if number, err := strconv.ParseFloat(text, 64); err == nil {
			return number
		}
	}
	return text
}

func (f *Found) as(match string, row *Row) bool {
	f.Match, f.Row = match, row
	return true
}

// findWithoutMessage says what is left to say when no message fits.
func (e *engine) findWithoutMessage(found *Found, set *candidates, isEnveloped bool) {
	known, isKnown := set.text, set.by == byCode
	if !isKnown && !isEnveloped {
		known, isKnown = e.codeIn(found.Message.Text)
	}
	switch {
	case isKnown:
		found.Match, found.Code = "code", found.Code.or(Text{known, true})
		if only := e.codes[known].onlyRow; only >= 0 {
			found.Row = &e.Rows[only]
		}
	case set.by == byNothing:
		found.Match = "none"
	default:
		found.Match = "category"
	}
}

// codeIn finds the first code in a text that stands there as a whole word.
func (e *engine) codeIn(text string) (string, bool) {
	for at := range len(text) {
		if !e.startsCode[text[at]] || at > 0 && isWord(text[at-1]) {
			continue
		}
		for index := e.codeStarts.of(text[at:]); index >= 0; index = e.codeStarts.parent[index] {
			code := e.codeStarts.texts[index]
			end := at + len(code)
			if isWord(code[len(code)-1]) && (end == len(text) || !isWord(text[end])) {
				return code, true
			}
		}
	}
	return "", false
}

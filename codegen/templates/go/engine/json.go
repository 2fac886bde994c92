package engine

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// A value is what is kept of a JSON value. Numbers are what a double holds of them, as in most languages.
type value struct {
	kind   kind
	truth  bool
	number float64
	text   string
	// Of an array, or of an object with the names of its fields.
	items []value
	names []string
}

type kind uint8

const (
	kindNull kind = iota
	kindBoolean
	kindNumber
	kindString
	kindArray
	kindObject
)

// field gives the field of an object.
func (v *value) field(name string) *value {
	for index := range v.names {
		if v.names[index] == name {
			return &v.items[index]
		}
	}
	return nil
}

// An interest says what of a body is kept, so that a body of any size takes no more memory than the shapes that it is compared with.
type interest struct {
	// fields are the names of the fields to keep; all are kept if there is no list.
	fields map[string]bool
	// items is how many items of an array to keep.
	items int
}

// parse reads the JSON of a text; false if it isn't any, or nests too deep, or holds a number that no double can.
//
// It doesn't use encoding/json, which keeps all of a body, and takes ten thousand levels of it.
func (i *interest) parse(source string) (value, bool) {
	p := parser{interest: i, source: source}
	v, ok := p.value(0, true)
	p.skipSpace()
	return v, ok && p.at == len(source)
}

// deepest is how many arrays and objects may stand in one another.
const deepest = 127

type parser struct {
	*interest
	source string
	at     int
}

func (p *parser) skipSpace() {
	for p.at < len(p.source) {
		switch p.source[p.at] {
		case ' ', '\t', '\r', '\n':
			p.at++
		default:
			return
		}
	}
}

// next gives the byte that comes next; 0, which is no JSON, at the end.
func (p *parser) next() byte {
	if p.at == len(p.source) {
		return 0
	}
	return p.source[p.at]
}

// take goes past white space and a byte, if that comes next.
func (p *parser) take(wanted byte) bool {
	p.skipSpace()
	if p.next() != wanted {
		return false
	}
	p.at++
	return true
}

// value goes past a value, which is only read if it is to be kept.
func (p *parser) value(depth int, keep bool) (value, bool) {
	p.skipSpace()
	switch next := p.next(); next {
	case '"':
		text, ok := p.string(keep)
		return value{kind: kindString, text: text}, ok
	case '{', '[':
		if depth == deepest {
			return value{}, false
		}
		if p.at++; next == '{' {
			return p.object(depth+1, keep)
		}
		return p.array(depth+1, keep)
	case 'n':
		return value{kind: kindNull}, p.word("null")
	case 't':
		return value{kind: kindBoolean, truth: true}, p.word("true")
	case 'f':
		return value{kind: kindBoolean}, p.word("false")
	default:
		number, ok := p.number(keep)
		return value{kind: kindNumber, number: number}, ok
	}
}

func (p *parser) word(word string) bool {
	found := strings.HasPrefix(p.source[p.at:], word)
	p.at += len(word)
	return found
}

func (p *parser) object(depth int, keep bool) (value, bool) {
	v := value{kind: kindObject}
	if p.take('}') {
		return v, true
	}
	for {
		if p.skipSpace(); p.next() != '"' {
			return v, false
		}
		name, ok := p.string(keep)
		if !ok || !p.take(':') {
			return v, false
		}
		keepField := keep && (p.fields == nil || p.fields[name])
		item, ok := p.value(depth, keepField)
		if !ok {
			return v, false
		}
		if keepField {
			v.set(name, item)
		}
		if !p.take(',') {
			return v, p.take('}')
		}
	}
}

// set keeps a field; of two of one name the last.
func (v *value) set(name string, item value) {
	if before := v.field(name); before != nil {
		*before = item
		return
	}
	v.names, v.items = append(v.names, name), append(v.items, item)
}

func (p *parser) array(depth int, keep bool) (value, bool) {
	v := value{kind: kindArray}
	if p.take(']') {
		return v, true
	}
	for {
		keepItem := keep && len(v.items) < p.items
		item, ok := p.value(depth, keepItem)
		if !ok {
			return v, false
		}
		if keepItem {
			v.items = append(v.items, item)
		}
		if !p.take(',') {
			return v, p.take(']')
		}
	}
}

// shortNumber is a length in bytes below which a number without an exponent surely is one that a double can hold.
const shortNumber = 300

func (p *parser) number(keep bool) (float64, bool) {
	start, hasExponent := p.at, false
	p.skipSign("-")
	if p.next() == '0' {
		p.at++
	} else if !p.skipDigits() {
		return 0, false
	}
	if p.next() == '.' {
		if p.at++; !p.skipDigits() {
			return 0, false
		}
	}
	if next := p.next(); next == 'e' || next == 'E' {
		hasExponent = true
		p.at++
		if p.skipSign("+-"); !p.skipDigits() {
			return 0, false
		}
	}
	if !keep && !hasExponent && p.at-start < shortNumber {
		return 0, true
	}
	number, err := strconv.ParseFloat(p.source[start:p.at], 64)
	return number, err == nil
}

func (p *parser) skipSign(signs string) {
	if strings.IndexByte(signs, p.next()) >= 0 {
		p.at++
	}
}

func (p *parser) skipDigits() bool {
	start := p.at
	for isDigit(p.next()) {
		p.at++
	}
	return p.at > start
}

// string goes past what stands in quotes. Without escapes, what is read is a part of the source.
func (p *parser) string(keep bool) (string, bool) {
	p.at++
	start := p.at
	for p.at < len(p.source) {
		switch next := p.source[p.at]; {
		case next == '"':
			p.at++
			return p.source[start : p.at-1], true
		case next == '\\':
			return p.escapedString(start, keep)
		case next < ' ':
			return "", false
		}
		p.at++
	}
	return "", false
}

// escapedString goes on from the first escape in what stands in quotes.
func (p *parser) escapedString(start int, keep bool) (string, bool) {
	var read strings.Builder
	for p.at < len(p.source) {
		switch next := p.source[p.at]; {
		case next == '"':
			if keep {
				read.WriteString(p.source[start:p.at])
			}
			p.at++
			return read.String(), true
		case next == '\\':
			plain := p.source[start:p.at]
			character, ok := p.escape()
			if !ok {
				return "", false
			}
			if start = p.at; keep {
				read.WriteString(plain)
				read.WriteRune(character)
			}
		case next < ' ':
			return "", false
		default:
			p.at++
		}
	}
	return "", false
}

// escape reads a back-slash and what it stands for together with what comes next.
func (p *parser) escape() (rune, bool) {
	p.at += 2
	if p.at > len(p.source) {
		return 0, false
	}
	switch letter := p.source[p.at-1]; letter {
	case '"', '\\', '/':
		return rune(letter), true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'u':
		return p.unicodeEscape()
	}
	return 0, false
}

// unicodeEscape reads the digits behind `\u`, and the other half of a surrogate pair. Half of one is no character: it is read as U+FFFD.
func (p *parser) unicodeEscape() (rune, bool) {
	unit, ok := hexDigits(p.source[p.at:])
	if !ok {
		return 0, false
	}
	p.at += 4
	if !utf16.IsSurrogate(unit) {
		return unit, true
	}
	if rest, isEscape := strings.CutPrefix(p.source[p.at:], `\u`); isEscape {
		low, _ := hexDigits(rest)
		if character := utf16.DecodeRune(unit, low); character != utf8.RuneError {
			p.at += 6
			return character, true
		}
	}
	return utf8.RuneError, true
}

// hexDigits reads the four digits that a text starts with.
func hexDigits(text string) (rune, bool) {
	if len(text) < 4 {
		return 0, false
	}
	for at := range 4 {
		if !isDigit(text[at]) && (text[at]|0x20 < 'a' || 'f' < text[at]|0x20) {
			return 0, false
		}
	}
	unit, err := strconv.ParseUint(text[:4], 16, 16)
	return rune(unit), err == nil
}

func isDigit(character byte) bool { return '0' <= character && character <= '9' }

package engine

import (
	"math"
	"strings"
)

// Text is a text that a body may lack.
type Text struct {
	Text  string
	Known bool
}

// or gives another text where this one is lacking.
func (t Text) or(other Text) Text {
	if t.Known {
		return t
	}
	return other
}

// A signal is what a body says of itself.
type signal struct{ message, code, category, trace Text }

// variable gives the place of what a shape reads; none for what says nothing about the error.
func (s *signal) variable(name string) *Text {
	switch name {
	case "message":
		return &s.message
	case "code":
		return &s.code
	case "category":
		return &s.category
	case "trace":
		return &s.trace
	}
	return nil
}

// A shape is a JSON value with variables in it.
type shape struct {
	value
	// Of a place to read: what stands there, and whether the shape fits without it too.
	variable string
	optional bool
	// Of an array or an object.
	parts []shape
}

// readShapes reads shapes from their JSON, and says what of a body they ask for.
func readShapes(sources []string, asked *interest) []shape {
	all := interest{items: math.MaxInt}
	shapes := make([]shape, 0, len(sources))
	for _, source := range sources {
		// They are JSON.
		if v, ok := all.parse(source); ok {
			shapes = append(shapes, newShape(v, asked))
		}
	}
	return shapes
}

func newShape(v value, asked *interest) shape {
	for _, name := range v.names {
		asked.fields[name] = true
	}
	if v.kind == kindArray {
		// One more tells that an array is longer.
		asked.items = max(asked.items, len(v.items)+1)
	}
	s := shape{value: v}
	for _, item := range v.items {
		s.parts = append(s.parts, newShape(item, asked))
	}
	if name, isSpecial := strings.CutPrefix(v.text, "$"); isSpecial {
		if strings.HasPrefix(name, "$") {
			s.text = name
		} else {
			s.variable, s.optional = strings.CutSuffix(name, "?")
		}
	}
	return s
}

// read reads the variables of a value that may not be there; false if it isn't of this shape.
func (s *shape) read(v *value, into *signal) bool {
	if s.variable != "" {
		text, ok := scalar(v)
		if place := into.variable(s.variable); ok && place != nil {
			*place = Text{text, true}
		}
		return ok || s.optional
	}
	if v == nil || v.kind != s.kind {
		return false
	}
	switch s.kind {
	case kindBoolean:
		return v.truth == s.truth
	case kindNumber:
		return v.number == s.number
	case kindString:
		return v.text == s.text
	case kindArray:
		return len(v.items) == len(s.parts) && s.readParts(v, into)
	case kindObject:
		return s.readParts(v, into)
	}
	return true
}

func (s *shape) readParts(v *value, into *signal) bool {
	for index := range s.parts {
		var part *value
		if s.kind == kindArray {
			part = &v.items[index]
		} else {
			part = v.field(s.names[index])
		}
		if !s.parts[index].read(part, into) {
			return false
		}
	}
	return true
}

// scalar reads a scalar as a string; null is as good as nothing.
func scalar(v *value) (string, bool) {
	if v == nil {
		return "", false
	}
	switch v.kind {
	case kindString:
		return v.text, true
	case kindNumber:
		return WriteNumber(v.number), true
	case kindBoolean:
		return write(v.truth), true
	}
	return "", false
}

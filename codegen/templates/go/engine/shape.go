package engine

import "strings"

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

// A Shape is a JSON value with variables in it: a string that starts with a dollar sign is read, "$code?" even if it isn't there, and "$$" is a
// dollar sign.
type Shape any

// An Object is a shape that has these fields, and may have others: names and shapes in turn.
type Object []Shape

// An Array is a shape that has just these items.
type Array []Shape

// lacking stands where a body has nothing.
type lacking struct{}

// read reads the variables of a value; false if it isn't of the shape.
func (s *signal) read(shape Shape, value any) bool {
	switch shape := shape.(type) {
	case Object:
		fields, ok := value.(map[string]any)
		for at := 0; ok && at+1 < len(shape); at += 2 {
			ok = s.readField(shape[at], shape[at+1], fields)
		}
		return ok
	case Array:
		items, ok := value.([]any)
		ok = ok && len(items) == len(shape)
		for at := 0; ok && at < len(shape); at++ {
			ok = s.read(shape[at], items[at])
		}
		return ok
	case string:
		name, isSpecial := strings.CutPrefix(shape, "$")
		if isSpecial && !strings.HasPrefix(name, "$") {
			return s.readVariable(name, value)
		}
		return value == name
	}
	return value == shape
}

func (s *signal) readField(name, shape Shape, fields map[string]any) bool {
	key, _ := name.(string)
	value, ok := fields[key]
	if !ok {
		value = lacking{}
	}
	return s.read(shape, value)
}

// readVariable reads a scalar as a string; null is as good as nothing.
func (s *signal) readVariable(name string, value any) bool {
	name, isOptional := strings.CutSuffix(name, "?")
	switch value.(type) {
	case string, float64, bool:
	default:
		return isOptional
	}
	switch text := (Text{write(value), true}); name {
	case "message":
		s.message = text
	case "code":
		s.code = text
	case "category":
		s.category = text
	case "trace":
		s.trace = text
	}
	return true
}

package engine

import "encoding/json"

// deepest is how many arrays and objects may stand in one another: encoding/json takes ten thousand, and other languages don't.
const deepest = 127

// parse reads the JSON of a text; false if it isn't any, or nests too deep, or holds a number that no float64 can.
func parse(text string) (any, bool) {
	var value any
	ok := !nestsTooDeep(text) && json.Unmarshal([]byte(text), &value) == nil
	return value, ok
}

func nestsTooDeep(text string) bool {
	// What is opened has to be closed too.
	if len(text) < 2*deepest {
		return false
	}
	depth, isString := 0, false
	for at := 0; at < len(text); at++ {
		switch text[at] {
		case '"':
			isString = !isString
		case '\\':
			at++
		case '{', '[':
			if !isString {
				depth++
			}
		case '}', ']':
			if !isString {
				depth--
			}
		}
		if depth > deepest {
			return true
		}
	}
	return false
}

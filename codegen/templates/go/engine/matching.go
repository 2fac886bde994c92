package engine

import (
	"strings"
	"unicode"
)

// A holeType is what a hole takes. White space is what Unicode calls so, digits and letters are those of ASCII.
type holeType = ParamType

// A piece of a template: literals and holes in turn.
type piece struct {
	isHole  bool
	literal string
	// Of a hole: its type, and the name of its param; empty if it is a constant of the server.
	holeType holeType
	param    string
}

// A span is a stretch of a text, from and up to.
type span struct{ from, to int }

// match appends what stands in each hole, in their order, if the text as a whole is the template with its holes filled, each with the fewest
// characters that let the rest match: what an anchored regular expression with lazy groups gives.
//
// The time is linear in the text for each piece: where a hole has failed once, it isn't tried again at a place from which it could only
// find what it found before.
func match(pieces []piece, text string, spans []span) ([]span, bool) {
	// What stands at the ends is compared first, for that is quick and most templates fail there.
	if last := &pieces[len(pieces)-1]; !last.isHole && !strings.HasSuffix(text, last.literal) {
		return spans, false
	}
	if first := &pieces[0]; !first.isHole && !strings.HasPrefix(text, first.literal) {
		return spans, false
	}
	var states [2*few + 1]state
	m := matching{pieces: pieces, text: text, states: states[:]}
	if len(pieces) > len(states) {
		m.states = make([]state, len(pieces))
	}
	if !m.matchFrom(0, 0) {
		return spans, false
	}
	for index := range pieces {
		if pieces[index].isHole {
			spans = append(spans, m.states[index].found)
		}
	}
	return spans, true
}

type matching struct {
	pieces []piece
	text   string
	// By piece.
	states []state
}

// A state is what is known of a piece.
type state struct {
	// found is the text in the hole.
	found span
	// failed are the starts from which the hole can't be filled.
	failed span
}

// matchFrom tells whether the pieces from an index on match the text from a place on, to its end.
func (m *matching) matchFrom(index, start int) bool {
	if index == len(m.pieces) {
		return start == len(m.text)
	}
	piece := &m.pieces[index]
	if piece.isHole {
		return m.matchHole(index, start, piece.holeType)
	}
	return strings.HasPrefix(m.text[start:], piece.literal) && m.matchFrom(index+1, start+len(piece.literal))
}

func (m *matching) matchHole(index, start int, holeType holeType) bool {
	state := &m.states[index]
	if state.failed.from <= start && start < state.failed.to {
		return false
	}
	end := len(m.text)
	if index+1 < len(m.pieces) {
		behind := m.pieces[index+1].literal
		if index+2 < len(m.pieces) {
			return m.matchUpTo(index, start, holeType, behind)
		}
		// The tail was compared before all else; a hole that would overlap it doesn't fit.
		end -= len(behind)
	}
	state.found = span{start, end}
	if start <= end && holeType.accepts(m.text[start:end]) {
		return true
	}
	state.failed = span{start, max(start, holeType.reach(m.text, start))}
	return false
}

// matchUpTo fills a hole up to each place in turn where the literal behind it stands, until the rest matches.
func (m *matching) matchUpTo(index, start int, holeType holeType, behind string) bool {
	reach := holeType.reach(m.text, start)
	limit := reach
	if reach < 0 {
		limit = min(start+longestNumber, len(m.text))
	}
	window := m.text[:min(limit+len(behind), len(m.text))]
	for from := start; from <= limit; {
		at := strings.Index(window[from:], behind)
		if at < 0 {
			break
		}
		end := from + at
		if holeType.acceptsWithinReach(m.text[start:end]) && m.matchFrom(index+2, end+len(behind)) {
			m.states[index].found = span{start, end}
			return true
		}
		from = end + 1
	}
	m.states[index].failed = span{start, max(start, reach)}
	return false
}

// reach tells how far a hole can go from a place, where from any later place within that it could go no further and find nothing else: for a
// string to the end, for a token to the end of the word, for an integer to the end of the digits. It is -1 for other types.
func (t holeType) reach(text string, start int) int {
	switch t {
	case String:
		return len(text)
	case Token:
		if length := strings.IndexFunc(text[start:], unicode.IsSpace); length >= 0 {
			return start + length
		}
		return len(text)
	case Integer:
		at := start
		if at < len(text) && text[at] == '-' {
			at++
		}
		for at < len(text) && isDigit(text[at]) {
			at++
		}
		return at
	}
	return -1
}

// acceptsWithinReach does what accepts does for a text that doesn't go beyond the reach, where any is a value if only it is long enough.
func (t holeType) acceptsWithinReach(text string) bool {
	switch t {
	case String:
		return true
	case Token:
		return text != ""
	case Integer:
		return text != "" && text != "-"
	}
	return t.accepts(text)
}

// accepts tells whether a text as a whole is a value of a type.
func (t holeType) accepts(text string) bool {
	switch t {
	case String:
		return true
	case Token:
		return text != "" && strings.IndexFunc(text, unicode.IsSpace) < 0
	case Integer:
		return isInteger(text)
	case Number:
		return isNumber(text)
	case Boolean:
		return text == "true" || text == "false"
	case IPv4:
		return isIPv4(text)
	}
	return false
}

func isInteger(text string) bool { return isDigits(strings.TrimPrefix(text, "-")) }

func isDigits(text string) bool {
	for at := range len(text) {
		if !isDigit(text[at]) {
			return false
		}
	}
	return text != ""
}

// longestNumber is how long the text of a number may be, in bytes: twice what writes out every digit that a double can have. The bound keeps
// matching linear.
const longestNumber = 1536

// isNumber tells whether a text is an integer, then an optional fraction, then an optional exponent.
func isNumber(text string) bool {
	if len(text) > longestNumber {
		return false
	}
	mantissa := text
	if at := strings.IndexAny(text, "eE"); at >= 0 {
		exponent := text[at+1:]
		if exponent != "" && (exponent[0] == '+' || exponent[0] == '-') {
			exponent = exponent[1:]
		}
		if mantissa = text[:at]; !isDigits(exponent) {
			return false
		}
	}
	whole, fraction, hasFraction := strings.Cut(mantissa, ".")
	return isInteger(whole) && (!hasFraction || isDigits(fraction))
}

// isIPv4 tells whether a text is four numbers up to 255, without leading zeros.
func isIPv4(text string) bool {
	const octets = 4
	for octet := range octets {
		number, rest, hasDot := strings.Cut(text, ".")
		if hasDot != (octet < octets-1) || len(number) > 3 || !isDigits(number) || number[0] == '0' && number != "0" {
			return false
		}
		if len(number) == 3 && number > "255" {
			return false
		}
		text = rest
	}
	return true
}

func isDigit(character byte) bool { return '0' <= character && character <= '9' }

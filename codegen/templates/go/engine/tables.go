package engine

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// An engine is what the messages of a catalog are looked up by. Errors are called by the index of their row.
type engine struct {
	*Catalog
	codes map[string]code
	// category of a row, by its index.
	category []*Category
	wires    map[string]bool
	statuses map[int]bool
	// literals are the errors of messages without holes, by the message.
	literals map[string][]int
	// loose are the same by their text in lower case, without what is loose at its ends.
	loose      map[string][]literal
	templates  []template
	heads      heads
	looseHeads heads
	codeStarts starts
	// startsCode tells by the first byte of a word whether it may be a code.
	startsCode [256]bool
}

// A code on the wire, with its error if it has only one, and else with -1.
type code struct{ onlyRow int }

// A literal is a message without holes.
type literal struct {
	text string
	row  int
}

// A template is a message with holes.
type template struct {
	row    int
	pieces []piece
	// normalized are the pieces in lower case, without what is loose at the ends.
	normalized []piece
	// alike are the errors of all templates that match the same messages.
	alike []int
}

// build works the tables out.
func (c *Catalog) build() {
	e := &c.engine
	e.Catalog = c
	e.codes = make(map[string]code)
	e.literals, e.loose = make(map[string][]int), make(map[string][]literal)
	e.wires, e.statuses = make(map[string]bool), make(map[int]bool)
	for _, category := range c.Categories {
		if category.HasWire {
			e.wires[category.Wire] = true
		}
		if category.Status != 0 {
			e.statuses[category.Status] = true
		}
	}
	for index := range c.Rows {
		e.addRow(index, &c.Rows[index])
	}
	e.order()
	e.findAlike()
	e.heads = e.newHeads(false)
	e.looseHeads = e.newHeads(true)
	e.findCodes()
}

func (e *engine) addRow(index int, row *Row) {
	e.category = append(e.category, e.Category(row.Category))
	if row.Code != "" {
		only := index
		if _, again := e.codes[row.Code]; again {
			only = -1
		}
		e.codes[row.Code] = code{only}
	}
	e.addWording(index, row, row.Message[e.WireLocale])
	for _, wording := range row.Also {
		e.addWording(index, row, wording)
	}
}

func (e *engine) addWording(index int, row *Row, wording string) {
	pieces := e.pieces(row, wording)
	if slices.ContainsFunc(pieces, func(it piece) bool { return it.isHole }) {
		e.templates = append(e.templates, template{row: index, pieces: pieces, normalized: normalized(pieces)})
		return
	}
	text := ""
	if len(pieces) > 0 {
		text = pieces[0].literal
	}
	e.literals[text] = append(e.literals[text], index)
	key := lower(trimLooseEnd(trimLooseStart(text)))
	e.loose[key] = append(e.loose[key], literal{text, index})
}

// pieces takes a template apart.
func (e *engine) pieces(row *Row, template string) []piece {
	var pieces []piece
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			pieces = append(pieces, piece{literal: text.String()})
			text.Reset()
		}
	}
	for template != "" {
		literal, hole, rest := cutHole(template)
		text.WriteString(literal)
		if template = rest; hole != "" {
			flush()
			pieces = append(pieces, e.holePiece(row, hole))
		}
	}
	flush()
	return pieces
}

func (e *engine) holePiece(row *Row, name string) piece {
	for _, param := range row.Params {
		if param.Name == name {
			return piece{isHole: true, holeType: param.Type, param: name}
		}
	}
	for _, constant := range e.Constants {
		if constant.Name == name {
			return piece{isHole: true, holeType: constant.Type}
		}
	}
	return piece{isHole: true}
}

// normalized gives the pieces in lower case, without what is loose at the ends: never more than the literal that stands there.
func normalized(pieces []piece) []piece {
	var kept []piece
	for index, it := range pieces {
		if !it.isHole {
			if index == 0 {
				it.literal = trimLooseStart(it.literal)
			} else if index == len(pieces)-1 {
				it.literal = trimLooseEnd(it.literal)
			}
			if it.literal = lower(it.literal); it.literal == "" {
				continue
			}
		}
		kept = append(kept, it)
	}
	return kept
}

// order puts the templates into the order in which they are tried: their own, but for those of which the place is given.
func (e *engine) order() {
	ordered := make([]template, len(e.templates))
	isLate, isTaken := make([]bool, len(ordered)), make([]bool, len(ordered))
	for _, late := range e.Late {
		ordered[late.Place] = e.templates[late.Index]
		isTaken[late.Place], isLate[late.Index] = true, true
	}
	place := 0
	for index, it := range e.templates {
		if isLate[index] {
			continue
		}
		for isTaken[place] {
			place++
		}
		ordered[place] = it
		place++
	}
	e.templates = ordered
}

// findAlike finds the templates that differ at most in the names of their holes.
func (e *engine) findAlike() {
	alike := make(map[string][]int)
	keys := make([]string, len(e.templates))
	for index, it := range e.templates {
		var key strings.Builder
		for _, piece := range it.pieces {
			if piece.isHole {
				key.WriteString("\x00" + strconv.Itoa(int(piece.holeType)))
			} else {
				key.WriteString("\x01" + strconv.Quote(piece.literal))
			}
		}
		keys[index] = key.String()
		alike[keys[index]] = append(alike[keys[index]], it.row)
	}
	for index := range e.templates {
		e.templates[index].alike = alike[keys[index]]
	}
}

// heads are indices of templates by the literal that they start with, in the order in which they are tried.
type heads struct {
	starts
	areLoose  bool
	templates [][]int
}

func (e *engine) newHeads(areLoose bool) heads {
	byHead := make(map[string][]int)
	for index, it := range e.templates {
		first := it.pieces[0]
		if areLoose {
			first = it.normalized[0]
		}
		byHead[first.literal] = append(byHead[first.literal], index)
	}
	h := heads{starts: newStarts(keysOf(byHead)), areLoose: areLoose}
	for _, head := range h.texts {
		h.templates = append(h.templates, byHead[head])
	}
	return h
}

func (e *engine) findCodes() {
	e.codeStarts = newStarts(keysOf(e.codes))
	for _, code := range e.codeStarts.texts {
		e.startsCode[code[0]] = isWord(code[0])
	}
}

func keysOf[V any](entries map[string]V) []string {
	keys := make([]string, 0, len(entries))
	for key := range entries {
		keys = append(keys, key)
	}
	return keys
}

// starts are texts, to find those with which another text starts.
//
// The last of them, in order, that isn't greater than the text starts with all of them with which the text starts: what stands between
// the text and a start of it starts in the same way. So the rest is a walk from each to the longest other with which it starts.
type starts struct {
	texts  []string
	parent []int
}

func newStarts(texts []string) starts {
	slices.SortFunc(texts, cmp.Compare[string])
	s := starts{texts: texts, parent: make([]int, len(texts))}
	var open []int
	for index, text := range texts {
		for len(open) > 0 && !strings.HasPrefix(text, texts[open[len(open)-1]]) {
			open = open[:len(open)-1]
		}
		s.parent[index] = -1
		if len(open) > 0 {
			s.parent[index] = open[len(open)-1]
		}
		open = append(open, index)
	}
	return s
}

// of gives the index of the longest with which a text starts, or -1; its parents are all others.
func (s *starts) of(text string) int {
	index, isText := slices.BinarySearch(s.texts, text)
	if !isText {
		index--
	}
	for index >= 0 && !strings.HasPrefix(text, s.texts[index]) {
		index = s.parent[index]
	}
	return index
}

func isWord(character byte) bool {
	return isDigit(character) || character == '_' || 'a' <= character|0x20 && character|0x20 <= 'z'
}

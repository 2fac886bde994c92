package engine

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lower puts ASCII letters in lower case, and no others.
func lower(text string) string {
	for at := 0; at < len(text); at++ {
		if 'A' <= text[at] && text[at] <= 'Z' {
			return lowerFrom(text, at)
		}
	}
	return text
}

func lowerFrom(text string, at int) string {
	lowered := []byte(text)
	for ; at < len(lowered); at++ {
		if 'A' <= lowered[at] && lowered[at] <= 'Z' {
			lowered[at] += 'a' - 'A'
		}
	}
	return string(lowered)
}

// equalFold tells whether two texts differ in the case of ASCII letters alone.
func equalFold(one, other string) bool {
	return len(one) == len(other) && lower(one) == lower(other)
}

// isLoose tells whether two texts aren't told apart by a character at their ends: white space, and what ends a sentence.
func isLoose(character rune) bool {
	return character == '.' || character == '!' || character == '。' || unicode.IsSpace(character)
}

func trimLooseStart(text string) string { return strings.TrimLeftFunc(text, isLoose) }

func trimLooseEnd(text string) string { return strings.TrimRightFunc(text, isLoose) }

// replaceInvalid reads bytes that are no UTF-8 as browsers do: one U+FFFD for each start of a character that isn't finished, and for each
// byte that can't start one.
func replaceInvalid(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	var mended strings.Builder
	mended.Grow(len(text) + utf8.UTFMax)
	for len(text) > 0 {
		character, size := utf8.DecodeRuneInString(text)
		if character == utf8.RuneError && size == 1 {
			size = unfinished(text)
		}
		mended.WriteRune(character)
		text = text[size:]
	}
	return mended.String()
}

// unfinished gives the length of what starts a character at the start of a text, where the character isn't finished.
func unfinished(text string) int {
	for size := 1; size < utf8.UTFMax && size < len(text); size++ {
		if utf8.FullRuneInString(text[:size+1]) {
			// With that byte it is known to be no character.
			return size
		}
	}
	return min(len(text), utf8.UTFMax-1)
}

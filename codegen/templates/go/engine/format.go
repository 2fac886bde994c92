package engine

import (
	"fmt"
	"log/slog"
	"strconv"
	"unicode/utf8"
)

// Format writes an error by its text, for %+v with what it is told by, and for %#v as Go would be written.
func Format(f fmt.State, verb rune, text, catalog, id, code string, status int) {
	switch {
	case verb == 'v' && f.Flag('#'):
		_, _ = fmt.Fprintf(f, "&%s.Error{ID:%q, Code:%q, Status:%d, Message:%q}", catalog, id, code, status, text)
	case verb == 'v' && f.Flag('+'):
		_, _ = fmt.Fprintf(f, "%s: %s", catalog, facts(id, code, status)+text)
	default:
		_, _ = fmt.Fprintf(f, fmt.FormatString(f, verb), text)
	}
}

// LogValue gives what may be logged of an error.
func LogValue(id, code, category string, status int, text, trace string) slog.Value {
	return slog.GroupValue(
		slog.String("id", id), slog.String("code", code), slog.String("category", category), slog.Int("status", status),
		slog.String("message", text), slog.String("trace", trace),
	)
}

func facts(id, code string, status int) string {
	if id == "" {
		id = "unknown error"
	}
	if code != "" {
		id += ", code " + strconv.Quote(code)
	}
	if status != 0 {
		id += ", HTTP " + strconv.Itoa(status)
	}
	return id + ": "
}

// longestText is how much of a message is told, in bytes: what a service sends may be a whole page.
const longestText = 1000

// Shorten gives a message, or what stands for one: it is never empty, and never a book.
func Shorten(message string, status int) string {
	switch {
	case message == "" && status == 0:
		return "unknown error"
	case message == "":
		return "HTTP " + strconv.Itoa(status)
	case len(message) <= longestText:
		return message
	}
	end := longestText
	for !utf8.RuneStart(message[end]) {
		end--
	}
	return message[:end] + "…"
}

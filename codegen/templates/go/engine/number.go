package engine

import (
	"math"
	"strconv"
	"strings"
)

// WriteNumber writes a number as RFC 8785 and ECMAScript do, the same in every language: the shortest digits that read back as the same
// number, and an exponent only below 1e-6 and from 1e21 on.
func WriteNumber(number float64) string {
	magnitude := math.Abs(number)
	switch {
	case number == 0:
		return "0"
	case math.IsNaN(number):
		return "NaN"
	case math.IsInf(number, 1):
		return "Infinity"
	case math.IsInf(number, -1):
		return "-Infinity"
	case magnitude >= 1e-6 && magnitude < 1e21:
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	// Go writes an exponent with two digits at least.
	return strings.NewReplacer("e-0", "e-", "e+0", "e+").Replace(strconv.FormatFloat(number, 'e', -1, 64))
}

package errspec

import (
	"fmt"
	"io"
	"log/slog"
)

// hidden stands for what is sensitive.
const hidden = "<hidden>"

// Sensitive is a param that neither fmt nor slog nor encoding/json shows.
type Sensitive[T string | int64 | float64 | bool] struct{ value T }

// Hide makes a param sensitive.
func Hide[T string | int64 | float64 | bool](value T) Sensitive[T] { return Sensitive[T]{value} }

// Reveal gives what is hidden.
func (s Sensitive[T]) Reveal() T { return s.value }

// Format writes that it is hidden, whatever the verb.
func (s Sensitive[T]) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, hidden) }

// LogValue says that it is hidden.
func (s Sensitive[T]) LogValue() slog.Value { return slog.StringValue(hidden) }

// MarshalText writes that it is hidden.
func (s Sensitive[T]) MarshalText() ([]byte, error) { return []byte(hidden), nil }

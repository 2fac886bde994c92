package errspec

import (
	"encoding/json"
	"fmt"
	"log/slog"

	"{{ module }}/internal/engine"
)

// A Response is what a service answered. Nothing of it is lost, whether it is known or not.
//
// It may hold what is sensitive, so fmt and slog show neither its message nor its params nor its body.
type Response struct {
	// Match is how well it matched an error.
	Match Match
	// IsError tells whether the service failed: the status says so, or the message is a known error's, or the body has the shape of an
	// error with a code.
	IsError bool
	// ErrorID is the id of the error, if it is known which it is.
	ErrorID string
	// Params are the params that stood in the message, by their names in the spec: string, int64, float64 or bool. An integer that only a
	// uint64 holds is one. What none of them holds is the text that it was.
	Params map[string]any
	// Code is the code in the body.
	Code string
	// Category is what the body calls the category.
	Category string
	// Status is the HTTP status, or 0.
	Status int
	// Message is the message in the body; a body that hasn't the shape of an error is all message.
	Message string
	// Trace is the id by which the service's logs are searched.
	Trace string
	// Body is the body as it was received.
	Body string

	// known tells which texts the body has; they may be empty.
	known struct{ code, category, message, trace bool }
}

// NewResponse is for the packages of services.
func NewResponse(found *engine.Found, body string) Response {
	r := Response{
		Match: Match(found.Match), IsError: found.IsError, Params: found.Params, Code: found.Code.Text, Category: found.Category.Text,
		Status: found.Status, Message: found.Message.Text, Trace: found.Trace.Text, Body: body,
	}
	r.known.code, r.known.category, r.known.message, r.known.trace = found.Code.Known, found.Category.Known, found.Message.Known, found.Trace.Known
	if found.Row != nil {
		r.ErrorID = found.Row.ID
	}
	return r
}

// Format writes what may be logged of the response, whatever the verb.
func (r Response) Format(f fmt.State, _ rune) {
	_, _ = fmt.Fprintf(f, "{match:%s error:%q code:%q category:%q status:%d trace:%q}", r.Match, r.ErrorID, r.Code, r.Category, r.Status, r.Trace)
}

// LogValue gives what may be logged of the response.
func (r Response) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("match", string(r.Match)), slog.String("error", r.ErrorID), slog.String("code", r.Code),
		slog.String("category", r.Category), slog.Int("status", r.Status), slog.String("trace", r.Trace),
	)
}

// MarshalJSON writes what was identified in the form that every language writes it; null is what the response didn't have.
func (r Response) MarshalJSON() ([]byte, error) {
	match, params := r.Match, r.Params
	if match == "" {
		match = MatchNone
	}
	if params == nil {
		params = map[string]any{}
	}
	return json.Marshal(struct {
		Match    Match          `json:"match"`
		Error    *string        `json:"error"`
		Code     *string        `json:"code"`
		Category *string        `json:"category"`
		Status   *int           `json:"status"`
		Params   map[string]any `json:"params"`
		Message  *string        `json:"message"`
		Trace    *string        `json:"trace"`
	}{
		match, known(&r.ErrorID, r.ErrorID != ""), known(&r.Code, r.known.code), known(&r.Category, r.known.category),
		known(&r.Status, r.Status != 0), params, known(&r.Message, r.known.message), known(&r.Trace, r.known.trace),
	})
}

func known[T any](value *T, isKnown bool) *T {
	if !isKnown {
		return nil
	}
	return value
}

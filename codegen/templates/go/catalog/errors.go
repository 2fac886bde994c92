// Package {{ package }} has the errors of {{ title }}.
//
// A response becomes an error by [CheckResponse] or [Check], and [errors.Is] and [errors.As] tell which:
//
//	var failure *{{ package }}.Error
//	switch err := {{ package }}.CheckResponse(response); {
//	case errors.Is(err, {{ package }}.{{ example }}):
//		// It is just that error. A Category or a Code may stand there too.
//	case errors.As(err, &failure):
//		// It is any error of the service, known or not.
//	}
package {{ package }}

import (
	"fmt"
	"log/slog"
	"net/http"

	"{{ module }}/errspec"
	"{{ module }}/internal/engine"
)

// Error is any error of the service. One that the service sent and that isn't known has no ID, and all that was sent is in Response.
type Error struct {
	// ID says which error it is; it is empty if that isn't known.
	ID ID
	// Code is the machine code: of the error, or else as it was received.
	Code Code
	// Category is the service's own class of errors; it is empty if that isn't known.
	Category Category
	// Status is the HTTP status: the one that was received, or else that of the category, or 0.
	Status int
	// Message is the message in the language of the service: as it was received, or else filled.
	Message string
	// Params are the params of an error that has some, and whose params are known.
	Params Params
	// Response is what the error was read from, if it was.
	Response errspec.Response
}

// Params are the params of an error: a structure with the name of the error. An [ID] stands for the params of an error that has none.
type Params interface{ params() (ID, values) }

// values are params in the order of the table.
type values = engine.Values

func (id ID) params() (ID, values) { return id, nil }

// New makes an error of its params, or of its [ID] if it has none. A param that is lacking leaves its hole in the message.
func New(params Params) *Error {
	if params == nil {
		params = ID("")
	}
	id, values := params.params()
	row := table.Row(string(id))
	e := &Error{ID: id, Code: id.Code(), Category: id.Category(), Status: id.Category().Status()}
	e.Message = table.WireMessage(row, values, false)
	if len(row.Params) > 0 && len(values) == len(row.Params) {
		e.Params = params
	}
	return e
}

// Identified is what a response was.
type Identified struct {
	errspec.Response
	// Error is the error; it is nil if it isn't known which it is.
	Error *Error
}

// Identify tells which error a response is, by its HTTP status, or 0, and its body. It never fails, and takes time in proportion to the body.
func Identify[Body ~string | ~[]byte](status int, body Body) Identified {
	text := string(body)
	found := table.Identify(status, text)
	it := Identified{Response: errspec.NewResponse(&found, text)}
	if row := found.Row; row != nil {
		it.Error = it.as(&Error{ID: ID(row.ID), Code: Code(row.Code), Category: Category(row.Category)})
		if values := row.Values(it.Params); row.Read != nil && row.Fit(values) {
			it.Error.Params, _ = row.Read(values).(Params)
		}
	}
	return it
}

// as gives an error what was received.
func (it *Identified) as(e *Error) *Error {
	e.Message, e.Response, e.Status = it.Message, it.Response, it.Status
	if e.Status == 0 {
		e.Status = e.Category.Status()
	}
	return e
}

// Err gives the error, if the service failed, as an [*Error]; else nil.
func (it Identified) Err() error {
	switch {
	case !it.IsError:
		return nil
	case it.Error != nil:
		return it.Error
	}
	return it.as(&Error{Code: Code(it.Code), Category: Category(table.CategoryOf(it.Code, it.Category, it.Status))})
}

// Check gives the error that a response is, if it is one, as an [*Error]; else nil.
func Check[Body ~string | ~[]byte](status int, body Body) error { return Identify(status, body).Err() }

// CheckResponse gives the error that a response is, if it is one, as an [*Error]; else nil. It looks at the first megabyte of the body, which can be
// read again from its start; a stream of events is left alone, unless it failed.
func CheckResponse(response *http.Response) error {
	return Check(response.StatusCode, engine.Peek(response))
}

// Error gives the message, without what is sensitive in it, since errors end up in logs. [Error.Message] has all of it.
func (e *Error) Error() string {
	if row := table.Row(string(e.ID)); row.HasSensitive() {
		return table.WireMessage(row, e.values(), true)
	}
	return engine.Shorten(e.Message, e.Status)
}

// values are the params in the order of the table.
func (e *Error) values() values {
	if e.Params != nil {
		if id, values := e.Params.params(); id == e.ID {
			return values
		}
	}
	return table.Row(string(e.ID)).Values(e.Response.Params)
}

// Is tells whether it is the error of an [ID], or one of those of a [Code] or a [Category]. It is for [errors.Is].
func (e *Error) Is(target error) bool {
	switch target := target.(type) {
	case ID:
		return target == e.ID && target != ""
	case Code:
		return target == e.Code && target != ""
	case Category:
		return target == e.Category && target != ""
	}
	return false
}

// Retry says whether the same request may be sent again; it is empty where the service doesn't tell.
func (e *Error) Retry() errspec.Retry { return e.ID.Retry() }

// MessageIn gives the message in a language. Where it can't be filled it is the one that was received.
func (e *Error) MessageIn(locale errspec.Locale) string {
	row, values := table.Row(string(e.ID)), e.values()
	if len(row.Message) == 0 || len(values) != len(row.Params) {
		return e.Message
	}
	return table.MessageIn(row, values, string(locale))
}

// Description tells what the error means, if the service does.
func (e *Error) Description(locale errspec.Locale) string { return e.ID.Description(locale) }

// Remedy tells what to do about the error, if the service does.
func (e *Error) Remedy(locale errspec.Locale) string { return e.ID.Remedy(locale) }

// Format writes what [Error.Error] gives. With %+v, the id, the code and the HTTP status stand before it.
func (e Error) Format(f fmt.State, verb rune) {
	engine.Format(f, verb, e.Error(), "{{ package }}", string(e.ID), string(e.Code), e.Status)
}

// LogValue gives what may be logged of the error.
func (e Error) LogValue() slog.Value {
	return engine.LogValue(string(e.ID), string(e.Code), string(e.Category), e.Status, e.Error(), e.Response.Trace)
}

// An ID says which error it is. It is never given to another error. It is an error itself, so that [errors.Is] takes it.
type ID string

func (id ID) Error() string { return string(id) }

// IDs gives the ids of all errors, in the order of the table.
func IDs() []ID { return engine.IDs[ID](&table) }

// Code gives the machine code, if the error has one.
func (id ID) Code() Code { return Code(table.Row(string(id)).Code) }

// Category gives the service's own class of errors.
func (id ID) Category() Category { return Category(table.Row(string(id)).Category) }

// Retry says whether the same request may be sent again; it is empty where the service doesn't tell.
func (id ID) Retry() errspec.Retry { return errspec.Retry(table.Row(string(id)).Retry) }

// Description tells what the error means, if the service does.
func (id ID) Description(locale errspec.Locale) string {
	return table.Text(table.Row(string(id)).Description, string(locale))
}

// Remedy tells what to do about the error, if the service does.
func (id ID) Remedy(locale errspec.Locale) string {
	return table.Text(table.Row(string(id)).Remedy, string(locale))
}

// Deprecated says why the error should no longer be used; it is nil if it may be.
func (id ID) Deprecated() *errspec.Deprecation {
	if it := table.Row(string(id)).Deprecated; it != nil {
		return &errspec.Deprecation{Since: it.Since, ReplacedBy: it.ReplacedBy, Note: it.Note}
	}
	return nil
}

// A Code is the machine code of one or more errors. It is an error itself, so that [errors.Is] takes it.
type Code string

func (c Code) Error() string { return string(c) }

// A Category is the service's own class of errors. It is an error itself, so that [errors.Is] takes it.
type Category string

func (c Category) Error() string { return string(c) }

// Status gives the HTTP status, or 0 where the service doesn't tell.
func (c Category) Status() int { return table.Category(string(c)).Status }

// Wire gives what a body calls the category, or nothing where it doesn't.
func (c Category) Wire() string { return table.Category(string(c)).Wire }

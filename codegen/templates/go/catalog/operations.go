package {{ package }}

import "slices"

// An Operation is what the service does at one address.
type Operation interface {
	// IDs gives the ids of the errors that it may answer with, in the order of the table.
	IDs() []ID
}

// ErrorOf is an [Error] that an operation may answer with. [errors.As] finds it:
//
//	var failure ErrorOf[{{ operations[0].name }}]
//	if errors.As(err, &failure) {
//		// failure.ID is one of the operation's.
//	}
type ErrorOf[Of Operation] struct{ *failure }

type failure = Error

// Unwrap gives it as any error of the service.
func (e ErrorOf[Of]) Unwrap() error { return e.failure }

func (e *ErrorOf[Of]) take(it *Error) bool {
	var of Of
	if !slices.Contains(of.IDs(), it.ID) {
		return false
	}
	e.failure = it
	return true
}

// As makes it the error of an operation that may answer with it. It is for [errors.As].
func (e *Error) As(target any) bool {
	of, ok := target.(interface{ take(*Error) bool })
	return ok && of.take(e)
}
{%- for it in operations %}

{% for line in it.doc -%}
{{ line }}
{% endfor -%}
type {{ it.name }} struct{}

func ({{ it.name }}) IDs() []ID { {{- it.body -}} }
{%- endfor %}

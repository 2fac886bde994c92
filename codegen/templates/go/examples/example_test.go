package {{ package }}_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
{# A blank line stands before what isn't of the standard library. #}
{%- for import in imports %}
	"{{ module }}/{{ import }}"
{%- endfor %}
)

{{ call }}

func ExampleCheckResponse() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader({{ sent_status }})
		_, _ = w.Write([]byte({{ body }}))
	}))
	defer server.Close()
	fmt.Println(errors.Is(get(server.URL), {{ package }}.{{ id }}))
	// Output: true
}

func ExampleCheck() {
{{ check }}
	// Output:
{%- for line in check_output %}
	// {{ line }}
{%- endfor %}
}

func ExampleError_Is() {
{{ is }}
	// Output: just that error
}

{%- if let Some(code) = operation %}
func ExampleErrorOf() {
{{ code }}
	// Output: {{ operation_output }}
}

{% endif -%}
func ExampleNew() {
{{ made }}
	// Output:
{%- for line in made_output %}
	// {{ line }}
{%- endfor %}
}

package {{ package }}

import "{{ module }}/internal/engine"

// table is the table of the service, with its texts in {{ locales }}.
var table = engine.Catalog{
{%- for (key, value) in fields %}
	{{ key }}{{ value }},
{%- endfor %}
	Rows: []engine.Row{
{%- for row in rows -%}
{%- if loop.first %}{% else %}, {% endif -%}
{ {%- for (key, value) in row %}
		{{ key }}{{ value }},
{%- endfor %}
	}{%- endfor -%}
},
}

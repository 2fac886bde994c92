package {{ package }}

{% if imports.len() == 1 -%}
import "{{ module }}/{{ imports[0] }}"
{%- else -%}
import (
{%- for import in imports %}
	"{{ module }}/{{ import }}"
{%- endfor %}
)
{%- endif %}

// table is the table of the service, with its texts in {{ locales }}.
var table = engine.Catalog{
{%- for (key, value) in fields %}
	{{ key }}{{ value }},
{%- endfor %}
	Rows: []engine.Row{
{%- for row in rows %}
{%- if row.len() == 1 %}
		{ {{- row[0].0 }}{{ row[0].1 -}} },
{%- else %}
		{
{%- for (key, value) in row %}
			{{ key }}{{ value }},
{%- endfor %}
		},
{%- endif %}
{%- endfor %}
	},
}

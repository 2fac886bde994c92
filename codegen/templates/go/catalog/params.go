package {{ package }}

import (
{%- if has_sensitive %}
	"{{ module }}/errspec"
{%- endif %}
	"{{ module }}/internal/engine"
)
{%- for it in structs %}

// {{ it.name }} are the params of [{{ it.id }}].
type {{ it.name }} struct{% if it.fields.starts_with("\n") %} {% endif %}{ {{- it.fields -}} }

func (p {{ it.name }}) params() (ID, engine.Values) { {{- it.body -}} }
{%- endfor %}

// paramsOf gives the params of an error, which are all there, each of its type.
{%- if structs.is_empty() %}
func paramsOf(ID, engine.Values) Params { return nil }
{%- else %}
func paramsOf(id ID, values engine.Values) Params {
	switch id {
{%- for it in structs %}
	case {{ it.id }}:
		return {{ it.name }}{ {{- it.read -}} }
{%- endfor %}
	}
	return nil
}
{%- endif %}

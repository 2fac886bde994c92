package {{ package }}
{%- if has_sensitive %}

import "{{ module }}/errspec"
{%- endif %}
{%- for it in structs %}

// {{ it.name }} are the params of [{{ it.id }}].
type {{ it.name }} struct{% if it.fields.starts_with("\n") %} {% endif %}{ {{- it.fields -}} }

func (p {{ it.name }}) params() (ID, values) { {{- it.body -}} }
{%- endfor %}

package {{ package }}

const (
{%- for it in errors %}
{%- for line in it.doc %}
	{{ line }}
{%- endfor %}
	{{ it.name }} ID = {{ it.literal }}
{%- endfor %}
)

const (
{%- for it in categories %}
{%- for line in it.doc %}
	{{ line }}
{%- endfor %}
	{{ it.name }} Category = {{ it.literal }}
{%- endfor %}
)

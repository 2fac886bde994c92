failure := {{ package }}.New({{ made }})
{%- if is_printed %}
fmt.Println(failure.Message)
{%- else %}
fmt.Println(failure.ID)
{%- endif %}
{%- for locale in locales %}
fmt.Println(failure.MessageIn({{ locale }}))
{%- endfor %}
{%- if let Some(locale) = remedy %}
fmt.Println(failure.Remedy({{ locale }}))
{%- endif %}

{{ doc }}
public enum class {{ prefix }}ErrorId(
    override val category: {{ prefix }}Category,
    override val code: String? = null,
    override val retry: Retry? = null,
) : ErrorId {
{%- for id in ids %}
    {{ id.doc }}
    {{ id.constant }}
{%- endfor %}

    override val catalog: {{ prefix }}Errors
        get() = {{ prefix }}Errors

    {{ to_exception }}
}

{{ doc_of_categories }}
{{ categories }}
{%- for it in category %}
    {{ it.doc }}
    {{ it.constant }}
{%- endfor %}
}

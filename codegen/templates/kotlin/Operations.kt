{{ doc }}
public object {{ prefix }}Operations {
{%- for it in list %}
{%- if !loop.first %}
{% endif %}
    {{ it.doc }}
    public enum class {{ it.name }} {
{%- for error in it.errors %}
        {{ error }}{% if loop.last %};{% else %},{% endif %}
{%- endfor %}

        {{ it.companion }}
    }
{%- endfor %}
}

{{ doc }}
{{ head }}
    {{ to_exception }}

    /** One that has no params, or of which they aren't known. */
    {{ without_params }}
{%- for it in classes %}

    {{ it.doc }}
    {{ it.class }}
{%- endfor %}

    internal companion object {
        /** The error of values in their order, or of none. */
        {{ of }}
{%- if !classes.is_empty() %}
            if (values == null) return WithoutParams(errorId)
            return when (errorId) {
{%- for it in classes %}
                {{ it.branch }}
{%- endfor %}
                else -> WithoutParams(errorId)
            }
{%- else %}
            return WithoutParams(errorId)
{%- endif %}
        }
    }
}

{%- if has_obsolete %}using System;

{% endif %}namespace {{ namespace }}
{
    /// <summary>The errors of {{ title }}. A number is made from its name, and stays the same in each version.</summary>
    public enum ErrorId
    {
{%- for member in members %}
        /// <summary>{{ member.doc }}</summary>
{%- if let Some(text) = member.obsolete %}
        [Obsolete({{ text }})]
{%- endif %}
        {{ member.line }},
{%- endfor %}
    }
}

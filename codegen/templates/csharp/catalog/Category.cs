namespace {{ namespace }}
{
    /// <summary>The classes of errors that {{ title }} knows.</summary>
    public enum Category
    {
{%- for member in members %}
        /// <summary>{{ member.doc }}</summary>
        {{ member.line }},
{%- endfor %}
    }
}

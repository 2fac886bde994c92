using System.Collections.Generic;

namespace {{ namespace }}
{
    /// <summary>The texts of {{ title }} in <c>{{ locale }}</c>.</summary>
    internal static class {{ class }}
    {
        internal static Texts Load() => new Texts
        {
{%- for group in groups %}
            {{ group.name }} = new Dictionary<string, string>
            {
{%- for (id, text) in group.texts %}
                ["{{ id }}"] = {{ text }},
{%- endfor %}
            },
{%- endfor %}
        };
    }
}

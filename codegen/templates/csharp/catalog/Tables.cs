using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;
{%- if has_obsolete %}

#pragma warning disable 612, 618 // What is out of use is still read.
{%- endif %}

namespace {{ namespace }}
{
    /// <summary>The tables of {{ title }}.</summary>
    internal static class Tables
    {
        private static readonly CategoryInfo[] Categories =
        {
{%- for row in categories %}
            {{ row }},
{%- endfor %}
        };

        private static readonly Rows Errors = new Rows
        {
{%- for row in errors %}
            {{ row }},
{%- endfor %}
        };

        private static readonly Constant[] Constants =
{%- if constants.is_empty() %} { };
{%- else %}
        {
{%- for row in constants %}
            {{ row }},
{%- endfor %}
        };
{%- endif %}

        private static readonly Func<Texts>[] TextsByLocale = { {% for load in texts %}{% if !loop.first %}, {% endif %}{{ load }}{% endfor %} };
        internal static readonly Catalog<{{ class }}> Catalog = new Catalog<{{ class }}>(
            identified => new {{ class }}(identified), {{ wire_locale }}, Categories, Errors, Constants, TextsByLocale, LoadWire);

        private static Wire LoadWire() => new Wire
        {
{%- for field in wire %}
            {{ field }},
{%- endfor %}
        };
    }
}

#pragma warning disable 1591 // ErrorId tells what the members mean.

namespace {{ namespace }}
{
    /// <summary>What {{ title }} does at which address: an enum of just the errors that it may answer with, numbered as in <see cref="ErrorId"/>.</summary>
    public static class Operations
    {
{%- for it in list %}
{%- if !loop.first %}
{% endif %}
        /// <summary>{{ it.doc }}</summary>
        public enum {{ it.name }}
        {
{{ it.members }}
        }
{%- endfor %}
    }
}

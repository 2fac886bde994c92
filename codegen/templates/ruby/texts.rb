# shareable_constant_value: literal

module {{ root }}
  module {{ module }}
    module Tables
      {{ doc }}
      {{ name }} = {
{%- for (name, texts) in tables %}
{%- if texts.is_empty() %}
        {{ name }}: {},
{%- else %}
        {{ name }}: {
{%- for (id, text) in texts %}
          {{ id }}: {{ text }},
{%- endfor %}
        },
{%- endif %}
{%- endfor %}
      }
    end
  end
end

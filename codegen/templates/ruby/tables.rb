# shareable_constant_value: literal
{% for locale in locales %}
require_relative "{{ locale }}"
{%- endfor %}

module {{ root }}
  module {{ module }}
    {{ doc }}
    #
    # @api private
    module Tables
      # Category, code, retry and types of params.
      ERRORS = {
{%- for (doc, id, row) in errors %}
        {{ doc }}
        {{ id }}: {{ row }},
{%- endfor %}
      }
{%- for (name, doc, data) in constants %}

      # {{ doc }}
      {{ name }} = {{ data }}
{%- endfor %}
    end
  end
end

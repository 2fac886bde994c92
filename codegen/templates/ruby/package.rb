
require_relative "{{ package }}/catalog"
require_relative "{{ package }}/error"
{%- for id in catalogs %}
require_relative "{{ package }}/catalogs/{{ id }}"
{%- endfor %}

{{ doc }}
module {{ root }}
  VERSION = {{ version }}

  # The languages of all texts.
  LOCALES = %i[{{ locales }}].freeze
end

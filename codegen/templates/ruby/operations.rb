
require_relative "../../operation"

module {{ root }}
  module {{ module }}
    {{ doc }}
    module Operations
{%- for it in list %}
{%- if !loop.first %}
{% endif %}
      {{ it.doc }}
      {{ it.name }} = Operation.new({{ root }}::{{ module }}, %i[
{{ it.symbols }}
      ])
{%- endfor %}
    end
  end
end

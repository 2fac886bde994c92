
require_relative "../catalog"
require_relative "../error"
{%- if has_operations %}
require_relative "{{ id }}/operations"
{%- endif %}
require_relative "{{ id }}/tables"

module {{ root }}
  {{ doc }}
  module {{ module }}
    extend Catalog

    # The ids of all errors. An id is never given to another error.
    IDS = Tables::ERRORS.keys.freeze

    # What its errors are raised as.
    def self.error_class
      {{ error }}
    end
  end

  {{ error_doc }}
  class {{ error }} < Error
    # What is known of its errors.
    def self.catalog
      {{ module }}
    end
  end
end

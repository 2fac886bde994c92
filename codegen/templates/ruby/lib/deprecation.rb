# frozen_string_literal: true

module ServiceErrors
  # Why an error should no longer be used: the version or date from which on it is out of use, the id of the error to use in
  # its place, and what else to know.
  Deprecation = ::Struct.new(:since, :replaced_by, :note) do
    def initialize(*)
      super
      freeze
    end
  end
end

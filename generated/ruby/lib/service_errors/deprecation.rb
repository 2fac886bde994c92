# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

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

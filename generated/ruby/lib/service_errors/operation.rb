# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

module ServiceErrors
  # The errors that one operation of a service may answer with. It can stand in `when` and `in`:
  #
  #   case error
  #   when Modelarts::Operations::CREATE_VIDEO then puts error.message
  #   end
  class Operation
    # The ids of its errors, in the order of the table.
    attr_reader :ids

    # @api private
    def initialize(catalog, ids)
      @catalog = catalog
      @ids = ids.freeze
      freeze
    end

    # Which of its errors something is: an exception, or what `identify` gives. Nil if it is none of them.
    def id_of(failure)
      # An error of another service may have the same id.
      failure.id if failure.respond_to?(:catalog) && failure.catalog.equal?(@catalog) && @ids.include?(failure.id)
    end

    # Whether something is one of its errors.
    def ===(other)
      !id_of(other).nil?
    end
  end
end

# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "../catalog"
require_relative "../error"
require_relative "modelarts/operations"
require_relative "modelarts/tables"

module ServiceErrors
  # ModelArts MaaS: its errors, and what its responses are.
  module Modelarts
    extend Catalog

    # The ids of all errors. An id is never given to another error.
    IDS = Tables::ERRORS.keys.freeze

    # What its errors are raised as.
    def self.error_class
      ModelartsError
    end
  end

  # Any error of ModelArts MaaS.
  class ModelartsError < Error
    # What is known of its errors.
    def self.catalog
      Modelarts
    end
  end
end

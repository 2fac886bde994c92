# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "../catalog"
require_relative "../error"
require_relative "mindie/operations"
require_relative "mindie/tables"

module ServiceErrors
  # MindIE Service: its errors, and what its responses are.
  module Mindie
    extend Catalog

    # The ids of all errors. An id is never given to another error.
    IDS = Tables::ERRORS.keys.freeze

    # What its errors are raised as.
    def self.error_class
      MindieError
    end
  end

  # Any error of MindIE Service.
  class MindieError < Error
    # What is known of its errors.
    def self.catalog
      Mindie
    end
  end
end

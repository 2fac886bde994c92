# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "../catalog"
require_relative "../error"
require_relative "aliyun/tables"

module ServiceErrors
  # Alibaba Cloud AIGC Service Lab: its errors, and what its responses are.
  module Aliyun
    extend Catalog

    # The ids of all errors. An id is never given to another error.
    IDS = Tables::ERRORS.keys.freeze

    # What its errors are raised as.
    def self.error_class
      AliyunError
    end
  end

  # Any error of Alibaba Cloud AIGC Service Lab.
  class AliyunError < Error
    # What is known of its errors.
    def self.catalog
      Aliyun
    end
  end
end

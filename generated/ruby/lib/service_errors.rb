# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "service_errors/catalog"
require_relative "service_errors/error"
require_relative "service_errors/catalogs/mindie"
require_relative "service_errors/catalogs/modelarts"
require_relative "service_errors/catalogs/aliyun"

# Errors of MindIE, ModelArts MaaS and Alibaba Cloud AIGC: ids, params, meanings and remedies.
module ServiceErrors
  VERSION = "0.1.0"

  # The languages of all texts.
  LOCALES = %i[en zh].freeze
end

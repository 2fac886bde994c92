# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

Gem::Specification.new do |spec|
  spec.name = "service_errors"
  spec.version = "0.1.0"
  spec.summary = "Errors of MindIE, ModelArts MaaS and Alibaba Cloud AIGC: ids, params, meanings and remedies."
  spec.authors = ["The authors of service_errors"]
  spec.licenses = ["MIT", "Apache-2.0"]
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["README.md", "lib/**/*.rb", "sig/**/*.rbs", base: __dir__]
  spec.metadata["rubygems_mfa_required"] = "true"
end

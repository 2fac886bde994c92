# frozen_string_literal: true

# Runs the tests: `all.rb shipped` those of the shipped spec, `all.rb any` what is true of any spec.

require_relative "vectors_test"
require_relative "reference_test"
require_relative "package_test"
if ARGV.shift == "shipped"
  require_relative "errors_test"
  require_relative "identify_test"
  require_relative "clients_test"
end

# frozen_string_literal: true

require "json"
require "minitest/autorun"

# A warning of this package or its tests is a failure.
module Warning
  def self.warn(message, **)
    raise message if message.match?(%r{/(?:gems/#{ENV.fetch("ERRSPEC_GEM")}-|targets/ruby/)})

    super
  end
end

# What was made from the spec that a test runs for: `ERRSPEC_GENERATED` names the folder, `ERRSPEC_GEM` the installed gem.
module Generated
  GEM = ENV.fetch("ERRSPEC_GEM")
  require GEM
  ROOT = Object.const_get(GEM.split("_").map(&:capitalize).join)

  module_function

  def path(name)
    File.join(ENV.fetch("ERRSPEC_GENERATED"), name)
  end

  # The module of a catalog.
  def catalog(id)
    name = id.split("_").map(&:capitalize).join
    found = [name, "#{name}Service"].find { |it| ROOT.const_defined?(it, false) && ROOT.const_get(it).is_a?(ROOT::Catalog) }
    ROOT.const_get(found)
  end

  # An operation of a catalog.
  def operation(catalog, id)
    name = id.upcase
    catalog::Operations.const_get(%w[BEGIN END].include?(name) ? "#{name}_" : name)
  end

  # The catalogs as `catalog.json` has them, which is made from the same spec.
  def reference
    @reference ||= JSON.parse(File.read(path("catalog.json")))
  end

  # The lines of `vectors.jsonl`.
  def vectors
    @vectors ||= File.foreach(path("vectors.jsonl")).map { |line| JSON.parse(line) }
  end
end

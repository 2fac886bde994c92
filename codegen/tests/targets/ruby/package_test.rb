# frozen_string_literal: true

require_relative "generated"
require "open3"
require "rbconfig"

# What is installed is what its README and its metadata say.
class PackageTest < Minitest::Test
  def test_it_is_installed_in_the_version_of_its_metadata
    specification = Gem.loaded_specs.fetch(Generated::GEM)
    assert_equal specification.version.to_s, Generated::ROOT::VERSION
    assert_empty specification.dependencies
    assert_includes $LOADED_FEATURES.grep(%r{/#{Generated::GEM}\.rb\z}).first, specification.full_gem_path
  end

  def test_every_file_is_loaded_once_the_gem_is_required
    files = Dir[File.join(Gem.loaded_specs.fetch(Generated::GEM).full_gem_path, "lib/**/*.rb")]
    assert_empty files - $LOADED_FEATURES
    assert_operator files.size, :>, 20
  end

  def test_the_examples_of_the_readme_print_what_they_say
    readme = File.read(Generated.path("ruby/README.md"))
    examples = readme.scan(/^```ruby\n(.*?)^```$\n\n^```text\n(.*?)^```$/m)
    # A service without operations has one less.
    assert_includes [4, 5], examples.size
    assert_equal examples.size, readme.scan("```ruby").size
    examples.each { |code, printed| assert_equal printed, printed_by(code), code }
  end

  def test_tables_are_frozen_to_the_last_text
    Generated.reference["catalogs"].each do |rows|
      tables = Generated.catalog(rows["id"])::Tables
      tables.constants.each { |it| assert Ractor.shareable?(tables.const_get(it)), it }
    end
  end

  private

  # What a program prints that is run by itself.
  def printed_by(code)
    printed, status = Open3.capture2e(RbConfig.ruby, "-w", stdin_data: code)
    assert_predicate status, :success?, printed
    printed
  end
end

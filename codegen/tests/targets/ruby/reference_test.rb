# frozen_string_literal: true

require_relative "generated"

# Everything that `catalog.json` says comes out of the running package unchanged. Each claim is about all errors.
class ReferenceTest < Minitest::Test
  HOSTILE = "\"'\\`\#{x}{x}{{%s%d \0\n\r\u{2028}\u{202e}\u{feff}\u{1f600} </script> */ ?> \\0 \\1 \\k<x> "

  # Values at the edges of each type, and how every language writes them.
  EDGES = {
    "string" => [["", ""], [HOSTILE, HOSTILE], ["{hole}", "{hole}"], %w[429 429]],
    "token" => [["-", "-"], ["{0}", "{0}"], %w[错误 错误], %w[0 0]],
    "ipv4" => [["0.0.0.0", "0.0.0.0"], ["255.255.255.255", "255.255.255.255"]],
    "boolean" => [[true, "true"], [false, "false"]],
    "integer" => [
      [0, "0"],
      [-(2**63), "-9223372036854775808"],
      [(2**64) - 1, "18446744073709551615"],
      [9_007_199_254_740_993, "9007199254740993"],
    ],
    "number" => [
      [5e-324, "5e-324"],
      [1.7976931348623157e308, "1.7976931348623157e+308"],
      [-0.0, "0"],
      [0.1, "0.1"],
      [2, "2"],
      [1e21, "1e+21"],
    ],
  }.freeze

  # How the floats among the constants are written.
  CONSTANTS = {
    5e-324 => "5e-324",
    1.7976931348623157e308 => "1.7976931348623157e+308",
    -0.1 => "-0.1",
    3.4028235e38 => "3.4028235e+38",
  }.freeze

  def test_every_error_is_there_and_no_other
    each_catalog do |catalog, rows|
      ids = rows["errors"].map { |row| row["id"].to_sym }
      assert_equal ids, catalog.ids
      assert_equal ids, catalog::IDS
      assert_predicate catalog::IDS, :frozen?
    end
    assert_equal Generated.reference["locales"].map(&:to_sym), Generated::ROOT::LOCALES
  end

  def test_an_operation_has_its_errors_and_no_other
    answer = Struct.new(:catalog, :id)
    each_catalog do |catalog, rows|
      (rows["operations"] || []).each do |row|
        operation = Generated.operation(catalog, row["id"])
        expected = row["errors"].map(&:to_sym)
        assert_equal expected, operation.ids
        assert_equal(expected, catalog.ids.filter_map { |id| operation.id_of(answer.new(catalog, id)) })
      end
    end
  end

  def test_categories_are_the_services
    each_catalog do |catalog, rows|
      told = catalog.categories.map { |it| [it.to_s, catalog.status_of(it), catalog.wire_name_of(it)] }
      assert_equal(rows["categories"].map { |it| it.values_at("id", "status", "wire") }, told)
    end
  end

  def test_facts_are_the_tables
    each_error do |row, error, facts|
      [error, facts].each do |it|
        told = [it.id.to_s, it.code, it.category.to_s, it.status, it.retry&.to_s]
        assert_equal row.values_at("id", "code", "category", "status", "retry"), told
      end
      assert_kind_of Generated::ROOT::Error, error
    end
  end

  def test_deprecations_are_the_tables
    each_error do |row, error, facts|
      [error, facts].each do |it|
        told = it.deprecated&.to_h&.transform_values { |value| value&.to_s }&.transform_keys(&:to_s)
        row["deprecated"].nil? ? assert_nil(told) : assert_equal(row["deprecated"], told)
      end
    end
  end

  def test_descriptions_and_remedies_come_back_in_each_language
    each_error do |row, error, facts|
      Generated.reference["locales"].product([error, facts]).each do |locale, it|
        assert_same_text row["description"]&.fetch(locale), it.description(locale.to_sym)
        assert_same_text row["remedy"]&.fetch(locale), it.remedy(locale)
      end
    end
  end

  def test_messages_come_back_in_each_language
    each_error do |row, error, facts, texts|
      assert_equal fill(row["message"], texts), error.message
      Generated.reference["locales"].each do |locale|
        template = row["translations"].fetch(locale, row["message"])
        assert_equal template, facts.template(locale.to_sym)
        assert_equal fill(template, texts), error.message_in(locale.to_sym)
      end
    end
  end

  def test_params_are_typed_and_come_back_by_their_names
    each_error do |row, error, facts|
      names = row["params"].map { |it| it["name"].to_sym }
      assert_equal names, error.params.keys
      assert_predicate error.params, :frozen?
      assert_equal(row["params"].to_h { |it| [it["name"].to_sym, it["type"].to_sym] }, facts.params)
      row["params"].each do |param|
        value = error.params[param["name"].to_sym]
        assert_instance_of Float, value if param["type"] == "number"
        assert_includes EDGES[param["type"]].map(&:first), value
      end
    end
  end

  def test_what_is_shown_hides_sensitive_params_and_no_others
    each_error("secret\"é", "plain") do |row, error|
      is_sensitive = row["params"].any? { |it| it["sensitive"] && %w[string token].include?(it["type"]) }
      [error.inspect, error.full_message].each { |shown| refute_includes shown, "secret" }
      assert_equal(is_sensitive, error.message.include?("secret"))
      row["params"].reject { |it| it["sensitive"] }.each do |it|
        assert_includes error.inspect, "#{it["name"]}=#{error.params[it["name"].to_sym].inspect}"
      end
    end
  end

  private

  def each_catalog
    Generated.reference["catalogs"].each { |rows| yield Generated.catalog(rows["id"]), rows }
  end

  # Each error of each catalog, filled with each value of the edges: its row, itself, its facts, and what stands in its holes.
  def each_error(secret = nil, plain = nil)
    each_catalog do |catalog, rows|
      constants = rows["constants"].transform_values { |it| CONSTANTS.fetch(it["value"], &:to_s) }
      rows["errors"].each do |row|
        turns = row["params"].empty? || plain ? 1 : 6
        turns.times do |turn|
          edges = row["params"].to_h { |it| [it["name"], edge(it, turn, it["sensitive"] ? secret : plain)] }
          error = catalog.error_class.new(row["id"].to_sym, **edges.transform_keys(&:to_sym).transform_values(&:first))
          yield row, error, catalog[row["id"].to_sym], constants.merge(edges.transform_values(&:last))
        end
      end
    end
  end

  def edge(param, turn, text)
    edges = EDGES.fetch(param["type"])
    text && %w[string token].include?(param["type"]) ? [text, text] : edges[turn % edges.size]
  end

  # Fills a template, in another way than the package does.
  def fill(template, texts)
    template.split(/(\{\{|\}\}|\{\w+\})/).each_with_index.map do |part, index|
      next part if index.even?

      part.size == 2 ? part[0] : texts.fetch(part.delete("{}"))
    end.join
  end

  def assert_same_text(expected, told)
    expected.nil? ? assert_nil(told) : assert_equal(expected, told)
  end
end

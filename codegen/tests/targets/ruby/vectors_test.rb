# frozen_string_literal: true

require_relative "generated"

# Every line of `vectors.jsonl` is answered as the Rust engine answers it.
class VectorsTest < Minitest::Test
  # JSON readers of other languages need larger ones as texts.
  INTEGERS = (-(2**63)...(2**64))

  def test_every_line_is_answered_to_the_letter
    Generated.vectors.each { |vector| assert_equal vector, told(vector, vector["body"]) }
    assert_equal File.read(Generated.path("vectors.jsonl")).count("\n"), Generated.vectors.size
    assert_operator Generated.vectors.size, :>, 100
  end

  def test_bytes_are_answered_as_text_is
    Generated.vectors.each { |vector| assert_equal vector, told(vector, vector["body"].b) }
  end

  def test_parsed_json_is_answered_as_its_text_is
    run = Generated.vectors.count do |vector|
      body = parsed(vector["body"]) or next
      assert_equal told(vector, JSON.generate(body)).except("body"), told(vector, body).except("body")
      true
    end
    assert_operator run, :>, 50
  end

  def test_everything_that_is_told_is_frozen_text
    Generated.vectors.each do |vector|
      answer = identify(vector, vector["body"].b)
      texts = [answer.code, answer.category, answer.message, answer.trace, *answer.params.values].grep(String)
      assert(texts.all? { |it| it.frozen? && it.encoding == Encoding::UTF_8 && it.valid_encoding? })
    end
  end

  private

  def identify(vector, body)
    Generated.catalog(vector["catalog"]).identify(vector["status"], body)
  end

  # An answer as lines have it.
  def told(vector, body)
    answer = identify(vector, body)
    {
      **vector.slice("catalog", "body"),
      "match" => answer.match.to_s, "error" => answer.id&.to_s, "code" => answer.code, "category" => answer.category,
      "status" => answer.status, "params" => answer.params.to_h { |name, value| [name.to_s, plain(value)] },
      "message" => answer.message, "trace" => answer.trace
    }
  end

  def plain(value)
    value.is_a?(Integer) && !INTEGERS.cover?(value) ? value.to_s : value
  end

  # What Ruby can read and write again.
  def parsed(text)
    return unless text.start_with?("{", "[")

    body = JSON.parse(text)
    JSON.generate(body)
    body
  rescue JSON::JSONError
    nil
  end
end

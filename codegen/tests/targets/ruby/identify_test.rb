# frozen_string_literal: true

require_relative "generated"

# What a client of the shipped services relies on when it identifies what they answer.
class IdentifyTest < Minitest::Test
  include ServiceErrors

  def test_an_error_is_raised_with_its_params
    error = assert_raises(ModelartsError) { Modelarts.identify(400, limited(5)).raise_for_error }
    assert_equal [:rate_limit_per_second, :too_many_requests, 400, { limit: 5 }], [error.id, error.category, error.status, error.params]
    assert_equal "请求过多，速率限制为每秒 5 次。", error.message_in(:zh)
    assert_equal [:exact, limited(5)], [error.identified.match, error.identified.body]
    assert_includes error.backtrace.join, __FILE__
  end

  def test_what_is_not_known_is_raised_with_all_that_is
    [
      [400, { "error_code" => "ModelArts.81101", "error_msg" => "new" }, :too_many_requests],
      [429, "new", :too_many_requests],
      [500, '{"error":{"code":"x","message":"new","type":"TooManyRequests"}}', :too_many_requests],
      [418, "new", nil],
    ].each do |status, body, category|
      error = Modelarts.identify(status, body).error
      assert_equal [nil, category, status, "new", {}], [error.id, error.category, error.status, error.message, error.params]
      assert_equal [nil, nil, nil, "new"], [error.retry, error.deprecated, error.description(:en), error.message_in(:zh)]
      assert_same body, error.identified.body
      assert_includes error.inspect, "not known"
    end
  end

  def test_an_answer_is_matched_by_its_parts
    case Modelarts.identify(429, limited(5))
    in { match: :exact, id: :rate_limit_per_second, params: { limit: } } then assert_equal 5, limit
    end
  end

  def test_an_empty_body_still_has_a_text
    ["", nil].each do |body|
      assert_equal ["", "HTTP 503"], [Modelarts.identify(503, body).message, Modelarts.identify(503, body).error.message]
    end
  end

  def test_a_success_is_no_error
    [
      Modelarts.identify(200, '{"id":"1","choices":[{"text":"ModelArts.81101 means"}]}'),
      Modelarts.identify(200, '{"error":{"code":0,"message":"ModelArts.81101"}}'),
      Modelarts.identify(200, "ModelArts.81101 is a code"),
      Mindie.identify(200, '{"message":"hello"}'),
      Aliyun.identify(200, '{"status":10,"data":{"status":20}}'),
      Mindie.identify(200, ""),
    ].each do |answer|
      refute_predicate answer, :error?
      assert_nil answer.error
      assert_nil answer.raise_for_error
    end
  end

  def test_an_error_behind_a_success_is_one
    [
      Mindie.identify(200, "Engine callback timeout: server tokenTimeout"),
      Aliyun.identify(200, '{"status":20,"subErrCode":"b_user_new","subErrMessage":"?","data":null}'),
      Modelarts.identify(200, '{"error":{"code":"ModelArts.81101","message":"?"}}'),
    ].each { |answer| assert_predicate answer, :error? }
  end

  def test_a_large_integer_is_not_lost
    { "18446744073709551616" => 2**64, "9" * 5000 => "9" * 5000, "007" => 7 }.each do |text, value|
      error = Modelarts.identify(429, limited(text)).error
      assert_equal [:rate_limit_per_second, { limit: value }], [error.id, error.params]
    end
  end

  def test_a_sensitive_param_that_was_received_is_not_shown
    sent = ModelartsError.new(:client_ip_not_allowed, client_ip: "192.0.2.1")
    answer = Modelarts.identify(403, JSON.generate(error_code: sent.code, error_msg: sent.message))
    assert_equal "192.0.2.1", answer.params[:client_ip]
    [answer.inspect, answer.error.inspect, answer.error.full_message].each { |shown| refute_includes shown, "192.0.2.1" }
  end

  def test_what_is_no_body_is_an_answer
    deep = 10_000.times.reduce([]) { |inner, _| [inner] }
    cycle = []
    cycle << cycle
    evil = Object.new
    def evil.to_s = raise
    bodies = [1, 1.5, Float::NAN, Float::INFINITY, true, [], {}, :symbol, $stdin, "\xff", "\0", { "\xff" => "\xff" }, "é".encode("UTF-16LE")]
    [nil, *bodies, deep, cycle, evil, [evil], BasicObject.new].each do |body|
      assert_equal :category, Modelarts.identify(429, body).match
    end
    [-1, 65_536, 1 << 64, "429", 429.0, nil].each { |status| assert_nil Modelarts.identify(status, "").status }
  end

  def test_parsed_json_may_have_symbols_for_names
    [true, false].each do |symbolize_names|
      assert_equal({ limit: 5 }, Modelarts.identify(429, JSON.parse(limited(5), symbolize_names:)).params)
    end
  end

  def test_a_text_of_any_encoding_is_read
    %w[UTF-8 BINARY US-ASCII UTF-16LE GB18030].each do |encoding|
      body = %w[BINARY US-ASCII].include?(encoding) ? '{"message":"中"}'.dup.force_encoding(encoding) : '{"message":"中"}'.encode(encoding)
      assert_equal "中", Mindie.identify(nil, body).message
      assert_equal encoding, body.encoding.to_s.sub("ASCII-8BIT", "BINARY")
    end
  end

  def test_half_a_surrogate_pair_is_a_replacement_character
    {
      '\ud800x' => "\u{fffd}x", '\udc00\ud83d\ude00' => "\u{fffd}\u{1f600}", '\\\\\\\\ud800\ud800' => "\\\\ud800\u{fffd}",
      '\uD800\ud800\uDC00' => "\u{fffd}\u{10000}", '\ud800\n' => "\u{fffd}\n"
    }.each { |text, read| assert_equal read, Mindie.identify(nil, "{\"message\":\"#{text}\"}").message }
  end

  def test_bytes_that_are_no_utf8_are_read_as_browsers_do
    { "a\xf0\x90\x8dz" => 1, "\xed\xa0\x80" => 3, "\xc0\xaf" => 2, "\xf5\x80" => 2, "中\xe4\xb8" => 1, "\xf0\x80\x80" => 3 }.each do |body, count|
      assert_equal count, Mindie.identify(nil, body).message.count("\u{fffd}")
      assert_equal count, Mindie.identify(nil, body.b).message.count("\u{fffd}")
    end
  end

  def test_json_is_what_the_rfc_says_and_nothing_else
    {
      "#{"[" * 126}0#{"]" * 126}" => true, "#{"[" * 127}0#{"]" * 127}" => false, "\"#{"[" * 1000}\"" => true,
      "1#{"0" * 308}" => true, "1#{"0" * 309}" => false, "1#{"0" * 250}e99" => false, "[1e400]" => false, '"1e400"' => true,
      "0.1e-400" => true, "TRUE" => false, "01" => false, "-" => false, "1." => false, ".5" => false, "+1" => false, "1e" => false,
      "NaN" => false, "-Infinity" => false, "/**/1" => false, "[1,]" => false, "[,]" => false, '{"a":1,}' => false, "{1:1}" => false,
      '"\q"' => false, "\"\t\"" => false, '"\u00"' => false, "'a'" => false, "[1 2]" => false, "\u{a0}1" => false, "nul" => false,
      " \t\r\n1 \t\r\n" => true, "-0" => true, "1E+2" => true, '"\/\b\f"' => true, "[]" => true, "{}" => true
    }.each do |value, is_json|
      answer = Mindie.identify(nil, "{\"message\":\"hello\",\"x\":#{value}}")
      assert_equal is_json, answer.message == "hello", value[0, 20]
    end
    assert_equal "b", Mindie.identify(nil, '{"message":"a","message":"b"}').message
    refute_equal "a", Mindie.identify(nil, '{"message":"a"} x').message
  end

  def test_every_kind_of_white_space_is_trimmed_and_no_other
    spaces = "\t\n\v\f\r \u{85}\u{a0}\u{1680}\u{2000}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}"
    assert_equal "x", Mindie.identify(nil, "\u{feff}#{spaces}x#{spaces}").message
    assert_equal "\u{200b}x\u{180e}\0", Mindie.identify(nil, " \u{200b}x\u{180e}\0 ").message
  end

  # What isn't linear in these would take hours.
  def test_a_hundred_thousand_brackets_and_megabytes_of_text_are_answered
    [
      "[" * 100_000, '{"error":' * 100_000, "ModelArts " * 200_000, " " * 2_000_000, "\xe4\xb8" * 500_000, "\\" * 2_000_000, '"' * 2_000_000,
      "#{"\u{3000} " * 300_000}x#{" \u{3000}" * 300_000}x", "{\"message\":\"#{'\\ud800' * 200_000}\"}", "{\"a\":\"#{"中" * 500_000}\"}",
      limited("1" * 2_000_000), limited("1 times per second." * 100_000), "Invalid parameter, error: , " * 100_000,
      "{\"error\":\"#{"req-type must be prefill but got -, got [1, " * 40_000}\"}", "{\"x\":0.#{"0" * 1_000_000}1}"
    ].each do |body|
      [Modelarts, Mindie, Aliyun].each { |catalog| assert_instance_of Identified, catalog.identify(400, body) }
    end
  end

  # Each would take hours if a hole were tried anew from each place at which another ends.
  def test_a_message_that_nearly_matches_again_and_again_is_answered
    [80, 100_000].product([
      [["", ", got ", " of ", "!"], %i[string integer token], ", got 1 of x", " !"], [["", " ", " ", "!"], %i[string token token], "x ", "!"],
      [["", " 1", "1 ", "!"], %i[string integer number], "1", "!"], [["", "-", "-", "!"], %i[token token token], "-", " !"],
      [["", "a", "a", "!"], %i[string string token], "a", " !"]
    ]).each do |times, (literals, types, part, tail)|
      assert_nil Engine::Pattern.new(literals.map(&:b), types).fill("#{part * times}#{tail}".b)
    end
  end

  def test_a_hundred_megabytes_are_answered
    assert_equal :category, Modelarts.identify(429, "Too many requests, " * 5_500_000).match
    assert_equal :category, Modelarts.identify(429, "{\"x\":\"#{"é" * 50_000_000}\"}").match
  end

  def test_threads_share_one_reader
    answers = Array.new(8) { Thread.new { Modelarts.identify(429, limited(5)).id } }.map(&:value)
    assert_equal [:rate_limit_per_second], answers.uniq
  end

  private

  def limited(limit)
    JSON.generate(error_code: "ModelArts.81101", error_msg: "Too many requests, the rate limit is #{limit} times per second.")
  end
end

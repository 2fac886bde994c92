# frozen_string_literal: true

require_relative "generated"

# What a user of the package made from the shipped spec relies on.
class ErrorsTest < Minitest::Test
  include ServiceErrors

  def test_everything_the_table_says_is_on_the_error
    error = ModelartsError.new(:rate_limit_per_second, limit: 5)
    assert_equal [:rate_limit_per_second, "ModelArts.81101", :too_many_requests, 429], [error.id, error.code, error.category, error.status]
    assert_equal [:backoff, { limit: 5 }, nil], [error.retry, error.params, error.identified]
    assert_equal "Too many requests, the rate limit is 5 times per second.", error.message
    assert_equal "请求过多，速率限制为每秒 5 次。", error.message_in(:zh)
  end

  def test_an_error_is_matched_by_its_parts
    case ModelartsError.new(:rate_limit_per_second, limit: 5)
    in { id: :rate_limit_per_second, params: { limit: Integer => limit } } then assert_equal 5, limit
    end
    assert_raises(NoMatchingPatternError) do
      case ModelartsError.new(:rate_limit_per_second, limit: 5)
      in { id: :backend_error } then flunk
      end
    end
  end

  def test_an_error_is_narrowed_to_those_of_an_operation
    error = ModelartsError.new(:rate_limit_per_second, limit: 5)
    assert_equal :rate_limit_per_second, Modelarts::Operations::CREATE_VIDEO.id_of(error)
    assert_nil Modelarts::Operations::DELETE_CUSTOM_ENDPOINT.id_of(error)
    assert_nil Modelarts::Operations::CREATE_VIDEO.id_of(MindieError.new(:model_not_found, model: "m"))
    assert_nil Modelarts::Operations::CREATE_VIDEO.id_of(Modelarts.identify(500, "?"))
    assert_nil Modelarts::Operations::CREATE_VIDEO.id_of(RuntimeError.new("rate_limit_per_second"))
    case error
    when Modelarts::Operations::DELETE_CUSTOM_ENDPOINT then flunk
    when Modelarts::Operations::CREATE_VIDEO then assert_predicate Modelarts::Operations::CREATE_VIDEO.ids, :frozen?
    end
  end

  def test_all_parts_can_be_matched
    parts = %i[id category code status retry params message deprecated]
    assert_equal parts, ModelartsError.new(:rate_limit_per_second, limit: 5).deconstruct_keys(nil).keys
    assert_equal({ id: :rate_limit_per_second }, ModelartsError.new(:rate_limit_per_second, limit: 5).deconstruct_keys(%i[id no]))
  end

  def test_an_error_is_raised_by_its_class_and_id
    error = assert_raises(ServiceErrors::Error) { raise ModelartsError, :backend_error }
    assert_instance_of ModelartsError, error
    assert_kind_of StandardError, error
    assert_equal :backend_error, error.id
  end

  def test_wrong_params_are_told
    {
      { limit: "5" } => "the param limit of rate_limit_per_second is no integer",
      { limit: nil } => "the param limit of rate_limit_per_second is no integer",
      {} => "rate_limit_per_second needs the param limit: integer",
      { limit: 5, field: "x" } => "unknown params of rate_limit_per_second: field",
    }.each do |params, fault|
      assert_equal fault, assert_raises(ArgumentError) { ModelartsError.new(:rate_limit_per_second, **params) }.message
    end
    assert_raises(ArgumentError) { ModelartsError.new(:no_such_error) }
    assert_raises(ArgumentError) { ModelartsError.new(:backend_error).message_in(:fr) }
  end

  def test_sensitive_params_are_in_the_message_and_nowhere_else
    error = ModelartsError.new(:client_ip_not_allowed, client_ip: "192.0.2.1")
    assert_includes error.message, "192.0.2.1"
    [error.inspect, error.full_message, error.full_message(highlight: true)].each do |shown|
      assert_includes shown, "<hidden>"
      refute_includes shown, "192.0.2.1"
    end
  end

  def test_a_param_that_changes_later_does_not_change_the_error
    ip = +"192.0.2.1"
    error = ModelartsError.new(:client_ip_not_allowed, client_ip: ip)
    ip << "23"
    assert_equal "192.0.2.1", error.params[:client_ip]
  end

  # The samples of RFC 8785, appendix B, and the edges of each notation.
  NUMBERS = {
    "0" => -0.0, "5e-324" => 5e-324, "-5e-324" => -5e-324, "1.7976931348623157e+308" => Float::MAX,
    "9007199254740992" => 9_007_199_254_740_992.0, "295147905179352830000" => 295_147_905_179_352_830_000.0,
    "9.999999999999997e+22" => 9.999999999999997e22, "1e+23" => 1e23, "1e+21" => 1e21,
    "999999999999999700000" => 999_999_999_999_999_700_000.0, "100000000000000000000" => 1e20,
    "9.999999999999997e-7" => 9.999999999999997e-7, "0.000001" => 0.000001, "1e-7" => 1e-7,
    "333333333.33333325" => 333_333_333.33333325, "100" => 100.0, "-0.0000033333333333333333" => -0.0000033333333333333333,
    "1424953923781206.2" => 1_424_953_923_781_206.2, "0.1" => 0.1, "10.5" => 10.5, "5.684341886080802e-14" => 2.0**-44,
    "-Infinity" => -Float::INFINITY, "NaN" => Float::NAN
  }.freeze

  def test_numbers_are_written_as_ecmascript_does
    NUMBERS.each { |text, number| assert_equal text, Engine::Value.write(number) }
  end

  def test_numbers_are_read_without_a_warning
    {
      "1e400" => nil, "1.7976931348623158e308" => Float::MAX, "1.7976931348623159e308" => nil, "0e999" => 0.0, "1e-324" => 0.0,
      "2.5e-324" => 5e-324, "0.00005e-319" => 5e-324, "-1e-330" => 0.0, "17976931348623157e292" => Float::MAX, "-2.5" => -2.5,
      "1#{"0" * 309}" => nil, "1e99999999999999999999" => nil
    }.each do |text, number|
      read = Engine::Value.float(text.b)
      number.nil? ? assert_nil(read, text) : assert_equal(number, read, text)
    end
  end
end

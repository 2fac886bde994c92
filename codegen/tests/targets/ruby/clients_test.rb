# frozen_string_literal: true

require_relative "generated"
require "faraday"
require "net/http"
require "socket"

# Responses of real libraries, which a server on this machine answers.
class ClientsTest < Minitest::Test
  BODY = '{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is 5 times per second."}'
  CATALOG = ServiceErrors::Modelarts

  def setup
    @server = TCPServer.new("127.0.0.1", 0)
    @uri = URI("http://127.0.0.1:#{@server.addr[1]}/")
  end

  def teardown
    @server.close
  end

  def test_net_http
    answering("429 Too Many Requests", BODY)
    assert_limited(429) { CATALOG.raise_for_error(Net::HTTP.get_response(@uri)) }
  end

  def test_faraday
    answering("429 Too Many Requests", BODY)
    assert_limited(429) { CATALOG.raise_for_error(Faraday.get(@uri)) }
  end

  def test_the_hash_that_an_error_of_faraday_keeps
    answering("400 Bad Request", BODY)
    client = Faraday.new(@uri.to_s) { |it| it.response(:raise_error) }
    failure = assert_raises(Faraday::ClientError) { client.get }
    assert_limited(400) { CATALOG.raise_for_error(failure.response) }
  end

  def test_a_success_is_given_back
    answering("200 OK", "{}")
    response = Net::HTTP.get_response(@uri)
    assert_same response, CATALOG.raise_for_error(response)
  end

  def test_what_looks_like_a_response_is_one
    httparty = Struct.new(:code, :body)
    http_rb = Struct.new(:status, :body)
    text = Class.new { define_method(:to_s) { BODY } }
    assert_limited(429) { CATALOG.raise_for_error(httparty.new(429, BODY)) }
    assert_limited(429) { CATALOG.raise_for_error(http_rb.new(Struct.new(:to_i).new(429), text.new)) }
    assert_limited(429) { CATALOG.raise_for_error(status: 429, body: JSON.parse(BODY, symbolize_names: true)) }
    assert_raises(ArgumentError) { CATALOG.raise_for_error(BODY) }
    assert_raises(ArgumentError) { CATALOG.raise_for_error(nil) }
  end

  private

  def assert_limited(status, &)
    error = assert_raises(ServiceErrors::ModelartsError, &)
    assert_equal [:rate_limit_per_second, status, { limit: 5 }], [error.id, error.status, error.params]
  end

  def answering(status, body)
    Thread.new do
      client = @server.accept
      nil until client.gets.chomp.empty?
      client.write("HTTP/1.1 #{status}\r\nContent-Length: #{body.bytesize}\r\nConnection: close\r\n\r\n#{body}")
      client.close
    end
  end
end

# frozen_string_literal: true

require_relative "engine/json"
require_relative "engine/text"

module ServiceErrors
  # Responses of HTTP libraries, none of which has to be installed: of Net::HTTP, Faraday, HTTParty, HTTP.rb and their like,
  # and the hash that errors of Faraday keep.
  #
  # @api private
  module Response
    module_function

    def status_of(response)
      status = read(response, :status) || read(response, :code)
      return status.to_i if !status.nil? && status.respond_to?(:to_i)

      raise ::ArgumentError, "#{response.class} is no HTTP response: use identify(status, body)"
    end

    def body_of(response)
      body = read(response, :body)
      case body
      when nil, ::String, ::Hash, ::Array then body
      else body.to_s
      end
    end

    # The bytes of a body, whatever it is.
    def bytes_of(body)
      case body
      when ::String then Engine::Text.bytes(body)
      when nil then "".b
      when ::Hash, ::Array, ::Numeric, true, false then Engine::Text.bytes(Engine::Json.write(body))
      else Engine::Text.bytes(body.to_s)
      end
    rescue ::StandardError, ::SystemStackError
      # Objects of any class can do anything when they are asked for their text.
      "".b
    end

    def read(response, name)
      return response[name] if response.is_a?(::Hash)

      response.public_send(name) if response.respond_to?(name)
    end
    private_class_method :read
  end
end

# frozen_string_literal: true

require_relative "engine/json"
require_relative "engine/reader"
require_relative "facts"
require_relative "identified"
require_relative "operation"
require_relative "response"

module ServiceErrors
  # What the catalogs of all services can do; each is a module that extends this one.
  module Catalog
    LOCK = ::Mutex.new
    NOTHING = {}.freeze
    private_constant :LOCK, :NOTHING

    # The ids of all errors, in the order of the spec. An id is never given to another error.
    def ids
      self::IDS
    end

    # The service's own classes of errors.
    def categories
      self::Tables::CATEGORIES.keys
    end

    # What is known of an error, by its id.
    def [](id)
      raise ::ArgumentError, "#{self} has no error #{id.inspect}" unless self::Tables::ERRORS.key?(id)

      Facts.new(self::Tables, id)
    end

    # Tells which error a response is, by its HTTP status (or nil) and its body: a string, or parsed JSON. It never fails.
    def identify(status, body)
      status = nil unless status.is_a?(::Integer) && status.between?(0, 0xffff)
      Identified.new(self, status, body, reader.identify(status, Response.bytes_of(body)))
    end

    # Raises the error that a response of Net::HTTP, Faraday, HTTParty, HTTP.rb and their like is, and gives back what isn't one.
    def raise_for_error(response)
      identify(Response.status_of(response), Response.body_of(response)).raise_for_error
      response
    end

    # What a body calls a category, if it does.
    def wire_name_of(category)
      (self::Tables::CATEGORIES[category] || NOTHING)[1]
    end

    # The HTTP status of a category, if the service tells.
    def status_of(category)
      (self::Tables::CATEGORIES[category] || NOTHING)[0]
    end

    # The category that a code has to itself, or that a body names, or else the only one of the HTTP status.
    #
    # @api private
    def nearest_category(identified)
      rows = self::Tables::CATEGORIES
      fitting = of_code(identified.code)
      fitting = rows.keys.select { |it| rows[it][1] && rows[it][1] == identified.category } if fitting.empty?
      fitting = rows.keys.select { |it| rows[it][0] && rows[it][0] == identified.status } if fitting.empty?
      fitting.first if fitting.size == 1
    end

    private

    def of_code(code)
      code ? self::Tables::ERRORS.values.select { |row| row[1] == code }.map(&:first).uniq : []
    end

    # It is made at first use, by one thread.
    def reader
      @reader || LOCK.synchronize do
        tables = self::Tables
        @reader ||= Engine::Reader.new(tables, tables::TEXTS.fetch(tables::WIRE_LOCALE).fetch(:messages))
      end
    end
  end
end

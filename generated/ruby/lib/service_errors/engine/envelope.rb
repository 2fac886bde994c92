# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "text"
require_relative "value"

module ServiceErrors
  module Engine
    # The shape of a body, and what is read from the places in it.
    class Envelope
      MISSING = Object.new.freeze
      private_constant :MISSING

      def initialize(shape)
        @read = reader(shape)
      end

      # What a body says of itself, by the names that shapes use; nil if it hasn't the shape.
      def read(value)
        signal = {}
        signal if @read.call(value, signal)
      end

      private

      def reader(shape)
        case shape
        when ::Hash then fields_reader(shape.map { |name, it| [name.b, reader(it)] }, needed(shape))
        when ::Array then items_reader(shape.map { |it| reader(it) })
        when /\A\$(?!\$)/ then variable_reader(shape.delete("$?").to_sym, shape.end_with?("?"))
        when ::String then literal_reader(shape.delete_prefix("$").b)
        when ::Integer then literal_reader(shape.to_f)
        else literal_reader(shape)
        end
      end

      # What is missing rules out most shapes.
      def fields_reader(fields, needed)
        lambda do |value, signal|
          value.is_a?(::Hash) && needed.all? { |name| value.key?(name) } &&
            fields.all? { |name, read| read.call(value.fetch(name, MISSING), signal) }
        end
      end

      # The names of the fields that aren't optional.
      def needed(shape)
        shape.reject { |_, it| it.is_a?(::String) && it.match?(/\A\$(?!\$).*\?\z/) }.keys.map(&:b)
      end

      def items_reader(items)
        lambda do |value, signal|
          value.is_a?(::Array) && value.size == items.size && items.zip(value).all? { |read, it| read.call(it, signal) }
        end
      end

      def variable_reader(name, is_optional)
        lambda do |value, signal|
          text = scalar(value)
          signal[name] = text if text
          !text.nil? || is_optional
        end
      end

      def literal_reader(wanted)
        ->(value, _) { value.instance_of?(wanted.class) && value == wanted }
      end

      # A scalar as a text; null is as good as nothing.
      def scalar(value)
        case value
        when ::String then value
        when true, false then value.to_s.b
        when ::Float then Value.number(value).b
        end
      end
    end
  end
end

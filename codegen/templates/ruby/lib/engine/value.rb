# frozen_string_literal: true

require_relative "text"

module ServiceErrors
  module Engine
    # What stands in a hole, as text and as a Ruby value.
    module Value
      CLASSES = {
        string: [::String],
        token: [::String],
        integer: [::Integer],
        number: [::Float],
        boolean: [true, false],
        ipv4: [::String],
      }.freeze
      # What has more digits stays a text.
      LONGEST_INTEGER = 640
      # From here on the nearest float is infinite, and as many digits it has.
      INFINITE = (2**1024) - (2**970)
      MOST_DIGITS = 309
      # What starts so far behind the decimal point with these digits is nothing.
      MOST_ZEROS = 323
      NOTHING = "24703282292062327"
      private_constant :CLASSES, :LONGEST_INTEGER, :INFINITE, :MOST_DIGITS, :MOST_ZEROS, :NOTHING

      module_function

      # Whether a value is of a type of the spec.
      def fits?(type, value)
        CLASSES.fetch(type).any? { |it| it === value } # rubocop:disable Style/CaseEquality
      end

      # Reads bytes that are of a type. What no Ruby value of the type can hold stays a text.
      def read(type, bytes)
        case type
        when :integer then bytes.bytesize <= LONGEST_INTEGER ? bytes.to_i : Text.string(bytes)
        when :number then float(bytes) || Text.string(bytes)
        when :boolean then Text.lower(bytes) == "true"
        else Text.string(bytes)
        end
      end

      # Reads a number; nil if no float can hold it. Ruby itself would warn of each that is too large or too small.
      def float(bytes)
        mantissa, exponent = bytes.downcase.split("e")
        whole, fraction = mantissa.delete_prefix("-").split(".")
        padded = whole + fraction.to_s
        zeros = padded.index(/[1-9]/n) || (return 0.0)
        # The decimal point stands that far behind the first digit that isn't zero.
        point = whole.bytesize - zeros + exponent.to_i
        return bytes.to_f if point.between?(-MOST_ZEROS + 1, MOST_DIGITS - 1)

        digits = padded[zeros, MOST_DIGITS].ljust(MOST_DIGITS, "0")
        return point == -MOST_ZEROS && digits[0, NOTHING.size] > NOTHING ? bytes.to_f : 0.0 if point.negative?

        bytes.to_f if point == MOST_DIGITS && digits.to_i < INFINITE
      end

      # Writes a value into a message, as every other language does.
      def write(value)
        value.is_a?(::Float) ? number(value) : value.to_s
      end

      # Writes a number as RFC 8785 and ECMAScript do: the shortest digits, an exponent below 1e-6 and from 1e21 on.
      def number(number)
        return number.to_s unless number.finite?

        mantissa, exponent = number.abs.to_s.split("e")
        whole, fraction = mantissa.split(".")
        padded = (whole + fraction).sub(/\A0+/, "")
        digits = padded.sub(/0+\z/, "")
        return "0" if digits.empty?

        # The decimal point stands after that many digits.
        point = whole.size + exponent.to_i - (whole.size + fraction.size - padded.size)
        "#{"-" if number.negative?}#{positional(digits, point) || scientific(digits, point)}"
      end

      def positional(digits, point)
        return if point > 21 || point <= -6
        return "0.#{"0" * -point}#{digits}" if point <= 0

        rest = digits[point..]
        digits[0, point].ljust(point, "0") + (rest.nil? || rest.empty? ? "" : ".#{rest}")
      end

      def scientific(digits, point)
        rest = digits[1..]
        "#{digits[0]}#{".#{rest}" unless rest.empty?}#{format("e%+d", point - 1)}"
      end

      private_class_method :positional, :scientific
    end
  end
end

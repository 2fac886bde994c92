# frozen_string_literal: true

require_relative "text"
require_relative "value"

module ServiceErrors
  module Engine
    # JSON by RFC 8259 and nothing else, whichever JSON library of which version a program has loaded.
    class Json
      # What nests deeper is no JSON.
      DEEPEST = 127

      SPACE, QUOTE, COMMA, COLON, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT = " \",:[]{}".bytes
      NOT_SPACE = /[^\t\n\r ]/n
      NOT_DIGIT = /[^0-9]/n
      STRING_END = /["\\\x00-\x1f]/n
      ESCAPES = { '"' => '"', "\\" => "\\", "/" => "/", "b" => "\b", "f" => "\f", "n" => "\n", "r" => "\r", "t" => "\t" }.freeze
      SHORT = ESCAPES.except("/").to_h { |letter, it| [it, "\\#{letter}"] }.freeze
      LITERALS = { "t" => ["true", true], "f" => ["false", false], "n" => ["null", nil] }.freeze
      private_constant :SPACE, :QUOTE, :COMMA, :COLON, :OPEN_ARRAY, :CLOSE_ARRAY, :OPEN_OBJECT, :CLOSE_OBJECT
      private_constant :NOT_SPACE, :NOT_DIGIT, :STRING_END, :ESCAPES, :SHORT, :LITERALS

      # Parses bytes of UTF-8: `[value]`, or nil if they are no JSON, or nest too deep, or hold a number that no float can.
      # Numbers are floats.
      def self.parse(bytes)
        new(bytes).parse
      end

      # Writes a value as JSON, so that it is read as its text would be; what isn't JSON's own is written as its text.
      def self.write(value, depth = 0)
        raise ::ArgumentError, "nests too deep" if depth > DEEPEST

        case value
        when ::Hash then "{#{value.map { |key, it| "#{quote(key.to_s)}:#{write(it, depth + 1)}" }.join(",")}}"
        when ::Array then "[#{value.map { |it| write(it, depth + 1) }.join(",")}]"
        when nil then "null"
        when true, false, ::Integer, ::Float then value.to_s
        else quote(value.to_s)
        end
      end

      def self.quote(text)
        escaped = Text.bytes(text).gsub(STRING_END) { |it| SHORT[it] || format("\\u%04x", it.ord) }
        "\"#{escaped.force_encoding(::Encoding::UTF_8)}\""
      end
      private_class_method :quote

      def initialize(bytes)
        @text = bytes
        @at = 0
        @depth = 0
      end

      def parse
        catch(:no_json) do
          value = read_value
          skip_space
          @at == @text.bytesize ? [value] : nil
        end
      end

      private

      def no_json
        throw :no_json
      end

      def skip_space
        @at = @text.index(NOT_SPACE, @at) || @text.bytesize
      end

      # The byte behind white space.
      def peek
        byte = @text.getbyte(@at)
        return byte if byte.nil? || byte > SPACE

        skip_space
        @text.getbyte(@at)
      end

      def read_value
        case peek
        when QUOTE then read_string
        when OPEN_OBJECT then nested { read_fields }
        when OPEN_ARRAY then nested { read_items }
        else
          literal = LITERALS[@text[@at]]
          literal ? read_literal(*literal) : read_number
        end
      end

      def nested
        @depth += 1
        no_json if @depth > DEEPEST
        @at += 1
        value = yield
        @depth -= 1
        value
      end

      def read_fields
        fields = {}
        until ends?(CLOSE_OBJECT, fields)
          no_json if peek != QUOTE
          name = read_string
          no_json if peek != COLON
          @at += 1
          fields[name] = read_value
        end
        fields
      end

      def read_items
        items = []
        items << read_value until ends?(CLOSE_ARRAY, items)
        items
      end

      # Whether a bracket closes; else a comma is taken that stands between two of what is in it.
      def ends?(bracket, read)
        closes = peek == bracket
        no_json if !closes && !read.empty? && @text.getbyte(@at) != COMMA
        @at += 1 if closes || !read.empty?
        closes
      end

      def read_literal(text, value)
        no_json unless @text.byteslice(@at, text.bytesize) == text
        @at += text.bytesize
        value
      end

      def read_string
        start = @at += 1
        whole = nil
        loop do
          @at = @text.index(STRING_END, @at) || no_json
          run = @text.byteslice(start, @at - start)
          case @text[@at]
          when '"'
            @at += 1
            return whole ? whole << run : run
          when "\\"
            whole = (whole || "".b) << run << read_escape
            start = @at
          else no_json
          end
        end
      end

      def read_escape
        letter = @text[@at + 1]
        return read_code_point if letter == "u"

        @at += 2
        ESCAPES[letter] || no_json
      end

      # Half a surrogate pair is U+FFFD.
      def read_code_point
        code = read_unit || no_json
        return [code].pack("U").b unless code.between?(0xd800, 0xdfff)

        before = @at
        if code < 0xdc00 && @text.byteslice(@at, 2) == "\\u"
          low = read_unit
          return [0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)].pack("U").b if low&.between?(0xdc00, 0xdfff)
        end
        @at = before
        Text::REPLACEMENT.b
      end

      def read_unit
        digits = @text.byteslice(@at + 2, 4)
        @at += 6
        digits.hex if /\A[0-9a-f]{4}\z/i.match?(digits)
      end

      def read_number
        start = @at
        @at += 1 if @text[@at] == "-"
        @text[@at] == "0" ? @at += 1 : skip_digits
        if @text[@at] == "."
          @at += 1
          skip_digits
        end
        read_exponent if %w[e E].include?(@text[@at])
        Value.float(@text.byteslice(start, @at - start)) || no_json
      end

      def read_exponent
        @at += 1
        @at += 1 if %w[+ -].include?(@text[@at])
        skip_digits
      end

      def skip_digits
        finish = @text.index(NOT_DIGIT, @at) || @text.bytesize
        no_json if finish == @at
        @at = finish
      end
    end
  end
end

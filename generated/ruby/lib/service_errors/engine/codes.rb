# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "starts"

module ServiceErrors
  module Engine
    # The codes of a catalog, and where one of them stands in a text.
    class Codes
      WORD = /[0-9A-Za-z_]/n
      NOT_WORD = /[^0-9A-Za-z_]/n
      private_constant :WORD, :NOT_WORD

      # `by_error` are the codes of all errors, nil where one has none.
      def initialize(by_error)
        @only = {}
        by_error.each_with_index { |code, error| @only[code] = @only.key?(code) ? nil : error if code }
        @starts = Starts.new(@only.keys)
        words = @only.keys.map { |code| code[/\A[0-9A-Za-z_]+/n] }.compact.uniq
        @words = words.to_h { |word| [word, true] }
        @heads = words.group_by { |word| word[0] }.values.map { |alike| common_head(alike.min, alike.max) }
      end

      def known?(code)
        @only.key?(code)
      end

      # The error with a code, if it is the only one.
      def only_error(code)
        @only[code]
      end

      # The first code in a text that stands there as a whole word.
      def in(text)
        return unless @heads.any? { |head| text.include?(head) }

        at = 0
        while (start = text.index(WORD, at))
          at = text.index(NOT_WORD, start) || text.bytesize
          code = whole_at(text, start) if @words.key?(text.byteslice(start, at - start))
          return code if code
        end
      end

      private

      def whole_at(text, start)
        @starts.of(text.byteslice(start, @starts.longest)).find do |code|
          behind = text[start + code.bytesize]
          WORD.match?(code[-1]) && (behind.nil? || NOT_WORD.match?(behind))
        end
      end

      # Of sorted words the first and the last have in common what all have.
      def common_head(first, last)
        length = first.bytesize
        length -= 1 until last.start_with?(first.byteslice(0, length))
        first.byteslice(0, length)
      end
    end
  end
end

# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "opening"
require_relative "text"

module ServiceErrors
  module Engine
    # Literals and holes in turn, and where they stand in a text.
    #
    # A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored regular
    # expression with lazy groups gives, and takes linear time to find out where it never has to try a hole again. It only gets
    # short texts, for it keeps note of each character that it may have to give back. Elsewhere holes are filled one by one;
    # where one has failed once, it isn't tried again at a place from which it could only find what it found before.
    class Pattern
      LONGEST_NUMBER = 1536
      NOT_DIGIT = /[^0-9]/n
      NUMBER = /\A-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z/n
      OCTET = /25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]/n
      IPV4 = /\A(?:#{OCTET})(?:\.(?:#{OCTET})){3}\z/n
      # Texts up to this length get a regular expression; no number in them is too long.
      SHORT = 1024
      # What holes are in one. White space in a text that isn't ASCII is more than what ends a token here.
      HOLES = {
        string: /.*?/mn,
        token: /[^\t-\r ]+/n,
        integer: /-?[0-9]+/n,
        number: /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/n,
        boolean: /true|false/n,
        ipv4: /(?:#{OCTET})(?:\.(?:#{OCTET})){3}/n,
      }.freeze
      private_constant :LONGEST_NUMBER, :NOT_DIGIT, :NUMBER, :OCTET, :IPV4, :SHORT, :HOLES

      attr_reader :literals, :types

      def initialize(literals, types)
        @literals = literals
        @types = types
        @last = types.size - 1
        @tail = literals.last
        @has_token = types.include?(:token)
        @is_steady = @last.zero? || (types.count(:string) <= 1 && literals[1..-2].all?(Text::SPACE))
      end

      # What stands in each hole, from where to where, if the text matches.
      def fill(text)
        return unless text.end_with?(@tail)
        return quick_fill(text) if @is_steady && text.bytesize <= SHORT && !(@has_token && !text.ascii_only?)

        head = @literals.first
        return unless text.start_with?(head)

        # The tail was compared before all else; a hole that would overlap it doesn't fit.
        start = head.bytesize
        finish = text.bytesize - @tail.bytesize
        return search(text, start, finish) if @last.positive?

        [[start, finish]] if accepts?(@types.first, text, start, finish)
      end

      private

      def quick_fill(text)
        match = (@regex ||= regex).match(text)
        match && ::Array.new(@last + 1) { |hole| match.offset(hole + 1) }
      end

      # White space ends every hole but one that takes any text. So a literal with white space in it tells where the hole before
      # it ends; and two places from which the rest of a text is tried have, but for a few characters, nothing in common that is
      # looked at twice.
      def regex
        holes = @types.map { |type| "(#{HOLES.fetch(type)})".b }
        pieces = @literals.zip(holes).flat_map { |literal, hole| [::Regexp.escape(literal), hole] }
        ::Regexp.new("\\A#{pieces.join}\\z".b)
      end

      # Fills a hole up to each place in turn where the literal behind it stands, until the rest matches.
      def search(text, start, finish)
        failed = ::Array.new(@types.size, 0...0)
        open = []
        loop do
          hole = open.size
          unless failed[hole].cover?(start)
            if hole < @last
              open << opening(hole, text, start)
            elsif accepts?(@types[hole], text, start, finish)
              return open.map(&:span) << [start, finish]
            else
              failed[hole] = failure(hole, text, start)
            end
          end
          start = widen(open, text, failed) or return
        end
      end

      # Lets the last hole that can go on go up to the next place, and tells where the one behind it starts; nil if none can.
      def widen(open, text, failed)
        until open.empty?
          hole = open.size - 1
          opening = open.last
          while opening.next?
            return opening.finish + opening.literal.bytesize if accepts_within_reach?(@types[hole], text, *opening.span)
          end
          failed[hole] = failure(hole, text, opening.start)
          open.pop
        end
      end

      def opening(hole, text, start)
        limit = reach(@types[hole], text, start) || (start + LONGEST_NUMBER)
        Opening.new(text, start, limit, @literals[hole + 1])
      end

      # The places from which on a hole needn't be tried again that failed at one.
      def failure(hole, text, start)
        start...(reach(@types[hole], text, start) || start)
      end

      # Whether a stretch of a text is a value of a type.
      def accepts?(type, text, start, finish)
        return start <= finish if type == :string
        return false if start >= finish

        case type
        when :token, :integer then reach(type, text, start) >= finish && accepts_within_reach?(type, text, start, finish)
        when :number then finish - start <= LONGEST_NUMBER && NUMBER.match?(Text.slice(text, start, finish))
        when :boolean then finish - start <= 5 && %w[true false].include?(Text.slice(text, start, finish))
        else finish - start <= 15 && IPV4.match?(Text.slice(text, start, finish))
        end
      end

      # Does what `accepts?` does for a stretch within the reach, where any is a value if only it is long enough.
      def accepts_within_reach?(type, text, start, finish)
        case type
        when :string then true
        when :token then start < finish
        when :integer then start < finish && (finish - start > 1 || text[start] != "-")
        else accepts?(type, text, start, finish)
        end
      end

      # How far a hole can go from a place, if from any later place within that it could go no further and find nothing else.
      def reach(type, text, start)
        case type
        when :string then text.bytesize
        when :token then text.index(Text::SPACE, start) || text.bytesize
        when :integer then text.index(NOT_DIGIT, start + (text[start] == "-" ? 1 : 0)) || text.bytesize
        end
      end
    end
  end
end

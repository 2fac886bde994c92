# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "opening"
require_relative "text"

module ServiceErrors
  module Engine
    # Literals and holes in turn, and where they stand in a text.
    #
    # A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored regular
    # expression with lazy groups gives. The time is linear in the text for each piece: where a hole has failed once, it isn't
    # tried again at a place from which it could only find what it found before.
    class Pattern
      LONGEST_NUMBER = 1536
      NOT_DIGIT = /[^0-9]/n
      NUMBER = /\A-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z/n
      OCTET = /25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]/n
      IPV4 = /\A(?:#{OCTET})(?:\.(?:#{OCTET})){3}\z/n
      private_constant :LONGEST_NUMBER, :NOT_DIGIT, :NUMBER, :OCTET, :IPV4

      attr_reader :literals, :types

      def initialize(literals, types)
        @literals = literals
        @types = types
        @last = types.size - 1
      end

      # What stands in each hole, from where to where, if the text matches.
      def fill(text)
        head = @literals.first
        tail = @literals.last
        return unless text.start_with?(head) && text.end_with?(tail)

        # The tail is compared before all else; a hole that would overlap it doesn't fit.
        start = head.bytesize
        finish = text.bytesize - tail.bytesize
        return search(text, start, finish) if @last.positive?

        [[start, finish]] if accepts?(@types.first, text, start, finish)
      end

      private

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

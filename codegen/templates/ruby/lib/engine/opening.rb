# frozen_string_literal: true

require_relative "text"

module ServiceErrors
  module Engine
    # A hole that is being filled up to each place in turn where the literal behind it stands.
    class Opening
      attr_reader :start, :finish, :literal

      def initialize(text, start, limit, literal)
        @start = start
        @literal = literal
        @next = start
        # Beyond the limit nothing is looked for, or a long text would be searched again from each place in it.
        is_whole = limit >= text.bytesize
        @window = is_whole ? text : Text.slice(text, start, limit + literal.bytesize)
        @offset = is_whole ? 0 : start
      end

      # Goes up to the next place; false if there is none.
      def next?
        at = @window.index(@literal, @next - @offset)
        return false if at.nil?

        @finish = at + @offset
        @next = @finish + 1
        true
      end

      def span
        [@start, @finish]
      end
    end
  end
end

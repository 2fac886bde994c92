# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

module ServiceErrors
  module Engine
    # Texts, to find those with which another text starts.
    #
    # The last of them, in order, that isn't greater than the text starts with all of them with which the text starts: what
    # stands between the text and a start of it starts in the same way. So the rest is a walk from each to the longest other
    # with which it starts.
    class Starts
      # The length of the longest.
      attr_reader :longest

      def initialize(texts)
        @sorted = texts.sort
        @longest = texts.map(&:bytesize).max || 0
        @parents = {}
        open = []
        @sorted.each do |text|
          open.pop until open.empty? || text.start_with?(open.last)
          @parents[text] = open.last
          open << text
        end
      end

      # Those with which a text starts, the longest first.
      def of(text)
        after = @sorted.bsearch_index { |it| it > text } || @sorted.size
        start = after.zero? ? nil : @sorted[after - 1]
        start = @parents[start] until start.nil? || text.start_with?(start)
        found = []
        while start
          # What the longest starts with, the text starts with too.
          found << start
          start = @parents[start]
        end
        found
      end
    end
  end
end

# frozen_string_literal: true

require_relative "starts"

module ServiceErrors
  module Engine
    # Templates by the literal that they start with.
    class Heads
      # `templates` are in the order in which they are tried; `pattern` tells which pattern of them a text is compared with.
      def initialize(templates, pattern)
        patterns = templates.each_with_index.map { |template, place| [place, template, template.public_send(pattern)] }
        @templates = patterns.group_by { |_, _, it| it.literals.first }
        @starts = Starts.new(@templates.keys)
      end

      # The first template among the candidates that fits a text, and what stands in its holes, from where to where.
      def fill(text, candidates)
        best = least = nil
        @starts.of(text).each do |head|
          @templates[head].each do |place, template, pattern|
            break if least && place > least
            next unless candidates.include?(template.error)

            spans = pattern.fill(text) or next
            best = [template, spans]
            least = place
            break
          end
        end
        best
      end
    end
  end
end

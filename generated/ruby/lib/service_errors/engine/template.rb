# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "pattern"
require_relative "text"
require_relative "value"

module ServiceErrors
  module Engine
    # A message with holes.
    class Template
      MARK = /\{\{|\}\}|\{\w+\}/n
      private_constant :MARK

      # The place of its error; the message, and the same in lower case without what is loose at its ends; and by what it is
      # known which templates match the same: they differ at most in the names of their holes.
      attr_reader :error, :exact, :loose, :key

      # Takes a message apart: literals, and the names of the holes between them.
      def self.pieces(template)
        bytes = template.b
        literals = ["".b]
        names = []
        at = 0
        while (mark = MARK.match(bytes, at))
          literals.last << bytes.byteslice(at, mark.begin(0) - at)
          at = mark.end(0)
          take(mark[0], literals, names)
        end
        literals.last << bytes.byteslice(at..)
        [literals, names]
      end

      def self.take(mark, literals, names)
        return literals.last << mark[0] if ["{{", "}}"].include?(mark)

        names << mark[1..-2].to_sym
        literals << "".b
      end
      private_class_method :take

      # `params` and `constants` are types by name.
      def initialize(error, pieces, params, constants)
        literals, @names = pieces
        types = @names.map { |name| params[name] || constants.fetch(name) }
        @error = error
        @params = params
        @exact = Pattern.new(literals, types)
        @key = [literals, types].inspect
        @loose = Pattern.new(loosened(literals), types)
      end

      # The params in a text, each as its type.
      def params(text, spans)
        params = {}
        @names.each_with_index do |name, hole|
          type = @params[name] or next
          start, finish = spans[hole]
          params[name] = Value.read(type, text.byteslice(start, finish - start))
        end
        params
      end

      private

      def loosened(literals)
        lowered = literals.map { |it| Text.lower(it) }
        lowered[0] = Text.slice(lowered[0], Text.start_of(lowered[0], Text::LOOSE), lowered[0].bytesize)
        lowered[-1] = Text.slice(lowered[-1], 0, Text.end_of(lowered[-1], Text::LOOSE))
        lowered
      end
    end
  end
end

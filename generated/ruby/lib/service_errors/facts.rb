# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "deprecation"
require_relative "engine/template"
require_relative "engine/value"

module ServiceErrors
  # What a catalog says of one of its errors, whether it happened or not: `Catalog#[]` gives it.
  class Facts
    HIDDEN = "<hidden>"
    HOLE = /\{\{|\}\}|\{\w+\}/
    private_constant :HIDDEN, :HOLE

    # Which error it is.
    attr_reader :id

    # The service's own class of errors that it belongs to.
    attr_reader :category

    # The machine code on the wire; nil if it has none.
    attr_reader :code

    # Whether the same request may be sent again: `:never`, `:backoff` (after a wait that grows with each try), or nil if the
    # service doesn't tell.
    attr_reader :retry

    # The types of its params by name: `:string`, `:token`, `:integer`, `:number`, `:boolean` or `:ipv4`.
    attr_reader :params

    # @api private
    def initialize(tables, id)
      @tables = tables
      @id = id
      @category, @code, @retry, @params = tables::ERRORS.fetch(id)
      @params ||= {}.freeze
      freeze
    end

    # The HTTP status of its category; nil if the service doesn't tell.
    def status
      @tables::CATEGORIES.fetch(@category)[0]
    end

    # Why it should no longer be used, if so.
    def deprecated
      row = @tables::DEPRECATED[@id]
      row && Deprecation.new(*row)
    end

    # Its message in a language: `{name}` is a hole, `{{` and `}}` are braces.
    def template(locale)
      texts(locale)[:messages].fetch(@id)
    end

    # What it means in a language, if the service tells.
    def description(locale)
      texts(locale)[:descriptions][@id]
    end

    # What to do about it in a language, if the service tells.
    def remedy(locale)
      texts(locale)[:remedies][@id]
    end

    # The names of params that are sent, and kept out of what is shown.
    def sensitive
      @tables::SENSITIVE[@id] || []
    end

    # Its message in a language, filled; nil if a param is missing. Without a language it is that of the service.
    def message(values, locale = @tables::WIRE_LOCALE)
      return unless @params.keys.all? { |name| values.key?(name) }

      template(locale).gsub(HOLE) do |hole|
        next hole[0] if ["{{", "}}"].include?(hole)

        name = hole[1..-2].to_sym
        @params.key?(name) ? Engine::Value.write(values[name]) : @tables::CONSTANTS.fetch(name)[1]
      end
    end

    # The params as they may be shown.
    def hidden(values)
      values.to_h { |name, value| [name, sensitive.include?(name) ? HIDDEN : value] }
    end

    # The params in the order of the spec, frozen, if they are all there, of their types, and no others.
    def checked(values)
      unknown = values.keys - @params.keys
      raise ::ArgumentError, "unknown params of #{@id}: #{unknown.join(", ")}" unless unknown.empty?

      @params.to_h do |name, type|
        raise ::ArgumentError, "#{@id} needs the param #{name}: #{type}" unless values.key?(name)

        [name, converted(name, type, values[name])]
      end.freeze
    end

    def inspect
      "#<#{self.class} #{@id}>"
    end

    private

    def texts(locale)
      @tables::TEXTS.fetch(locale.to_sym) { raise ::ArgumentError, "no texts in #{locale}: #{@tables::TEXTS.keys.join(", ")}" }
    end

    def converted(name, type, value)
      value = value.to_f if type == :number && value.is_a?(::Integer)
      raise ::ArgumentError, "the param #{name} of #{@id} is no #{type}" unless Engine::Value.fits?(type, value)

      value.is_a?(::String) ? value.dup.freeze : value
    end
  end
end

# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

module ServiceErrors
  # What a response was. Nothing of it is lost, whether the error is known or not.
  class Identified
    # The names by which `case/in` reads an answer.
    KEYS = %i[match id code category status message trace params].freeze
    private_constant :KEYS

    # The service that answered: a module.
    attr_reader :catalog

    # How well it matched. `:exact`: the message is that of the error. `:normalized`: it is, but for the case of letters, and for
    # white space and full stops at its ends. `:code`: only the code is known. `:category`: only the category or the HTTP status
    # is. `:none`: nothing is. `:not_error`: the body says that it is no error.
    attr_reader :match

    # Which error it is, if that is known.
    attr_reader :id

    # The code in the body.
    attr_reader :code

    # What the body calls the category.
    attr_reader :category

    # The HTTP status.
    attr_reader :status

    # The message in the body; a body that hasn't the shape of an error is all message.
    attr_reader :message

    # The id by which the service's logs are searched.
    attr_reader :trace

    # The params by name, frozen. One that no Ruby value of its type can hold is the text that it was.
    attr_reader :params

    # The body as it was handed in.
    attr_reader :body

    # @api private
    def initialize(catalog, status, body, found)
      @catalog = catalog
      @match = found.match
      @id = found.error && catalog.ids[found.error]
      @code = Engine::Text.string(found.code)
      @category = Engine::Text.string(found.category)
      @message = Engine::Text.string(found.message)
      @trace = Engine::Text.string(found.trace)
      @status = status
      @params = found.params.freeze
      @body = body
      @is_enveloped = found.enveloped
      freeze
    end

    # Whether the service failed: the status or a known message says so, or the body is an error's and has a code.
    def error?
      case match
      when :exact, :normalized then true
      when :not_error then false
      else says_so? || (status ? status >= 400 : match == :code)
      end
    end

    # The error, ready to be raised, with an id if that is known; nil if the service didn't fail.
    def error
      @catalog.error_class.received(self) if error?
    end

    # Raises the error, if the service failed.
    def raise_for_error
      raise error if error?
    end

    # What `case/in` reads: match, id, code, category, status, message, trace and params.
    def deconstruct_keys(keys)
      (keys ? KEYS & keys : KEYS).to_h { |key| [key, public_send(key)] }
    end

    # What the service sent stays out of it: it may be sensitive.
    def inspect
      shown = id ? @catalog[id].hidden(params) : {}
      facts = { id:, code:, category:, status:, trace:, **shown }.compact
      "#<#{[self.class, match, *facts.map { |name, value| "#{name}=#{value.inspect}" }].join(" ")}>"
    end

    private

    # A text that was asked for may well speak of a code.
    def says_so?
      @is_enveloped && !(code.nil? && category.nil?)
    end
  end
end

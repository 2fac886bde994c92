# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

module ServiceErrors
  # Any error of any service: each service has a class of its own. `message` is the message as the service sends it, and where
  # it was received, as it was.
  #
  #   rescue ServiceErrors::Error => error
  #     case error
  #     in { retry: :backoff } then sleep(1) && retry
  #     in { id: nil, status: } then warn("not known: #{status}")
  #     end
  class Error < ::StandardError
    # The names by which `case/in` reads an error.
    KEYS = %i[id category code status retry params message deprecated].freeze
    private_constant :KEYS

    # Which error it is; nil if the service sent one that isn't known.
    attr_reader :id

    # The service's own class of errors; nil if it isn't known.
    attr_reader :category

    # The machine code: of the table, or as it was received.
    attr_reader :code

    # The HTTP status: the one that was received, or else that of the category, if the service tells.
    attr_reader :status

    # The params by name, frozen. One that no Ruby value of its type can hold is the text that it was.
    attr_reader :params

    # The answer of the service that the error was read from, if it was.
    attr_reader :identified

    # Makes an error to raise, with its params as keywords.
    def initialize(id, **params)
      @facts = self.class.catalog[id]
      @id = id
      @category = @facts.category
      @code = @facts.code
      @status = @facts.status
      @params = @facts.checked(params)
      super(@facts.message(@params))
    end

    # The error that was received. It has a message even where the body had none.
    #
    # @api private
    def self.received(identified)
      text = identified.message.to_s
      text = "HTTP #{identified.status || "?"}" if text.empty?
      error = allocate.exception(text)
      error.__send__(:receive, identified)
      error
    end

    # The service that it is of: a module.
    def catalog
      self.class.catalog
    end

    # The message in a language. Where it can't be filled, it is the one that was received.
    def message_in(locale)
      @facts&.message(@params, locale) || message
    end

    # What the error means, if the service tells.
    def description(locale)
      @facts&.description(locale)
    end

    # What to do about it, if the service tells.
    def remedy(locale)
      @facts&.remedy(locale)
    end

    # `:never`, `:backoff` (after a wait that grows with each try), or nil if the service doesn't tell.
    def retry
      @facts&.retry
    end

    # Why the error should no longer be used, if so.
    def deprecated
      @facts&.deprecated
    end

    # What `case/in` reads: id, category, code, status, retry, params, message and deprecated.
    def deconstruct_keys(keys)
      (keys ? KEYS & keys : KEYS).to_h { |key| [key, public_send(key)] }
    end

    # Says which error it is, without what is sensitive.
    def inspect
      facts = { code:, status:, **shown_params }.compact
      "#<#{[self.class, id || "not known", *facts.map { |name, value| "#{name}=#{value.inspect}" }].join(" ")}>"
    end

    # As Ruby shows an exception in logs, without what is sensitive.
    def full_message(**options)
      return super if @facts.nil? || @facts.sensitive.empty?

      shown = exception(@facts.message(shown_params) || inspect)
      ::Exception.instance_method(:full_message).bind_call(shown, **options)
    end

    private

    def receive(identified)
      @identified = identified
      @id = identified.id
      @facts = @id && self.class.catalog[@id]
      @category = @facts&.category || self.class.catalog.nearest_category(identified)
      @code = identified.code || @facts&.code
      @status = identified.status || self.class.catalog.status_of(@category)
      @params = identified.params
    end

    def shown_params
      @facts ? @facts.hidden(@params) : {}
    end
  end
end

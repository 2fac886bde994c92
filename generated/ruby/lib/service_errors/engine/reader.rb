# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "codes"
require_relative "envelope"
require_relative "heads"
require_relative "json"
require_relative "template"
require_relative "text"

module ServiceErrors
  # Signal to error: which row of a table a response came from.
  module Engine
    # What a response was. Texts are bytes, and `error` is the place of the row.
    Found = ::Struct.new(:match, :error, :params, :code, :category, :message, :trace, :enveloped)

    # The errors that have a value in a column.
    Candidates = ::Struct.new(:column, :value) do
      def include?(error)
        column.nil? || column[error] == value
      end
    end

    # The tables of one catalog, and what they are looked up by.
    #
    # The Rust engine of errspec defines what is answered here; `vectors.jsonl` holds both to it. Nothing takes more than
    # linear time, nothing is raised whatever comes in, and no regular expression is made from the text of a server. A
    # reader only notes what any thread would work out in the same way, so threads share it.
    class Reader
      ALL = Candidates.new(nil, nil).freeze
      private_constant :ALL

      # `messages` are those of the service, by id.
      def initialize(tables, messages)
        @body_prefixes = tables::BODY_PREFIXES.map(&:b)
        @envelopes = tables::ENVELOPES.map { |it| Envelope.new(it) }
        @not_errors = tables::NOT_ERRORS.map { |it| Envelope.new(it) }
        read_columns(tables)
        read_wordings(tables, messages)
        @alike = @templates.group_by(&:key).transform_values { |alike| alike.map(&:error) }
        @exact = Heads.new(@templates, :exact)
        @loose = Heads.new(@templates, :loose)
      end

      # Identifies a response by its HTTP status, if that is known, and the bytes of its body.
      def identify(status, bytes)
        text = undress(bytes)
        (value,) = text.start_with?("{", "[") ? Json.parse(text) : nil
        return find(status, { message: text }, false) if value.nil?
        return Found.new(:not_error, nil, {}) if @not_errors.any? { |it| it.read(value) }

        signal = read(value)
        signal ? find(status, with_nested(signal), true) : find(status, { message: text }, false)
      end

      private

      def read_columns(tables)
        rows = tables::ERRORS.values
        categories = tables::CATEGORIES
        @categories = rows.map(&:first)
        @codes = rows.map { |row| row[1]&.b }
        @statuses = @categories.map { |it| categories[it][0] }
        @wires = @categories.map { |it| categories[it][1]&.b }
        @known_statuses = categories.values.to_h { |status, _| [status, true] }
        @known_wires = categories.values.to_h { |_, wire| [wire&.b, true] }
        @known_codes = Codes.new(@codes)
      end

      def read_wordings(tables, messages)
        constants = tables::CONSTANTS.transform_values(&:first)
        @literals = ::Hash.new { |_, _| [] }
        @loose_literals = ::Hash.new { |_, _| [] }
        templates = []
        tables::ERRORS.each_with_index do |(id, row), error|
          [messages[id], *tables::ALSO[id]].each do |wording|
            pieces = Template.pieces(wording)
            next add_literal(pieces[0][0], error) if pieces[1].empty?

            templates << Template.new(error, pieces, row[3] || {}, constants)
          end
        end
        @templates = in_order(templates, tables::LATE)
      end

      def add_literal(text, error)
        @literals[text] += [error]
        @loose_literals[Text.lower(Text.tighten(text))] += [[text, error]]
      end

      # Templates are tried in their own order, but for those of which the place is given.
      def in_order(templates, late)
        moved = late.values.to_h { |index| [index, true] }
        others = templates.each_index.reject { |index| moved.key?(index) }.each
        ::Array.new(templates.size) { |place| templates[late[place] || others.next] }
      end

      # Drops a byte order mark, white space at the ends, and the first body prefix that stands there.
      def undress(bytes)
        text = Text.trim(bytes.start_with?(Text::BYTE_ORDER_MARK) ? bytes.byteslice(3..) : bytes)
        prefix = @body_prefixes.find { |it| text.start_with?(it) }
        prefix ? Text.trim(text.byteslice(prefix.bytesize..)) : text
      end

      # Reads the first envelope that fits.
      def read(value)
        @envelopes.each do |envelope|
          signal = envelope.read(value)
          return signal if signal
        end
        nil
      end

      # Reads a message that is a JSON object in its turn, once; what it says goes before what stood around it.
      def with_nested(signal)
        return signal unless signal[:message]&.include?("{")

        message = Text.trim(signal[:message])
        (value,) = message.start_with?("{") ? Json.parse(message) : nil
        { **signal, **((value && read(value)) || {}) }
      end

      def find(status, signal, is_enveloped)
        code = signal[:code]
        category = signal[:category]
        message = signal[:message]
        candidates = candidates_for(code, category, status)
        hit = hit(message || "", candidates)
        hit ||= hit(message || "", ALL) unless candidates.equal?(ALL) || candidates.column.equal?(@codes)
        unless hit
          known = candidates.column.equal?(@codes) ? code : (@known_codes.in(message) unless is_enveloped)
          hit = without_message(candidates, known)
          code ||= known
        end
        match, error, params = hit
        Found.new(match, error, params, code, category, message, signal[:trace], is_enveloped)
      end

      # Chooses by code if that is known, else by category, else by status, else all.
      def candidates_for(code, category, status)
        return Candidates.new(@codes, code) if code && @known_codes.known?(code)
        return Candidates.new(@wires, category) if category && @known_wires.key?(category)

        status && @known_statuses.key?(status) ? Candidates.new(@statuses, status) : ALL
      end

      # What is left to say when no message fits.
      def without_message(candidates, code)
        return [:code, @known_codes.only_error(code), {}] if code

        [candidates.column ? :category : :none, nil, {}]
      end

      # Finds the error among the candidates whose message that is: how well it matched, the error, its params.
      def hit(message, candidates)
        error = the_one(@literals[message], candidates)
        return [:exact, error, {}] if error

        exact_hit(message, candidates) || begin
          trimmed = Text.tighten(message)
          trimmed.empty? ? nil : loose_hit(message, trimmed, candidates)
        end
      end

      def exact_hit(message, candidates)
        template, spans = @exact.fill(message, candidates)
        error = template && the_one(@alike[template.key], candidates)
        error && [:exact, error, template.params(message, spans)]
      end

      def loose_hit(message, trimmed, candidates)
        lowered = Text.lower(trimmed)
        error = loose_literal(Text.lower(message), @loose_literals[lowered], candidates)
        return [:normalized, error, {}] if error

        template, spans = @loose.fill(lowered, candidates)
        error = template && the_one(@alike[template.key], candidates)
        error && [:normalized, error, template.params(trimmed, spans)]
      end

      # A message that differs in case alone is nearer than one whose ends differ.
      def loose_literal(whole, literals, candidates)
        return if literals.empty?

        in_case = literals.select { |text, _| Text.lower(text) == whole }
        the_one(in_case.map(&:last), candidates) || the_one(literals.map(&:last), candidates)
      end

      # Of several errors with the same message the first, but none if they differ in what the message doesn't tell.
      def the_one(errors, candidates)
        errors = errors.select { |error| candidates.include?(error) } if candidates.column
        return errors.first if errors.size <= 1

        keys = errors.map { |error| [@codes[error], @categories[error]] }
        errors.min if keys.uniq.size == 1
      end
    end
  end
end

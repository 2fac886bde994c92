# frozen_string_literal: true
# shareable_constant_value: literal

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

require_relative "en"

module ServiceErrors
  module Shop
    # What is known of Shop, for the package itself.
    #
    # @api private
    module Tables
      # Category, code, retry and types of params.
      ERRORS = {
        # The key {key} expired {days} days ago.
        key_expired: [:unauthorized, nil, nil, { key: :token, days: :integer }],
      }

      # The language of the service's messages.
      WIRE_LOCALE = :en

      # By language.
      TEXTS = {
        en: EN,
      }

      # HTTP status and wire name.
      CATEGORIES = {
        unauthorized: [401],
      }

      # Type and default, by the name of the hole.
      CONSTANTS = {}

      # Params that are kept out of what is shown.
      SENSITIVE = {
        key_expired: [:key],
      }

      # Since when, replaced by what, and why.
      DEPRECATED = {}

      # Shapes of bodies: `"$code"` is read, `"$code?"` if it is there, `"$$"` is a dollar sign.
      ENVELOPES = [
        { "error" => "$message" },
      ]

      # Shapes of bodies that look like an error and are none.
      NOT_ERRORS = []

      # What may stand before a body.
      BODY_PREFIXES = []

      # Other wordings of errors.
      ALSO = {}

      # Wordings with holes are tried in the order of the errors, but for these: by place, which of them.
      LATE = {}
    end
  end
end

# frozen_string_literal: true

# Made by `cargo xtask gen` from the spec. What is edited here is lost.

module ServiceErrors
  module Engine
    # Text as bytes of UTF-8, in which places and lengths cost nothing, and what is white space in it.
    module Text
      # What Unicode calls white space, which is more than `\s` and `strip` do.
      SPACE = /[\t-\r ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80/n
      WIDE_SPACES = "\u{85}\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}" \
                    "\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}".each_char.to_h { |it| [it.b, true] }.freeze
      # By what two texts aren't told apart at their ends: white space, and what ends a sentence.
      WIDE_LOOSE = { **WIDE_SPACES, "\u{3002}".b => true }.freeze
      SPACES = [/[^\t-\r ]/n, WIDE_SPACES].freeze
      LOOSE = [/[^\t-\r .!]/n, WIDE_LOOSE].freeze
      BYTE_ORDER_MARK = "\u{feff}".b.freeze
      REPLACEMENT = "\u{fffd}"
      private_constant :WIDE_SPACES, :WIDE_LOOSE

      module_function

      # The bytes of a text, in which what is no UTF-8 is U+FFFD, as browsers read it.
      def bytes(text)
        text = in_utf8(text)
        (text.valid_encoding? ? text : text.scrub(REPLACEMENT)).b
      end

      # A text of bytes, or nil of none.
      def string(bytes)
        bytes && bytes.dup.force_encoding(::Encoding::UTF_8).freeze
      end

      # ASCII letters in lower case, and no others.
      def lower(bytes)
        bytes.downcase(:ascii)
      end

      # Without white space at either end.
      def trim(bytes)
        return bytes if plain?(bytes.getbyte(0)) && plain?(bytes.getbyte(-1))

        within(bytes, SPACES)
      end

      # Without what is loose at either end.
      def tighten(bytes)
        return bytes if tight?(bytes.getbyte(0)) && tight?(bytes.getbyte(-1))

        within(bytes, LOOSE)
      end

      # Where the text starts after what may stand before it.
      def start_of(bytes, (narrow, wide))
        at = 0
        loop do
          at = bytes.index(narrow, at) || bytes.bytesize
          width = wide_at(bytes, at, wide)
          return at if width.zero?

          at += width
        end
      end

      # Where the text ends before what may stand behind it.
      def end_of(bytes, (narrow, wide))
        finish = bytes.bytesize
        while finish.positive?
          if bytes.getbyte(finish - 1) < 0x80
            break if narrow.match?(bytes.byteslice(finish - 1, 1))

            finish -= 1
          elsif finish >= 3 && wide.key?(bytes.byteslice(finish - 3, 3))
            finish -= 3
          elsif finish >= 2 && wide.key?(bytes.byteslice(finish - 2, 2))
            finish -= 2
          else
            break
          end
        end
        finish
      end

      # From a place up to another, or nothing where that stands before it.
      def slice(bytes, start, finish)
        bytes.byteslice(start, [finish - start, 0].max)
      end

      def within(bytes, loose)
        start = start_of(bytes, loose)
        finish = end_of(bytes, loose)
        start.zero? && finish == bytes.bytesize ? bytes : slice(bytes, start, finish)
      end

      # Whether a byte is a character that isn't white space, as most are at the ends of a text.
      def plain?(byte)
        byte && byte > 0x20 && byte < 0x7f
      end

      # The same of what isn't loose.
      def tight?(byte)
        plain?(byte) && byte != 0x2e && byte != 0x21
      end

      def wide_at(bytes, at, wide)
        first = bytes.getbyte(at)
        return 0 if first.nil? || first < 0x80

        [3, 2].find { |width| wide.key?(bytes.byteslice(at, width)) } || 0
      end

      def in_utf8(text)
        case text.encoding
        when ::Encoding::UTF_8 then text
        when ::Encoding::BINARY, ::Encoding::US_ASCII then text.dup.force_encoding(::Encoding::UTF_8)
        else text.encode(::Encoding::UTF_8, invalid: :replace, undef: :replace, replace: REPLACEMENT)
        end
      rescue ::EncodingError
        text.dup.force_encoding(::Encoding::UTF_8)
      end

      private_class_method :within, :plain?, :tight?, :wide_at, :in_utf8
    end
  end
end

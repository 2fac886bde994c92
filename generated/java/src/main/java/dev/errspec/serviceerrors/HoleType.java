// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a hole of a message takes. White space is what Unicode calls so; digits are ASCII's. */
enum HoleType {
  STRING,
  TOKEN,
  INTEGER,
  NUMBER,
  BOOLEAN,
  IPV4;

  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern ADDRESS = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);
  private static final Pattern NUMERAL =
      Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  /** Twice what writes out every digit that a double can have. The bound keeps matching linear. */
  static final int LONGEST_NUMBER = 1536;

  /** Reading decimals takes more than linear time, so that there is an end to it. */
  private static final int LONGEST_INTEGER = 640;

  static HoleType of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a stretch of a text is a value of this type. */
  boolean accepts(String text, int start, int end) {
    if (start >= end) {
      return this == STRING && start == end;
    }
    return switch (this) {
      case STRING -> true;
      case TOKEN -> Text.endOfToken(text, start, end) == end;
      case INTEGER -> isDigits(text, text.charAt(start) == '-' ? start + 1 : start, end);
      case NUMBER -> end - start <= LONGEST_NUMBER && matches(NUMERAL, text, start, end);
      case BOOLEAN -> isWord(text, start, end, "true") || isWord(text, start, end, "false");
      case IPV4 -> matches(ADDRESS, text, start, end);
    };
  }

  /**
   * How far a hole can go from a place, if from any later place within that it could go no further
   * and find nothing else; or -1.
   */
  int reach(String text, int start) {
    return switch (this) {
      case STRING -> text.length();
      case TOKEN -> Text.endOfToken(text, start, text.length());
      case INTEGER -> {
        int digits = text.startsWith("-", start) ? start + 1 : start;
        yield Text.endOfDigits(text, digits, text.length());
      }
      default -> -1;
    };
  }

  /**
   * The same as {@link #accepts} for a stretch within the reach, where any is a value if only it is
   * long enough.
   */
  boolean acceptsWithinReach(String text, int start, int end) {
    return switch (this) {
      case STRING -> true;
      case TOKEN -> start < end;
      case INTEGER -> start < end && (end - start > 1 || text.charAt(start) != '-');
      default -> accepts(text, start, end);
    };
  }

  /** Reads a value. What Java can't hold stays a text. */
  Object read(String text) {
    switch (this) {
      case BOOLEAN:
        return Text.lower(text).equals("true");
      case INTEGER:
        return readInteger(text);
      case NUMBER:
        double number = Double.parseDouble(text);
        return Double.isInfinite(number) ? text : number;
      default:
        return text;
    }
  }

  /** Whether a value is one that the records have for this type. */
  boolean isHeldBy(Object value) {
    return switch (this) {
      case BOOLEAN -> value instanceof Boolean;
      case INTEGER -> value instanceof Long;
      case NUMBER -> value instanceof Double;
      default -> value instanceof String;
    };
  }

  private static Object readInteger(String text) {
    if (text.length() < 19) {
      return Long.parseLong(text);
    }
    if (text.length() > LONGEST_INTEGER) {
      return text;
    }
    BigInteger whole = new BigInteger(text);
    return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
  }

  private static boolean isDigits(String text, int start, int end) {
    return start < end && Text.endOfDigits(text, start, end) == end;
  }

  private static boolean isWord(String text, int start, int end, String word) {
    return end - start == word.length() && text.startsWith(word, start);
  }

  private static boolean matches(Pattern pattern, String text, int start, int end) {
    return pattern.matcher(text).region(start, end).matches();
  }
}

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Texts as the tables compare them, which is not what {@code String} does. */
final class Text {
  private static final String WIDE_SPACES =
      "\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
          + "\u2028\u2029\u202f\u205f\u3000";

  private Text() {}

  /** Unicode's White_Space, which is neither what {@code strip} nor what {@code trim} drops. */
  static boolean isWhiteSpace(char unit) {
    if (unit <= ' ') {
      return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }
    return unit >= 0x85 && WIDE_SPACES.indexOf(unit) >= 0;
  }

  /** What tells two texts not apart at their ends: white space, and what ends a sentence. */
  static boolean isLoose(char unit) {
    return unit == '.' || unit == '!' || unit == '。' || isWhiteSpace(unit);
  }

  /** ASCII letters, digits and the underscore. */
  static boolean isWord(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || unit == '_';
  }

  static int endOfDigits(String text, int start, int limit) {
    int end = start;
    while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  static int endOfToken(String text, int start, int limit) {
    int end = start;
    while (end < limit && !isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A text without white space at its ends. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static String trimLooseStart(String text) {
    int start = 0;
    while (start < text.length() && isLoose(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }

  static String trimLooseEnd(String text) {
    int end = text.length();
    while (end > 0 && isLoose(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A text with its ASCII letters in lower case, and no others. */
  static String lower(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isUpper(text.charAt(at))) {
        char[] units = text.toCharArray();
        for (; at < units.length; at++) {
          if (isUpper(units[at])) {
            units[at] = (char) (units[at] | 0x20);
          }
        }
        return new String(units);
      }
    }
    return text;
  }

  private static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  /** Reads bytes as browsers do: one U+FFFD for each start of a character that isn't finished. */
  static String decode(byte[] bytes) {
    byte[] readable = bytes;
    for (int at = 0; at + 1 < bytes.length; at++) {
      // Java takes a surrogate in UTF-8 for one broken character; by the standard it is three.
      if (bytes[at] == (byte) 0xed && (bytes[at + 1] & 0xe0) == 0xa0) {
        readable = readable == bytes ? bytes.clone() : readable;
        readable[at] = (byte) 0xff;
      }
    }
    return new String(readable, StandardCharsets.UTF_8);
  }

  /** Reads half a surrogate pair, which is no character, as U+FFFD. */
  static String wellFormed(String text) {
    char[] units = null;
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isSurrogate(text.charAt(at))) {
        continue;
      }
      if (at + 1 < text.length()
          && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
        at++;
        continue;
      }
      units = units == null ? text.toCharArray() : units;
      units[at] = '\ufffd';
    }
    return units == null ? text : new String(units);
  }

  /** Writes a param into a message, the same as every other language does. */
  static String write(Object value) {
    return value instanceof Double number ? writeNumber(number) : value.toString();
  }

  /**
   * Writes a number as RFC 8785 and ECMAScript do: the shortest digits that read back as the same,
   * and an exponent below 1e-6 and from 1e21 on.
   */
  static String writeNumber(double number) {
    if (number == (long) number && Math.abs(number) < 1L << 53) {
      return Long.toString((long) number);
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    // The decimal point stands after that many digits.
    int point = digits.length() - shortest.scale();
    return (number < 0 ? "-" : "") + place(digits, point);
  }

  private static String place(String digits, int point) {
    int count = digits.length();
    if (point > 21 || point <= -6) {
      String fraction = count > 1 ? "." + digits.substring(1) : "";
      return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    if (point >= count) {
      return digits + "0".repeat(point - count);
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }

  /** {@code Double.toString} gives more digits than are needed, at times, before Java 19. */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal below = exact.round(new MathContext(digits, RoundingMode.FLOOR));
      BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
      boolean isBelow = below.doubleValue() == number;
      boolean isAbove = above.doubleValue() == number;
      if (isBelow && isAbove) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      }
      if (isBelow || isAbove) {
        return isBelow ? below : above;
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }
}

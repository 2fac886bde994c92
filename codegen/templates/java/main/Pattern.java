import java.util.List;
import java.util.stream.Stream;

/**
 * Literals and holes in turn, and where they stand in a text.
 *
 * <p>A text matches as a whole, and each hole takes the fewest characters that let the rest match:
 * what an anchored regular expression with lazy groups gives. The time is linear in the text for
 * each hole: where one has failed once, it isn't tried again at a place from which it could only
 * find what it found before.
 */
final class Pattern {
  private final String head;
  private final String tail;
  private final HoleType[] types;

  /** By hole, the literal behind it. */
  private final String[] behind;

  Pattern(List<String> literals, List<HoleType> types) {
    this.head = literals.get(0);
    this.tail = literals.get(literals.size() - 1);
    this.types = types.toArray(HoleType[]::new);
    this.behind = literals.stream().skip(1).toArray(String[]::new);
  }

  /** The same with everything in lower case, and without what is loose at its ends. */
  static Pattern normalized(List<String> literals, List<HoleType> types) {
    int last = literals.size() - 1;
    Stream<String> inner = literals.subList(1, last).stream();
    Stream<String> first = Stream.of(Text.trimLooseStart(literals.get(0)));
    Stream<String> tail = Stream.of(Text.trimLooseEnd(literals.get(last)));
    Stream<String> all = Stream.concat(Stream.concat(first, inner), tail);
    return new Pattern(all.map(Text::lower).toList(), types);
  }

  /** Where each hole starts and ends, in turn; null if the text doesn't match. */
  int[] fill(String text) {
    if (!text.startsWith(head) || !text.endsWith(tail)) {
      return null;
    }
    // The tail is compared before all else; a hole that would overlap it doesn't fit.
    int start = head.length();
    int end = text.length() - tail.length();
    if (types.length > 1) {
      return new Search(text, end).from(start);
    }
    return types[0].accepts(text, start, end) ? new int[] {start, end} : null;
  }

  /** Fills each hole up to each place in turn where the literal behind it stands. */
  private final class Search {
    private final String text;
    private final int end;
    private final int last = types.length - 1;

    /** By hole, where it starts and ends. */
    private final int[] spans = new int[2 * types.length];

    /** By hole, beyond which place it doesn't go. */
    private final int[] limits = new int[types.length];

    /** By hole, the starts from which it can't be filled, from and up to. */
    private final int[] failed = new int[2 * types.length];

    Search(String text, int end) {
      this.text = text;
      this.end = end;
    }

    int[] from(int first) {
      int hole = 0;
      int start = first;
      while (true) {
        if (failed[2 * hole] <= start && start < failed[2 * hole + 1]) {
          hole--;
        } else if (hole < last) {
          enter(hole, start);
        } else if (types[last].accepts(text, start, end)) {
          spans[2 * last] = start;
          spans[2 * last + 1] = end;
          return spans;
        } else {
          fail(last, start);
          hole--;
        }
        while (hole >= 0 && !advance(hole)) {
          fail(hole, spans[2 * hole]);
          hole--;
        }
        if (hole < 0) {
          return null;
        }
        start = spans[2 * hole + 1] + behind[hole].length();
        hole++;
      }
    }

    private void enter(int hole, int start) {
      int reach = types[hole].reach(text, start);
      limits[hole] = reach < 0 ? start + HoleType.LONGEST_NUMBER : reach;
      spans[2 * hole] = start;
      spans[2 * hole + 1] = start - 1;
    }

    /** Moves the end of a hole to the next place where the literal behind it stands. */
    private boolean advance(int hole) {
      int at = spans[2 * hole + 1];
      do {
        at = find(behind[hole], at + 1, limits[hole]);
      } while (at >= 0 && !types[hole].acceptsWithinReach(text, spans[2 * hole], at));
      spans[2 * hole + 1] = at;
      return at >= 0;
    }

    private void fail(int hole, int start) {
      failed[2 * hole] = start;
      failed[2 * hole + 1] = Math.max(types[hole].reach(text, start), start);
    }

    /** Where a literal first starts from a place on, up to a limit; the search ends there. */
    private int find(String literal, int from, int limit) {
      if (limit >= text.length() - literal.length()) {
        return text.indexOf(literal, from);
      }
      for (int at = from; at <= limit; at++) {
        if (text.charAt(at) == literal.charAt(0) && text.startsWith(literal, at)) {
          return at;
        }
      }
      return -1;
    }
  }
}

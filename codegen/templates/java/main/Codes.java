import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The codes of a catalog, to find one in a text. */
final class Codes {
  private static final int NONE = -1;

  private final Map<String, Integer> indices = new LinkedHashMap<>();
  final String[] byIndex;

  /** By code, the error that has it, if it is the only one. */
  final int[] onlyErrors;

  private final Starts starts;
  private final Set<String> words = new HashSet<>();

  /** What words start with: by first letter, what all have in common that start with it. */
  private final Map<Character, String> wordHeads = new HashMap<>();

  /** By error, its code or null. */
  Codes(List<String> ofErrors) {
    ofErrors.stream()
        .filter(Objects::nonNull)
        .forEach(it -> indices.putIfAbsent(it, indices.size()));
    byIndex = indices.keySet().toArray(String[]::new);
    onlyErrors = new int[byIndex.length];
    Arrays.fill(onlyErrors, Integer.MIN_VALUE);
    for (int error = 0; error < ofErrors.size(); error++) {
      int code = indexOf(ofErrors.get(error));
      if (code != NONE) {
        onlyErrors[code] = onlyErrors[code] == Integer.MIN_VALUE ? error : NONE;
      }
    }
    starts = new Starts(indices.keySet());
    for (String code : byIndex) {
      String word = code.substring(0, Text.endOfWord(code, 0));
      if (!word.isEmpty() && words.add(word)) {
        wordHeads.merge(word.charAt(0), word, Codes::commonHead);
      }
    }
  }

  int indexOf(String code) {
    return code == null ? NONE : indices.getOrDefault(code, NONE);
  }

  /** The first code in a text that stands there as a whole word, or none. */
  int find(String text) {
    if (wordHeads.values().stream().noneMatch(text::contains)) {
      return NONE;
    }
    int at = 0;
    while (at < text.length()) {
      int end = Text.endOfWord(text, at);
      if (end > at && words.contains(text.substring(at, end))) {
        int code = findAt(text, at);
        if (code != NONE) {
          return code;
        }
      }
      at = end + 1;
    }
    return NONE;
  }

  private int findAt(String text, int at) {
    int start = starts.of(text.substring(at, Math.min(text.length(), at + starts.longest)));
    while (start != NONE
        && !endsWord(starts.sorted[start], text, at + starts.sorted[start].length())) {
      start = starts.parents[start];
    }
    return start == NONE ? NONE : indexOf(starts.sorted[start]);
  }

  private static boolean endsWord(String code, String text, int end) {
    return Text.isWord(code.charAt(code.length() - 1))
        && (end == text.length() || !Text.isWord(text.charAt(end)));
  }

  private static String commonHead(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}

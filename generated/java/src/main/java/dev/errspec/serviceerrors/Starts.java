// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.Arrays;
import java.util.Collection;

/**
 * Texts, to find those with which another text starts.
 *
 * <p>The last of them, in order, that isn't greater than the text starts with all of them with
 * which the text starts: what stands between the text and a start of it starts in the same way. So
 * the rest is a walk from each to the longest other with which it starts.
 */
final class Starts {
  final String[] sorted;

  /** How much of a text there is to look at. */
  final int longest;

  /** By index, the longest other with which one starts, or -1. */
  final int[] parents;

  Starts(Collection<String> texts) {
    sorted = texts.stream().sorted().toArray(String[]::new);
    parents = new int[sorted.length];
    longest = texts.stream().mapToInt(String::length).max().orElse(0);
    int start = -1;
    for (int at = 0; at < sorted.length; at++) {
      while (start >= 0 && !sorted[at].startsWith(sorted[start])) {
        start = parents[start];
      }
      parents[at] = start;
      start = at;
    }
  }

  /** The longest with which a text starts, or -1. */
  int of(String text) {
    int found = Arrays.binarySearch(sorted, text);
    int at = found < 0 ? -found - 2 : found;
    while (at >= 0 && !text.startsWith(sorted[at])) {
      at = parents[at];
    }
    return at;
  }
}

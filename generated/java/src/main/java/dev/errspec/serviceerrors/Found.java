// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.Map;

/**
 * What the engine found: how well it matched, the index of the error or -1, and what the body said.
 */
record Found(
    Match match,
    int error,
    Map<String, Object> params,
    String code,
    String category,
    int status,
    String message,
    String trace,
    boolean isEnveloped) {
  private static final int FIRST_FAILURE = 400;

  /** A text that was asked for may well speak of a code, which makes it no error. */
  boolean isError() {
    return switch (match) {
      case EXACT, NORMALIZED -> true;
      case NOT_ERROR -> false;
      default ->
          status >= FIRST_FAILURE
              || isEnveloped && (code != null || category != null)
              || status == 0 && match == Match.CODE;
    };
  }
}

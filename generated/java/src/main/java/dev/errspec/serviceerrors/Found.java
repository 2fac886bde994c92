// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.Map;

/** What the engine found, of what the body said, in the shape of an error or as a text. */
record Found(Hit hit, int status, Signal signal, boolean isEnveloped) {
  private static final int FIRST_FAILURE = 400;

  /** How well a message matched, the index of its error or -1, and its params. */
  record Hit(Match match, int error, Map<String, Object> params) {}

  Response response(Object body) {
    String message = signal.message;
    return new Response(
        status, signal.code, signal.category, message, signal.trace, hit.params, body, isError());
  }

  /** A text that was asked for may well speak of a code, which makes it no error. */
  private boolean isError() {
    return switch (hit.match) {
      case EXACT, NORMALIZED -> true;
      case NOT_ERROR -> false;
      default ->
          status >= FIRST_FAILURE
              || (isEnveloped && (signal.code != null || signal.category != null))
              || (status == 0 && hit.match == Match.CODE);
    };
  }
}

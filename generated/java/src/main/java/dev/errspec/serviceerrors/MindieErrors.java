// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.List;

/** Which error of MindIE Service a response is. */
public final class MindieErrors {
  /** Which error a response is. */
  public static final Catalog<MindieErrorId, MindieParams> CATALOG =
      new Catalog<>(
          "mindie",
          List.of("en", "zh"),
          "en",
          List.of(MindieErrorId.values()),
          List.of(MindieCategory.values()),
          MindieParams.class,
          MindieException::new);

  private MindieErrors() {}
}

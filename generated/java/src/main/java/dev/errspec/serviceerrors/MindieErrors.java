// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.List;

/** Where to ask which error of MindIE Service a response is. */
public final class MindieErrors {
  /** The table, by which responses are identified. */
  public static final Catalog<MindieErrorId, MindieParams> CATALOG =
      new Catalog<>(
          "mindie",
          List.of("en", "zh"),
          List.of(MindieErrorId.values()),
          List.of(MindieCategory.values()),
          MindieParams.class,
          MindieException::new);

  private MindieErrors() {}
}

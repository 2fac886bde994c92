// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.List;

/** Which error of ModelArts MaaS a response is. */
public final class ModelartsErrors {
  /** Which error a response is. */
  public static final Catalog<ModelartsErrorId, ModelartsParams> CATALOG =
      new Catalog<>(
          "modelarts",
          List.of("en", "zh"),
          "en",
          List.of(ModelartsErrorId.values()),
          List.of(ModelartsCategory.values()),
          ModelartsParams.class,
          ModelartsException::new);

  private ModelartsErrors() {}
}

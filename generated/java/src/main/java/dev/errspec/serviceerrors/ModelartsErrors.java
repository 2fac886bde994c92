// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.List;

/** Where to ask which error of ModelArts MaaS a response is. */
public final class ModelartsErrors {
  /** The table, by which responses are identified. */
  public static final Catalog<ModelartsErrorId, ModelartsParams> CATALOG =
      new Catalog<>(
          "modelarts",
          List.of("en", "zh"),
          List.of(ModelartsErrorId.values()),
          List.of(ModelartsCategory.values()),
          ModelartsParams.class,
          ModelartsException::new);

  private ModelartsErrors() {}
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.List;

/** Where to ask which error of Alibaba Cloud AIGC Service Lab a response is. */
public final class AliyunErrors {
  /** The table, by which responses are identified. */
  public static final Catalog<AliyunErrorId, AliyunParams> CATALOG =
      new Catalog<>(
          "aliyun",
          List.of("en", "zh"),
          List.of(AliyunErrorId.values()),
          List.of(AliyunCategory.values()),
          AliyunParams.class,
          AliyunException::new);

  private AliyunErrors() {}
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.Map;

/** What an exception is made of. */
record Failure(
    ErrorId id,
    Category category,
    String code,
    int status,
    Retry retry,
    Params params,
    Map<String, Object> paramsByName,
    String wireMessage,
    String shownMessage,
    Response response) {}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.Map;

/** What a service answered, and what was read from it. Nothing of it is lost. */
public final class Response {
  private final Catalog<?, ?> catalog;
  private final Found found;
  private final Object body;

  Response(Catalog<?, ?> catalog, Found found, Object body) {
    this.catalog = catalog;
    this.found = found;
    this.body = body;
  }

  /**
   * The HTTP status.
   *
   * @return the status, or 0 if it wasn't told
   */
  public int status() {
    return found.status();
  }

  /**
   * The code in the body.
   *
   * @return the code, or null
   */
  public String code() {
    return found.code();
  }

  /**
   * What the body calls the category.
   *
   * @return the name on the wire, or null
   */
  public String category() {
    return found.category();
  }

  /**
   * The message in the body. A body that hasn't the shape of an error is all message.
   *
   * @return the message, or null
   */
  public String message() {
    return found.message();
  }

  /**
   * The id by which the service's logs are searched.
   *
   * @return the id, or null
   */
  public String trace() {
    return found.trace();
  }

  /**
   * The params that stood in the message, by their names in the table: {@code Long}, {@code
   * Double}, {@code Boolean} or {@code String}. A larger integer is a {@code BigInteger}, and what
   * no number holds is the text that it was.
   *
   * @return the params, in the order of the message
   */
  public Map<String, Object> paramsByName() {
    return found.params();
  }

  /**
   * The body as it was handed in.
   *
   * @return the body, or null
   */
  public Object body() {
    return body;
  }

  Catalog<?, ?> catalog() {
    return catalog;
  }

  boolean isError() {
    return found.isError();
  }

  /** What the service sent isn't shown, for it may be secret. */
  @Override
  public String toString() {
    return "Response[status=" + status() + ", code=" + code() + ", trace=" + trace() + "]";
  }
}

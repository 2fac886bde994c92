// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** The classes of errors that ModelArts MaaS knows. */
public enum ModelartsCategory implements Category {
  /** HTTP 400: BadRequest. */
  BAD_REQUEST(400, "BadRequest"),
  /** HTTP 401. */
  UNAUTHORIZED(401, null),
  /** HTTP 403: Forbidden. */
  FORBIDDEN(403, "Forbidden"),
  /** HTTP 404. */
  NOT_FOUND(404, null),
  /** HTTP 413. */
  PAYLOAD_TOO_LARGE(413, null),
  /** HTTP 429: TooManyRequests. */
  TOO_MANY_REQUESTS(429, "TooManyRequests"),
  /** HTTP 500. */
  INTERNAL_SERVER_ERROR(500, null),
  /** HTTP 503. */
  SERVICE_UNAVAILABLE(503, null),
  /** HTTP 504. */
  GATEWAY_TIMEOUT(504, null),
  /** What isn't in the table. */
  UNRECOGNIZED(0, null);

  private final int status;
  private final String wire;

  ModelartsCategory(int status, String wire) {
    this.status = status;
    this.wire = wire;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String wire() {
    return wire;
  }
}

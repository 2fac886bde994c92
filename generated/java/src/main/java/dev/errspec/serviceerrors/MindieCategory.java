// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/** The classes of errors that MindIE Service knows. */
public enum MindieCategory implements Category {
  /** HTTP 400: Bad Request. */
  BAD_REQUEST(400, "Bad Request"),
  /** HTTP 404: NotFoundError. */
  NOT_FOUND(404, "NotFoundError"),
  /** HTTP 422: Input Validation Error. */
  INPUT_VALIDATION_ERROR(422, "Input Validation Error"),
  /** HTTP 424: Generation Error. */
  GENERATION_ERROR(424, "Generation Error"),
  /** HTTP 500: Incomplete Generation. */
  INCOMPLETE_GENERATION(500, "Incomplete Generation"),
  /** HTTP 503: Service Unavailable. */
  SERVICE_UNAVAILABLE(503, "Service Unavailable"),
  /** What isn't in the table. */
  UNRECOGNIZED(0, null);

  private final int status;
  private final String wire;

  MindieCategory(int status, String wire) {
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

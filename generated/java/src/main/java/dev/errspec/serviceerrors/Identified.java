// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

/**
 * What a response was.
 *
 * @param <I> the ids of the service
 * @param <P> the params of its errors
 */
public sealed interface Identified<I extends ErrorId, P extends Params> {
  /**
   * How well it matched.
   *
   * @return the match
   */
  Match match();

  /**
   * All that the service said.
   *
   * @return the response
   */
  Response response();

  /**
   * Whether the service failed: the HTTP status says so, or the message is a known error's, or the
   * body has the shape of an error with a code or a category.
   *
   * @return whether the response is an error, known or not
   */
  default boolean isError() {
    return response().isError();
  }

  /**
   * The response as an exception, made anew each time.
   *
   * @return the exception, ready to be thrown; null if the service didn't fail
   */
  default ServiceException exception() {
    return isError() ? response().catalog().exceptionOf(this) : null;
  }

  /** Throws the response as an exception, if the service failed. */
  default void throwIfError() {
    ServiceException exception = exception();
    if (exception != null) {
      throw exception;
    }
  }

  /**
   * An error of the table.
   *
   * @param <I> the ids of the service
   * @param <P> the params of its errors
   * @param match how well it matched
   * @param id which error it is
   * @param params what stood in its message; null if it has no params, or if they aren't known
   * @param response all that the service said
   */
  record Known<I extends ErrorId, P extends Params>(Match match, I id, P params, Response response)
      implements Identified<I, P> {}

  /**
   * Not in the table, or one of several errors that it may be.
   *
   * @param <I> the ids of the service
   * @param <P> the params of its errors
   * @param match how much is known
   * @param response all that the service said
   */
  record Unknown<I extends ErrorId, P extends Params>(Match match, Response response)
      implements Identified<I, P> {}

  /**
   * A body that looks like an error and says that it is none.
   *
   * @param <I> the ids of the service
   * @param <P> the params of its errors
   * @param response all that the service said
   */
  record NotError<I extends ErrorId, P extends Params>(Response response)
      implements Identified<I, P> {
    @Override
    public Match match() {
      return Match.NOT_ERROR;
    }
  }
}

/**
 * What a response was.
 *
 * @param <I> the ids of the service
 * @param <P> the params of its errors
 */
public sealed interface Identified<I extends ErrorId, P extends Params> {
  /** {@return how well it matched} */
  Match match();

  /** {@return the table in which it was looked up} */
  Catalog<I, P> catalog();

  /** {@return all that the service said} */
  Response response();

  /** {@return the response as an exception, made anew each time; null if it is no error} */
  default ServiceException exception() {
    return response().isError() ? catalog().exception(this) : null;
  }

  /** Throws the response as an exception, if the service failed. */
  default void throwIfError() {
    if (response().isError()) {
      throw exception();
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
   * @param catalog the table in which it was looked up
   * @param response all that the service said
   */
  record Known<I extends ErrorId, P extends Params>(
      Match match, I id, P params, Catalog<I, P> catalog, Response response)
      implements Identified<I, P> {}

  /**
   * Not in the table, or one of several errors that it may be; or a response that is none.
   *
   * @param <I> the ids of the service
   * @param <P> the params of its errors
   * @param match how much is known
   * @param catalog the table in which it was looked up
   * @param response all that the service said
   */
  record Unknown<I extends ErrorId, P extends Params>(
      Match match, Catalog<I, P> catalog, Response response) implements Identified<I, P> {}

  /**
   * A body that looks like an error and says that it is none.
   *
   * @param <I> the ids of the service
   * @param <P> the params of its errors
   * @param match always {@link Match#NOT_ERROR}
   * @param catalog the table in which it was looked up
   * @param response all that the service said
   */
  record NotError<I extends ErrorId, P extends Params>(
      Match match, Catalog<I, P> catalog, Response response) implements Identified<I, P> {}
}

import java.util.Optional;

/**
 * The errors that one operation of a service may answer with: an enum whose constants are some of
 * the service's ids, in {@code operations}. A {@code switch} over it has no other.
 *
 * @param <I> the ids of the service
 */
public interface Operation<I extends ErrorId> {
  /** {@return the name of the enum's constant, which is that of the id} */
  String name();

  /**
   * {@return which of an operation's errors an error is; empty if it is none of them}
   *
   * @param operation the enum of the operation's errors
   * @param id the id of the error
   * @param <I> the ids of the service
   * @param <E> the enum of the operation's errors
   */
  static <I extends ErrorId, E extends Enum<E> & Operation<I>> Optional<E> of(
      Class<E> operation, I id) {
    for (E error : operation.getEnumConstants()) {
      if (error.name().equals(id.name())) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }
}

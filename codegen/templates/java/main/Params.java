import java.io.Serializable;

/** What fills the message of an error: a record for each error that has params. */
public interface Params extends Serializable {
  /**
   * Makes the error.
   *
   * @return the exception, ready to be thrown
   */
  ServiceException exception();
}

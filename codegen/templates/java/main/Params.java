import java.io.Serializable;

/** What fills the message of an error: a record for each error that has params. */
public interface Params extends Serializable {
  /** {@return the error as an exception} */
  ServiceException exception();
}

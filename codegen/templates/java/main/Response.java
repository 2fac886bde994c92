import java.util.Map;

/**
 * What a service answered, and what was read from it. Nothing of it is lost.
 *
 * @param status the HTTP status, or 0 if it wasn't told
 * @param code the code in the body, or null
 * @param category what the body calls the category, or null
 * @param message the message in the body, or null; what hasn't the shape of an error is all message
 * @param trace the id by which the service's logs are searched, or null
 * @param paramsByName the params that stood in the message, by their names in the table: {@code
 *     Long}, {@code Double}, {@code Boolean} or {@code String}. A larger integer is a {@code
 *     BigInteger}, and what no number holds is the text that it was.
 * @param body the body as it was handed in, or null
 * @param isError whether the service failed: the HTTP status says so, or the message is a known
 *     error's, or the body has the shape of an error with a code or a category
 */
public record Response(
    int status,
    String code,
    String category,
    String message,
    String trace,
    Map<String, Object> paramsByName,
    Object body,
    boolean isError) {
  /** What the service sent isn't shown, for it may be secret. */
  @Override
  public String toString() {
    return "Response[status=" + status + ", code=" + code + ", trace=" + trace + "]";
  }
}

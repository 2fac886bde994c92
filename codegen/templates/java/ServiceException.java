import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Any error of any service. */
{{ head }}
  private static final long serialVersionUID = 1;

  private final ErrorId id;
  private final Category category;
  private final String code;
  private final int status;
  private final Retry retry;
  private final Params params;
  private final LinkedHashMap<String, Object> paramsByName;
  private final String wireMessage;
  private final transient Response response;

  ServiceException(Failure failure) {
    super(failure.shownMessage());
    id = failure.id();
    category = failure.category();
    code = failure.code();
    status = failure.status();
    retry = failure.retry();
    params = failure.params();
    paramsByName = new LinkedHashMap<>(failure.paramsByName());
    wireMessage = failure.wireMessage();
    response = failure.response();
  }

  abstract Catalog<?, ?> catalog();

  /**
   * Which error it is.
   *
   * @return the id; never null
   */
  public ErrorId id() {
    return id;
  }

  /**
   * The service's own class of errors.
   *
   * @return the category; never null
   */
  public Category category() {
    return category;
  }

  /**
   * The machine code.
   *
   * @return the error's code, or the one that was received; null if there is none
   */
  public String code() {
    return code;
  }

  /**
   * The HTTP status: the one that was received, or else that of the category.
   *
   * @return the status, or 0 if the service doesn't tell
   */
  public int status() {
    return status;
  }

  /**
   * Whether the same request may be sent again.
   *
   * @return what the service's table says
   */
  public Retry retry() {
    return retry;
  }

  /**
   * What fills the message.
   *
   * @return the record of the error; null if it has no params, or if they aren't known
   */
  public Params params() {
    return params;
  }

  /**
   * The params by their names in the table, in the order of the record or of the message.
   *
   * @return the params, as {@link Response#paramsByName()} has them
   */
  public Map<String, Object> paramsByName() {
    return Collections.unmodifiableMap(paramsByName);
  }

  /**
   * The message in the language of the service, filled; where it was received, as it was. {@link
   * #getMessage()} is the same, but for sensitive params, which don't belong into logs.
   *
   * @return the message as it is sent
   */
  public String wireMessage() {
    return wireMessage;
  }

  /**
   * The filled message in a language. Where it can't be filled it is what was received.
   *
   * @param locale the language; where there is no text in it, the first of the package's is taken
   * @return the message
   */
  public String message(Locale locale) {
    String template = id.template(locale);
    boolean isFillable = template != null && catalog().isWhole(id, paramsByName);
    return isFillable ? catalog().fill(template, paramsByName) : wireMessage;
  }

  /**
   * What the error means.
   *
   * @param locale the language
   * @return a text for people, or null if the service tells nothing
   */
  public String description(Locale locale) {
    return id.description(locale);
  }

  /**
   * What to do about the error.
   *
   * @param locale the language
   * @return a text for people, or null if the service tells nothing
   */
  public String remedy(Locale locale) {
    return id.remedy(locale);
  }

  /**
   * What the error was read from.
   *
   * @return the response; null if the error was made here, or has been serialized
   */
  public Response response() {
    return response;
  }
}

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

  /** {@return which error it is; never null} */
  public ErrorId id() {
    return id;
  }

  /** {@return the service's own class of errors; never null} */
  public Category category() {
    return category;
  }

  /** {@return the error's machine code, or the one that was received; null if there is none} */
  public String code() {
    return code;
  }

  /** {@return the HTTP status that was received, or else that of the category, or 0} */
  public int status() {
    return status;
  }

  /** {@return what the service's table says about sending the same request again} */
  public Retry retry() {
    return retry;
  }

  /** {@return what fills the message; null if there are no params, or they aren't known} */
  public Params params() {
    return params;
  }

  /** {@return the params by their names, as {@link Response#paramsByName()} has them} */
  public Map<String, Object> paramsByName() {
    return Collections.unmodifiableMap(paramsByName);
  }

  /**
   * {@return the message as it is sent, or as it was received} {@code getMessage()} is the same,
   * but for sensitive params, which don't belong into logs.
   */
  public String wireMessage() {
    return wireMessage;
  }

  /**
   * {@return the message in a language; where it can't be filled, as it was received}
   *
   * @param locale the language; where there is no text in it, the first of the package's is taken
   */
  public String message(Locale locale) {
    String template = id.template(locale);
    boolean isFillable = template != null && id.catalog().wire().row(id).fit(paramsByName);
    return isFillable ? id.catalog().fill(template, paramsByName) : wireMessage;
  }

  /** {@return what the error was read from; null if it was made here, or has been serialized} */
  public Response response() {
    return response;
  }
}

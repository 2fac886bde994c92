import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an exception is made of. */
record Failure(
    ErrorId id,
    Category category,
    String code,
    Retry retry,
    Params params,
    Map<String, Object> paramsByName,
    String wireMessage,
    String shownMessage,
    Response response) {
  /** How much of a message is shown in logs. */
  private static final int LONGEST_SHOWN = 500;

  /** The HTTP status that was received, or else that of the category. */
  int status() {
    return response == null || response.status() == 0 ? category.status() : response.status();
  }

  /** An error that wasn't received. */
  static Failure made(Catalog<?, ?> catalog, ErrorId id, Params params, Object[] values) {
    List<String> names = List.copyOf(catalog.wire().row(id).types().keySet());
    if (id == catalog.unknownId || names.size() != values.length) {
      throw new IllegalStateException(id + " can't be made without params: " + names);
    }
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int at = 0; at < values.length; at++) {
      if (values[at] == null) {
        throw new IllegalArgumentException("the param " + names.get(at) + " of " + id + " is null");
      }
      byName.put(names.get(at), values[at]);
    }
    String message = catalog.fill(catalog.wireTemplate(id), byName);
    String shown = masked(id, byName, message);
    return new Failure(
        id, id.category(), id.code(), id.retry(), params, byName, message, shown, null);
  }

  /** An error that was received. */
  static Failure known(Identified.Known<?, ?> known) {
    Response response = known.response();
    ErrorId id = known.id();
    Map<String, Object> values = response.paramsByName();
    String shown =
        known.catalog().wire().row(id).fit(values)
            ? masked(id, values, shown(response))
            : shown(response, List.of(id));
    return new Failure(
        id,
        id.category(),
        id.code(),
        id.retry(),
        known.params(),
        values,
        message(response),
        shown,
        response);
  }

  /** What isn't in the table. Of a code, it is what all errors of that code are. */
  static Failure unknown(Catalog<?, ?> catalog, Response response) {
    String code = response.code();
    List<? extends ErrorId> ofCode =
        catalog.ids.stream().filter(it -> code != null && code.equals(it.code())).toList();
    List<Retry> retries = ofCode.stream().map(ErrorId::retry).distinct().toList();
    Category category = categoryOf(catalog, ofCode, response);
    return new Failure(
        catalog.unknownId,
        category,
        code,
        retries.size() == 1 ? retries.get(0) : Retry.UNSPECIFIED,
        null,
        response.paramsByName(),
        message(response),
        shown(response, ofCode),
        response);
  }

  /** The one of all errors of the code, or that the body names, or the only one of the status. */
  private static Category categoryOf(
      Catalog<?, ?> catalog, List<? extends ErrorId> ofCode, Response response) {
    List<? extends Category> found = ofCode.stream().map(ErrorId::category).distinct().toList();
    if (found.size() != 1) {
      String wire = response.category();
      found =
          catalog.categories.stream().filter(it -> wire != null && wire.equals(it.wire())).toList();
    }
    if (found.isEmpty() && response.status() != 0) {
      int status = response.status();
      found = catalog.categories.stream().filter(it -> it.status() == status).toList();
    }
    return found.size() == 1 ? found.get(0) : catalog.unknownCategory;
  }

  private static String message(Response response) {
    return response.message() == null ? "" : response.message();
  }

  /** The message for logs: a template is filled anew if the error has a sensitive param. */
  private static String masked(ErrorId id, Map<String, Object> values, String message) {
    List<?> sensitive = id.catalog().wire().sensitive().get(id.id());
    if (sensitive == null) {
      return message;
    }
    Map<String, Object> hidden = new LinkedHashMap<>(values);
    sensitive.forEach(name -> hidden.put((String) name, Values.HIDDEN));
    return id.catalog().fill(id.catalog().wireTemplate(id), hidden);
  }

  /** It isn't quoted where it may hold a sensitive param of one of these errors. */
  private static String shown(Response response, List<? extends ErrorId> ids) {
    boolean isSafe =
        ids.stream().noneMatch(id -> id.catalog().wire().sensitive().containsKey(id.id()));
    return isSafe ? shown(response) : unquoted(response);
  }

  private static String shown(Response response) {
    String message = message(response);
    if (message.length() > LONGEST_SHOWN) {
      return message.substring(0, LONGEST_SHOWN) + "…";
    }
    return message.isEmpty() ? unquoted(response) : message;
  }

  private static String unquoted(Response response) {
    return response.code() == null ? "HTTP " + response.status() : response.code();
  }
}

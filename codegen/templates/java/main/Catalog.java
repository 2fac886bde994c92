import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The table of one service. What isn't in its enums stands in resources, which are read when they
 * are first needed.
 *
 * @param <I> the ids of the service
 * @param <P> the params of its errors
 */
final class Catalog<I extends ErrorId, P extends Params> {
  private final String name;
  private final Texts texts;
  private final List<I> ids;
  private final I unknownId;
  private final List<? extends Category> categories;
  private final Category unknownCategory;
  private final BiFunction<I, Values, P> params;
  private final Function<Failure, ? extends ServiceException> exception;
  private volatile Wire wire;
  private volatile Engine engine;

  Catalog(
      String name,
      List<String> locales,
      String wireLocale,
      List<I> ids,
      List<? extends Category> categories,
      BiFunction<I, Values, P> params,
      Function<Failure, ? extends ServiceException> exception) {
    this.name = name;
    this.texts = new Texts(name, locales, wireLocale);
    // The last of each is what isn't in the table.
    this.ids = ids.subList(0, ids.size() - 1);
    this.unknownId = ids.get(ids.size() - 1);
    this.categories = categories.subList(0, categories.size() - 1);
    this.unknownCategory = categories.get(categories.size() - 1);
    this.params = params;
    this.exception = exception;
  }

  Identified<I, P> identify(int status, byte[] body) {
    return identify(status, body == null ? "" : Text.decode(body), body);
  }

  Identified<I, P> identify(int status, String body) {
    return identify(status, body == null ? "" : Text.wellFormed(body), body);
  }

  /** Parsed JSON is written again, so that it is read as its text would be. */
  Identified<I, P> identify(int status, JsonNode body) {
    return identify(status, Json.write(body), body);
  }

  Identified<I, P> identify(HttpResponse<?> response) {
    Object body = response.body();
    if (body instanceof byte[] bytes) {
      return identify(response.statusCode(), bytes);
    }
    if (body instanceof JsonNode json) {
      return identify(response.statusCode(), json);
    }
    if (body == null || body instanceof CharSequence) {
      return identify(response.statusCode(), body == null ? null : body.toString());
    }
    throw new IllegalArgumentException(
        body.getClass().getName() + " is no body that can be read here: take ofByteArray()");
  }

  private Identified<I, P> identify(int status, String body, Object given) {
    // What can't be an HTTP status is none.
    Found found = engine().identify(status >= 0 && status < 1 << 16 ? status : 0, body);
    Response response = new Response(this, found, given);
    if (found.match() == Match.NOT_ERROR) {
      return new Identified.NotError<>(response);
    }
    if (found.error() < 0) {
      return new Identified.Unknown<>(found.match(), response);
    }
    I id = ids.get(found.error());
    boolean hasParams = !wire().paramsOf(id).isEmpty() && isWhole(id, found.params());
    P read = hasParams ? params.apply(id, new Values(found.params())) : null;
    return new Identified.Known<>(found.match(), id, read, response);
  }

  /** Whether the params of an error are all there, as values of its record. */
  boolean isWhole(ErrorId id, Map<String, Object> values) {
    for (Map.Entry<String, HoleType> param : wire().paramsOf(id).entrySet()) {
      if (!param.getValue().isHeldBy(values.get(param.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Makes an error that wasn't received. */
  Failure made(I id, P params, Object... values) {
    List<String> names = List.copyOf(wire().paramsOf(id).keySet());
    if (id == unknownId || names.size() != values.length) {
      throw new IllegalStateException(id + " can't be made without params: " + names);
    }
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int at = 0; at < values.length; at++) {
      if (values[at] == null) {
        throw new IllegalArgumentException("the param " + names.get(at) + " of " + id + " is null");
      }
      byName.put(names.get(at), values[at]);
    }
    String template = texts.wire(id.id());
    String message = fill(template, byName);
    String shown = isSensitive(id) ? fill(template, hidden(id, byName)) : message;
    Category category = id.category();
    return new Failure(
        id,
        category,
        id.code(),
        category.status(),
        id.retry(),
        params,
        byName,
        message,
        shown,
        null);
  }

  /** Makes an error of what was received. */
  ServiceException exceptionOf(Identified<?, ?> identified) {
    return exception.apply(
        identified instanceof Identified.Known<?, ?> known ? failure(known) : unknown(identified));
  }

  private Failure failure(Identified.Known<?, ?> known) {
    Response response = known.response();
    ErrorId id = known.id();
    Map<String, Object> values = response.paramsByName();
    String shown = shown(response, Stream.of(id));
    if (isSensitive(id) && isWhole(id, values)) {
      shown = fill(texts.wire(id.id()), hidden(id, values));
    }
    int status = response.status() == 0 ? id.category().status() : response.status();
    String message = response.message() == null ? "" : response.message();
    return new Failure(
        id,
        id.category(),
        id.code(),
        status,
        id.retry(),
        known.params(),
        values,
        message,
        shown,
        response);
  }

  private Failure unknown(Identified<?, ?> identified) {
    Response response = identified.response();
    List<I> ofCode = ids.stream().filter(it -> isCode(it, response.code())).toList();
    Category category = categoryOf(ofCode, response);
    int status = response.status() == 0 ? category.status() : response.status();
    List<Retry> retries = ofCode.stream().map(ErrorId::retry).distinct().toList();
    return new Failure(
        unknownId,
        category,
        response.code(),
        status,
        retries.size() == 1 ? retries.get(0) : Retry.UNSPECIFIED,
        null,
        response.paramsByName(),
        response.message() == null ? "" : response.message(),
        shown(response, ofCode.stream()),
        response);
  }

  private static boolean isCode(ErrorId id, String code) {
    return code != null && code.equals(id.code());
  }

  /**
   * The one that all errors of the code share, or that the body names, or the only one of the
   * status.
   */
  private Category categoryOf(List<I> ofCode, Response response) {
    List<Category> shared = ofCode.stream().map(ErrorId::category).distinct().toList();
    if (shared.size() == 1) {
      return shared.get(0);
    }
    List<? extends Category> named =
        categories.stream()
            .filter(it -> it.wire() != null && it.wire().equals(response.category()))
            .toList();
    List<? extends Category> fitting =
        named.isEmpty()
            ? categories.stream()
                .filter(it -> it.status() != 0 && it.status() == response.status())
                .toList()
            : named;
    return fitting.size() == 1 ? fitting.get(0) : unknownCategory;
  }

  /** How much of a message is shown in logs. */
  private static final int LONGEST_SHOWN = 500;

  /** The message for logs: it isn't quoted where it may hold a sensitive param. */
  private String shown(Response response, Stream<? extends ErrorId> ids) {
    String message = response.message();
    if (message == null || message.isEmpty() || ids.anyMatch(this::isSensitive)) {
      return response.code() == null ? "HTTP " + response.status() : response.code();
    }
    return message.length() > LONGEST_SHOWN ? message.substring(0, LONGEST_SHOWN) + "…" : message;
  }

  private boolean isSensitive(ErrorId id) {
    return wire().sensitive().containsKey(id.id());
  }

  private Map<String, Object> hidden(ErrorId id, Map<String, Object> values) {
    Map<String, Object> hidden = new LinkedHashMap<>(values);
    wire().sensitive().get(id.id()).forEach(name -> hidden.put((String) name, Values.HIDDEN));
    return hidden;
  }

  /** Fills a template: constants by their defaults. */
  String fill(String template, Map<String, Object> values) {
    return Message.of(template)
        .fill(
            name -> {
              Object value = values.get(name);
              return value == null ? wire().constants().get(name).text() : Text.write(value);
            });
  }

  String template(I id, Locale locale) {
    return text(id, "", locale);
  }

  String description(I id, Locale locale) {
    return text(id, ".description", locale);
  }

  String remedy(I id, Locale locale) {
    return text(id, ".remedy", locale);
  }

  private String text(I id, String key, Locale locale) {
    return id == unknownId ? null : texts.get(id.id() + key, locale);
  }

  Deprecation deprecation(I id) {
    Map<?, ?> it = wire().deprecated().get(id.id());
    if (it == null) {
      return null;
    }
    Object replacedBy = it.get("replaced_by");
    I other =
        ids.stream().filter(candidate -> candidate.id().equals(replacedBy)).findAny().orElse(null);
    return new Deprecation((String) it.get("since"), other, (String) it.get("note"));
  }

  private Wire wire() {
    if (wire == null) {
      try (InputStream resource = resource(name + "_table.json")) {
        wire = Wire.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return wire;
  }

  private Engine engine() {
    if (engine == null) {
      engine = new Engine(wire(), ids, categories, id -> texts.wire(id.id()));
    }
    return engine;
  }

  static InputStream resource(String name) throws IOException {
    InputStream resource = Catalog.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IOException("the package lacks its resource " + name);
    }
    return resource;
  }
}

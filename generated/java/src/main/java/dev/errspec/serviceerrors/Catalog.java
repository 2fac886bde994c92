// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The table of one service, by which responses are identified. What isn't in its enums stands in
 * resources, which are read when they are first needed.
 *
 * @param <I> the ids of the service
 * @param <P> the params of its errors
 */
public final class Catalog<I extends ErrorId, P extends Params> {
  final List<I> ids;
  final I unknownId;
  final List<? extends Category> categories;
  final Category unknownCategory;

  private final String name;
  private final Texts texts;
  private final Records<P> records;
  private final Map<Class<?>, I> idsOfRecords = new ConcurrentHashMap<>();
  private final Function<Failure, ? extends ServiceException> exception;
  private volatile Wire wire;
  private volatile Engine engine;

  /** The last id and the last category are those of what isn't in the table. */
  Catalog(
      String name,
      List<String> locales,
      List<I> ids,
      List<? extends Category> categories,
      Class<P> params,
      Function<Failure, ? extends ServiceException> exception) {
    this.name = name;
    this.texts = new Texts(name, locales);
    this.ids = ids.subList(0, ids.size() - 1);
    this.unknownId = ids.get(ids.size() - 1);
    this.categories = categories.subList(0, categories.size() - 1);
    this.unknownCategory = categories.get(categories.size() - 1);
    this.records = new Records<>(params);
    this.exception = exception;
  }

  /**
   * {@return which error a response is} It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   */
  public Identified<I, P> identify(int status, byte[] body) {
    return identify(status, body == null ? "" : Text.decode(body), body);
  }

  /**
   * {@return which error a response is} It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   */
  public Identified<I, P> identify(int status, String body) {
    return identify(status, body == null ? "" : Text.wellFormed(body), body);
  }

  /**
   * {@return which error a response is} It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   */
  public Identified<I, P> identify(int status, JsonNode body) {
    // It is written again, so that it is read as its text would be.
    return identify(status, Json.write(body), body);
  }

  /**
   * {@return which error a response of {@code java.net.http} is}
   *
   * @param response one whose body was read as bytes, as a string or as a {@code JsonNode}
   * @throws IllegalArgumentException if the body is of another type
   */
  public Identified<I, P> identify(HttpResponse<?> response) {
    Object body = response.body();
    if (body instanceof byte[] bytes) {
      return identify(response.statusCode(), bytes);
    }
    if (body instanceof JsonNode json) {
      return identify(response.statusCode(), json);
    }
    if (body == null || body instanceof String) {
      return identify(response.statusCode(), (String) body);
    }
    throw new IllegalArgumentException(
        body.getClass().getName() + " is no body that can be read here: take ofByteArray()");
  }

  /**
   * Throws the error that a response of {@code java.net.http} is, if it is one. Any other is thrown
   * by {@code identify(status, body).throwIfError()}.
   *
   * @param <T> what the body was read as
   * @param response one whose body was read as bytes, as a string or as a {@code JsonNode}
   * @return the response
   * @throws IllegalArgumentException if the body is of another type
   */
  public <T> HttpResponse<T> throwIfError(HttpResponse<T> response) {
    identify(response).throwIfError();
    return response;
  }

  private Identified<I, P> identify(int status, String body, Object given) {
    // What can't be an HTTP status is none.
    Found found = engine().identify(status >= 0 && status < 1 << 16 ? status : 0, body);
    Response response = found.response(given);
    Match match = found.hit().match();
    if (match == Match.NOT_ERROR) {
      return new Identified.NotError<>(match, this, response);
    }
    if (found.hit().error() < 0) {
      return new Identified.Unknown<>(match, this, response);
    }
    I id = ids.get(found.hit().error());
    Map<String, Object> values = response.paramsByName();
    Wire.Row error = engine().rows.get(found.hit().error());
    P params = error.fit(values) ? records.make(error, values) : null;
    return new Identified.Known<>(match, id, params, this, response);
  }

  ServiceException exception(I id) {
    return exception.apply(Failure.made(this, id, null, new Object[0]));
  }

  ServiceException exception(P params) {
    I id = idsOfRecords.computeIfAbsent(params.getClass(), this::idOfRecord);
    return exception.apply(Failure.made(this, id, params, records.values(params)));
  }

  private I idOfRecord(Class<?> record) {
    String name = record.getSimpleName();
    return ids.stream().filter(id -> wire().row(id).record().equals(name)).findAny().get();
  }

  ServiceException exception(Identified<I, P> identified) {
    return exception.apply(
        identified instanceof Identified.Known<I, P> known
            ? Failure.known(known)
            : Failure.unknown(this, identified.response()));
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

  /** The template in the language of the service. */
  String wireTemplate(ErrorId id) {
    return wire().row(id).message();
  }

  /** A text by what stands behind the id. */
  String text(ErrorId id, String key, Locale locale) {
    String text = id == unknownId ? null : texts.get(id.id() + key, locale);
    // What the service itself says in its language stands in the table.
    return text == null && key.isEmpty() ? wireTemplate(id) : text;
  }

  Deprecation deprecation(ErrorId id) {
    Map<?, ?> it = wire().deprecated().get(id.id());
    if (it == null) {
      return null;
    }
    Object other = it.get("replaced_by");
    I replacedBy = ids.stream().filter(at -> at.id().equals(other)).findAny().orElse(null);
    return new Deprecation((String) it.get("since"), replacedBy, (String) it.get("note"));
  }

  Wire wire() {
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
      engine = new Engine(wire(), ids, categories);
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

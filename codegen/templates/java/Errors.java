import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;

{{ doc }}
public final class {{ prefix }}Errors {
  static final Catalog<{{ prefix }}ErrorId, {{ params }}> CATALOG =
      new Catalog<>(
          {{ name }},
          {{ locales }}
          {{ wire_locale }},
          List.of({{ prefix }}ErrorId.values()),
          List.of({{ prefix }}Category.values()),
          {{ prefix }}Errors::params,
          {{ exception }}::new);

  private {{ prefix }}Errors() {}

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  {{ identify_bytes }}
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @return what is known of it
   */
  {{ identify_string }}
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response is. It never fails, whatever the body is.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @return what is known of it
   */
  {{ identify_json }}
    return CATALOG.identify(status, body);
  }

  /**
   * Tells which error a response of {@code java.net.http} is.
   *
   * @param response one whose body was read as bytes or as a string
   * @return what is known of it
   * @throws IllegalArgumentException if the body is of another type
   */
  {{ identify_response }}
    return CATALOG.identify(response);
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws {{ exception }} if the service failed
   */
  public static void throwIfError(int status, byte[] body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body, or null
   * @throws {{ exception }} if the service failed
   */
  public static void throwIfError(int status, String body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response is, if it is one.
   *
   * @param status the HTTP status, or 0 if it isn't known
   * @param body the body as Jackson has read it, or null
   * @throws {{ exception }} if the service failed
   */
  public static void throwIfError(int status, JsonNode body) {
    identify(status, body).throwIfError();
  }

  /**
   * Throws the error that a response of {@code java.net.http} is, if it is one.
   *
   * @param <T> what the body was read as
   * @param response one whose body was read as bytes or as a string
   * @return the response, if it is none
   * @throws {{ exception }} if the service failed
   * @throws IllegalArgumentException if the body is of another type
   */
  public static <T> HttpResponse<T> throwIfError(HttpResponse<T> response) {
    identify(response).throwIfError();
    return response;
  }

  {{ made }}
    return new {{ exception }}(CATALOG.made(id, params, values));
  }

  {{ read }}
{%- if cases.is_empty() %}
    return null;
{%- else %}
    return switch (id) {
{%- for case in cases %}
      {{ case }}
{%- endfor %}
      default -> null;
    };
{%- endif %}
  }
}

import java.util.List;

{{ doc }}
public final class {{ prefix }}Errors {
  /** Which error a response is. */
  public static final Catalog<{{ prefix }}ErrorId, {{ params }}> CATALOG =
      new Catalog<>(
          {{ name }},
          {{ locales }}
          {{ wire_locale }},
          List.of({{ prefix }}ErrorId.values()),
          List.of({{ prefix }}Category.values()),
          {{ params }}.class,
          {{ exception }}::new);

  private {{ prefix }}Errors() {}
}

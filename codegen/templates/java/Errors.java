import java.util.List;

{{ doc }}
public final class {{ prefix }}Errors {
  /** The table, by which responses are identified. */
  public static final Catalog<{{ prefix }}ErrorId, {{ params }}> CATALOG =
      new Catalog<>(
          {{ name }},
          {{ locales }}
          List.of({{ prefix }}ErrorId.values()),
          List.of({{ prefix }}Category.values()),
          {{ params }}.class,
          {{ exception }}::new);

  private {{ prefix }}Errors() {}
}

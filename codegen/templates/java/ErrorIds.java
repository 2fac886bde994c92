import java.util.Locale;

{{ doc }}
public enum {{ prefix }}ErrorId implements ErrorId {
{%- for id in ids %}
  {{ id.doc }}
  {{ id.constant }}
{%- endfor %}
  /** What isn't in the table. */
  UNRECOGNIZED({{ prefix }}Category.UNRECOGNIZED);

  private final {{ prefix }}Category category;
  private final String code;
  private final Retry retry;

  {{ prefix }}ErrorId({{ prefix }}Category category) {
    this(category, null, Retry.UNSPECIFIED);
  }
{% if has_code_alone %}
  {{ prefix }}ErrorId({{ prefix }}Category category, String code) {
    this(category, code, Retry.UNSPECIFIED);
  }
{% endif %}
  {{ prefix }}ErrorId({{ prefix }}Category category, String code, Retry retry) {
    this.category = category;
    this.code = code;
    this.retry = retry;
  }

  @Override
  public {{ prefix }}Category category() {
    return category;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Retry retry() {
    return retry;
  }

  @Override
  public Deprecation deprecation() {
    return {{ prefix }}Errors.CATALOG.deprecation(this);
  }

  @Override
  public String template(Locale locale) {
    return {{ prefix }}Errors.CATALOG.template(this, locale);
  }

  @Override
  public String description(Locale locale) {
    return {{ prefix }}Errors.CATALOG.description(this, locale);
  }

  @Override
  public String remedy(Locale locale) {
    return {{ prefix }}Errors.CATALOG.remedy(this, locale);
  }

  @Override
  public {{ exception }} exception() {
    return {{ prefix }}Errors.made(this, null);
  }
}

{{ doc }}
public enum {{ prefix }}ErrorId implements ErrorId {
{%- for id in ids %}
  {{ id.doc }}
  {{ id.constant }}
{%- endfor %}
  /** What isn't in the table. */
  UNRECOGNIZED({{ prefix }}Category.UNRECOGNIZED);

  private final {{ prefix }}Category category;
{%- if has_code %}
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
{%- else %}

  {{ prefix }}ErrorId({{ prefix }}Category category) {
    this.category = category;
  }
{%- endif %}

  @Override
  public {{ prefix }}Category category() {
    return category;
  }
{% if has_code %}
  @Override
  public String code() {
    return code;
  }

  @Override
  public Retry retry() {
    return retry;
  }
{% endif %}
  @Override
  public Catalog<{{ prefix }}ErrorId, {{ params }}> catalog() {
    return {{ prefix }}Errors.CATALOG;
  }

  @Override
  public {{ exception }} exception() {
    return ({{ exception }}) catalog().exception(this);
  }
}

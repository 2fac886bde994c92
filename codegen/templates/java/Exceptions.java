{{ doc }}
public final class {{ exception }} extends ServiceException {
  private static final long serialVersionUID = 1;

  {{ exception }}(Failure failure) {
    super(failure);
  }

  @Override
  public {{ prefix }}ErrorId id() {
    return ({{ prefix }}ErrorId) super.id();
  }

  @Override
  public {{ prefix }}Category category() {
    return ({{ prefix }}Category) super.category();
  }
{%- if has_records %}

  @Override
  public {{ prefix }}Params params() {
    return ({{ prefix }}Params) super.params();
  }
{%- endif %}
}

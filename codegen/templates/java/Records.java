{{ doc }}
public sealed interface {{ prefix }}Params extends Params {
  @Override
  default {{ exception }} exception() {
    return ({{ exception }}) {{ prefix }}Errors.CATALOG.exception(this);
  }
{%- for record in list %}

  {{ record.doc }}
{%- if let Some(shown) = record.shown %}
  {{ record.head }}
    @Override
    public String toString() {
      {{ shown }}
    }
  }
{%- else %}
  {{ record.head }}
{%- endif %}
{%- endfor %}
}

{{ doc }}
public sealed interface {{ prefix }}Params extends Params {
  @Override
  {{ exception }} exception();
{%- for record in records %}

  {{ record.doc }}
  {{ record.head }}
    @Override
    public {{ exception }} exception() {
      {{ record.made }}
    }
{%- if let Some(shown) = record.shown %}

    @Override
    public String toString() {
      {{ shown }}
    }
{%- endif %}
  }
{%- endfor %}
}

{%- for import in imports %}
import {{ import }};
{%- endfor %}

{{ doc }}
public final class {{ prefix }}Operations {
  private {{ prefix }}Operations() {}
{%- for it in list %}

  {{ it.doc }}
  {{ it.head }}
{%- for error in it.errors %}
    {{ error }}{% if !loop.last %},{% endif %}
{%- endfor %}
  }
{%- endfor %}
}

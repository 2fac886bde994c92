{{ doc }}
public enum {{ prefix }}Category implements Category {
{%- for it in constants %}
  {{ it.doc }}
  {{ it.constant }}
{%- endfor %}
  /** What isn't in the table. */
  UNRECOGNIZED(0, null);

  private final int status;
  private final String wire;

  {{ prefix }}Category(int status, String wire) {
    this.status = status;
    this.wire = wire;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String wire() {
    return wire;
  }
}

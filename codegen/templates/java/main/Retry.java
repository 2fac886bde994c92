/** Whether the same request may be sent again, as the service's own table says. */
public enum Retry {
  /** The table doesn't say. */
  UNSPECIFIED,
  /** It fails in the same way. */
  NEVER,
  /** It may succeed after a wait that grows with each try. */
  BACKOFF
}

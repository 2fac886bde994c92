/** What a body says of itself. */
final class Signal {
  String code;
  String category;
  String message;
  String trace;

  /** A signal of a body that is all message. */
  static Signal of(String message) {
    Signal signal = new Signal();
    signal.message = message;
    return signal;
  }

  /** Keeps a variable of a shape, unless it says nothing about the error. */
  void set(String variable, String text) {
    switch (variable) {
      case "code" -> code = text;
      case "category" -> category = text;
      case "message" -> message = text;
      case "trace" -> trace = text;
      default -> {}
    }
  }

  /** Puts what another says before what this one does. */
  void update(Signal inner) {
    code = inner.code == null ? code : inner.code;
    category = inner.category == null ? category : inner.category;
    message = inner.message == null ? message : inner.message;
    trace = inner.trace == null ? trace : inner.trace;
  }
}

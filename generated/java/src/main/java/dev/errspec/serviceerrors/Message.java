// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A template taken apart: the literals, and between each two of them the name in the hole. <code>
 * {name}</code> is a hole, two braces are a brace.
 */
record Message(List<String> literals, List<String> names) {
  static Message of(String template) {
    List<String> literals = new ArrayList<>();
    List<String> names = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char unit = template.charAt(at);
      if (unit != '{' && unit != '}') {
        literal.append(unit);
        at++;
      } else if (template.startsWith(unit == '{' ? "{{" : "}}", at)) {
        literal.append(unit);
        at += 2;
      } else {
        int end = template.indexOf('}', at);
        names.add(template.substring(at + 1, end));
        literals.add(literal.toString());
        literal.setLength(0);
        at = end + 1;
      }
    }
    literals.add(literal.toString());
    return new Message(literals, names);
  }

  String fill(Function<String, String> values) {
    StringBuilder filled = new StringBuilder(literals.get(0));
    for (int hole = 0; hole < names.size(); hole++) {
      filled.append(values.apply(names.get(hole))).append(literals.get(hole + 1));
    }
    return filled.toString();
  }
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Response to error: the tables of one catalog, and what they are looked up by. Nothing takes more
 * than linear time, nothing is thrown whatever comes in, and no regular expression is made from the
 * text of a server.
 */
final class Engine {
  private static final int NONE = -1;
  private static final Candidates ALL = new Candidates(null, NONE);

  /** By error. */
  final List<Wire.Row> rows;

  private final List<String> bodyPrefixes;
  private final List<Shape> envelopes;
  private final List<Shape> notErrors;
  private final Codes codes;
  private final Map<String, Integer> wires = new HashMap<>();
  private final Set<Integer> statuses = new HashSet<>();

  /** By error: an index of its code, of its category's name on the wire, and its HTTP status. */
  private final int[] codeOf;

  private final int[] wireOf;
  private final int[] statusOf;

  private final Object[] categoryOf;
  private final Map<String, List<Literal>> literals = new HashMap<>();
  private final Map<String, List<Literal>> looseLiterals = new HashMap<>();
  private int longestLiteral;
  private final Template[] templates;

  /** What templates start with, and by its index the indices of those templates. */
  private final Starts heads;

  private final int[][] templatesOf;

  /** The errors that have a value in a column; all, if there is no column. */
  @SuppressWarnings("ArrayRecordComponent") // No two are compared.
  private record Candidates(int[] column, int value) {
    boolean areAll() {
      return column == null;
    }

    boolean has(int error) {
      return column == null || column[error] == value;
    }
  }

  /** A wording of an error. */
  private interface Wording {
    int error();
  }

  /** A message without holes. */
  private record Literal(int error, String text) implements Wording {}

  /** A message with holes, and all that differ from it at most in the names of their holes. */
  private record Template(
      int error,
      Message message,
      List<HoleType> types,
      Set<String> params,
      List<Template> alike,
      Pattern exact,
      Pattern normalized)
      implements Wording {
    /** What stood in the holes; those of constants are left out. */
    Map<String, Object> read(String text, int[] spans) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int hole = 0; hole < types.size(); hole++) {
        String name = message.names().get(hole);
        if (params.contains(name)) {
          String value = text.substring(spans[2 * hole], spans[2 * hole + 1]);
          values.put(name, types.get(hole).read(value));
        }
      }
      return Collections.unmodifiableMap(values);
    }
  }

  Engine(Wire wire, List<? extends ErrorId> ids, List<? extends Category> categories) {
    rows = ids.stream().map(wire::row).toList();
    bodyPrefixes = wire.bodyPrefixes();
    envelopes = wire.envelopes();
    notErrors = wire.notErrors();
    codes = new Codes(ids.stream().map(ErrorId::code).toList());
    for (Category category : categories) {
      if (category.wire() != null) {
        wires.putIfAbsent(category.wire(), wires.size());
      }
      if (category.status() != 0) {
        statuses.add(category.status());
      }
    }
    codeOf = ids.stream().mapToInt(id -> codes.indexOf(id.code())).toArray();
    wireOf = ids.stream().mapToInt(id -> wires.getOrDefault(id.category().wire(), NONE)).toArray();
    statusOf = ids.stream().mapToInt(id -> id.category().status()).toArray();
    categoryOf = ids.stream().map(ErrorId::category).toArray();
    templates = inOrder(add(wire, ids), wire.late());
    Map<String, List<Integer>> byHead = byHead();
    heads = new Starts(byHead.keySet());
    templatesOf = new int[byHead.size()][];
    for (int head = 0; head < templatesOf.length; head++) {
      templatesOf[head] = byHead.get(heads.sorted[head]).stream().mapToInt(it -> it).toArray();
    }
  }

  /** Files the messages without holes, and gives those with. */
  private List<Template> add(Wire wire, List<? extends ErrorId> ids) {
    List<Template> found = new ArrayList<>();
    Map<Object, List<Template>> alike = new HashMap<>();
    for (int error = 0; error < ids.size(); error++) {
      ErrorId id = ids.get(error);
      List<Object> wordings = new ArrayList<>(List.of(rows.get(error).message()));
      wordings.addAll(wire.also().getOrDefault(id.id(), List.of()));
      for (Object wording : wordings) {
        Message parsed = Message.of((String) wording);
        if (parsed.names().isEmpty()) {
          addLiteral(new Literal(error, parsed.literals().get(0)));
        } else {
          found.add(template(error, parsed, wire, rows.get(error).types(), alike));
        }
      }
    }
    return found;
  }

  private void addLiteral(Literal literal) {
    String text = literal.text();
    String loose = Text.lower(Text.trimLooseEnd(Text.trimLooseStart(text)));
    longestLiteral = Math.max(longestLiteral, text.length());
    literals.computeIfAbsent(text, key -> new ArrayList<>()).add(literal);
    looseLiterals.computeIfAbsent(loose, key -> new ArrayList<>()).add(literal);
  }

  private static Template template(
      int error,
      Message message,
      Wire wire,
      Map<String, HoleType> params,
      Map<Object, List<Template>> alike) {
    List<HoleType> types = new ArrayList<>();
    for (String name : message.names()) {
      HoleType type = params.get(name);
      types.add(type == null ? wire.constants().get(name).type() : type);
    }
    List<String> literals = message.literals();
    List<Template> same = alike.computeIfAbsent(List.of(literals, types), key -> new ArrayList<>());
    Pattern exact = new Pattern(literals, types);
    Pattern normalized = Pattern.normalized(literals, types);
    Template template =
        new Template(error, message, types, params.keySet(), same, exact, normalized);
    same.add(template);
    return template;
  }

  /** Templates are tried in their own order, but for those of which the place is given. */
  private static Template[] inOrder(List<Template> found, Map<String, Integer> late) {
    Template[] ordered = new Template[found.size()];
    late.forEach((place, index) -> ordered[Integer.parseInt(place)] = found.get(index));
    Set<Integer> moved = new HashSet<>(late.values());
    int next = 0;
    for (int index = 0; index < ordered.length; index++) {
      if (!moved.contains(index)) {
        while (ordered[next] != null) {
          next++;
        }
        ordered[next] = found.get(index);
      }
    }
    return ordered;
  }

  private Map<String, List<Integer>> byHead() {
    Map<String, List<Integer>> found = new HashMap<>();
    for (int index = 0; index < templates.length; index++) {
      String head = Text.trimLooseStart(templates[index].message().literals().get(0));
      found.computeIfAbsent(Text.lower(head), key -> new ArrayList<>()).add(index);
    }
    return found;
  }

  /** Identifies a response by its HTTP status, if that isn't 0, and the text of its body. */
  Found identify(int status, String body) {
    String text = undress(body);
    Object json = Json.read(text);
    if (json == null) {
      return find(status, Signal.of(text), false);
    }
    for (Shape shape : notErrors) {
      if (shape.read(json, new Signal())) {
        return new Found(
            new Found.Hit(Match.NOT_ERROR, NONE, Map.of()), status, new Signal(), true);
      }
    }
    Signal signal = read(json);
    if (signal == null) {
      return find(status, Signal.of(text), false);
    }
    // A message that is a JSON object in its turn is read too, once.
    String message = signal.message == null ? "" : Text.trim(signal.message);
    Signal inner = message.startsWith("{") ? read(Json.read(message)) : null;
    if (inner != null) {
      signal.update(inner);
    }
    return find(status, signal, true);
  }

  /** A text without a byte order mark, white space at its ends, and a body prefix. */
  private String undress(String body) {
    String text = Text.trim(body.startsWith("\ufeff") ? body.substring(1) : body);
    for (String prefix : bodyPrefixes) {
      if (text.startsWith(prefix)) {
        return Text.trim(text.substring(prefix.length()));
      }
    }
    return text;
  }

  /** The signal in the first envelope that fits. */
  private Signal read(Object json) {
    for (Shape envelope : envelopes) {
      Signal signal = new Signal();
      if (envelope.read(json, signal)) {
        return signal;
      }
    }
    return null;
  }

  private Found find(int status, Signal signal, boolean isEnveloped) {
    String message = signal.message == null ? "" : signal.message;
    Candidates candidates = candidates(signal, status);
    Found.Hit hit = hit(message, candidates);
    if (hit == null && !candidates.areAll() && candidates.column() != codeOf) {
      hit = hit(message, ALL);
    }
    if (hit == null) {
      int known = candidates.column() == codeOf ? candidates.value() : NONE;
      if (known == NONE && !isEnveloped) {
        known = codes.find(message);
      }
      signal.code = signal.code == null && known != NONE ? codes.byIndex[known] : signal.code;
      hit = withoutMessage(candidates, known);
    }
    return new Found(hit, status, signal, isEnveloped);
  }

  /** By code if that is known, else by category, else by status, else all. */
  private Candidates candidates(Signal signal, int status) {
    int code = codes.indexOf(signal.code);
    if (code != NONE) {
      return new Candidates(codeOf, code);
    }
    Integer wire = signal.category == null ? null : wires.get(signal.category);
    if (wire != null) {
      return new Candidates(wireOf, wire);
    }
    return statuses.contains(status) ? new Candidates(statusOf, status) : ALL;
  }

  /** What is left to say when no message fits. */
  private Found.Hit withoutMessage(Candidates candidates, int code) {
    if (code != NONE) {
      return new Found.Hit(Match.CODE, codes.onlyErrors[code], Map.of());
    }
    return new Found.Hit(candidates.areAll() ? Match.NONE : Match.CATEGORY, NONE, Map.of());
  }

  /** The error among the candidates whose message that is. */
  private Found.Hit hit(String message, Candidates candidates) {
    int error =
        message.length() > longestLiteral ? NONE : theOne(literals.get(message), candidates);
    if (error != NONE) {
      return new Found.Hit(Match.EXACT, error, Map.of());
    }
    String start = Text.trimLooseStart(message);
    int head = heads.of(Text.lower(start.substring(0, Math.min(start.length(), heads.longest))));
    Found.Hit exact = fill(head, Match.EXACT, message, message, candidates);
    if (exact != null) {
      return exact;
    }
    String trimmed = Text.trimLooseEnd(start);
    return trimmed.isEmpty() ? null : looseHit(message, trimmed, head, candidates);
  }

  private Found.Hit looseHit(String message, String trimmed, int head, Candidates candidates) {
    if (head == NONE && trimmed.length() > longestLiteral) {
      return null;
    }
    String lowered = Text.lower(trimmed);
    List<Literal> alike = looseLiterals.get(lowered);
    if (alike != null) {
      // A message that differs in case alone is nearer than one whose ends differ.
      String whole = Text.lower(message);
      List<Literal> inCase =
          alike.stream().filter(literal -> Text.lower(literal.text()).equals(whole)).toList();
      int error = theOne(inCase, candidates);
      error = error == NONE ? theOne(alike, candidates) : error;
      if (error != NONE) {
        return new Found.Hit(Match.NORMALIZED, error, Map.of());
      }
    }
    return fill(head, Match.NORMALIZED, lowered, trimmed, candidates);
  }

  /**
   * The first template that fits, of those with whose head a message starts; text is as compared.
   */
  private Found.Hit fill(
      int head, Match match, String text, String message, Candidates candidates) {
    int best = templates.length;
    int[] spans = null;
    for (int start = head; start != NONE; start = heads.parents[start]) {
      for (int index : templatesOf[start]) {
        if (index >= best) {
          break;
        }
        Template template = templates[index];
        if (!candidates.has(template.error())) {
          continue;
        }
        int[] filled = (match == Match.EXACT ? template.exact() : template.normalized()).fill(text);
        if (filled != null) {
          best = index;
          spans = filled;
          break;
        }
      }
    }
    if (spans == null) {
      return null;
    }
    int error = theOne(templates[best].alike(), candidates);
    return error == NONE ? null : new Found.Hit(match, error, templates[best].read(message, spans));
  }

  /**
   * Of several errors with the same message the first, but none if they differ in what the message
   * doesn't tell.
   */
  private int theOne(List<? extends Wording> alike, Candidates candidates) {
    int first = NONE;
    if (alike == null) {
      return first;
    }
    for (Wording wording : alike) {
      int error = wording.error();
      if (!candidates.has(error)) {
        continue;
      }
      if (first != NONE
          && (codeOf[error] != codeOf[first] || categoryOf[error] != categoryOf[first])) {
        return NONE;
      }
      first = first == NONE ? error : Math.min(first, error);
    }
    return first;
  }
}

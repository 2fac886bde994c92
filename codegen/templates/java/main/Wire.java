import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a service's table says beside ids and translations, as its resource has it. */
record Wire(
    List<Shape> envelopes,
    List<Shape> notErrors,
    List<String> bodyPrefixes,
    Map<String, Constant> constants,
    Map<String, Row> rows,
    Map<String, List<?>> sensitive,
    Map<String, List<?>> also,
    Map<String, Integer> late,
    Map<String, Map<?, ?>> deprecated) {

  /** What the service fills in from its configuration: its type, and the default's text. */
  record Constant(HoleType type, String text) {
    static Constant of(Object json) {
      List<?> pair = (List<?>) json;
      return new Constant(HoleType.of((String) pair.get(0)), (String) pair.get(1));
    }
  }

  /**
   * Of an error: the message in the language of the service, the name of the record of its params,
   * and by name their types.
   */
  record Row(String message, String record, Map<String, HoleType> types) {
    /** That of what isn't in the table. */
    static final Row NONE = new Row(null, "", Map.of());

    /** Whether values are all there, as the record has them. */
    boolean fit(Map<String, Object> values) {
      for (Map.Entry<String, HoleType> param : types.entrySet()) {
        if (!param.getValue().isHeldBy(values.get(param.getKey()))) {
          return false;
        }
      }
      return true;
    }

    static Row of(Object json) {
      List<?> row = (List<?>) json;
      String message = (String) row.get(0);
      if (row.size() == 1) {
        return new Row(message, "", Map.of());
      }
      Map<String, HoleType> types = map(row.get(2), type -> HoleType.of((String) type));
      return new Row(message, (String) row.get(1), types);
    }
  }

  static Wire read(String json) throws IOException {
    Map<?, ?> table = (Map<?, ?>) Json.parse(json, Integer.MAX_VALUE);
    return new Wire(
        list(table.get("envelopes"), Shape::of),
        list(table.get("not_errors"), Shape::of),
        list(table.get("body_prefixes"), String.class::cast),
        map(table.get("constants"), Constant::of),
        map(table.get("errors"), Row::of),
        map(table.get("sensitive"), names -> (List<?>) names),
        map(table.get("also"), wordings -> (List<?>) wordings),
        map(table.get("late"), index -> ((Double) index).intValue()),
        map(table.get("deprecated"), it -> (Map<?, ?>) it));
  }

  Row row(ErrorId id) {
    return rows.getOrDefault(id.id(), Row.NONE);
  }

  private static <T> List<T> list(Object json, Function<Object, T> read) {
    return json == null ? List.of() : ((List<?>) json).stream().map(read).toList();
  }

  private static <T> Map<String, T> map(Object json, Function<Object, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    if (json != null) {
      ((Map<?, ?>) json).forEach((key, value) -> map.put((String) key, read.apply(value)));
    }
    return map;
  }
}

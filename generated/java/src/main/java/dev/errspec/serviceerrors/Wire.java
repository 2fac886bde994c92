// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a service's table says beside ids and texts, as the resource of its catalog has it. */
record Wire(
    List<Shape> envelopes,
    List<Shape> notErrors,
    List<String> bodyPrefixes,
    Map<String, Constant> constants,
    Map<String, ErrorParams> params,
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

  /** The name of an error's record, and by name the types of its components. */
  record ErrorParams(String record, Map<String, HoleType> types) {
    static final ErrorParams NONE = new ErrorParams("", Map.of());

    /** Whether values are all there, as the record has them. */
    boolean fit(Map<String, Object> values) {
      for (Map.Entry<String, HoleType> param : types.entrySet()) {
        if (!param.getValue().isHeldBy(values.get(param.getKey()))) {
          return false;
        }
      }
      return true;
    }

    static ErrorParams of(Object json) {
      List<?> pair = (List<?>) json;
      Map<String, HoleType> types = map(pair.get(1), type -> HoleType.of((String) type));
      return new ErrorParams((String) pair.get(0), types);
    }
  }

  static Wire read(String json) throws IOException {
    Map<?, ?> table = (Map<?, ?>) Json.parse(json, Integer.MAX_VALUE);
    return new Wire(
        list(table.get("envelopes"), Shape::of),
        list(table.get("not_errors"), Shape::of),
        list(table.get("body_prefixes"), String.class::cast),
        map(table.get("constants"), Constant::of),
        map(table.get("params"), ErrorParams::of),
        map(table.get("sensitive"), names -> (List<?>) names),
        map(table.get("also"), wordings -> (List<?>) wordings),
        map(table.get("late"), index -> ((Double) index).intValue()),
        map(table.get("deprecated"), it -> (Map<?, ?>) it));
  }

  /** The params of an error; it may have none. */
  ErrorParams paramsOf(ErrorId id) {
    return params.getOrDefault(id.id(), ErrorParams.NONE);
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

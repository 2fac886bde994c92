package shipped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.errspec.serviceerrors.AliyunErrors;
import dev.errspec.serviceerrors.Catalog;
import dev.errspec.serviceerrors.MindieErrors;
import dev.errspec.serviceerrors.ModelartsErrors;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code identify} costs beside what a person would write: a loop over one compiled regular
 * expression for each template, in the order of the table. The argument is the folder in which the
 * package was generated.
 */
final class IdentifyBenchmark {
  private static final Pattern PIECE = Pattern.compile("\\{\\{|\\}\\}|\\{(\\w+)\\}|[^{}]+");
  private static final Map<String, String> HOLES =
      Map.of(
          "string", "(.*?)",
          "token", "(\\S+?)",
          "integer", "(-?[0-9]+)",
          "number", "(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)",
          "boolean", "(true|false)",
          "ipv4", "((?:[0-9]{1,3}\\.){3}[0-9]{1,3})");
  private static final Map<String, String> SAMPLES =
      Map.of(
          "string", "some text",
          "token", "qwen-7b",
          "integer", "42",
          "number", "0.5",
          "boolean", "true",
          "ipv4", "192.0.2.1");

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** What was used of each answer, so that none is left out by the compiler. */
  private static int used;

  private IdentifyBenchmark() {}

  /** A template as a person would compile it, and the names of its holes. */
  private record Line(String id, Pattern pattern, List<String> names) {}

  public static void main(String[] arguments) throws Exception {
    JsonNode reference =
        new ObjectMapper().readTree(Path.of(arguments[0], "catalog.json").toFile());
    Map<String, Catalog<?, ?>> catalogs =
        Map.of(
            "mindie", MindieErrors.CATALOG,
            "modelarts", ModelartsErrors.CATALOG,
            "aliyun", AliyunErrors.CATALOG);
    System.out.println("one message                identify   loop of regexes");
    for (JsonNode catalog : reference.get("catalogs")) {
      Catalog<?, ?> table = catalogs.get(catalog.get("id").asText());
      List<Line> lines = lines(catalog);
      messages(catalog)
          .forEach(
              (kind, messages) -> {
                double ours = nanoseconds(messages, it -> table.identify(0, it).match().ordinal());
                double loop = nanoseconds(messages, it -> find(lines, it).size());
                System.out.printf(
                    "%-10s %-10s %9.0f ns %9.0f ns = %.1f x%n",
                    catalog.get("id").asText(), kind, ours, loop, loop / ours);
              });
    }
  }

  private static Map<String, String> find(List<Line> lines, String message) {
    for (Line line : lines) {
      Matcher matcher = line.pattern().matcher(message);
      if (matcher.matches()) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("id", line.id());
        for (int hole = 0; hole < line.names().size(); hole++) {
          found.put(line.names().get(hole), matcher.group(hole + 1));
        }
        return found;
      }
    }
    return Map.of();
  }

  private static List<Line> lines(JsonNode catalog) {
    List<Line> lines = new ArrayList<>();
    for (JsonNode row : catalog.get("errors")) {
      List<String> names = new ArrayList<>();
      String source =
          filled(
              catalog,
              row,
              text -> Pattern.quote(text),
              name -> {
                names.add(name);
                return HOLES.get(type(catalog, row, name));
              });
      lines.add(new Line(row.get("id").asText(), Pattern.compile(source, Pattern.DOTALL), names));
    }
    return lines;
  }

  /** Messages that errors have, that they nearly have, and that someone made up to be slow. */
  private static Map<String, List<String>> messages(JsonNode catalog) {
    List<String> real = new ArrayList<>();
    for (JsonNode row : catalog.get("errors")) {
      Function<String, String> sample = name -> SAMPLES.get(type(catalog, row, name));
      real.add(filled(catalog, row, Function.identity(), sample));
    }
    Map<String, List<String>> messages = new LinkedHashMap<>();
    messages.put("real", real);
    messages.put("near-miss", real.stream().map(it -> it + " (again)").toList());
    messages.put(
        "hostile",
        real.stream()
            .map(it -> it.substring(0, Math.min(12, it.length())) + " is 1.0, got [1, ".repeat(240))
            .toList());
    return messages;
  }

  private static String filled(
      JsonNode catalog,
      JsonNode row,
      Function<String, String> text,
      Function<String, String> hole) {
    StringBuilder filled = new StringBuilder();
    Matcher piece = PIECE.matcher(row.get("message").asText());
    while (piece.find()) {
      boolean isBrace = piece.group().equals("{{") || piece.group().equals("}}");
      String name = piece.group(1);
      String literal = isBrace ? piece.group().substring(1) : piece.group();
      filled.append(name == null ? text.apply(literal) : hole.apply(name));
    }
    return filled.toString();
  }

  private static String type(JsonNode catalog, JsonNode row, String name) {
    for (JsonNode param : row.get("params")) {
      if (param.get("name").asText().equals(name)) {
        return param.get("type").asText();
      }
    }
    return catalog.get("constants").get(name).get("type").asText();
  }

  /** The least of several rounds, for one message. Messages are made anew, as responses are. */
  private static double nanoseconds(List<String> messages, ToIntFunction<String> ask) {
    byte[][] bytes =
        messages.stream().map(it -> it.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    int turns = Math.max(1, 4_000 / bytes.length);
    double least = Double.MAX_VALUE;
    // What runs often is compiled in the first rounds.
    for (int round = 0; round < 60; round++) {
      List<String> fresh = new ArrayList<>();
      for (int turn = 0; turn < turns; turn++) {
        Arrays.stream(bytes).map(it -> new String(it, StandardCharsets.UTF_8)).forEach(fresh::add);
      }
      long start = CLOCK.getCurrentThreadCpuTime();
      for (String message : fresh) {
        used += ask.applyAsInt(message);
      }
      least = Math.min(least, (CLOCK.getCurrentThreadCpuTime() - start) / (double) fresh.size());
    }
    return least;
  }
}

package every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README compile without a warning, and print what they say. */
class ReadmeTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final Pattern PRINTED = Pattern.compile("(?m)println\\(.*\\); // (.*)$");

  @Test
  void theExamplesRun(@TempDir Path folder) throws Exception {
    String readme = Files.readString(Generated.FOLDER.resolve("java/README.md"));
    List<String> examples =
        EXAMPLE.matcher(readme).results().map((MatchResult it) -> it.group(1)).toList();
    assertTrue(examples.size() > 3, "there are only " + examples.size());
    for (String example : examples) {
      assertEquals(List.of(), Compiler.complaints(folder, program(example)), example);
      List<String> wanted =
          PRINTED.matcher(example).results().map((MatchResult it) -> it.group(1)).toList();
      assertEquals(wanted, printed(folder));
    }
  }

  private static String program(String example) {
    StringBuilder imports = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    for (String line : example.split("\n")) {
      (line.startsWith("import ") ? imports : statements).append(line).append('\n');
    }
    return imports
        + "class Program {\n  public static void main(String[] args) throws Exception {\n"
        + statements
        + "  }\n}\n";
  }

  private static List<String> printed(Path folder) throws IOException, InterruptedException {
    String path = folder + java.io.File.pathSeparator + System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-Dfile.encoding=UTF-8", "-cp", path, "Program"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().toList();
  }
}

package every

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The examples of the README, which were compiled beside this, print what they say. */
class ReadmeTest {
    @Test
    fun theExamplesPrintWhatTheySay() {
        val examples = Regex("(?ms)^```kotlin\n(.*?)^```$").findAll(Generated.README).toList()
        assertTrue(examples.size > 4, "there are only ${examples.size}")
        examples.forEachIndexed { index, example ->
            val wanted = Regex("(?m)println\\(.*\\) // (.*)$").findAll(example.groupValues[1])
            assertEquals(wanted.map { it.groupValues[1] }.toList(), printed(index + 1))
        }
    }

    private fun printed(example: Int): List<String> {
        val standard = System.out
        val printed = ByteArrayOutputStream()
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            Generated.runExample(example)
        } finally {
            System.setOut(standard)
        }
        return printed.toString(Charsets.UTF_8).lines().dropLast(1)
    }
}

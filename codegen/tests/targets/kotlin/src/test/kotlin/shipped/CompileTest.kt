package shipped

import java.nio.file.Path
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services
import org.junit.jupiter.api.io.TempDir

/** By the name of its file, what the compiler has to say against a program, and the program. */
private val WRONG =
    mapOf(
        "Incomplete" to
            ("must be exhaustive" to
                """
                fun of(error: ModelartsError): Int =
                    when (error) {
                        is ModelartsError.WithoutParams -> 0
                        is ModelartsError.RateLimitPerSecond -> 1
                    }
                """),
        "WithoutNull" to
            ("must be exhaustive" to
                """
                fun of(e: ModelartsException): String =
                    when (ModelartsOperations.DeleteCustomEndpoint.of(e.id)) {
                        ModelartsOperations.DeleteCustomEndpoint.CUSTOM_ENDPOINT_NOT_FOUND -> ""
                        ModelartsOperations.DeleteCustomEndpoint.CUSTOM_ENDPOINT_ID_REQUIRED -> ""
                    }
                """),
        "OfNoOperation" to
            ("Unresolved reference" to
                "val error = ModelartsOperations.DeleteCustomEndpoint.SERVER_TIMEOUT"),
        "OfAnotherService" to
            ("Argument type mismatch" to
                "val error = ModelartsOperations.CreateVideo.of(MindieErrorId.MODEL_EMPTY)"),
        "MaybeNull" to ("Only safe" to "fun of(e: ModelartsException) = e.id.name"),
        "OwnError" to
            ("Extending sealed" to
                "class Mine : ServiceError() { override val errorId get() = MindieErrorId.MODEL_EMPTY }"),
        "WithoutParams" to ("No value passed" to "val error = ModelartsError.RateLimitPerSecond()"),
        "OtherType" to ("type mismatch" to "val error = ModelartsError.RateLimitPerSecond(\"5\")"),
    )

/** What is wrong doesn't compile, and what is right does. */
class CompileTest {
    @Test
    fun theCompilerSeesWhatIsWrong(@TempDir folder: Path) {
        val right = "fun of(e: ModelartsException) = e.id?.name"
        val complaints =
            complaints(folder, WRONG.mapValues { it.value.second } + ("Right" to right))
        assertEquals(WRONG.keys, complaints.keys)
        for ((name, wrong) in WRONG) {
            val complaint = complaints.getValue(name)
            assertTrue(wrong.first in complaint, "$name: $complaint")
        }
    }

    /** By file, the errors that the compiler finds. */
    private fun complaints(folder: Path, programs: Map<String, String>): Map<String, String> {
        for ((name, program) in programs) {
            val text = "package ${name.lowercase()}\n\nimport dev.errspec.serviceerrorskotlin.*\n"
            folder.resolve("$name.kt").writeText(text + program.trimIndent())
        }
        val found = mutableMapOf<String, String>()
        val collector =
            object : MessageCollector {
                override fun clear() = found.clear()

                override fun hasErrors() = found.isNotEmpty()

                override fun report(
                    severity: CompilerMessageSeverity,
                    message: String,
                    location: CompilerMessageSourceLocation?,
                ) {
                    if (severity.isError) {
                        val name = Path.of(location?.path.orEmpty()).fileName.toString()
                        found.merge(name.removeSuffix(".kt"), message) { one, other ->
                            "$one; $other"
                        }
                    }
                }
            }
        val arguments =
            K2JVMCompilerArguments().apply {
                freeArgs = listOf(folder.toString())
                classpath = System.getProperty("java.class.path")
                destination = folder.resolve("classes").toString()
                noStdlib = true
                noReflect = true
                jvmTarget = "17"
            }
        K2JVMCompiler().exec(collector, Services.EMPTY, arguments)
        return found
    }
}

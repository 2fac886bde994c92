package shipped

import dev.errspec.serviceerrorskotlin.AliyunErrors
import dev.errspec.serviceerrorskotlin.MindieErrors
import dev.errspec.serviceerrorskotlin.ModelartsErrors
import java.lang.management.ManagementFactory
import java.nio.file.Path
import kotlin.io.path.readText
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

private val PIECE = Regex("\\{\\{|\\}\\}|\\{(\\w+)\\}|[^{}]+")

private val HOLES =
    mapOf(
        "string" to "(.*?)",
        "token" to "(\\S+?)",
        "integer" to "(-?[0-9]+)",
        "number" to "(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)",
        "boolean" to "(true|false)",
        "ipv4" to "((?:[0-9]{1,3}\\.){3}[0-9]{1,3})",
    )

private val SAMPLES =
    mapOf(
        "string" to "some text",
        "token" to "qwen-7b",
        "integer" to "42",
        "number" to "0.5",
        "boolean" to "true",
        "ipv4" to "192.0.2.1",
    )

private val CATALOGS =
    mapOf("mindie" to MindieErrors, "modelarts" to ModelartsErrors, "aliyun" to AliyunErrors)

/** What was used of each answer, so that none is left out by the compiler. */
private var used = 0

/** A template as a person would compile it, and the names of its holes. */
private class Line(val id: String, val regex: Regex, val names: List<String>)

/**
 * What `identify` costs beside what a person would write: a loop over one compiled regular
 * expression for each template, in the order of the table. The argument is the folder in which the
 * package was generated.
 */
fun main(arguments: Array<String>) {
    val reference = Json.parseToJsonElement(Path.of(arguments[0], "catalog.json").readText())
    println("one message                identify   loop of regexes")
    for (catalog in reference.jsonObject.getValue("catalogs").jsonArray.map { it.jsonObject }) {
        val id = catalog.string("id")
        val table = CATALOGS.getValue(id)
        val lines = lines(catalog)
        for ((kind, messages) in messages(catalog)) {
            val ours = nanoseconds(messages) { table.identify(null, it).match.ordinal }
            val loop = nanoseconds(messages) { find(lines, it).size }
            println(
                "%-10s %-10s %9.0f ns %9.0f ns = %.1f x".format(id, kind, ours, loop, loop / ours)
            )
        }
    }
    check(used > 0)
}

private fun find(lines: List<Line>, message: String): Map<String, String> {
    for (line in lines) {
        val values = line.regex.matchEntire(message)?.groupValues ?: continue
        return mapOf("id" to line.id) + line.names.zip(values.drop(1))
    }
    return emptyMap()
}

private fun lines(catalog: JsonObject): List<Line> =
    catalog.rows().map { row ->
        val names = mutableListOf<String>()
        val source =
            filled(row, Regex::escape) { name ->
                names += name
                HOLES.getValue(type(catalog, row, name))
            }
        Line(row.string("id"), Regex(source, RegexOption.DOT_MATCHES_ALL), names)
    }

/** Messages that errors have, that they nearly have, and that someone made up to be slow. */
private fun messages(catalog: JsonObject): Map<String, List<String>> {
    val real =
        catalog.rows().map { row ->
            filled(row, { it }) { name -> SAMPLES.getValue(type(catalog, row, name)) }
        }
    return mapOf(
        "real" to real,
        "near-miss" to real.map { "$it (again)" },
        "hostile" to real.map { (it.take(12) + " is 1.0, got [1, ").repeat(240) },
    )
}

private fun filled(row: JsonObject, text: (String) -> String, hole: (String) -> String): String =
    PIECE.replace(row.string("message")) {
        val name = it.groupValues[1]
        val isBrace = it.value == "{{" || it.value == "}}"
        if (name.isEmpty()) text(if (isBrace) it.value.substring(1) else it.value) else hole(name)
    }

private fun type(catalog: JsonObject, row: JsonObject, name: String): String {
    val param =
        row.getValue("params").jsonArray.map { it.jsonObject }.find { it.string("name") == name }
    return (param ?: catalog.getValue("constants").jsonObject.getValue(name).jsonObject).string(
        "type"
    )
}

private fun JsonObject.rows() = getValue("errors").jsonArray.map { it.jsonObject }

private fun JsonObject.string(name: String) = getValue(name).jsonPrimitive.content

/** The least of several rounds, for one message. Messages are made anew, as responses are. */
private fun nanoseconds(messages: List<String>, ask: (String) -> Int): Double {
    val clock = ManagementFactory.getThreadMXBean()
    val bytes = messages.map { it.encodeToByteArray() }
    val turns = maxOf(1, 4_000 / bytes.size)
    // What runs often is compiled in the first rounds.
    return (1..60).minOf {
        val fresh = (1..turns).flatMap { bytes.map(ByteArray::decodeToString) }
        val start = clock.currentThreadCpuTime
        for (message in fresh) used += ask(message)
        (clock.currentThreadCpuTime - start) / fresh.size.toDouble()
    }
}

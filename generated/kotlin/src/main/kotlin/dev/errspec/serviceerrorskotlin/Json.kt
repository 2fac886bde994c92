// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Stands for JSON's null, so that it isn't taken for what isn't there. */
internal object Null

/** What nests deeper is taken for no JSON. */
private const val DEEPEST = 127

private val NUMERAL = Regex("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")

/** The object or array that a text holds; null if it holds anything else, or is no JSON. */
internal fun readJson(text: String): Any? {
    if (!text.startsWith('{') && !text.startsWith('[') || !isStrict(text)) return null
    return try {
        parseJson(text)
    } catch (_: SerializationException) {
        null
    }
}

/**
 * JSON as every language of errspec reads it: maps, lists, strings, booleans, [Null], and numbers
 * as a double holds them. Of two fields with one name the last counts.
 */
internal fun parseJson(text: String): Any = plain(Json.parseToJsonElement(text))

/** What the parser lets pass: any depth, and control characters in strings. */
private fun isStrict(text: String): Boolean {
    var depth = 0
    var isInString = false
    var at = 0
    while (at < text.length) {
        val unit = text[at]
        when {
            unit < ' ' && (isInString || unit !in "\t\n\r") -> return false
            unit == '"' -> isInString = !isInString
            isInString -> if (unit == '\\') at++
            unit == '{' || unit == '[' -> if (++depth > DEEPEST) return false
            unit == '}' || unit == ']' -> depth--
        }
        at++
    }
    return true
}

private fun plain(json: JsonElement): Any =
    when (json) {
        is JsonObject ->
            json.entries.associate { (name, value) -> wellFormed(name) to plain(value) }
        is JsonArray -> json.map(::plain)
        is JsonNull -> Null
        is JsonPrimitive -> if (json.isString) wellFormed(json.content) else scalar(json.content)
    }

/** The parser takes any word for a scalar. Zero has no sign, so that equal numbers are one. */
private fun scalar(text: String): Any =
    when {
        text == "true" -> true
        text == "false" -> false
        else -> {
            val number = if (NUMERAL.matches(text)) text.toDouble() else Double.NaN
            if (!number.isFinite()) throw SerializationException("no double holds it")
            if (number == 0.0) 0.0 else number
        }
    }

/** The text of a tree; that of one that nests too deep to be written is empty. */
internal fun JsonElement.write(): String =
    try {
        wellFormed(toString())
    } catch (_: StackOverflowError) {
        ""
    }

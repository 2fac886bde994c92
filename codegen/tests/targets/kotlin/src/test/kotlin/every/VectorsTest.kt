package every

import dev.errspec.serviceerrorskotlin.Identified
import java.math.BigInteger
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonPrimitive

/** Every line of `vectors.jsonl` is answered as the Rust engine answers it. */
class VectorsTest {
    @Test
    fun everyLineIsAnsweredToTheLetter() {
        var run = 0
        for (vector in Generated.VECTORS) {
            assertEquals(wanted(vector), told(identify(vector)), vector.toString())
            run++
        }
        assertEquals(Generated.read("vectors.jsonl").count { it == '\n' }, run)
        assertTrue(run > 20, "there are only $run")
    }

    @Test
    fun bytesAreAnsweredAsTextIs() {
        for (vector in Generated.VECTORS) {
            val found = table(vector).identify(vector.status, vector.body.encodeToByteArray())
            assertEquals(wanted(vector), told(found), vector.toString())
        }
    }

    @Test
    fun parsedJsonIsAnsweredAsItsTextIs() {
        var run = 0
        for (vector in Generated.VECTORS) {
            val body =
                try {
                    Json.parseToJsonElement(vector.body)
                } catch (_: SerializationException) {
                    continue
                }
            if (body is JsonObject || body is JsonArray) {
                val asText = table(vector).identify(vector.status, body.toString())
                val found = table(vector).identify(vector.status, body)
                assertEquals(told(asText), told(found), vector.toString())
                run++
            }
        }
        assertTrue(run > 10, "there are only $run")
    }

    @Test
    fun anErrorHoldsWhatItsLineSays() {
        for (vector in Generated.VECTORS) {
            val found = identify(vector)
            val e = found.exceptionOrNull()
            assertEquals(found.response.isError, e != null, vector.toString())
            if (e != null) {
                assertEquals(vector["error"].text, e.id?.id)
                assertEquals(vector["message"].text.orEmpty(), e.wireMessage)
                assertEquals(found.response, e.response)
                assertEquals(found.error, e.error)
                assertEquals(found.response.params, e.params)
            }
        }
    }

    private val JsonObject.body
        get() = getValue("body").text!!

    private val JsonObject.status
        get() = this["status"].text?.toInt()

    private fun table(vector: JsonObject) = Generated.table(vector.getValue("catalog").text!!)

    private fun identify(vector: JsonObject) = table(vector).identify(vector.status, vector.body)

    /** What a line says, with its numbers as they are written here. */
    private fun wanted(vector: JsonObject): Map<String, Any?> =
        vector
            .filterKeys { it != "catalog" && it != "body" && it != "params" }
            .mapValues { it.value.text } +
            ("params" to
                (vector["params"] as JsonObject).mapValues { plain(it.value.jsonPrimitive) })

    private fun plain(json: JsonElement): Any =
        when {
            json !is JsonPrimitive || json is JsonNull -> error("no param is $json")
            json.isString -> json.content
            json.content == "true" || json.content == "false" -> json.content.toBoolean()
            json.content.any { it in ".eE" } -> json.content.toDouble()
            else -> BigInteger(json.content)
        }

    /** An answer as lines have it. */
    private fun told(found: Identified<*, *>): Map<String, Any?> =
        mapOf(
            "match" to found.match.name.lowercase(),
            "error" to found.id?.id,
            "code" to found.response.code,
            "category" to found.response.category,
            "status" to found.response.status?.toString(),
            "message" to found.response.message,
            "trace" to found.response.trace,
            "params" to found.response.params.mapValues { number(it.value) },
        )

    /** An integer of more than 64 bits is a string, as JSON readers of other languages need it. */
    private fun number(value: Any): Any =
        when {
            value is Long -> BigInteger.valueOf(value)
            value is BigInteger && (value.signum() < 0 || value.bitLength() > 64) ->
                value.toString()
            value is Double && value == Math.rint(value) && Math.abs(value) < 1e15 ->
                BigInteger.valueOf(value.toLong())
            else -> value
        }
}

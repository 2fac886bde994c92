package shipped

import com.sun.net.httpserver.HttpServer
import dev.errspec.serviceerrorskotlin.AliyunErrors
import dev.errspec.serviceerrorskotlin.Catalog
import dev.errspec.serviceerrorskotlin.Identified
import dev.errspec.serviceerrorskotlin.Match
import dev.errspec.serviceerrorskotlin.MindieErrors
import dev.errspec.serviceerrorskotlin.ModelartsCategory
import dev.errspec.serviceerrorskotlin.ModelartsError
import dev.errspec.serviceerrorskotlin.ModelartsErrorId
import dev.errspec.serviceerrorskotlin.ModelartsErrors
import dev.errspec.serviceerrorskotlin.ModelartsException
import dev.errspec.serviceerrorskotlin.Retry
import dev.errspec.serviceerrorskotlin.identify
import dev.errspec.serviceerrorskotlin.throwIfError
import java.math.BigInteger
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.Locale
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.JsonUnquotedLiteral
import org.junit.jupiter.api.Assertions.assertTimeoutPreemptively

/** What a user relies on who asks which error a response is. */
class IdentifyTest {
    private fun limited(limit: Any): String =
        """{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is $limit times per second."}"""

    private fun thrown(status: Int, body: String): ModelartsException = assertFailsWith {
        ModelartsErrors.identify(status, body).throwIfError()
    }

    private fun messageOf(body: String): String? = MindieErrors.identify(0, body).response.message

    @Test
    fun aRateLimitIsRecognisedAndItsNumberRead() {
        val answers =
            listOf(
                ModelartsErrors.identify(429, limited(5)),
                ModelartsErrors.identify(429, limited(5).encodeToByteArray()),
                ModelartsErrors.identify(429, Json.parseToJsonElement(limited(5))),
            )
        for (found in answers) {
            assertIs<Identified.Known<ModelartsErrorId, ModelartsError>>(found)
            assertEquals(Match.EXACT, found.match)
            assertEquals(ModelartsErrorId.RATE_LIMIT_PER_SECOND, found.id)
            assertEquals(ModelartsError.RateLimitPerSecond(5), found.error)
        }
    }

    @Test
    fun aResponseOfTheClientOfTheJdkIsThrownOrGivenBack() {
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        server.createContext("/") { exchange ->
            val isLimited = exchange.requestURI.path == "/limited"
            val body = (if (isLimited) limited(7) else """{"id":"1"}""").encodeToByteArray()
            exchange.sendResponseHeaders(if (isLimited) 429 else 200, body.size.toLong())
            exchange.responseBody.write(body)
            exchange.close()
        }
        server.start()
        try {
            val client = HttpClient.newHttpClient()
            fun <T> get(path: String, handler: HttpResponse.BodyHandler<T>): HttpResponse<T> {
                val address = URI.create("http://127.0.0.1:${server.address.port}/$path")
                return client.send(HttpRequest.newBuilder(address).build(), handler)
            }
            val fine = get("fine", BodyHandlers.ofString())
            assertSame(fine, fine.throwIfError(ModelartsErrors))
            val e =
                assertFailsWith<ModelartsException> {
                    get("limited", BodyHandlers.ofByteArray()).throwIfError(ModelartsErrors)
                }
            assertEquals(ModelartsError.RateLimitPerSecond(7), e.error)
            assertEquals(429, e.status)
            val discarded = ModelartsErrors.identify(get("limited", BodyHandlers.discarding()))
            assertEquals(Match.CATEGORY, discarded.match)
            val stream = get("limited", BodyHandlers.ofInputStream())
            assertFailsWith<IllegalArgumentException> { stream.throwIfError(ModelartsErrors) }
        } finally {
            server.stop(0)
        }
    }

    @Test
    fun aSuccessReturns() {
        val successes =
            listOf<Pair<Catalog<*, *>, String?>>(
                ModelartsErrors to """{"id":"1","choices":["ModelArts.81101 means"]}""",
                ModelartsErrors to """{"error":{"code":0,"message":"ModelArts.81101"}}""",
                ModelartsErrors to "ModelArts.81101 is a code",
                MindieErrors to """{"message":"hello"}""",
                AliyunErrors to """{"status":10,"data":{"status":20}}""",
                MindieErrors to "",
                MindieErrors to null,
            )
        for ((catalog, body) in successes) {
            catalog.identify(200, body).throwIfError()
            assertNull(catalog.identify(200, body).exceptionOrNull())
        }
    }

    @Test
    fun anErrorBehindASuccessIsThrown() {
        val failures =
            listOf(
                MindieErrors to "Engine callback timeout: server tokenTimeout",
                AliyunErrors to
                    """{"status":20,"subErrCode":"b_user_new","subErrMessage":"?","data":null}""",
                ModelartsErrors to """{"error":{"code":"ModelArts.81101","message":"?"}}""",
            )
        for ((catalog, body) in failures) {
            assertTrue(catalog.identify(200, body).exceptionOrNull() != null, body)
        }
    }

    @Test
    fun whatIsNotKnownIsThrownWithAllThatIs() {
        val byCode = thrown(400, """{"error_code":"ModelArts.81101","error_msg":"new"}""")
        assertNull(byCode.id)
        assertNull(byCode.error)
        assertEquals(ModelartsCategory.TOO_MANY_REQUESTS, byCode.category)
        assertEquals(Retry.BACKOFF, byCode.retry)
        assertEquals(400, byCode.status)
        assertEquals("new", byCode.message(Locale.CHINESE))

        val byStatus = thrown(429, "new")
        assertEquals(ModelartsCategory.TOO_MANY_REQUESTS, byStatus.category)
        assertEquals("new", byStatus.response?.body)

        val byNothing = thrown(418, "")
        assertNull(byNothing.category)
        assertNull(byNothing.retry)
        assertEquals("HTTP 418", byNothing.message)
    }

    @Test
    fun anIntegerThatNoLongHoldsIsNotLost() {
        for (limit in listOf("9223372036854775808", "1" + "0".repeat(100))) {
            val e = thrown(429, limited(limit))
            assertEquals(ModelartsErrorId.RATE_LIMIT_PER_SECOND, e.id)
            assertIs<ModelartsError.WithoutParams>(e.error)
            assertEquals(mapOf<String, Any>("limit" to BigInteger(limit)), e.params)
            assertEquals(e.wireMessage, e.message(Locale.CHINESE))
            assertFailsWith<IllegalStateException> { e.error?.toException() }
        }
        val digits = "1".repeat(5000)
        assertEquals(mapOf<String, Any>("limit" to digits), thrown(429, limited(digits)).params)
    }

    @Test
    fun aSensitiveParamThatWasReceivedIsNotLogged() {
        val made = ModelartsError.ClientIpNotAllowed("192.0.2.1").toException()
        val e = thrown(403, made.wireMessage)
        assertEquals(made.error, e.error)
        assertEquals(made.message, e.message)
        val other = """{"error_code":"${made.code}","error_msg":"said anew: 192.0.2.1"}"""
        for (body in listOf(made.wireMessage, other)) {
            val shown = "${thrown(400, body)} ${ModelartsErrors.identify(400, body)}"
            assertFalse("192.0.2.1" in shown, shown)
        }
    }

    @Test
    fun aStatusThatCanNotBeOneIsNone() {
        for (status in listOf(null, Int.MIN_VALUE, -1, 0, 1 shl 16, Int.MAX_VALUE)) {
            assertNull(ModelartsErrors.identify(status, "").response.status)
        }
    }

    @Test
    fun halfASurrogatePairIsAReplacementCharacter() {
        val read =
            mapOf(
                "\ud800x" to "\ufffdx",
                "\udc00\ud83d\ude00" to "\ufffd\ud83d\ude00",
                "\ud800" to "\ufffd",
            )
        for ((text, wanted) in read) {
            assertEquals(wanted, messageOf(text))
            val json = JsonObject(mapOf("message" to JsonPrimitive(text)))
            assertEquals(wanted, MindieErrors.identify(0, json).response.message)
            val escaped = text.map { "\\u%04x".format(it.code) }.joinToString("")
            assertEquals(wanted, messageOf("""{"message":"$escaped"}"""))
        }
    }

    @Test
    fun bytesThatAreNoUtf8AreReadAsBrowsersDo() {
        val read =
            mapOf(
                "61 f0 90 8d 7a" to "a\ufffdz",
                "ed a0 80" to "\ufffd\ufffd\ufffd",
                "c0 af" to "\ufffd\ufffd",
                "e4 b8" to "\ufffd",
                "f5 80 80 80" to "\ufffd\ufffd\ufffd\ufffd",
                "ed" to "\ufffd",
                "ed 9f bf" to "\ud7ff",
            )
        for ((hex, text) in read) {
            val bytes = hex.split(' ').map { it.toInt(16).toByte() }.toByteArray()
            assertEquals(text, MindieErrors.identify(0, bytes).response.message, hex)
        }
    }

    /** The samples of RFC 8785, appendix B, and what needs fewer digits than Java would write. */
    @Test
    fun numbersAreReadAndWrittenAsEcmascriptDoes() {
        val written =
            mapOf(
                "0.0" to "0",
                "-0.0" to "0",
                "5e-324" to "5e-324",
                "-5e-324" to "-5e-324",
                "1.7976931348623157e308" to "1.7976931348623157e+308",
                "9007199254740992" to "9007199254740992",
                "-9007199254740992" to "-9007199254740992",
                "295147905179352830000" to "295147905179352830000",
                "9.999999999999997e22" to "9.999999999999997e+22",
                "1e23" to "1e+23",
                "999999999999999700000" to "999999999999999700000",
                "1e21" to "1e+21",
                "1e20" to "100000000000000000000",
                "9.999999999999997e-7" to "9.999999999999997e-7",
                "0.000001" to "0.000001",
                "1e-7" to "1e-7",
                "333333333.33333325" to "333333333.33333325",
                "-0.0000033333333333333333" to "-0.0000033333333333333333",
                "2e-3" to "0.002",
                "2.0E-323" to "2e-323",
                "5.684341886080801e-14" to "5.684341886080801e-14",
                "9.5367431640625e-7" to "9.5367431640625e-7",
                "1424953923781206.2" to "1424953923781206.2",
            )
        for ((number, text) in written) {
            assertEquals(text, messageOf("""{"error":$number}"""), number)
        }
    }

    @Test
    fun whatIsNoJsonIsText() {
        val inner =
            listOf(
                "",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "0x1",
                "1e",
                "1e+",
                "NaN",
                "Infinity",
                "-Infinity",
                "True",
                "nul",
                "x",
                "'x'",
                "1e999",
                "\"\u0000\"",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u+123\"",
                "\"",
                "\\",
                "[1,]",
                "[,1]",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "{\"a\"}",
                "[1 2]",
                "1/**/",
                "\u000c1",
                "\u00a01",
                "tru\"e\"",
                "\"a\"b",
                "[1}",
                "}",
                "]",
            )
        for (text in inner) {
            for (body in
                listOf("""{"error":"x","more":$text}""", """{"error":"x","more":[$text]]}""")) {
                assertEquals(body, messageOf(body))
            }
        }
        for (text in listOf("{\"error\":\"x\"} {}", "{\"error\":\"x\"}]", "{\"error\":\"x\"")) {
            assertEquals(text, messageOf(text))
        }
    }

    @Test
    fun ofTwoFieldsWithOneNameTheLastCounts() {
        assertEquals("y", messageOf("""{"error":"x","error":"y"}"""))
    }

    @OptIn(ExperimentalSerializationApi::class)
    @Test
    fun treesThatAreWrongInEveryWayAreAnswers() {
        var deep: JsonElement = JsonArray(emptyList())
        repeat(100_000) { deep = JsonArray(listOf(deep)) }
        val unquoted = JsonUnquotedLiteral("{\"error\":")
        for (body in listOf(deep, JsonNull, JsonPrimitive(Double.NaN), unquoted)) {
            assertEquals(Match.CATEGORY, ModelartsErrors.identify(429, body).match)
        }
        assertEquals(Match.CATEGORY, ModelartsErrors.identify(429, null as JsonElement?).match)
        assertEquals(Match.CATEGORY, ModelartsErrors.identify(429, null as ByteArray?).match)
        assertEquals(Match.CATEGORY, ModelartsErrors.identify(429, null as String?).match)
    }

    @Test
    fun whatNestsDeeperThan127LevelsIsNoJson() {
        for (depth in listOf(127, 128)) {
            val inner = "[".repeat(depth - 1) + "]".repeat(depth - 1)
            val body = """{"error":"x","more":$inner}"""
            assertEquals(if (depth == 127) "x" else body, messageOf(body))
        }
    }

    @Test
    fun aHundredThousandBracketsAndManyMegabytesAreAnswered() {
        val bodies =
            listOf(
                "[".repeat(100_000),
                "{\"error\":".repeat(100_000),
                "ModelArts ".repeat(200_000),
                " ".repeat(2_000_000),
                "\\".repeat(2_000_000),
                "\"".repeat(2_000_000),
                "[".repeat(200) + "\"".repeat(1_000_000),
                "[0." + "0".repeat(2_000_000) + "]",
                "{\"error\":" + "9".repeat(2_000_000) + "}",
                limited("1".repeat(2_000_000)),
                limited("1 times per second.".repeat(100_000)),
                "Invalid parameter, error: , ".repeat(100_000),
                "\ud800".repeat(1_000_000),
                "{\"error\":\"" + "x".repeat(100_000_000) + "\"}",
            )
        // It takes seconds; what isn't linear would take hours.
        assertTimeoutPreemptively(Duration.ofMinutes(2)) {
            for (body in bodies) {
                for (catalog in listOf(ModelartsErrors, MindieErrors, AliyunErrors)) {
                    catalog.identify(400, body)
                }
            }
        }
    }

    @Test
    fun manyThreadsMayAskFirst() {
        val threads =
            (1L..64L).map { limit ->
                var error: ModelartsError? = null
                limit to
                    Thread { error = ModelartsErrors.identify(429, limited(limit)).error }
                        .let { thread -> thread to { error } }
            }
        threads.forEach { (_, it) -> it.first.start() }
        for ((limit, it) in threads) {
            it.first.join()
            assertEquals(ModelartsError.RateLimitPerSecond(limit), it.second())
        }
    }
}

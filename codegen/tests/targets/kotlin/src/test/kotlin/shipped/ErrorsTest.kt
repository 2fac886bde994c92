package shipped

import dev.errspec.serviceerrorskotlin.AliyunError
import dev.errspec.serviceerrorskotlin.AliyunErrorId
import dev.errspec.serviceerrorskotlin.AliyunException
import dev.errspec.serviceerrorskotlin.MindieErrorId
import dev.errspec.serviceerrorskotlin.ModelartsCategory
import dev.errspec.serviceerrorskotlin.ModelartsError
import dev.errspec.serviceerrorskotlin.ModelartsErrorId
import dev.errspec.serviceerrorskotlin.ModelartsErrors
import dev.errspec.serviceerrorskotlin.ModelartsException
import dev.errspec.serviceerrorskotlin.ModelartsOperations
import dev.errspec.serviceerrorskotlin.Retry
import dev.errspec.serviceerrorskotlin.ServiceException
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.util.Locale
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertIsNot
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

private val ZH = Locale.CHINESE

/** What a user of the package made from the shipped spec relies on. */
class ErrorsTest {
    @Test
    fun anErrorIsCaughtByItsServiceAndByTheRoot() {
        val e: Exception = ModelartsError.RateLimitPerSecond(5).toException()
        assertIs<ModelartsException>(assertFailsWith<ServiceException> { throw e })
        assertIs<RuntimeException>(e)
        assertIsNot<AliyunException>(e)
    }

    @Test
    fun everythingThatTheTableSaysIsOnTheError() {
        val e = ModelartsError.RateLimitPerSecond(5).toException()
        assertEquals(ModelartsErrorId.RATE_LIMIT_PER_SECOND, e.id)
        assertEquals(ModelartsCategory.TOO_MANY_REQUESTS, e.category)
        assertEquals("ModelArts.81101", e.code)
        assertEquals(429, e.status)
        assertEquals(Retry.BACKOFF, e.retry)
        assertEquals(5, assertIs<ModelartsError.RateLimitPerSecond>(e.error).limit)
        assertEquals(mapOf<String, Any>("limit" to 5L), e.params)
        assertEquals("Too many requests, the rate limit is 5 times per second.", e.wireMessage)
        assertEquals(e.wireMessage, e.message)
        assertEquals("请求过多，速率限制为每秒 5 次。", e.message(ZH))
        assertEquals("请求量超过QPS限制。", e.id?.description(ZH))
        assertEquals("Lower the request rate and try again later.", e.id?.remedy(Locale.ENGLISH))
        assertNull(e.id?.deprecation)
        assertNull(e.response)
    }

    @Test
    fun whatTheServiceDoesNotTellIsNull() {
        val e = AliyunErrorId.API_TOKEN_REQUIRED.toException()
        assertNull(e.status)
        assertNull(e.retry)
        assertNull(e.id?.description(Locale.ENGLISH))
        assertIs<AliyunError.WithoutParams>(e.error)
        assertNull(MindieErrorId.MODEL_EMPTY.code)
    }

    @Test
    fun theMessageIsInTheLanguageOfTheService() {
        assertEquals("角色不存在root", AliyunError.UserRoleNotFound("root").toException().message)
    }

    @Test
    fun aConstantIsFilledIn() {
        assertEquals(
            "Max wait time is 600, input is invalid or too long.",
            MindieErrorId.WAIT_TIME_INVALID_OR_TOO_LONG.toException().message,
        )
    }

    @Test
    fun theNearestLanguageIsTaken() {
        val e = ModelartsError.RateLimitPerSecond(5).toException()
        for (locale in listOf(Locale.CHINA, Locale.TAIWAN, Locale.forLanguageTag("zh-Hans-CN"))) {
            assertEquals(e.message(ZH), e.message(locale))
        }
        for (locale in listOf(Locale.FRANCE, Locale.ROOT, Locale.UK)) {
            assertEquals(e.message(Locale.ENGLISH), e.message(locale))
        }
    }

    @Test
    fun errorsAreEqualIfTheirParamsAre() {
        val error = ModelartsError.RateLimitPerSecond(5)
        assertEquals(error, error.copy())
        assertNotEquals<ModelartsError>(error, error.copy(limit = 6))
        assertNotEquals<ModelartsError>(error, ModelartsError.RateLimitPerMinute(5))
        assertEquals("RATE_LIMIT_PER_SECOND(limit=5)", error.toString())
    }

    /** That this compiles is what it says. */
    @Test
    fun anOperationIsMatchedWithoutElse() {
        fun advice(e: ModelartsException): String =
            when (ModelartsOperations.DeleteCustomEndpoint.of(e.id)) {
                ModelartsOperations.DeleteCustomEndpoint.CUSTOM_ENDPOINT_NOT_FOUND -> "it is gone"
                ModelartsOperations.DeleteCustomEndpoint.CUSTOM_ENDPOINT_ID_REQUIRED -> "name it"
                null -> "what is that?"
            }
        assertEquals("it is gone", advice(ModelartsErrorId.CUSTOM_ENDPOINT_NOT_FOUND.toException()))
        assertEquals("what is that?", advice(ModelartsErrorId.SERVER_TIMEOUT.toException()))
        val found = ModelartsErrors.identify(418, "")
        assertNull(ModelartsOperations.DeleteCustomEndpoint.of(found.id))
        assertEquals(2, ModelartsOperations.DeleteCustomEndpoint.errors.size)
    }

    @Test
    fun whatIsSensitiveIsInNoStackTrace() {
        val e = ModelartsError.ClientIpNotAllowed("192.0.2.1").toException()
        assertFalse("192.0.2.1" in e.stackTraceToString(), e.stackTraceToString())
        assertTrue("<hidden>" in e.message.orEmpty(), e.message)
        assertEquals("CLIENT_IP_NOT_ALLOWED(client_ip=<hidden>)", e.error.toString())
        assertTrue("192.0.2.1" in e.wireMessage)
        assertTrue("192.0.2.1" in e.message(ZH))
    }

    @Test
    fun anErrorCanBeSerialized() {
        val body = """{"error":{"code":"ModelArts.81101","message":"new"}}"""
        val received = checkNotNull(ModelartsErrors.identify(429, body).exceptionOrNull())
        for (wanted in listOf(ModelartsError.RateLimitPerSecond(5).toException(), received)) {
            val bytes = ByteArrayOutputStream()
            ObjectOutputStream(bytes).use { it.writeObject(wanted) }
            val read =
                ObjectInputStream(ByteArrayInputStream(bytes.toByteArray())).use {
                    it.readObject() as ServiceException
                }
            assertEquals(wanted.id, read.id)
            assertEquals(wanted.error, read.error)
            assertEquals(wanted.category, read.category)
            assertEquals(wanted.message(ZH), read.message(ZH))
            assertEquals(wanted.wireMessage, read.wireMessage)
            assertEquals(wanted.status, read.status)
            assertNull(read.response)
        }
    }
}

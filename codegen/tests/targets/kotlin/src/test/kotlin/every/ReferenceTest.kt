package every

import dev.errspec.serviceerrorskotlin.ErrorId
import dev.errspec.serviceerrorskotlin.ServiceError
import dev.errspec.serviceerrorskotlin.ServiceException
import java.util.Locale
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** Everything that `catalog.json` says comes out of the running package unchanged. */
class ReferenceTest {
    @Test
    fun everyErrorIsThereAndNoOther() {
        for (catalog in Generated.CATALOGS) {
            val wanted = catalog.objects("errors").map { it["id"].text }
            assertEquals(wanted, Generated.ids(catalog["id"].text!!).map { it.id })
        }
    }

    @Test
    fun categoriesAreTheServices() {
        for (catalog in Generated.CATALOGS) {
            val wanted = catalog.objects("categories")
            val categories = Generated.categories(catalog["id"].text!!)
            assertEquals(wanted.map { it["id"].text }, categories.map { it.id })
            assertEquals(wanted.map { it["status"].text }, categories.map { it.status?.toString() })
            assertEquals(wanted.map { it["wire"].text }, categories.map { it.wire })
        }
    }

    @Test
    fun factsAreTheTables() {
        for (case in cases()) {
            val e = case.exception()
            assertEquals(case.id, e.id)
            assertEquals(case.row["code"].text, e.code)
            assertEquals(case.row["category"].text, e.category?.id)
            assertEquals(case.row["status"].text, e.status?.toString())
            assertEquals(case.row["retry"].text, e.retry?.name?.lowercase())
            assertEquals(case.id.retry, e.retry)
            assertNull(e.response)
        }
    }

    @Test
    fun deprecationsAreTheTables() {
        for (case in cases()) {
            val wanted = case.row["deprecated"] as? JsonObject
            val deprecation = case.id.deprecation
            assertEquals(wanted?.get("since").text, deprecation?.since)
            assertEquals(wanted?.get("replaced_by").text, deprecation?.replacedBy?.id)
            assertEquals(wanted?.get("note").text, deprecation?.note)
        }
    }

    @Test
    fun textsComeBackInEachLanguage() {
        for (case in cases()) {
            for (tag in Generated.LOCALES) {
                val locale = Locale.forLanguageTag(tag)
                assertEquals(case.template(tag), case.id.template(locale))
                assertEquals(case.row.text("description", tag), case.id.description(locale))
                assertEquals(case.row.text("remedy", tag), case.id.remedy(locale))
            }
        }
    }

    @Test
    fun messagesAreFilledInEachLanguage() {
        for (case in cases()) {
            val e = case.exception()
            assertEquals(case.message(case.catalog["wire_locale"].text!!), e.wireMessage)
            for (tag in Generated.LOCALES) {
                assertEquals(case.message(tag), e.message(Locale.forLanguageTag(tag)))
            }
        }
    }

    @Test
    fun paramsArePropertiesOfTheirTypes() {
        for (case in cases()) {
            val error = case.error()
            val values = case.params.map { edge(it, case.turn).first }
            assertEquals(case.params.map { it["name"].text }, case.exception().params.keys.toList())
            assertEquals(values, case.exception().params.values.toList())
            assertEquals(case.params.isEmpty(), error.javaClass.simpleName == "WithoutParams")
            values.forEachIndexed { index, value ->
                assertEquals(
                    value,
                    error.javaClass.getMethod("component${index + 1}").invoke(error),
                )
            }
            assertEquals(error, case.error())
            assertEquals(error.hashCode(), case.error().hashCode())
        }
    }

    @Test
    fun whatIsSensitiveIsSentAndNotShown() {
        var seen = 0
        for (case in cases()) {
            val secrets = case.params.filter { it["sensitive"]!!.jsonPrimitive.boolean }
            val e = case.exception()
            if (secrets.isEmpty()) {
                assertEquals(e.wireMessage, e.message)
                continue
            }
            seen++
            val shown = "$e ${e.error}"
            assertTrue("<hidden>" in shown, shown)
            for (value in secrets.map { edge(it, case.turn).first.toString() }) {
                assertFalse(value.length > 6 && value in shown, shown)
            }
        }
        assertEquals(cases().count { "\"sensitive\":true" in it.row.toString() }, seen)
    }

    @Test
    fun anErrorShowsItsParams() {
        for (case in cases()) {
            val shown = case.error().toString()
            assertTrue(shown.startsWith(case.id.name), shown)
            case.params.forEach { assertTrue("${it["name"].text}=" in shown, shown) }
        }
    }

    @Test
    fun anErrorWithParamsIsNotMadeWithoutThem() {
        for (case in cases().filter { it.turn == 0 }) {
            if (case.params.isEmpty()) case.id.toException()
            else assertFailsWith<IllegalStateException> { case.id.toException() }
        }
    }

    @Test
    fun operationsHaveTheErrorsOfTheTableAndNoOther() {
        for (catalog in Generated.CATALOGS) {
            val ids = Generated.ids(catalog["id"].text!!)
            for (operation in catalog.objects("operations")) {
                val wanted = operation.getValue("errors").jsonArray.map { it.text }
                val (errors, narrow) =
                    Generated.operation(catalog["id"].text!!, operation["id"].text!!)
                assertEquals(wanted, errors.map { it.name.lowercase() })
                for (id in ids) {
                    assertEquals(errors.find { it.name == id.name }, narrow(id))
                }
                assertNull(narrow(null))
            }
        }
    }
}

private const val HOSTILE =
    "\"'\\`\${x}{x}{{%s%d \u0000\n\r\u2028\u202e\ufeff\ud83d\ude00 </script> */ \"\"\" "

/** Values at the edges of each type, and how every language writes them. */
private val EDGES: Map<String, List<Pair<Any, String>>> =
    mapOf(
        "string" to listOf("", HOSTILE, "{hole}").map { it to it },
        "token" to listOf("-", "{0}", "错误").map { it to it },
        "ipv4" to listOf("0.0.0.0", "255.255.255.255").map { it to it },
        "boolean" to listOf(true, false).map { it to it.toString() },
        "integer" to listOf(0L, Long.MIN_VALUE, Long.MAX_VALUE).map { it to it.toString() },
        "number" to
            listOf(
                Double.MIN_VALUE to "5e-324",
                Double.MAX_VALUE to "1.7976931348623157e+308",
                -0.0 to "0",
                0.1 to "0.1",
                2.0 to "2",
                1e21 to "1e+21",
            ),
    )

/** How the floats among the constants are written. */
private val FLOATS =
    listOf("5e-324", "1.7976931348623157e+308", "-0.1", "3.4028235e+38").associateBy {
        it.toDouble()
    }

private fun edges(param: JsonObject) = EDGES.getValue(param["type"].text!!)

private fun edge(param: JsonObject, turn: Int) = edges(param).run { get(turn % size) }

/** An error of the reference, with what it fills its message with in a turn. */
private class Case(val catalog: JsonObject, val row: JsonObject, val id: ErrorId, val turn: Int) {
    val params = row.objects("params")

    fun error(): ServiceError {
        val values = params.map { edge(it, turn).first }
        val type = Generated.classOf(catalog["id"].text!!, id.id)
        if (params.isEmpty()) {
            assertNull(type)
            return checkNotNull(id.toException().error)
        }
        return assertNotNull(type).constructors[0].newInstance(*values.toTypedArray())
            as ServiceError
    }

    fun exception(): ServiceException = error().toException()

    fun template(tag: String): String =
        (row.getValue("translations").jsonObject[tag] ?: row["message"]).text!!

    /** The message in a language, filled in another way than the package does. */
    fun message(tag: String): String {
        val holes = params.associate { it["name"].text to edge(it, turn).second }
        val constants = catalog.getValue("constants").jsonObject
        return Regex("\\{\\{|\\}\\}|\\{(\\w+)\\}").replace(template(tag)) {
            val name = it.groupValues[1]
            when {
                name.isEmpty() -> it.value.substring(1)
                name in holes -> holes.getValue(name)
                else -> written(constants.getValue(name).jsonObject.getValue("value"))
            }
        }
    }

    private fun written(value: JsonElement): String {
        val isFloat =
            !value.jsonPrimitive.isString &&
                value.text!!.any { it in ".e" && "true" != value.text && "false" != value.text }
        return if (isFloat) FLOATS.getValue(value.text!!.toDouble()) else value.text!!
    }
}

private fun JsonObject.text(name: String, tag: String): String? =
    getValue(name).let { if (it is JsonNull) null else it.jsonObject[tag].text }

/** An object can't be made of more than 255 words, of which integers and numbers take two. */
private fun fits(row: JsonObject): Boolean {
    val types = row.objects("params").map { it["type"].text }
    return types.size + types.count { it == "integer" || it == "number" } < 250
}

private fun cases(): List<Case> =
    Generated.CATALOGS.flatMap { catalog ->
        val ids = Generated.ids(catalog["id"].text!!)
        catalog.objects("errors").flatMapIndexed { index, row ->
            if (!fits(row)) {
                assertNull(Generated.classOf(catalog["id"].text!!, ids[index].id))
                return@flatMapIndexed emptyList()
            }
            val turns = row.objects("params").maxOfOrNull { edges(it).size } ?: 1
            (0 until turns).map { Case(catalog, row, ids[index], it) }
        }
    }

package every

import dev.errspec.serviceerrorskotlin.Catalog
import dev.errspec.serviceerrorskotlin.Category
import dev.errspec.serviceerrorskotlin.ErrorId
import dev.errspec.serviceerrorskotlin.Operation
import dev.errspec.serviceerrorskotlin.ServiceError
import java.nio.file.Path
import java.util.Locale
import kotlin.io.path.readText
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** What was generated from the spec beside the package, and the classes of a catalog by its id. */
internal object Generated {
    private const val SPEC = "shipped"
    private val FOLDER = Path.of(System.getProperty("errspec.generated"), SPEC)
    private val REFERENCE = Json.parseToJsonElement(read("catalog.json")).jsonObject
    val README: String = read("kotlin/README.md")

    /** By the number of the example, from 1 on. */
    fun runExample(number: Int) {
        Class.forName("readme.$SPEC.example$number.ExampleKt").getMethod("example").invoke(null)
    }

    val CATALOGS: List<JsonObject> = REFERENCE.objects("catalogs")
    val LOCALES: List<String> = REFERENCE.getValue("locales").jsonArray.map { it.text!! }

    fun read(file: String): String = FOLDER.resolve(file).readText()

    /** Lines end at line feeds and at nothing else. */
    val VECTORS: List<JsonObject> =
        read("vectors.jsonl").removeSuffix("\n").split('\n').map {
            Json.parseToJsonElement(it).jsonObject
        }

    fun table(catalog: String): Catalog<*, *> =
        type(catalog, "Errors").getField("INSTANCE").get(null) as Catalog<*, *>

    fun ids(catalog: String): List<ErrorId> =
        type(catalog, "ErrorId").enumConstants.map { it as ErrorId }

    fun categories(catalog: String): List<Category> =
        type(catalog, "Category").enumConstants.map { it as Category }

    /** The class of an error that has params. */
    fun classOf(catalog: String, error: String): Class<*>? = type(catalog, "Error").nested(error)

    /** The enum of an operation's errors, and what narrows an id to them. */
    fun operation(catalog: String, operation: String): Pair<List<Enum<*>>, (ErrorId?) -> Any?> {
        val enum = checkNotNull(type(catalog, "Operations").nested(operation))
        val companion = enum.getField("Companion").get(null) as Operation<*, *>
        val of = Operation::class.java.getMethod("of", ErrorId::class.java)
        return enum.enumConstants.map { it as Enum<*> } to { id -> of.invoke(companion, id) }
    }

    /** What would hide another class has an underscore. */
    private fun Class<*>.nested(name: String): Class<*>? {
        val byName = declaredClasses.associateBy { it.simpleName }
        return byName["${camel(name)}_"] ?: byName[camel(name)]
    }

    private fun type(catalog: String, end: String): Class<*> =
        listOf("", "Service").firstNotNullOf {
            runCatching { Class.forName(PACKAGE + "." + camel(catalog) + it + end) }.getOrNull()
        }

    private val PACKAGE = ServiceError::class.java.packageName

    /** Digits that would touch are kept apart. */
    private fun camel(name: String): String =
        name
            .split('_')
            .joinToString("_") { it.replaceFirstChar { letter -> letter.titlecase(Locale.ROOT) } }
            .replace(Regex("_(?![0-9])|(?<![0-9])_"), "")
}

internal fun JsonObject.objects(name: String): List<JsonObject> =
    getValue(name).jsonArray.map { it.jsonObject }

/** A string; null if it isn't there. */
internal val JsonElement?.text: String?
    get() = this?.jsonPrimitive?.contentOrNull

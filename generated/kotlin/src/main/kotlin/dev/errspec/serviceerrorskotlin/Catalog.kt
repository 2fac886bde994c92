// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

import java.util.Locale
import kotlinx.serialization.json.JsonElement

/**
 * The table of one service, by which responses are identified. What isn't in its enums stands in
 * resources, which are read when they are first needed.
 */
public sealed class Catalog<out I : ErrorId, out E : ServiceError>(
    private val name: String,
    locales: List<String>,
) {
    internal abstract val ids: List<I>
    internal abstract val categories: List<Category>
    internal val texts = Texts(name, locales)
    internal val wire by lazy {
        Wire(resource("${name}_table.json").reader().use { it.readText() })
    }
    private val engine by lazy { Engine(wire, ids, categories) }

    /**
     * Which error a response is. It never fails, whatever the body is.
     *
     * @param status the HTTP status; null if it isn't known
     */
    public fun identify(status: Int?, body: ByteArray?): Identified<I, E> =
        identify(status, body?.let(::decode).orEmpty(), body)

    /**
     * Which error a response is. It never fails, whatever the body is.
     *
     * @param status the HTTP status; null if it isn't known
     */
    public fun identify(status: Int?, body: String?): Identified<I, E> =
        identify(status, body?.let(::wellFormed).orEmpty(), body)

    /**
     * Which error a response is. It never fails, whatever the body is.
     *
     * @param status the HTTP status; null if it isn't known
     * @param body the body as kotlinx.serialization has read it
     */
    public fun identify(status: Int?, body: JsonElement?): Identified<I, E> =
        // It is written again, so that it is read as its text would be.
        identify(status, body?.write().orEmpty(), body)

    private fun identify(status: Int?, body: String, given: Any?): Identified<I, E> {
        // What can't be an HTTP status is none.
        val known = status?.takeIf { it in 1..0xffff }
        val found = engine.identify(known ?: 0, body)
        val hit = found.hit
        val response =
            found.signal.run {
                Response(known, code, category, message, trace, hit.params, given, found.isError)
            }
        return when {
            hit.match == Match.NOT_ERROR -> Identified.NotError(this, response)
            hit.error == NONE -> Identified.Unknown(hit.match, this, response)
            else -> {
                val id = ids[hit.error]
                Identified.Known(
                    hit.match,
                    id,
                    error(hit.error, values(id, hit.params)),
                    this,
                    response,
                )
            }
        }
    }

    /** What an error's class is made of; null if it isn't all there. */
    private fun values(id: ErrorId, params: Map<String, Any>): Values? =
        if (wire.areParams(id, params)) Values(wire.paramsOf(id).keys.map(params::getValue))
        else null

    /** The error with that index, of values that its class takes. */
    internal abstract fun error(index: Int, values: Values?): E

    internal abstract fun exception(failure: Failure): ServiceException

    /** Fills a template: constants by their defaults. */
    internal fun fill(template: String, params: Map<String, Any>): String =
        Message.of(template).fill { name ->
            params[name]?.let(::write) ?: wire.constants.getValue(name).text
        }

    /** The template in the language of the service. */
    internal fun wireTemplate(id: ErrorId): String = wire.messageOf(id)

    internal fun template(id: ErrorId, locale: Locale): String =
        texts[id.id, locale] ?: wireTemplate(id)

    internal fun deprecation(id: ErrorId): Deprecation? =
        wire.deprecated[id.id]?.let { it ->
            val replacedBy = ids.find { other -> other.id == it["replaced_by"] }
            Deprecation(it["since"] as String, replacedBy, it["note"] as String?)
        }
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

import java.util.Locale

/** Any error of any service. */
public sealed class ServiceException(failure: Failure) :
    kotlin.RuntimeException(failure.shownMessage) {
    /** The error; null if it isn't in the table. */
    public open val error: ServiceError? = failure.error

    /** The service's own class of errors; null if it isn't known. */
    public open val category: Category? = failure.category

    /** Which error it is; null if it isn't in the table. */
    public open val id: ErrorId?
        get() = error?.errorId

    /** The error's machine code, or the one that was received. */
    public val code: String? = failure.code

    /** The HTTP status that was received, or else that of the category. */
    public val status: Int? = failure.status

    /** Whether the same request may be sent again; null if the service's table doesn't say. */
    public val retry: Retry? = failure.retry

    /** The params by their names in the table, as [Response.params] has them. */
    public val params: Map<String, Any> = LinkedHashMap(failure.params)

    /**
     * The message as it is sent, or as it was received. `message` is the same, but for sensitive
     * params, which don't belong into logs.
     */
    public val wireMessage: String = failure.wireMessage

    /** What the error was read from; null if it was made here, or has been serialized. */
    @Transient public val response: Response? = failure.response

    /**
     * The message in a language; where it can't be filled, as it was received. Where there is no
     * text in the language, that of the package's first is taken.
     */
    public fun message(locale: Locale): String {
        val id = id
        val isFillable = id != null && id.catalog.wire.areParams(id, params)
        return if (isFillable) id.catalog.fill(id.template(locale), params) else wireMessage
    }

    private companion object {
        private const val serialVersionUID = 1L
    }
}

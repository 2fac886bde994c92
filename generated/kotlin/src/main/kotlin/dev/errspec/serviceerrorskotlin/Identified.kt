// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** How well a response matched, best first. */
public enum class Match {
    /** The message is that of the error. */
    EXACT,
    /** It is, but for the case of letters, and for white space and full stops at its ends. */
    NORMALIZED,
    /** The code is known and no message fits. */
    CODE,
    /** Only the category or the HTTP status is known. */
    CATEGORY,
    /** Nothing is known. */
    NONE,
    /** The body looks like an error and says that it is none. */
    NOT_ERROR,
}

/**
 * What a service answered, and what was read from it. Nothing of it is lost.
 *
 * @property status the HTTP status; null if it wasn't told
 * @property code the code in the body
 * @property category what the body calls the category
 * @property message the message in the body; what hasn't the shape of an error is all message
 * @property trace the id by which the service's logs are searched
 * @property params the params that stood in the message, by their names in the table: [Long],
 *   [Double], [Boolean] or [String]. A larger integer is a [java.math.BigInteger], and what no
 *   number holds is the text that it was.
 * @property body the body as it was handed in
 * @property isError whether the service failed: the HTTP status says so, or the message is a known
 *   error's, or the body has the shape of an error with a code or a category
 */
public class Response
internal constructor(
    public val status: Int?,
    public val code: String?,
    public val category: String?,
    public val message: String?,
    public val trace: String?,
    public val params: Map<String, Any>,
    public val body: Any?,
    public val isError: Boolean,
) {
    /** What the service sent isn't shown, for it may be secret. */
    override fun toString(): String = "Response(status=$status, code=$code, trace=$trace)"
}

/**
 * What a response was.
 *
 * @property match how well it matched
 * @property catalog the table in which it was looked up
 * @property response all that the service said
 */
public sealed class Identified<out I : ErrorId, out E : ServiceError>(
    public val match: Match,
    public val catalog: Catalog<I, E>,
    public val response: Response,
) {
    /** Which error it is; null if that isn't known. */
    public open val id: I?
        get() = null

    /** The error; null if it isn't known. */
    public open val error: E?
        get() = null

    /** The response as an exception, made anew each time; null if it is no error. */
    public fun exceptionOrNull(): ServiceException? =
        if (response.isError) catalog.exception(Failure.received(this)) else null

    /** Throws the response as an exception, if the service failed. */
    public fun throwIfError() {
        exceptionOrNull()?.let { throw it }
    }

    override fun toString(): String = "$match(${id ?: response})"

    /** An error of the table. */
    public class Known<out I : ErrorId, out E : ServiceError>
    internal constructor(
        match: Match,
        override val id: I,
        override val error: E,
        catalog: Catalog<I, E>,
        response: Response,
    ) : Identified<I, E>(match, catalog, response)

    /** Not in the table, or one of several errors that it may be; or a response that is none. */
    public class Unknown<out I : ErrorId, out E : ServiceError>
    internal constructor(match: Match, catalog: Catalog<I, E>, response: Response) :
        Identified<I, E>(match, catalog, response)

    /** A body that looks like an error and says that it is none. */
    public class NotError<out I : ErrorId, out E : ServiceError>
    internal constructor(catalog: Catalog<I, E>, response: Response) :
        Identified<I, E>(Match.NOT_ERROR, catalog, response)
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

import java.io.Serializable
import java.util.Locale

/** The errors of a service. An id is never given to another error. */
public sealed interface ErrorId {
    /** The name of the enum's constant. */
    public val name: String

    /** The id as the table has it. */
    public val id: String
        get() = name.lowercase()

    /** The service's own class of errors. */
    public val category: Category

    /** The machine code on the wire; null if the error has none. */
    public val code: String?

    /** Whether the same request may be sent again; null if the service's table doesn't say. */
    public val retry: Retry?

    /** The table that the error stands in. */
    public val catalog: Catalog<*, *>

    /** Why the error should no longer be used; null if it is in use. */
    public val deprecation: Deprecation?
        get() = catalog.deprecation(this)

    /**
     * The message, with `{name}` for a hole and two braces for one. Where there is no text in the
     * language, that of the package's first is taken.
     */
    public fun template(locale: Locale): String = catalog.template(this, locale)

    /** What the error means; null if the service tells nothing. */
    public fun description(locale: Locale): String? = catalog.texts["$id.description", locale]

    /** What to do about the error; null if the service tells nothing. */
    public fun remedy(locale: Locale): String? = catalog.texts["$id.remedy", locale]

    /**
     * The error as an exception. One that has params is made from its class.
     *
     * @throws IllegalStateException if the error has params
     */
    public fun toException(): ServiceException
}

/** A service's own classes of errors. */
public sealed interface Category {
    /** The name of the enum's constant. */
    public val name: String

    /** The id as the table has it. */
    public val id: String
        get() = name.lowercase()

    /** The HTTP status; null if the service doesn't tell. */
    public val status: Int?

    /** What a body calls the category; null if it doesn't. */
    public val wire: String?
}

/** Whether the same request may be sent again, as the service's own table says. */
public enum class Retry {
    /** It fails in the same way. */
    NEVER,
    /** It may succeed after a wait that grows with each try. */
    BACKOFF,
}

/**
 * Why an error should no longer be used.
 *
 * @property since the version or date from which on it is out of use
 * @property replacedBy the error to use in its place
 * @property note what else to know
 */
public data class Deprecation(val since: String, val replacedBy: ErrorId?, val note: String?) :
    Serializable

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors

/** The errors of Shop. */
public enum class ShopErrorId(
    override val category: ShopCategory,
    override val code: String? = null,
    override val retry: Retry? = null,
) : ErrorId {
    /** No /\* $x \*&#47; \[y] is left. */
    SOLD_OUT(ShopCategory.BAD, retry = Retry.NEVER),
    /** At most {when} of {class}, not {error_id}. */
    TOO_MANY(ShopCategory.BAD, "A.1"),
    /** Closed. */
    CLOSED(ShopCategory.BAD);

    override val catalog: ShopErrors
        get() = ShopErrors

    override fun toException(): ShopException = ShopError.of(this).toException()
}

/** The classes of errors that Shop knows. */
public enum class ShopCategory(override val status: Int?, override val wire: String?) : Category {
    /** HTTP 400: Bad. */
    BAD(400, "Bad")
}

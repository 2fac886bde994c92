// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package com.example.serviceerrors

/** An error of Shop, with what fills its message. */
public sealed class ShopError(final override val errorId: ShopErrorId, vararg values: Any) :
    ServiceError(*values) {
    override fun toException(): ShopException = ShopException(Failure.made(this))

    /** One that has no params, or of which they aren't known. */
    public class WithoutParams internal constructor(errorId: ShopErrorId) : ShopError(errorId)

    /** At most {when} of {class}, not {error_id}. */
    public data class TooMany(val `when`: Long, val class_: String, val errorId_: String) :
        ShopError(ShopErrorId.TOO_MANY, `when`, class_, errorId_)

    internal companion object {
        /** The error of values in their order, or of none. */
        fun of(errorId: ShopErrorId, values: Values? = null): ShopError {
            if (values == null) return WithoutParams(errorId)
            return when (errorId) {
                ShopErrorId.TOO_MANY -> TooMany(values[0], values[1], values[2])
                else -> WithoutParams(errorId)
            }
        }
    }
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/**
 * What a service does at an address, and the errors that it may answer with there.
 *
 * @property errors those errors
 */
public sealed class Operation<in I : ErrorId, E : Enum<E>>(public val errors: List<E>) {
    private val byName by lazy { errors.associateBy { it.name } }

    /** The same error among those of the operation; null if it is none of them. */
    public fun of(id: I?): E? = byName[id?.name]
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** The table of MindIE Service, by which responses are identified. */
public object MindieErrors : Catalog<MindieErrorId, MindieError>("mindie", listOf("en", "zh")) {
    override val ids: List<MindieErrorId>
        get() = MindieErrorId.entries

    override val categories: List<MindieCategory>
        get() = MindieCategory.entries

    override fun error(index: Int, values: Values?): MindieError =
        MindieError.of(ids[index], values)

    override fun exception(failure: Failure): MindieException = MindieException(failure)
}

/** Any error of MindIE Service. */
public class MindieException internal constructor(failure: Failure) : ServiceException(failure) {
    override val error: MindieError?
        get() = super.error as MindieError?

    override val id: MindieErrorId?
        get() = error?.errorId

    override val category: MindieCategory?
        get() = super.category as MindieCategory?
}

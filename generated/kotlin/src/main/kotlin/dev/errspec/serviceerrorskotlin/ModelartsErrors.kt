// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** The table of ModelArts MaaS, by which responses are identified. */
public object ModelartsErrors :
    Catalog<ModelartsErrorId, ModelartsError>("modelarts", listOf("en", "zh")) {
    override val ids: List<ModelartsErrorId>
        get() = ModelartsErrorId.entries

    override val categories: List<ModelartsCategory>
        get() = ModelartsCategory.entries

    override fun error(index: Int, values: Values?): ModelartsError =
        ModelartsError.of(ids[index], values)

    override fun exception(failure: Failure): ModelartsException = ModelartsException(failure)
}

/** Any error of ModelArts MaaS. */
public class ModelartsException internal constructor(failure: Failure) : ServiceException(failure) {
    override val error: ModelartsError?
        get() = super.error as ModelartsError?

    override val id: ModelartsErrorId?
        get() = error?.errorId

    override val category: ModelartsCategory?
        get() = super.category as ModelartsCategory?
}

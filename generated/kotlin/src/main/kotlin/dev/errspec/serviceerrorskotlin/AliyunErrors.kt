// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** The table of Alibaba Cloud AIGC Service Lab, by which responses are identified. */
public object AliyunErrors : Catalog<AliyunErrorId, AliyunError>("aliyun", listOf("en", "zh")) {
    override val ids: List<AliyunErrorId>
        get() = AliyunErrorId.entries

    override val categories: List<AliyunCategory>
        get() = AliyunCategory.entries

    override fun error(index: Int, values: Values?): AliyunError =
        AliyunError.of(ids[index], values)

    override fun exception(failure: Failure): AliyunException = AliyunException(failure)
}

/** Any error of Alibaba Cloud AIGC Service Lab. */
public class AliyunException internal constructor(failure: Failure) : ServiceException(failure) {
    override val error: AliyunError?
        get() = super.error as AliyunError?

    override val id: AliyunErrorId?
        get() = error?.errorId

    override val category: AliyunCategory?
        get() = super.category as AliyunCategory?
}

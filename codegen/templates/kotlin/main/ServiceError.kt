import java.io.Serializable

/** Stands for a sensitive param where it would be shown. */
internal const val HIDDEN = "<hidden>"

/** What fills a message, in the order of the table, as an error's class takes it. */
internal class Values(private val list: List<Any>) {
    inline operator fun <reified T> get(index: Int): T = list[index] as T
}

/** An error of a service, with what fills its message. */
public sealed class ServiceError(internal vararg val values: Any) : Serializable {
    /** Which error it is. */
    public abstract val errorId: ErrorId

    /**
     * The error as an exception.
     *
     * @throws IllegalStateException if it has params that aren't there
     */
    public abstract fun toException(): ServiceException

    final override fun equals(other: Any?): Boolean =
        other is ServiceError && errorId == other.errorId && values.contentEquals(other.values)

    final override fun hashCode(): Int = 31 * errorId.hashCode() + values.contentHashCode()

    /** What is sensitive isn't shown. */
    final override fun toString(): String {
        val sensitive = errorId.catalog.wire.sensitive[errorId.id].orEmpty()
        val names = errorId.catalog.wire.paramsOf(errorId).keys
        val shown =
            names.zip(values) { name, value -> "$name=${if (name in sensitive) HIDDEN else value}" }
        return if (shown.isEmpty()) errorId.name
        else shown.joinToString(", ", "${errorId.name}(", ")")
    }

    private companion object {
        private const val serialVersionUID = 1L
    }
}

/** What a body says of itself. */
internal class Signal(var message: String? = null) {
    var code: String? = null
    var category: String? = null
    var trace: String? = null

    /** Keeps a variable of a shape, unless it says nothing about the error. */
    operator fun set(variable: String, text: String) {
        when (variable) {
            "code" -> code = text
            "category" -> category = text
            "message" -> message = text
            "trace" -> trace = text
        }
    }

    /** Puts what another says before what this one does. */
    fun update(inner: Signal) {
        code = inner.code ?: code
        category = inner.category ?: category
        message = inner.message ?: message
        trace = inner.trace ?: trace
    }
}

/**
 * The shape of a JSON value. It is written as in the spec: `"$code"` is read, `"$code?"` if it is
 * there, `"$$"` is a dollar sign.
 */
internal fun interface Shape {
    /** Reads the variables of a value that may not be there; false if it isn't of this shape. */
    fun read(value: Any?, signal: Signal): Boolean

    companion object {
        fun of(json: Any): Shape =
            when (json) {
                is Map<*, *> -> fields(json)
                is List<*> -> items(json)
                is String if json.startsWith("$$") -> Shape { value, _ -> value == json.drop(1) }
                is String if json.startsWith('$') -> variable(json.drop(1))
                else -> Shape { value, _ -> value == json }
            }

        private fun fields(json: Map<*, *>): Shape {
            val fields = json.map { (name, field) -> name to of(field!!) }
            return Shape { value, signal ->
                value is Map<*, *> &&
                    fields.all { (name, field) -> field.read(value[name], signal) }
            }
        }

        private fun items(json: List<*>): Shape {
            val items = json.map { of(it!!) }
            return Shape { value, signal ->
                value is List<*> &&
                    value.size == items.size &&
                    items.indices.all { items[it].read(value[it], signal) }
            }
        }

        private fun variable(text: String): Shape {
            val name = text.removeSuffix("?")
            return Shape { value, signal ->
                val read = scalar(value)
                if (read != null) signal[name] = read
                read != null || name != text
            }
        }

        /** A scalar as the string that it is read as; null is as good as nothing. */
        private fun scalar(value: Any?): String? =
            when (value) {
                is String -> value
                is Double,
                is Boolean -> write(value)
                else -> null
            }
    }
}

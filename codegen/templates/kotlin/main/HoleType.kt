import java.math.BigInteger
import java.util.regex.Pattern

private const val OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
private val ADDRESS = Pattern.compile("(?:$OCTET\\.){3}$OCTET")
private val NUMERAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")

/** Twice what writes out every digit that a double can have. The bound keeps matching linear. */
internal const val LONGEST_NUMBER = 1536

/** Reading decimals takes more than linear time, so that there is an end to it. */
private const val LONGEST_INTEGER = 640

/** What a hole of a message takes. White space is what Unicode calls so; digits are ASCII's. */
internal enum class HoleType {
    STRING,
    TOKEN,
    INTEGER,
    NUMBER,
    BOOLEAN,
    IPV4;

    /** Whether a stretch of a text is a value of this type. */
    fun accepts(text: String, start: Int, end: Int): Boolean {
        if (start >= end) return this == STRING && start == end
        return when (this) {
            STRING -> true
            TOKEN -> endOfToken(text, start, end) == end
            INTEGER -> {
                val digits = if (text[start] == '-') start + 1 else start
                digits < end && endOfDigits(text, digits, end) == end
            }
            NUMBER -> end - start <= LONGEST_NUMBER && NUMERAL.matches(text, start, end)
            BOOLEAN -> text.holds("true", start, end) || text.holds("false", start, end)
            IPV4 -> ADDRESS.matches(text, start, end)
        }
    }

    /**
     * How far a hole can go from a place, if from any later place within that it could go no
     * further and find nothing else; or -1.
     */
    fun reach(text: String, start: Int): Int =
        when (this) {
            STRING -> text.length
            TOKEN -> endOfToken(text, start, text.length)
            INTEGER -> {
                val digits = if (text.startsWith("-", start)) start + 1 else start
                endOfDigits(text, digits, text.length)
            }
            else -> -1
        }

    /**
     * The same as [accepts] for a stretch within the reach, where any is a value if only it is long
     * enough.
     */
    fun acceptsWithinReach(text: String, start: Int, end: Int): Boolean =
        when (this) {
            STRING -> true
            TOKEN -> start < end
            INTEGER -> start < end && (end - start > 1 || text[start] != '-')
            else -> accepts(text, start, end)
        }

    /** Reads a value. What Kotlin can't hold stays a text. */
    fun read(text: String): Any =
        when (this) {
            BOOLEAN -> text.lower() == "true"
            INTEGER ->
                text.toLongOrNull()
                    ?: if (text.length > LONGEST_INTEGER) text else readInteger(text)
            NUMBER -> text.toDouble().takeIf { it.isFinite() } ?: text
            else -> text
        }

    /** Whether a value is one that the classes of errors have for this type. */
    fun isHeldBy(value: Any?): Boolean =
        when (this) {
            BOOLEAN -> value is Boolean
            INTEGER -> value is Long
            NUMBER -> value is Double
            else -> value is String
        }

    private fun readInteger(text: String): Any {
        val whole = BigInteger(text)
        return if (whole.bitLength() < Long.SIZE_BITS) whole.toLong() else whole
    }
}

private fun endOfDigits(text: String, start: Int, limit: Int) =
    text.endOf(start, limit) { it in '0'..'9' }

private fun endOfToken(text: String, start: Int, limit: Int) =
    text.endOf(start, limit) { !it.isSpace() }

private fun String.holds(word: String, start: Int, end: Int) =
    end - start == word.length && startsWith(word, start)

private fun Pattern.matches(text: String, start: Int, end: Int) =
    matcher(text).region(start, end).matches()

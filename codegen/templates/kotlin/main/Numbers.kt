import java.math.BigDecimal
import java.math.MathContext
import java.math.RoundingMode
import kotlin.math.abs

/** Writes a param into a message, the same as every other language does. */
internal fun write(value: Any): String = if (value is Double) write(value) else value.toString()

/**
 * Writes a number as RFC 8785 and ECMAScript do: the shortest digits that read back as the same,
 * and an exponent below 1e-6 and from 1e21 on.
 */
internal fun write(number: Double): String {
    if (number == number.toLong().toDouble() && abs(number) < 1L shl 53) {
        return number.toLong().toString()
    }
    if (!number.isFinite()) return number.toString()
    val shortest = shortest(abs(number)).stripTrailingZeros()
    val digits = shortest.unscaledValue().toString()
    // The decimal point stands after that many digits.
    val point = digits.length - shortest.scale()
    return (if (number < 0) "-" else "") + place(digits, point)
}

private fun place(digits: String, point: Int): String =
    when {
        point > 21 || point <= -6 -> {
            val fraction = if (digits.length > 1) "." + digits.drop(1) else ""
            "${digits[0]}${fraction}e${if (point > 0) "+" else ""}${point - 1}"
        }
        point <= 0 -> "0." + "0".repeat(-point) + digits
        point >= digits.length -> digits.padEnd(point, '0')
        else -> digits.take(point) + "." + digits.drop(point)
    }

/** `Double.toString` gives more digits than are needed, at times, before Java 19. */
private fun shortest(number: Double): BigDecimal {
    val exact = BigDecimal(number)
    for (digits in 1..16) {
        val below = exact.round(MathContext(digits, RoundingMode.FLOOR))
        val above = exact.round(MathContext(digits, RoundingMode.CEILING))
        val isBelow = below.toDouble() == number
        val isAbove = above.toDouble() == number
        if (isBelow && isAbove) return exact.round(MathContext(digits, RoundingMode.HALF_EVEN))
        if (isBelow || isAbove) return if (isBelow) below else above
    }
    return exact.round(MathContext(17, RoundingMode.HALF_EVEN))
}

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** Texts as the tables compare them, which is not what the standard library does. */
private const val WIDE_SPACES =
    "\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" +
        "\u2028\u2029\u202f\u205f\u3000"

/** Unicode's White_Space, which is neither what `isWhitespace` nor what `trim` takes for it. */
internal fun Char.isSpace(): Boolean =
    if (this <= ' ') this == ' ' || this in '\t'..'\r' else this >= '\u0085' && this in WIDE_SPACES

/** What tells two texts not apart at their ends: white space, and what ends a sentence. */
internal fun Char.isLoose(): Boolean = this == '.' || this == '!' || this == '。' || isSpace()

/** ASCII letters, digits and the underscore. */
internal fun Char.isWordPart(): Boolean =
    this in 'a'..'z' || this in 'A'..'Z' || this in '0'..'9' || this == '_'

/** The end of what is all of a kind from [start] on, at most up to [limit]. */
internal inline fun String.endOf(start: Int, limit: Int, isOfKind: (Char) -> Boolean): Int {
    var end = start
    while (end < limit && isOfKind(this[end])) end++
    return end
}

/** The text with its ASCII letters in lower case, and no others. */
internal fun String.lower(): String {
    val first = indexOfFirst { it in 'A'..'Z' }
    if (first < 0) return this
    val units = toCharArray()
    for (at in first..units.lastIndex) {
        if (units[at] in 'A'..'Z') units[at] += 'a' - 'A'
    }
    return units.concatToString()
}

/** Reads bytes as browsers do: one U+FFFD for each start of a character that isn't finished. */
internal fun decode(bytes: ByteArray): String {
    var readable = bytes
    for (at in 0 until bytes.size - 1) {
        // Java takes a surrogate in UTF-8 for one broken character; by the standard it is three.
        if (bytes[at] == 0xed.toByte() && bytes[at + 1].toInt() and 0xe0 == 0xa0) {
            if (readable === bytes) readable = bytes.clone()
            readable[at] = -1
        }
    }
    return readable.decodeToString()
}

/** Reads half a surrogate pair, which is no character, as U+FFFD. */
internal fun wellFormed(text: String): String {
    var units: CharArray? = null
    var at = 0
    while (at < text.length) {
        if (text[at].isSurrogate()) {
            if (at + 1 < text.length && Character.isSurrogatePair(text[at], text[at + 1])) {
                at++
            } else {
                units = units ?: text.toCharArray()
                units[at] = '\ufffd'
            }
        }
        at++
    }
    return units?.concatToString() ?: text
}

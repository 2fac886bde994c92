// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/**
 * Texts, to find those with which another text starts.
 *
 * The last of them, in order, that isn't greater than the text starts with all of them with which
 * the text starts: what stands between the text and a start of it starts in the same way. So the
 * rest is a walk from each to the longest other with which it starts.
 */
internal class Starts(texts: Collection<String>) {
    val sorted: Array<String> = texts.toTypedArray().apply { sort() }

    /** How much of a text there is to look at. */
    val longest: Int = sorted.maxOfOrNull { it.length } ?: 0

    /** By index, the longest other with which one starts, or [NONE]. */
    val parents: IntArray = IntArray(sorted.size)

    init {
        var start = NONE
        for (at in sorted.indices) {
            while (start != NONE && !sorted[at].startsWith(sorted[start])) start = parents[start]
            parents[at] = start
            start = at
        }
    }

    /** The longest with which a text starts, or [NONE]. */
    fun of(text: String): Int {
        val found = sorted.binarySearch(text)
        var at = if (found < 0) -found - 2 else found
        while (at >= 0 && !text.startsWith(sorted[at])) at = parents[at]
        return at
    }
}

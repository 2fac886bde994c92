// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/**
 * Literals and holes in turn, and where they stand in a text.
 *
 * A text matches as a whole, and each hole takes the fewest characters that let the rest match:
 * what an anchored regular expression with lazy groups gives. The time is linear in the text for
 * each hole: where one has failed once, it isn't tried again at a place from which it could only
 * find what it found before.
 */
internal class Pattern(literals: List<String>, types: List<HoleType>) {
    private val head = literals.first()
    private val tail = literals.last()
    private val types = types.toTypedArray()

    /** By hole, the literal behind it. */
    private val behind = literals.drop(1).toTypedArray()

    /** Where each hole starts and ends, in turn; null if the text doesn't match. */
    fun fill(text: String): IntArray? {
        if (!text.startsWith(head) || !text.endsWith(tail)) return null
        // The tail is compared before all else; a hole that would overlap it doesn't fit.
        val end = text.length - tail.length
        if (types.size > 1) return Search(text, end).from(head.length)
        return if (types[0].accepts(text, head.length, end)) intArrayOf(head.length, end) else null
    }

    /** Fills each hole up to each place in turn where the literal behind it stands. */
    private inner class Search(private val text: String, private val end: Int) {
        private val last = types.lastIndex

        /** By hole, where it starts and ends. */
        private val spans = IntArray(2 * types.size)

        /** By hole, beyond which place it doesn't go. */
        private val limits = IntArray(types.size)

        /** By hole, the starts from which it can't be filled, from and up to. */
        private val failed = IntArray(2 * types.size)

        fun from(first: Int): IntArray? {
            var hole = 0
            var start = first
            while (true) {
                if (start in failed[2 * hole] until failed[2 * hole + 1]) {
                    hole--
                } else if (hole < last) {
                    enter(hole, start)
                } else if (types[last].accepts(text, start, end)) {
                    spans[2 * last] = start
                    spans[2 * last + 1] = end
                    return spans
                } else {
                    fail(last, start)
                    hole--
                }
                while (hole >= 0 && !advance(hole)) {
                    fail(hole, spans[2 * hole])
                    hole--
                }
                if (hole < 0) return null
                start = spans[2 * hole + 1] + behind[hole].length
                hole++
            }
        }

        private fun enter(hole: Int, start: Int) {
            val reach = types[hole].reach(text, start)
            limits[hole] = if (reach < 0) start + LONGEST_NUMBER else reach
            spans[2 * hole] = start
            spans[2 * hole + 1] = start - 1
        }

        /** Moves the end of a hole to the next place where the literal behind it stands. */
        private fun advance(hole: Int): Boolean {
            var at = spans[2 * hole + 1]
            do {
                at = find(behind[hole], at + 1, limits[hole])
            } while (at >= 0 && !types[hole].acceptsWithinReach(text, spans[2 * hole], at))
            spans[2 * hole + 1] = at
            return at >= 0
        }

        private fun fail(hole: Int, start: Int) {
            failed[2 * hole] = start
            failed[2 * hole + 1] = maxOf(types[hole].reach(text, start), start)
        }

        /** Where a literal first starts from a place on, up to a limit; the search ends there. */
        private fun find(literal: String, from: Int, limit: Int): Int {
            if (limit >= text.length - literal.length) return text.indexOf(literal, from)
            for (at in from..limit) {
                if (text[at] == literal[0] && text.startsWith(literal, at)) return at
            }
            return -1
        }
    }

    companion object {
        /** The same with everything in lower case, and without what is loose at its ends. */
        fun normalized(literals: List<String>, types: List<HoleType>): Pattern {
            val first = literals.first().trimStart(Char::isLoose)
            val tail = literals.last().trimEnd(Char::isLoose)
            val all = listOf(first) + literals.subList(1, literals.lastIndex) + tail
            return Pattern(all.map { it.lower() }, types)
        }
    }
}

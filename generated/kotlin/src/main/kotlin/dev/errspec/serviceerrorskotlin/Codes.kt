// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** Stands for no index. */
internal const val NONE = -1

/** The codes of a catalog, by error, to find one in a text. */
internal class Codes(ofErrors: List<String?>) {
    val byIndex: List<String> = ofErrors.filterNotNull().distinct()
    private val indices = byIndex.withIndex().associate { (index, code) -> code to index }

    /** By code, the error that has it if it is the only one, or [NONE]. */
    val onlyErrors: IntArray

    private val starts = Starts(byIndex)
    private val words = byIndex.map { it.substring(0, it.endOfWord(0)) }.filter { it != "" }.toSet()

    /** What words start with: by first letter, what all have in common that start with it. */
    private val wordHeads =
        words
            .groupBy { it[0] }
            .values
            .map { it.reduce { head, word -> head.commonPrefixWith(word) } }

    init {
        val errors = ofErrors.indices.groupBy { ofErrors[it] }
        onlyErrors = IntArray(byIndex.size) { errors.getValue(byIndex[it]).singleOrNull() ?: NONE }
    }

    fun indexOf(code: String?): Int = indices[code] ?: NONE

    /** The first code in a text that stands there as a whole word, or [NONE]. */
    fun find(text: String): Int {
        if (wordHeads.none { it in text }) return NONE
        var at = 0
        while (at < text.length) {
            val end = text.endOfWord(at)
            if (end > at && text.substring(at, end) in words) {
                val code = findAt(text, at)
                if (code != NONE) return code
            }
            at = end + 1
        }
        return NONE
    }

    private fun findAt(text: String, at: Int): Int {
        var start = starts.of(text.substring(at, minOf(text.length, at + starts.longest)))
        while (start != NONE && !endsWord(starts.sorted[start], text, at)) {
            start = starts.parents[start]
        }
        return if (start == NONE) NONE else indexOf(starts.sorted[start])
    }

    private fun endsWord(code: String, text: String, at: Int): Boolean {
        val end = at + code.length
        return code.last().isWordPart() && (end == text.length || !text[end].isWordPart())
    }

    private fun String.endOfWord(start: Int) = endOf(start, length, Char::isWordPart)
}

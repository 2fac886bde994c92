/**
 * A template taken apart: the literals, and between each two of them the name in the hole. `{name}`
 * is a hole, two braces are a brace.
 */
internal class Message(val literals: List<String>, val names: List<String>) {
    fun fill(value: (String) -> String): String = buildString {
        append(literals[0])
        names.forEachIndexed { hole, name -> append(value(name)).append(literals[hole + 1]) }
    }

    companion object {
        fun of(template: String): Message {
            val literals = mutableListOf<String>()
            val names = mutableListOf<String>()
            val literal = StringBuilder()
            var at = 0
            while (at < template.length) {
                val unit = template[at]
                if (unit != '{' && unit != '}') {
                    literal.append(unit)
                    at++
                } else if (template.startsWith("$unit$unit", at)) {
                    literal.append(unit)
                    at += 2
                } else {
                    val end = template.indexOf('}', at)
                    names += template.substring(at + 1, end)
                    literals += literal.toString()
                    literal.setLength(0)
                    at = end + 1
                }
            }
            return Message(literals + literal.toString(), names)
        }
    }
}

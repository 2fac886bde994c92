/** What a service's table says beside ids and translations, as its resource has it. */
internal class Wire(json: String) {
    private val table = parseJson(json) as Map<*, *>

    val envelopes: List<Shape> = list("envelopes").map(Shape::of)
    val notErrors: List<Shape> = list("not_errors").map(Shape::of)
    val bodyPrefixes: List<String> = list("body_prefixes").map { it as String }
    val constants: Map<String, Constant> = map("constants") { Constant(it as List<*>) }
    val sensitive: Map<String, List<String>> = map("sensitive", ::texts)
    val also: Map<String, List<String>> = map("also", ::texts)
    val deprecated: Map<String, Map<*, *>> = map("deprecated") { it as Map<*, *> }

    /** By place, the index of the template that is tried there. */
    val late: Map<Int, Int> = map("late") { (it as Double).toInt() }.mapKeys { it.key.toInt() }

    private val rows: Map<String, Row> = map("errors") { Row(it as List<*>) }

    /** What the service fills in from its configuration: its type, and the default's text. */
    class Constant(json: List<*>) {
        val type: HoleType = type(json[0])
        val text: String = json[1] as String
    }

    /** Of an error: the message in the service's language, and by name the types of its params. */
    class Row(json: List<*>) {
        val message: String = json[0] as String
        val params: Map<String, HoleType> =
            (json.getOrNull(1) as Map<*, *>?).orEmpty().entries.associate { (name, type) ->
                name as String to type(type)
            }
    }

    /** The message of an error in the language of the service. */
    fun messageOf(id: ErrorId): String = rows.getValue(id.id).message

    /** By name, the types of an error's params. */
    fun paramsOf(id: ErrorId): Map<String, HoleType> = rows.getValue(id.id).params

    /** Whether the params of an error are all there, as its class has them. */
    fun areParams(id: ErrorId, values: Map<String, Any>): Boolean =
        paramsOf(id).all { (name, type) -> type.isHeldBy(values[name]) }

    private fun list(name: String): List<Any> = (table[name] as List<*>?).orEmpty().map { it!! }

    private fun <T> map(name: String, read: (Any?) -> T): Map<String, T> =
        (table[name] as Map<*, *>?).orEmpty().entries.associate { (key, value) ->
            key as String to read(value)
        }
}

private fun texts(json: Any?): List<String> = (json as List<*>).map { it as String }

private fun type(name: Any?) = HoleType.valueOf((name as String).uppercase())

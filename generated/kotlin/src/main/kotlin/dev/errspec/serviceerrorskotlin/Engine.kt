// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

/** What the engine found, of what the body said, in the shape of an error or as a text. */
internal class Found(val hit: Hit, val status: Int, val signal: Signal, val isEnveloped: Boolean) {
    /** A text that was asked for may well speak of a code, which makes it no error. */
    val isError: Boolean
        get() =
            when (hit.match) {
                Match.EXACT,
                Match.NORMALIZED -> true
                Match.NOT_ERROR -> false
                else ->
                    status >= 400 ||
                        isEnveloped && (signal.code != null || signal.category != null) ||
                        status == 0 && hit.match == Match.CODE
            }
}

/** How well a message matched, the index of its error or [NONE], and its params. */
internal class Hit(
    val match: Match,
    val error: Int = NONE,
    val params: Map<String, Any> = emptyMap(),
)

/** The errors that have a value in a column; all, if there is no column. */
private class Candidates(val column: IntArray?, val value: Int) {
    fun has(error: Int) = column == null || column[error] == value
}

private val ALL = Candidates(null, NONE)

/** A wording of an error. */
private sealed interface Wording {
    val error: Int
}

/** A message without holes. */
private class Literal(override val error: Int, val text: String) : Wording

/** A message with holes, and all that differ from it at most in the names of their holes. */
private class Template(
    override val error: Int,
    val message: Message,
    private val types: List<HoleType>,
    private val params: Set<String>,
    val alike: List<Template>,
) : Wording {
    private val exact = Pattern(message.literals, types)
    private val normalized = Pattern.normalized(message.literals, types)

    fun fill(match: Match, text: String) =
        (if (match == Match.EXACT) exact else normalized).fill(text)

    /** What stood in the holes; those of constants are left out. */
    fun read(text: String, spans: IntArray): Map<String, Any> = buildMap {
        message.names.forEachIndexed { hole, name ->
            if (name in params) {
                put(name, types[hole].read(text.substring(spans[2 * hole], spans[2 * hole + 1])))
            }
        }
    }
}

/**
 * Response to error: the tables of one catalog, and what they are looked up by. Nothing takes more
 * than linear time, nothing is thrown whatever comes in, and no regular expression is made from the
 * text of a server.
 */
internal class Engine(private val wire: Wire, ids: List<ErrorId>, categories: List<Category>) {
    private val codes = Codes(ids.map { it.code })
    private val wires =
        categories
            .mapNotNull { it.wire }
            .distinct()
            .withIndex()
            .associate { (index, wire) -> wire to index }
    private val statuses = categories.mapNotNull { it.status }.toSet()

    /** By error: an index of its code, of its category's name on the wire, and its HTTP status. */
    private val codeOf = IntArray(ids.size) { codes.indexOf(ids[it].code) }

    private val wireOf = IntArray(ids.size) { wires[ids[it].category.wire] ?: NONE }
    private val statusOf = IntArray(ids.size) { ids[it].category.status ?: 0 }
    private val categoryOf = ids.map { it.category }
    private val literals = HashMap<String, MutableList<Literal>>()
    private val looseLiterals = HashMap<String, MutableList<Literal>>()
    private val longestLiteral: Int
    private val templates: List<Template>

    /** What templates start with, and by its index the indices of those templates. */
    private val heads: Starts

    private val templatesOf: List<List<Int>>

    init {
        val found = mutableListOf<Template>()
        val alike = HashMap<Any, MutableList<Template>>()
        ids.forEachIndexed { error, id ->
            for (wording in listOf(wire.messageOf(id)) + wire.also[id.id].orEmpty()) {
                val parsed = Message.of(wording)
                if (parsed.names.isEmpty()) {
                    addLiteral(Literal(error, parsed.literals.single()))
                } else {
                    found += template(error, parsed, wire.paramsOf(id), alike)
                }
            }
        }
        longestLiteral = literals.keys.maxOfOrNull { it.length } ?: 0
        templates = inOrder(found)
        val byHead =
            templates.indices.groupBy {
                templates[it].message.literals[0].trimStart(Char::isLoose).lower()
            }
        heads = Starts(byHead.keys)
        templatesOf = heads.sorted.map(byHead::getValue)
    }

    private fun addLiteral(literal: Literal) {
        val loose = literal.text.trim(Char::isLoose).lower()
        literals.getOrPut(literal.text, ::mutableListOf) += literal
        looseLiterals.getOrPut(loose, ::mutableListOf) += literal
    }

    private fun template(
        error: Int,
        message: Message,
        params: Map<String, HoleType>,
        alike: MutableMap<Any, MutableList<Template>>,
    ): Template {
        val types = message.names.map { params[it] ?: wire.constants.getValue(it).type }
        val same = alike.getOrPut(message.literals to types, ::mutableListOf)
        return Template(error, message, types, params.keys, same).also { same += it }
    }

    /** Templates are tried in their own order, but for those of which the place is given. */
    private fun inOrder(found: List<Template>): List<Template> {
        val moved = wire.late.values.toSet()
        val others = found.indices.filter { it !in moved }.iterator()
        return found.indices.map { place -> found[wire.late[place] ?: others.next()] }
    }

    /** Identifies a response by its HTTP status, if that isn't 0, and the text of its body. */
    fun identify(status: Int, body: String): Found {
        val text = undress(body)
        val json = readJson(text) ?: return find(status, Signal(text), false)
        if (wire.notErrors.any { it.read(json, Signal()) }) {
            return Found(Hit(Match.NOT_ERROR), status, Signal(), true)
        }
        val signal = read(json) ?: return find(status, Signal(text), false)
        // A message that is a JSON object in its turn is read too, once.
        val message = signal.message.orEmpty().trim(Char::isSpace)
        if (message.startsWith('{')) readJson(message)?.let(::read)?.let(signal::update)
        return find(status, signal, true)
    }

    /** A text without a byte order mark, white space at its ends, and a body prefix. */
    private fun undress(body: String): String {
        val text = body.removePrefix("\ufeff").trim(Char::isSpace)
        val prefix = wire.bodyPrefixes.firstOrNull(text::startsWith) ?: return text
        return text.drop(prefix.length).trim(Char::isSpace)
    }

    /** The signal in the first envelope that fits. */
    private fun read(json: Any): Signal? =
        wire.envelopes.firstNotNullOfOrNull { envelope ->
            Signal().takeIf { envelope.read(json, it) }
        }

    private fun find(status: Int, signal: Signal, isEnveloped: Boolean): Found {
        val message = signal.message.orEmpty()
        val candidates = candidates(signal, status)
        val isByCode = candidates.column === codeOf
        var hit = hit(message, candidates)
        if (hit == null && candidates !== ALL && !isByCode) hit = hit(message, ALL)
        if (hit == null) {
            val inText = if (isByCode || isEnveloped) NONE else codes.find(message)
            val known = if (isByCode) candidates.value else inText
            if (known != NONE) signal.code = signal.code ?: codes.byIndex[known]
            hit =
                when {
                    known != NONE -> Hit(Match.CODE, codes.onlyErrors[known])
                    candidates === ALL -> Hit(Match.NONE)
                    else -> Hit(Match.CATEGORY)
                }
        }
        return Found(hit, status, signal, isEnveloped)
    }

    /** By code if that is known, else by category, else by status, else all. */
    private fun candidates(signal: Signal, status: Int): Candidates {
        val code = codes.indexOf(signal.code)
        if (code != NONE) return Candidates(codeOf, code)
        val wire = wires[signal.category]
        if (wire != null) return Candidates(wireOf, wire)
        return if (status in statuses) Candidates(statusOf, status) else ALL
    }

    /** The error among the candidates whose message that is. */
    private fun hit(message: String, candidates: Candidates): Hit? {
        if (message.length <= longestLiteral) {
            theOne(literals[message], candidates)?.let {
                return Hit(Match.EXACT, it)
            }
        }
        val start = message.trimStart(Char::isLoose)
        val head = heads.of(start.take(heads.longest).lower())
        fill(head, Match.EXACT, message, message, candidates)?.let {
            return it
        }
        val trimmed = start.trimEnd(Char::isLoose)
        return if (trimmed.isEmpty()) null else looseHit(message, trimmed, head, candidates)
    }

    private fun looseHit(
        message: String,
        trimmed: String,
        head: Int,
        candidates: Candidates,
    ): Hit? {
        if (head == NONE && trimmed.length > longestLiteral) return null
        val lowered = trimmed.lower()
        val alike = looseLiterals[lowered]
        if (alike != null) {
            // A message that differs in case alone is nearer than one whose ends differ.
            val whole = message.lower()
            val inCase = alike.filter { it.text.lower() == whole }
            val error = theOne(inCase, candidates) ?: theOne(alike, candidates)
            if (error != null) return Hit(Match.NORMALIZED, error)
        }
        return fill(head, Match.NORMALIZED, lowered, trimmed, candidates)
    }

    /**
     * The first template that fits, of those with whose head a message starts; text is as compared.
     */
    private fun fill(
        head: Int,
        match: Match,
        text: String,
        message: String,
        candidates: Candidates,
    ): Hit? {
        var best = templates.size
        var spans: IntArray? = null
        var start = head
        while (start != NONE) {
            for (index in templatesOf[start]) {
                if (index >= best) break
                val template = templates[index]
                val filled =
                    if (candidates.has(template.error)) template.fill(match, text) else null
                if (filled != null) {
                    best = index
                    spans = filled
                    break
                }
            }
            start = heads.parents[start]
        }
        val found = spans ?: return null
        val error = theOne(templates[best].alike, candidates) ?: return null
        return Hit(match, error, templates[best].read(message, found))
    }

    /**
     * Of several errors with the same message the first, but none if they differ in what the
     * message doesn't tell.
     */
    private fun theOne(alike: List<Wording>?, candidates: Candidates): Int? {
        val errors = alike.orEmpty().map { it.error }.filter(candidates::has)
        val first = errors.minOrNull() ?: return null
        return first.takeIf {
            errors.all { codeOf[it] == codeOf[first] && categoryOf[it] == categoryOf[first] }
        }
    }
}

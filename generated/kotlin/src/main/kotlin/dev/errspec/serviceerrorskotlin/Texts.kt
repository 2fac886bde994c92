// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrorskotlin

import java.util.Locale
import java.util.Properties
import java.util.concurrent.ConcurrentHashMap

/** The texts of a catalog. Those of a language are read when one of them is first asked for. */
internal class Texts(private val catalog: String, private val locales: List<String>) {
    private val properties = ConcurrentHashMap<String, Properties>()

    /** A text in a language. */
    operator fun get(key: String, locale: Locale): String? =
        properties.computeIfAbsent(nearest(locale), ::readTexts).getProperty(key)

    /**
     * The language itself, else a wider one, else the first of its family, else the first of all.
     */
    private fun nearest(wanted: Locale): String {
        val wider = generateSequence(wanted.toLanguageTag()) { it.substringBeforeLast('-', "") }
        val family = wanted.language
        return wider
            .takeWhile { it.isNotEmpty() }
            .firstNotNullOfOrNull { tag -> locales.find { it.equals(tag, ignoreCase = true) } }
            ?: locales.find { it == family || it.startsWith("$family-") }
            ?: locales[0]
    }

    private fun readTexts(locale: String): Properties =
        Properties().apply { resource("${catalog}_$locale.properties").reader().use(::load) }
}

/** A resource of the package. */
internal fun resource(name: String) =
    checkNotNull(Texts::class.java.getResourceAsStream(name)) {
        "the package lacks its resource $name"
    }

// Made by `cargo xtask gen` from the spec. What is edited here is lost.
package dev.errspec.serviceerrors;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a catalog. Those of a language are read when one of them is first asked for. */
final class Texts {
  private final String catalog;
  private final List<String> locales;
  private final Map<String, Properties> properties = new ConcurrentHashMap<>();

  Texts(String catalog, List<String> locales) {
    this.catalog = catalog;
    this.locales = locales;
  }

  /** A text in a language, or null. */
  String get(String key, Locale locale) {
    return properties.computeIfAbsent(localeOf(locale), this::readTexts).getProperty(key);
  }

  /** The language itself, else a wider one, else the first of its family, else the first of all. */
  private String localeOf(Locale wanted) {
    String tag = wanted.toLanguageTag();
    for (String wider = tag;
        !wider.isEmpty();
        wider = wider.substring(0, Math.max(wider.lastIndexOf('-'), 0))) {
      for (String locale : locales) {
        if (locale.equalsIgnoreCase(wider)) {
          return locale;
        }
      }
    }
    String family = wanted.getLanguage();
    for (String locale : locales) {
      if (locale.equals(family) || locale.startsWith(family + "-")) {
        return locale;
      }
    }
    return locales.get(0);
  }

  private Properties readTexts(String locale) {
    Properties read = new Properties();
    try (InputStream resource = Catalog.resource(catalog + "_" + locale + ".properties");
        Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}

//! Which of a catalog's languages people get, by `Accept-Language` (RFC 9110, section 12.5.4; lookup of RFC 4647, section 3.4).

use super::list::{Element, elements};

/// The locale that a client wants most, of those there are; the first if it says nothing, or asks for others.
///
/// A range finds the locale that it names, or else the one that is left when subtags are taken off its end: `zh-Hant-TW` finds `zh`.
pub(super) fn pick<'h, L>(locales: &[&'static str], lines: L) -> &'static str
where
    L: IntoIterator<Item = &'h [u8]> + Clone,
{
    let is_refused = |locale: &str| elements(lines.clone()).any(|range| range.weight == 0 && range.name.eq_ignore_ascii_case(locale.as_bytes()));
    let offered: Vec<_> = locales.iter().copied().filter(|locale| !is_refused(locale)).collect();
    let mut best = (0, None);
    for Element { name, weight } in elements(lines) {
        if weight > best.0
            && let Some(locale) = look_up(&offered, name)
        {
            best = (weight, Some(locale));
        }
    }
    best.1.or(offered.first().copied()).or(locales.first().copied()).unwrap_or("und")
}

/// The locale of a language range. `*` is for any, and that is the first of them.
fn look_up(offered: &[&'static str], range: &[u8]) -> Option<&'static str> {
    let mut range = range;
    loop {
        if let Some(locale) = offered.iter().find(|locale| locale.as_bytes().eq_ignore_ascii_case(range)) {
            return Some(locale);
        }
        let hyphen = range.iter().rposition(|&byte| byte == b'-');
        match hyphen {
            Some(hyphen) => range = &range[..hyphen],
            None if range == b"*" => return offered.first().copied(),
            None => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::pick;

    fn picked(accept_language: &str) -> &'static str {
        pick(&["en", "zh", "pt-BR"], [accept_language.as_bytes()])
    }

    #[test]
    fn the_language_wanted_most_is_picked() {
        assert_eq!(["zh", "ZH-cn", "zh-Hant-TW-x-a", "pt-br", "en-GB, zh"].map(picked), ["zh", "zh", "zh", "pt-BR", "en"]);
        assert_eq!(["en;q=0.5, zh;q=0.6", "fr, zh;q=0.1", "en;q=0.1, *;q=0.05, zh;q=0.2"].map(picked), ["zh", "zh", "zh"]);
    }

    #[test]
    fn of_languages_wanted_the_same_the_one_written_first_is_picked() {
        assert_eq!(["zh, en", "en, zh", "zh;q=0.3, en;q=0.300"].map(picked), ["zh", "en", "zh"]);
    }

    #[test]
    fn what_the_table_has_not_falls_back_to_the_first_locale() {
        assert_eq!(["", "fr", "pt", "*", "fr, *", "-", "--", "e", "en_GB", ",;q=,"].map(picked), ["en"; 10]);
        assert_eq!(pick(&["en", "zh"], []), "en");
    }

    #[test]
    fn a_language_with_the_weight_zero_is_not_picked_if_there_is_another() {
        assert_eq!(["en;q=0", "en;q=0, *", "en;q=0, fr", "en;q=0, en-GB", "en;q=0, pt-BR"].map(picked), ["zh", "zh", "zh", "zh", "pt-BR"]);
        assert_eq!(picked("en;q=0, zh;q=0, pt-BR;q=0"), "en");
    }
}

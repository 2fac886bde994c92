//! Names of several words in one, each with a capital.

/// `["rate", "limit"]` as `RateLimit`. Two digits that would touch are kept apart, so that `a_1_2` isn't `a_12`.
pub(in crate::target) fn pascal<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut name = String::new();
    for word in words {
        push_word(&mut name, word);
    }
    name
}

/// Appends a word with a capital, and keeps its digits apart from those before it.
pub(in crate::target) fn push_word(name: &mut String, word: &str) {
    if name.ends_with(|it: char| it.is_ascii_digit()) && word.starts_with(|it: char| it.is_ascii_digit()) {
        name.push('_');
    }
    push_capitalized(name, word);
}

/// Appends a word with a capital.
pub(in crate::target) fn push_capitalized(name: &mut String, word: &str) {
    let mut letters = word.chars();
    name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    name.push_str(letters.as_str());
}

#[cfg(test)]
mod tests {
    use super::pascal;

    #[test]
    fn words_have_capitals_and_digits_stay_apart() {
        assert_eq!(pascal("rate_limit".split('_')), "RateLimit");
        assert_eq!((pascal(["a", "1", "2"]), pascal(["a", "12"])), ("A1_2".to_owned(), "A12".to_owned()));
    }
}

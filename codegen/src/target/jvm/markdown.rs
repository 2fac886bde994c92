//! Text of a spec in a README.

use crate::visible;

/// The longest line; what is longer is cut.
const LONGEST: usize = 400;

/// A text in one line of Markdown, where it means only itself.
pub(in crate::target) fn markdown(text: &str) -> String {
    let line = visible::visible_line(text, LONGEST, |line, it| line.extend(it.escape_unicode()));
    let mut escaped = String::with_capacity(line.len());
    for it in line.chars() {
        if "\\`*_[]<>#&|~$".contains(it) {
            escaped.push('\\');
        }
        escaped.push(it);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn markdown_means_only_itself() {
        assert_eq!(markdown("<b> [a](b) `c`\n# d"), "\\<b\\> \\[a\\](b) \\`c\\` \\# d");
    }
}

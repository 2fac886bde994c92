//! Templates as the text of files.

use askama::Template;

/// A template's text, with the last line break, which askama drops.
pub(in crate::target) fn text_of(template: &impl Template) -> String {
    text_behind("", template)
}

/// The same behind a banner.
pub(in crate::target) fn text_behind(banner: &str, template: &impl Template) -> String {
    let mut text = banner.to_owned();
    // The targets' templates only write finished text into a String, which always succeeds.
    let _ = template.render_into(&mut text);
    text.push('\n');
    text
}

//! What stands in one line and what in several, as the formatter would have it.

use std::fmt::{Display, Write};

/// The longest line of code. Texts stand on one line however long they are.
pub(super) const WIDTH: usize = 120;

/// Items after a head, each of which is finished text: in one line if that surely fits, else on a line for each. The comma after the last
/// makes formatters keep it that way, so that nobody has to know how wide a character is. The brackets are those of a line, and of lines.
pub(super) fn listed(indent: usize, head: &str, line: (&str, &str), lines: (&str, &str), items: &[&dyn Display]) -> String {
    let mut text = format!("{head}{}", line.0);
    for (index, item) in items.iter().enumerate() {
        write(&mut text, if index == 0 { &"" } else { &", " });
        write(&mut text, item);
    }
    text.push_str(line.1);
    if indent + text.len() <= WIDTH {
        return text;
    }
    text.clear();
    text.push_str(head);
    text.push_str(lines.0);
    for item in items {
        let _ = write!(text, "\n{:indent$}    {item},", "");
    }
    let _ = write!(text, "\n{:indent$}{}", "", lines.1);
    text
}

/// Writing to a String always succeeds.
fn write(text: &mut String, item: &dyn Display) {
    let _ = write!(text, "{item}");
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn what_may_not_fit_gets_a_line_for_each_item() {
        assert_eq!(listed(4, "A = ", ("", ""), ("(", ")"), &[&1, &"b"]), "A = 1, b");
        let long = "x".repeat(120);
        assert_eq!(listed(4, "A = ", ("", ""), ("(", ")"), &[&1, &long]), format!("A = (\n        1,\n        {long},\n    )"));
    }
}

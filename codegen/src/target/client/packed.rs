//! Long lists of short names.

/// Items with a comma behind each, as many to a line as that width holds.
pub(in crate::target) fn packed(items: &[String], indent: &str, width: usize) -> String {
    let mut lines = String::new();
    let mut used = 0;
    for item in items {
        let is_first = lines.is_empty();
        if is_first || used + item.len() + 2 > width {
            lines.push_str(if is_first { "" } else { "\n" });
            lines.push_str(indent);
            used = indent.len();
        } else {
            lines.push(' ');
            used += 1;
        }
        lines.push_str(item);
        lines.push(',');
        used += item.len() + 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::packed;

    #[test]
    fn a_line_holds_what_fits_and_no_more() {
        let items = ["aa", "bb", "c"].map(str::to_owned);
        assert_eq!(packed(&items, "  ", 9), "  aa, bb,\n  c,");
        assert_eq!(packed(&items, "  ", 12), "  aa, bb, c,");
        assert_eq!(packed(&items, "", 1), "aa,\nbb,\nc,");
    }
}

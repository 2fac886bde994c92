//! Specs of any size in the likeness of the shipped one.

/// The text of the shipped spec.
pub(crate) fn shipped() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/errors.yaml")).expect("the shipped spec is in the workspace")
}

/// A spec of that many errors in the likeness of the shipped one: its rows again and again, with other ids, codes and messages.
/// Everything else stays as it is: the operations list the first of each row, and whole categories.
pub(crate) fn grow(shipped: &str, size: usize) -> String {
    let mut parts = shipped.split(ERRORS);
    let head = parts.next().unwrap_or_default();
    let tables: Vec<(&str, &str)> = parts.map(|part| part.split_at(end_of_rows(part))).collect();
    let rows: usize = tables.iter().map(|(table, _)| table.matches(ROW).count()).sum();
    let mut grown = String::with_capacity(shipped.len() * (size / rows + 1));
    let mut left = size;
    grown.push_str(head);
    for (index, (table, rest)) in tables.iter().enumerate() {
        let share = if index + 1 == tables.len() { left } else { size * table.matches(ROW).count() / rows };
        left -= share;
        grown.push_str(ERRORS);
        grow_rows(table, share, &mut grown);
        grown.push_str(rest);
    }
    grown
}

const ERRORS: &str = "\n    errors:\n";
const ROW: &str = "      - id: ";

/// Where the first line stands that is indented less than a row.
fn end_of_rows(part: &str) -> usize {
    let mut end = 0;
    for line in part.split_inclusive('\n') {
        if !line.trim().is_empty() && !line.starts_with("      ") {
            return end;
        }
        end += line.len();
    }
    end
}

fn grow_rows(table: &str, count: usize, grown: &mut String) {
    let rows: Vec<&str> = table.split(ROW).skip(1).collect();
    for number in 0..count {
        let turn = number / rows.len();
        grown.push_str(ROW);
        if turn == 0 {
            grown.push_str(rows[number]);
        } else {
            rows[number % rows.len()].lines().enumerate().for_each(|(line, text)| grow_line(line, text, &turn.to_string(), grown));
        }
    }
}

/// The first line of a row is its id.
fn grow_line(line: usize, text: &str, turn: &str, grown: &mut String) {
    let field = text.trim_start();
    let is_wording = field.starts_with("message: ") || (field.starts_with("- ") && text.starts_with("          "));
    if line == 0 {
        grown.extend([text, "_", turn]);
    } else if field.starts_with("code: ") {
        grown.extend([text, ".", turn]);
    } else if is_wording {
        let start = text.len() - field.len() + field.find(' ').map_or(0, |space| space + 1);
        let quote = usize::from(text[start..].starts_with(['"', '\'']));
        grown.extend([&text[..start + quote], "R", turn, " ", &text[start + quote..]]);
    } else {
        grown.push_str(text);
    }
    grown.push('\n');
}

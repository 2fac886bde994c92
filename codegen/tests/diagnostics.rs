//! Faults are found where they stand, whatever the file looks like, and none is told for what another has caused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::path::Path;

use errspec_codegen::diagnostic::Format;
use support::{faults, places, spec_with_errors, told};

/// A row whose message has a hole that is not declared, in column 51 of line 10.
const STRAY_HOLE: &str = "      - { id: a, category: not_found, message: 'b {c}' }\n";

#[test]
fn lines_may_end_as_on_windows() {
    let unix = spec_with_errors(STRAY_HOLE);
    let windows = unix.replace('\n', "\r\n");
    assert_eq!(places(&unix), [("unknown-param", 10, 51)]);
    assert_eq!(places(&windows), places(&unix));
    assert_eq!(told(windows.as_bytes()), told(unix.as_bytes()));
}

#[test]
fn a_byte_order_mark_takes_no_column() {
    let spec = "\u{feff}errspec: 2\n";
    assert_eq!(places(spec), [("unsupported-version", 1, 10)]);
    assert!(told(spec.as_bytes()).contains("1 | errspec: 2\n  |          ^ not 1\n"));
    assert_eq!(places(&format!("\u{feff}{}", spec_with_errors(STRAY_HOLE))), [("unknown-param", 10, 51)]);
}

#[test]
fn columns_count_characters_and_marks_count_cells() {
    let spec = spec_with_errors("      - { id: a, category: not_found, message: '中文🙂 {c}' }\n");
    assert_eq!(places(&spec), [("unknown-param", 10, 53)]);
    // Each of the three wide characters takes two cells.
    let line = "10 |       - { id: a, category: not_found, message: '中文🙂 {c}' }\n";
    assert!(told(spec.as_bytes()).contains(&format!("{line}   | {}^^^ not in `params`\n", " ".repeat(55))), "{}", told(spec.as_bytes()));
}

#[test]
fn a_tab_is_one_character() {
    let spec = spec_with_errors("      - { id: a, category: not_found,\tmessage: 'b\t{c}' }\n");
    assert_eq!(places(&spec), [("unknown-param", 10, 51)]);
}

#[test]
fn a_hole_is_found_in_every_style_of_scalar() {
    for (scalar, line, column) in [
        ("b {c}", 12, 20),
        ("'it''s {c}'", 12, 25),
        (r#""\"b\" \u4e2d {c}""#, 12, 32),
        ("|\n          b\n          c {c}", 14, 13),
        ("|2-\n            b {c}", 13, 15),
        (">\n          b\n          c {c}\n\n          d", 14, 13),
        ("b\n          c {c}", 13, 13),
        ("\"b \\\n          {c}\"", 13, 11),
    ] {
        let spec = spec_with_errors(&format!("      - id: a\n        category: not_found\n        message: {scalar}\n"));
        assert_eq!(places(&spec), [("unknown-param", line, column)], "{scalar}");
    }
}

#[test]
fn a_hole_that_is_escaped_away_is_found_with_its_message() {
    let spec = spec_with_errors("      - { id: a, category: not_found, message: \"b \\x7bc}\" }\n");
    assert_eq!(places(&spec), [("unknown-param", 10, 48)]);
}

#[test]
fn the_hole_that_is_meant_is_marked_and_not_its_twin() {
    let spec = spec_with_errors("      - { id: a, category: not_found, message: '{{c}} {{{c}}} {c}' }\n");
    assert_eq!(places(&spec), [("unknown-param", 10, 57), ("unknown-param", 10, 63)]);
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let spec = spec_with_errors(&format!("      - {{ id: a, category: not_found, message: '{}{{c}}{}' }}\n", "中".repeat(30_000), "x".repeat(30_000)));
    assert_eq!(places(&spec), [("unknown-param", 10, 30_049)]);
    let told = told(spec.as_bytes());
    assert!(told.contains("--> spec.yaml:10:30049\n"), "{told}");
    assert!(told.contains("中{c}xxx") && told.len() < 2_000, "{told}");
}

#[test]
fn a_long_text_is_not_told_whole() {
    let id = "x".repeat(100_000);
    let row = format!("      - {{ id: {id}, category: not_found, message: {id} }}\n");
    let told = told(spec_with_errors(&format!("{row}{row}")).as_bytes());
    assert!(told.contains("the error `xxx") && told.len() < 5_000, "{}", told.len());
}

#[test]
fn nothing_of_a_spec_reaches_the_terminal_as_a_command() {
    let hostile = "\\e[2J\\u202e\\x9b\\r\\n::error::{c}";
    let raw = "\u{202e}\u{2066}\u{9b}2J\u{200b}";
    let spec = spec_with_errors(&format!(
        "      - {{ id: \"{hostile}\", category: \"{hostile}\", message: \"{hostile}\" }} # {raw}\n      - {{ id: b, category: '{raw}', message: '{raw}{{c}}' }}\n"
    ));
    let faults = faults(spec.as_bytes());
    for format in [Format::Human { color: false }, Format::Github] {
        let text = faults.render(format);
        let dangerous = |character: char| (character.is_control() && character != '\n') || "\u{202e}\u{2066}\u{200b}".contains(character);
        assert!(!text.contains(dangerous), "{text:?}");
    }
    assert!(faults.render(Format::Github).lines().all(|line| line.starts_with("::error file=spec.yaml,line=")));
    assert!(faults.render(Format::Human { color: false }).contains("no category `\\u{202e}\\u{2066}\\u{9b}2J\\u{200b}`"));
}

#[test]
fn the_column_of_a_line_with_escapes_is_that_of_the_file() {
    let spec = spec_with_errors("      - { id: a, category: not_found, message: '\u{202e}{c}' }\n");
    assert_eq!(places(&spec), [("unknown-param", 10, 50)]);
    assert!(told(spec.as_bytes()).contains("--> spec.yaml:10:50\n"));
}

#[test]
fn a_file_that_can_not_be_read_is_a_fault() {
    let faults = errspec_codegen::load_file(Path::new("no/such/spec.yaml")).unwrap_err();
    let human = faults.render(Format::Human { color: false });
    assert!(human.starts_with("error[unreadable-file]: the spec can't be read: No such file or directory"), "{human}");
    assert!(human.contains("--> no/such/spec.yaml\n") && human.contains("= help: name another file with `--spec`\n"), "{human}");
    assert!(faults.render(Format::Github).starts_with("::error file=no/such/spec.yaml,title=unreadable-file::the spec can't be read"));
}

#[test]
fn a_file_name_can_not_break_out_of_an_annotation() {
    let faults = errspec_codegen::load("a,b:c%\n::error::x.yaml", b"{}").unwrap_err();
    assert!(faults.render(Format::Github).lines().all(|line| line.starts_with("::error file=a%2Cb%3Ac%25\\u{a}%3A%3Aerror%3A%3Ax.yaml,line=1,")));
}

#[test]
fn every_fault_of_a_spec_is_told_in_one_run() {
    // Structure and meaning, in the head, in two catalogs and in the same row.
    let spec = "\
errspec: 1
locales: [en, zh, en]
pakcage: { version: 1.0 }
packages: { catalogue: shop }
catalogs:
  - id: shop
    title: { en: Shop }
    wire_locale: en
    envelopes: [{ id: plain, body: { error: $message } }, { id: other, body: { error: 1 } }]
    constants: { LIMIT: { type: integer, value: x } }
    categories: [{ id: not_found, status: 999 }, { id: gone, status: '410' }]
    retired: [old]
    errors:
      - { id: old, categry: not_found, message: 'At most {LIMIT} {kind}.', translations: { zh: '{kind}' } }
      - { id: old, category: gone, message: [], params: { a: text }, retry: alwys }
      - { id: Third, category: nowhere, message: '{a', examples: [b], extra: 1 }
      - { id: fourth, category: not_found, message: '{a}', params: { a: integer }, translations: { zh: '{a}' }, examples: [b], code: 12 }
  - id: shop
    wire_locale: en
    envelopes: []
    categories: []
    errors: []
";
    let expected = [
        ("duplicate-locale", 2, 19),
        ("unknown-field", 3, 1),
        ("wrong-type", 3, 21),
        ("unknown-target", 4, 13),
        ("missing-locale", 7, 5),
        ("no-message", 9, 78),
        ("wrong-type", 10, 49),
        ("invalid-status", 11, 43),
        ("wrong-type", 11, 70),
        ("retired-error", 14, 15),
        ("unknown-field", 14, 20),
        ("unknown-param", 14, 66),
        ("unknown-param", 14, 97),
        ("duplicate-error", 15, 15),
        ("retired-error", 15, 15),
        ("wrong-type", 15, 45),
        ("unknown-value", 15, 62),
        ("unknown-value", 15, 77),
        ("invalid-name", 16, 15),
        ("unknown-category", 16, 32),
        ("invalid-template", 16, 51),
        ("missing-locale", 16, 50),
        ("unknown-field", 16, 71),
        ("example-mismatch", 17, 124),
        ("wrong-type", 17, 134),
        ("missing-field", 18, 5),
        ("duplicate-catalog", 18, 9),
        ("no-envelope", 20, 16),
        ("empty-catalog", 22, 13),
    ];
    let found = places(spec);
    let text = told(spec.as_bytes());
    let missing: Vec<_> = expected.iter().filter(|it| !found.contains(it)).collect();
    let surplus: Vec<_> = found.iter().filter(|it| !expected.contains(it)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing: {missing:?}\nsurplus: {surplus:?}\n{text}");
}

#[test]
fn one_mistake_is_one_fault() {
    let rows = |rows: &str| spec_with_errors(rows);
    let with_head = |from: &str, to: &str| {
        let spec = rows(
            "      - { id: a, category: not_found, message: b, deprecated: { since: '1', replaced_by: c } }\n      - { id: c, category: not_found, message: d }\n",
        );
        assert!(spec.contains(from));
        spec.replace(from, to)
    };
    for (spec, rule) in [
        // A misspelt field is neither missing, nor is what it holds undeclared.
        (with_head("categories:", "catgories:"), "unknown-field"),
        (with_head("wire_locale:", "wire_local:"), "unknown-field"),
        (rows("      - { id: a, categroy: not_found, message: b }\n"), "unknown-field"),
        (rows("      - { id: a, category: not_found, message: '{b}', parms: { b: integer } }\n"), "unknown-field"),
        // What has no value that can be used isn't missing where it is referred to.
        (with_head("[{ id: not_found, status: 404 }]", "not_found"), "wrong-type"),
        (with_head("[{ id: not_found, status: 404 }]", "[not_found]"), "wrong-type"),
        (with_head("[{ id: plain, body: { error: $message } }]", "none"), "wrong-type"),
        (with_head("[{ id: plain, body: { error: $message } }]", "[{ id: plain }]"), "missing-field"),
        (with_head("{ id: c, category: not_found, message: d }", "c"), "wrong-type"),
        (with_head("{ en: Shop }", "Shop"), "wrong-type"),
        (with_head("[en]", "en"), "wrong-type"),
        (with_head("wire_locale: en", "wire_locale: [en]"), "wrong-type"),
        (rows("      - { id: a, category: not_found, message: '{b}', params: [b] }\n"), "wrong-type"),
        (rows("      - { id: a, category: not_found, message: '{b}', params: { b: text } }\n"), "unknown-value"),
        (rows("      - { id: a, category: not_found, message: '{b}', params: { b: integr }, examples: ['1'] }\n"), "unknown-value"),
        (rows("      - { id: a, category: not_found, message: [b], params: { b: integer }, examples: ['1'] }\n"), "wrong-type"),
        (rows("      - { id: a, category: not_found, params: { b: integer }, examples: ['1'] }\n"), "missing-field"),
        // What is misspelt is not unused as well.
        (rows("      - { id: a, category: not_found, message: 'a {limit}', params: { limits: integer } }\n"), "unknown-param"),
        (
            with_head("    categories:", "    constants: { LIMITS: { type: integer, value: 1 } }\n    categories:")
                .replace("message: b", "message: 'b {LIMIT}'"),
            "unknown-constant",
        ),
        (
            with_head("    categories:", "    constants: { LIMIT: { type: integer, value: 1 } }\n    categories:")
                .replace("message: b", "message: '{LIMIT} {'"),
            "invalid-template",
        ),
        (
            with_head("    categories:", "    constants: { LIMIT: { type: integer, value: b } }\n    categories:").replace("message: b", "message: '{LIMIT}'"),
            "wrong-type",
        ),
        // A locale that is misspelt is not missing as well.
        (with_head("{ en: Shop }", "{ eng: Shop }"), "unknown-locale"),
        (with_head("wire_locale: en", "wire_locale: english"), "unknown-locale"),
        // A version that isn't known is told alone.
        (with_head("errspec: 1", "errspec: 2").replace("status", "state"), "unsupported-version"),
        // Ids once more in another catalog are no duplicates, and a row with a fault is still there.
        (
            rows(
                "      - { id: a, category: not_fuond, message: b }\n      - { id: c, category: not_found, message: d, deprecated: { since: '1', replaced_by: a } }\n",
            ),
            "unknown-category",
        ),
    ] {
        let found = places(&spec);
        assert!(found.len() == 1 && found[0].0 == rule, "{rule} was expected\n{spec}\n{}", told(spec.as_bytes()));
    }
}

#[test]
fn a_suggestion_names_what_was_meant() {
    for (spec, suggestion) in [
        (spec_with_errors("      - { id: a, category: NotFound, message: b }\n"), "did you mean `not_found`?"),
        (spec_with_errors("      - { id: a, category: not_found, mesage: b }\n"), "did you mean `message`?"),
        (
            spec_with_errors("      - { id: a, category: not_found, message: '{number_of_tokens}', params: { number_of_token: integer } }\n"),
            "did you mean `number_of_token`?",
        ),
        (spec_with_errors("      - { id: a, category: not_found, message: '{b}', params: { b: Integer } }\n"), "did you mean `integer`?"),
        (spec_with_errors(STRAY_HOLE), "declare it in `params`, with its type"),
    ] {
        assert!(told(spec.as_bytes()).contains(&format!("= help: {suggestion}\n")), "{}", told(spec.as_bytes()));
    }
}

#[test]
fn an_alias_stands_for_what_it_points_at() {
    let rows = "      - { id: a, category: not_found, message: &text '{b}', params: &params { b: integer } }\n      - { id: c, category: not_found, code: Z, message: *text, params: *params }\n";
    assert!(errspec_codegen::load("spec.yaml", spec_with_errors(rows).as_bytes()).is_ok());
    // A fault of what it points at is told once, and a fault of the alias where the alias stands.
    assert_eq!(places(&spec_with_errors(&rows.replace("b: integer", "b: text"))), [("unknown-value", 10, 82)]);
    assert_eq!(places(&spec_with_errors(&rows.replace("params: *params", "params: *text"))), [("wrong-type", 11, 72)]);
}

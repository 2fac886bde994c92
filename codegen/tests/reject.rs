//! Every rule has an example that is rejected, with the text that a person sees.
//!
//! `tests/reject/<rule>/` or, where a rule has several faults, `tests/reject/<rule>__<fault>/` holds `spec.yaml` and
//! `expected.txt`. `ERRSPEC_BLESS=1 cargo test -p errspec-codegen --test reject` rewrites the expected texts: read them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::collections::BTreeSet;
use std::fs;

use errspec_codegen::Faults;
use errspec_codegen::diagnostic::{Format, Rule};
use serde_json::Value;
use support::{compare, faults, list, test_file, told};

/// The rules whose faults no small file can show, with the tests that do.
const TESTED_ELSEWHERE: [Rule; 1] = [
    // `a_file_that_can_not_be_read_is_a_fault` in diagnostics.rs
    Rule::UnreadableFile,
];

fn examples() -> Vec<(String, Vec<u8>)> {
    let folder = test_file("reject");
    list(&folder).into_iter().map(|name| (name.clone(), fs::read(folder.join(&name).join("spec.yaml")).unwrap())).collect()
}

fn rule_of(example: &str) -> &str {
    example.split("__").next().unwrap()
}

#[test]
fn each_example_is_rejected_with_the_expected_text() {
    let differences: Vec<_> =
        examples().iter().filter_map(|(name, spec)| compare(&test_file("reject").join(name).join("expected.txt"), &told(spec)).err()).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

#[test]
fn each_example_breaks_the_rule_it_is_named_for() {
    for (name, spec) in examples() {
        assert!(faults(&spec).iter().any(|fault| fault.rule.name() == rule_of(&name)), "{name}");
    }
}

#[test]
fn every_rule_has_an_example() {
    let examples = examples();
    let shown: BTreeSet<&str> = examples.iter().map(|(name, _)| rule_of(name)).chain(TESTED_ELSEWHERE.map(Rule::name)).collect();
    let rules: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(shown, rules);
}

#[test]
fn every_rule_is_explained_in_one_sentence() {
    for rule in Rule::ALL {
        let text = rule.explanation();
        assert!(text.ends_with('.') && text.matches(". ").count() == 0 && text.starts_with(|first: char| first.is_uppercase()), "{rule}: {text}");
    }
}

#[test]
fn every_fault_says_where_and_how_to_mend_it() {
    for (name, spec) in examples() {
        for fault in faults(&spec).iter() {
            assert!(fault.place.is_some() && fault.help.is_some() && !fault.label.is_empty(), "{name}: {fault:?}");
            assert!(!fault.message.ends_with('.'), "{name}: {}", fault.message);
        }
    }
}

#[test]
fn all_renderings_agree_on_rule_line_and_column() {
    for (name, spec) in examples() {
        let faults = faults(&spec);
        let human = places_in_human(&faults.render(Format::Human { color: false }));
        assert_eq!(human.len(), faults.iter().len(), "{name}");
        assert_eq!(human, places_in_json(&faults), "{name}");
        assert_eq!(human, places_in_github(&faults), "{name}");
    }
}

/// `error[rule]: …` and `--> spec.yaml:line:column`.
fn places_in_human(text: &str) -> Vec<(String, String)> {
    let rules = text.lines().filter_map(|line| Some(line.strip_prefix("error[")?.split_once(']')?.0.to_owned()));
    let places = text.lines().filter_map(|line| Some(line.trim_start().strip_prefix("--> spec.yaml:")?.to_owned()));
    rules.zip(places).collect()
}

fn places_in_json(faults: &Faults) -> Vec<(String, String)> {
    let json: Vec<Value> = serde_json::from_str(&faults.render(Format::Json)).unwrap();
    json.iter().map(|fault| (fault["rule"].as_str().unwrap().to_owned(), format!("{}:{}", fault["line"], fault["column"]))).collect()
}

fn places_in_github(faults: &Faults) -> Vec<(String, String)> {
    let property = |line: &str, name: &str| line.split([',', ' ', ':']).find_map(|it| it.strip_prefix(&format!("{name}="))).unwrap().to_owned();
    let text = faults.render(Format::Github);
    text.lines().map(|line| (property(line, "title"), format!("{}:{}", property(line, "line"), property(line, "col")))).collect()
}

#[test]
fn faults_are_json_for_programs() {
    let spec = fs::read(test_file("reject/unknown-param/spec.yaml")).unwrap();
    let expected = r#"[
  {
    "rule": "unknown-param",
    "severity": "error",
    "message": "the message uses {req_typ}, which is not declared",
    "label": "not in `params`",
    "help": "did you mean `req_type`?",
    "file": "spec.yaml",
    "line": 12,
    "column": 51,
    "end_line": 12,
    "end_column": 60
  }
]
"#;
    assert_eq!(faults(&spec).render(Format::Json), expected);
}

#[test]
fn faults_are_annotations_on_github() {
    let spec = fs::read(test_file("reject/unknown-param/spec.yaml")).unwrap();
    let expected = "::error file=spec.yaml,line=12,col=51,endLine=12,endColumn=60,title=unknown-param::\
                    the message uses {req_typ}, which is not declared%0Adid you mean `req_type`?\n";
    assert_eq!(faults(&spec).render(Format::Github), expected);
}

#[test]
fn an_annotation_over_several_lines_has_no_end_column() {
    let spec = support::spec_with_errors(
        "      - { id: a, category: not_found, message: \"100 % {\n          of it\" }\n      - id: 'b:\n\n          c,d'\n        category: not_found\n        message: b\n",
    );
    let github = faults(spec.as_bytes()).render(Format::Github);
    let expected = "::error file=spec.yaml,line=10,col=55,endLine=10,endColumn=56,title=invalid-template::\
                    the message opens a brace that isn't closed%0Awrite `{{` or `}}` for a brace that stands in the text\n\
                    ::error file=spec.yaml,line=12,col=13,endLine=14,title=invalid-name::\
                    \"b:\\nc,d\" is no name for an error%0Awrite it in snake_case: ASCII letters first, then letters, digits and single underscores\n";
    assert_eq!(github, expected);
}

#[test]
fn colours_change_nothing_but_colours() {
    for (name, spec) in examples() {
        let faults = faults(&spec);
        let mut plain = String::new();
        let mut rest = faults.render(Format::Human { color: true });
        assert!(rest.contains("\u{1b}["), "{name} has no colours");
        while let Some(start) = rest.find("\u{1b}[") {
            plain.push_str(&rest[..start]);
            let end = start + rest[start..].find('m').unwrap() + 1;
            rest = rest[end..].to_owned();
        }
        assert_eq!(plain + &rest, faults.render(Format::Human { color: false }), "{name}");
    }
}

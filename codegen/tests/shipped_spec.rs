//! The spec that ships holds every row of the three tables it was made from, to the letter, and no row besides.
//!
//! The tables are in `tests/tables/`, as the services publish them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use errspec_codegen::load_file;
use errspec_codegen::model::{Catalog, ErrorDef, Segment, Spec};
use support::{shipped_spec, test_file};

fn spec() -> Spec {
    load_file(&shipped_spec()).unwrap_or_else(|faults| panic!("{faults}"))
}

fn catalog<'a>(spec: &'a Spec, id: &str) -> &'a Catalog {
    spec.catalogs.iter().find(|catalog| catalog.id == id).unwrap()
}

fn table(name: &str) -> String {
    fs::read_to_string(test_file("tables").join(name)).unwrap()
}

/// A text of a table with every `{hole}` made equal, whatever program stands in it: `{body["data"].size()}`.
fn without_hole_names(text: &str) -> String {
    let mut rest = text;
    let mut made_equal = String::new();
    while let Some(start) = rest.find('{') {
        made_equal.push_str(&rest[..start]);
        let length = hole_length(&rest[start..]);
        made_equal.push_str(if length.is_some() { "{}" } else { "{" });
        rest = &rest[start + length.unwrap_or(1)..];
    }
    made_equal + rest
}

/// The length of the hole that a text starts with: up to the brace that closes it, which no quotes hide.
fn hole_length(text: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' => quoted = !quoted,
            '}' if !quoted => return Some(at + 1),
            '{' if !quoted => return None,
            _ => {}
        }
    }
    None
}

/// What the table says of an error: the wire's message with its holes made equal, or its own wording where that was repaired.
fn wording(catalog: &Catalog, error: &ErrorDef) -> String {
    let as_text = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(_) | Segment::Constant(_) => "{}".to_owned(),
    };
    match &error.source {
        Some(source) => without_hole_names(source),
        None => catalog.wire_message(error).segments.iter().map(as_text).collect(),
    }
}

fn in_chinese<'a>(spec: &Spec, text: Option<&'a errspec_codegen::model::Text>) -> &'a str {
    let zh = spec.locales.iter().position(|locale| locale == "zh").unwrap();
    text.map_or("", |text| text.in_locale(zh))
}

/// Each distinct message of the table with its status. Two of them stand there twice.
fn mindie_rows() -> BTreeSet<(u16, String)> {
    let table = table("mindie.md");
    let mut rows = BTreeSet::new();
    for line in table.lines() {
        let cells: Vec<_> = line.splitn(5, '|').collect();
        let Some(Ok(status)) = cells.get(1).map(|cell| cell.parse::<u16>()) else { continue };
        let messages = cells[4].strip_suffix('|').unwrap().split("<li>").filter(|message| !message.is_empty() && *message != "-");
        // One cell lacks its closing quotes.
        let unquoted = messages.map(|message| message.strip_prefix('"').unwrap_or(message)).map(|message| message.strip_suffix('"').unwrap_or(message));
        rows.extend(unquoted.map(|message| (status, message.to_owned())));
    }
    rows
}

#[test]
fn mindie_has_every_message_of_its_table() {
    let spec = spec();
    let mindie = catalog(&spec, "mindie");
    let count = |rows: &mut dyn Iterator<Item = (u16, String)>| {
        let mut counted: BTreeMap<(u16, String), usize> = BTreeMap::new();
        rows.for_each(|row| *counted.entry(row).or_default() += 1);
        counted
    };
    let wanted = count(&mut mindie_rows().into_iter().map(|(status, text)| (status, without_hole_names(&text))));
    // One cell of the table holds two messages, so two errors have it as their source.
    let distinct: BTreeSet<_> = mindie
        .errors
        .iter()
        .map(|error| (mindie.category_of(error).status.unwrap(), error.source.clone().unwrap_or_else(|| mindie.wire_message(error).template.clone())))
        .collect();
    let found = count(&mut distinct.into_iter().map(|(status, text)| (status, without_hole_names(&text))));
    assert_eq!(found, wanted);
    for error in &mindie.errors {
        let row = (mindie.category_of(error).status.unwrap(), wording(mindie, error));
        assert!(wanted.contains_key(&row), "no row is {row:?}");
    }
}

#[test]
fn mindie_has_192_messages_by_status_and_the_wire_names_of_their_classes() {
    let spec = spec();
    let mindie = catalog(&spec, "mindie");
    let mut by_status: BTreeMap<u16, usize> = BTreeMap::new();
    mindie.errors.iter().for_each(|error| *by_status.entry(mindie.category_of(error).status.unwrap()).or_default() += 1);
    assert_eq!(by_status.into_iter().collect::<Vec<_>>(), [(400, 10), (404, 4), (422, 153), (424, 4), (500, 18), (503, 3)]);
    let table = table("mindie.md");
    for category in &mindie.categories {
        let (status, wire) = (category.status.unwrap(), category.wire.as_deref().unwrap());
        assert!(table.contains(&format!("|{status}|{wire}|{{<br>\"type\": \"{wire}\",")), "{status} {wire}");
    }
}

#[test]
fn modelarts_has_every_row_of_its_table_to_the_letter_and_in_its_order() {
    let spec = spec();
    let modelarts = catalog(&spec, "modelarts");
    // A cell that is empty stands on a line of its own.
    let table = table("modelarts.md").replace("|\n|\n", "| |\n");
    let cells = |line: &str| line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows: Vec<_> = table.lines().filter(|line| line.starts_with("| ") && line[2..].starts_with(|first: char| first.is_ascii_digit())).map(cells).collect();
    assert_eq!(rows.len(), 49);
    assert_eq!(modelarts.errors.len(), 49);
    for (error, row) in modelarts.errors.iter().zip(&rows) {
        let example = if error.source.is_some() { None } else { error.examples.first() };
        let message = wording(modelarts, error) + &example.map_or_else(String::new, |example| format!(" 示例:{example}"));
        let found = [
            modelarts.category_of(error).status.unwrap().to_string(),
            modelarts.code_of(error).unwrap().to_owned(),
            message,
            in_chinese(&spec, error.description.as_ref()).to_owned(),
            in_chinese(&spec, error.remedy.as_ref()).to_owned(),
        ];
        let mut wanted = row.clone();
        wanted[2] = wanted[2].replace("%s", "{}");
        assert_eq!(found.as_slice(), wanted, "{}", error.id);
    }
    assert_eq!(modelarts.codes.len(), 28);
}

#[test]
fn aliyun_has_every_code_of_its_table_with_its_message() {
    let spec = spec();
    let aliyun = catalog(&spec, "aliyun");
    let rows: BTreeMap<String, String> = table("aliyun.md")
        .lines()
        .filter_map(|line| line.strip_suffix(" |")?.split_once(" | "))
        .filter(|(code, _)| ["p_", "b_", "s_"].iter().any(|letter| code.starts_with(letter)))
        .map(|(code, message)| (code.to_owned(), without_hole_names(&message.replace("${", "{"))))
        .collect();
    let found: BTreeMap<String, String> = aliyun.errors.iter().map(|error| (aliyun.code_of(error).unwrap().to_owned(), wording(aliyun, error))).collect();
    assert_eq!(found, rows);
    assert_eq!((aliyun.errors.len(), aliyun.codes.len()), (109, 109));
}

#[test]
fn the_first_letter_of_an_aliyun_code_is_its_category() {
    let spec = spec();
    let aliyun = catalog(&spec, "aliyun");
    for error in &aliyun.errors {
        let code = aliyun.code_of(error).unwrap();
        assert!(aliyun.category_of(error).id.starts_with(&code[..1]), "{code}");
    }
    assert_eq!(aliyun.categories.len(), 3);
}

#[test]
fn every_text_is_there_in_english_and_in_chinese() {
    let spec = spec();
    let is_chinese = |text: &str| text.contains(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
    let (en, zh) = (spec.locales.iter().position(|it| it == "en").unwrap(), spec.locales.iter().position(|it| it == "zh").unwrap());
    for catalog in &spec.catalogs {
        for error in &catalog.errors {
            for text in [&error.description, &error.remedy].into_iter().flatten() {
                assert!(!text.in_locale(en).is_empty() && !is_chinese(text.in_locale(en)), "{}: {}", error.id, text.in_locale(en));
                assert!(is_chinese(text.in_locale(zh)), "{}: {}", error.id, text.in_locale(zh));
            }
            if catalog.id != "aliyun" {
                assert!(is_chinese(&error.messages[zh].template), "{}: {}", error.id, error.messages[zh].template);
            }
            assert!(!is_chinese(&error.messages[en].template), "{}: {}", error.id, error.messages[en].template);
        }
    }
}

#[test]
fn a_retry_is_told_only_where_the_table_tells_it() {
    let spec = spec();
    for catalog in &spec.catalogs {
        for error in catalog.errors.iter().filter(|error| error.retry.is_some()) {
            let said = format!("{} {}", catalog.wire_message(error).template, in_chinese(&spec, error.remedy.as_ref())).to_lowercase();
            assert!(["重试", "try again", "retry"].iter().any(|word| said.contains(word)), "{}: {said}", error.id);
        }
    }
}

#[test]
fn the_rows_of_the_model_api_are_those_of_the_two_requests_about_videos() {
    let spec = spec();
    let modelarts = catalog(&spec, "modelarts");
    let of_videos = modelarts.operations.iter().filter(|it| ["create_video", "show_video"].contains(&it.id.as_str()));
    let of_videos: BTreeSet<_> = of_videos.flat_map(|it| modelarts.errors_of(it)).map(|it| it.id.as_str()).collect();
    let is_of_model_api = |error: &&ErrorDef| modelarts.code_of(error).is_some_and(|code| code.starts_with("ModelArts.81"));
    assert_eq!(of_videos, modelarts.errors.iter().filter(is_of_model_api).map(|it| it.id.as_str()).collect());
}

#[test]
fn each_check_of_a_protocol_in_mindie_is_an_error_of_that_protocols_operations_alone() {
    let spec = spec();
    let mindie = catalog(&spec, "mindie");
    for (error, operations) in [
        ("openai_parameter_check_failed", &["openai_chat_completions", "openai_completions"][..]),
        ("vllm_parameter_check_failed", &["generate"]),
        ("tgi_parameter_check_failed", &["generate", "generate_stream"]),
        ("self_develop_parameter_check_failed", &["infer"]),
        ("triton_token_parameter_check_failed", &["triton_infer"]),
        ("triton_text_parameter_check_failed", &["triton_generate", "triton_generate_stream"]),
    ] {
        let found: Vec<_> = mindie.operations.iter().filter(|it| mindie.errors_of(it).any(|it| it.id == error)).map(|it| it.id.as_str()).collect();
        assert_eq!(found, operations, "{error}");
    }
}

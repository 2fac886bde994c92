//! Each case is a claim about what a spec becomes: its name is a sentence that can be false.
//!
//! `tests/cases/<claim>/` holds `spec.yaml` and, below `expected/`, those files of `generated/` that the claim is about.
//! `ERRSPEC_BLESS=1 cargo test -p errspec-codegen --test cases` rewrites the files that stand there: read them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use errspec_codegen::load_file;
use errspec_codegen::target::TARGETS;
use support::{compare, list, shipped_spec, test_file};

/// What all targets make of a spec, by path.
fn render(spec: &Path) -> BTreeMap<String, String> {
    let spec = load_file(spec).unwrap_or_else(|faults| panic!("{faults}"));
    let mut files = BTreeMap::new();
    for target in TARGETS {
        for (path, text) in target.render(&spec).unwrap().iter() {
            assert!(files.insert(path.to_owned(), text.to_owned()).is_none(), "{path} is made by two targets");
        }
    }
    files
}

/// The files below a folder, relative to it.
fn files_below(folder: &Path, at: &str) -> Vec<String> {
    let names = list(&folder.join(at)).into_iter().map(|name| PathBuf::from(at).join(name).to_str().unwrap().to_owned());
    names.flat_map(|path| if folder.join(&path).is_dir() { files_below(folder, &path) } else { vec![path] }).collect()
}

#[test]
fn each_case_becomes_what_it_claims() {
    let mut differences = Vec::new();
    let cases = test_file("cases");
    for case in list(&cases) {
        let rendered = render(&cases.join(&case).join("spec.yaml"));
        let expected = cases.join(&case).join("expected");
        let paths = files_below(&expected, "");
        assert!(!paths.is_empty(), "{case} expects nothing");
        for path in paths {
            match rendered.get(&path) {
                Some(text) => differences.extend(compare(&expected.join(&path), text).err()),
                None => differences.push(format!("{case}: no target makes {path}")),
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

#[test]
fn a_spec_becomes_the_same_bytes_each_time() {
    let cases = test_file("cases");
    let specs = list(&cases).into_iter().map(|case| cases.join(case).join("spec.yaml"));
    for spec in specs.chain([shipped_spec(), test_file("obstacle_course.yaml")]) {
        assert_eq!(render(&spec), render(&spec), "{}", spec.display());
    }
}

#[test]
fn a_target_stays_in_its_folder_and_its_root_files() {
    let spec = load_file(&shipped_spec()).unwrap();
    for target in TARGETS {
        for (path, _) in target.render(&spec).unwrap().iter() {
            let is_own = path.split_once('/').map_or(target.root_files().contains(&path), |(folder, _)| folder == target.name());
            assert!(is_own, "the target {} makes {path}", target.name());
        }
    }
}

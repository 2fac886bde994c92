//! What scripts and CI rely on: exit codes, and what is printed where.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use errspec_codegen::target::TARGETS;

const GOOD: &str = "\
errspec: 1
locales: [en]
catalogs:
  - id: shop
    title: { en: Shop }
    wire_locale: en
    envelopes: [{ id: plain, body: { error: $message } }]
    categories: [{ id: not_found, status: 404 }]
    errors:
      - { id: no_article, category: not_found, message: No such article. }
";

/// A folder with a good and a bad spec, gone at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("errspec-command-line-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("good.yaml"), GOOD).unwrap();
        fs::write(path.join("bad.yaml"), GOOD.replace("category: not_found", "category: not_fuond")).unwrap();
        Self(path)
    }

    fn xtask(&self, arguments: &[&str]) -> Ran {
        self.xtask_with(arguments, &[])
    }

    fn xtask_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        Ran::new(command.args(arguments).envs(environment.iter().copied()).current_dir(&self.0).output().unwrap())
    }

    fn exists(&self, path: &str) -> bool {
        self.0.join(path).exists()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What came of a command.
#[derive(Debug, PartialEq)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    fn new(output: Output) -> Self {
        Self { code: output.status.code(), out: String::from_utf8(output.stdout).unwrap(), err: String::from_utf8(output.stderr).unwrap() }
    }

    fn is_silent(&self, code: i32) -> bool {
        self.code == Some(code) && self.out.is_empty() && self.err.is_empty()
    }
}

/// Everything below a folder, by path.
fn tree(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn gen_says_what_it_did_in_one_line_for_each_target() {
    let scratch = Scratch::new("gen");
    let ran = scratch.xtask(&["gen", "--spec", "good.yaml", "--out", "deep/out"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let names: Vec<_> = ran.out.lines().map(|line| line.split(':').next().unwrap()).collect();
    let targets: Vec<_> = TARGETS.iter().map(|target| target.name()).collect();
    assert_eq!(names, targets);
    assert!(ran.out.contains("catalog: 1 file, 1 written, 0 unchanged, 0 removed\n"), "{}", ran.out);
    let again = scratch.xtask(&["gen", "--spec", "good.yaml", "--out", "deep/out"]);
    assert!(again.out.contains("catalog: 1 file, 0 written, 1 unchanged, 0 removed\n"), "{}", again.out);
    fs::write(scratch.0.join("deep/out/stray.txt"), "").unwrap();
    assert!(scratch.xtask(&["gen", "--spec", "good.yaml", "--out", "deep/out"]).out.ends_with("no target: 1 removed\n"));
}

#[test]
fn quiet_says_nothing_if_all_is_well() {
    let scratch = Scratch::new("quiet");
    for arguments in [&["gen", "--quiet"][..], &["gen", "-q", "--check"]] {
        assert!(scratch.xtask(&[arguments, &["--spec", "good.yaml", "--out", "out"]].concat()).is_silent(0));
    }
    fs::write(scratch.0.join("out/catalog.json"), "").unwrap();
    assert!(!scratch.xtask(&["gen", "--check", "--quiet", "--spec", "good.yaml", "--out", "out"]).out.is_empty());
}

#[test]
fn a_check_lists_every_difference_and_exits_with_1() {
    let scratch = Scratch::new("check");
    scratch.xtask(&["gen", "--spec", "good.yaml", "--out", "out"]);
    let fresh = scratch.xtask(&["gen", "--check", "--spec", "good.yaml", "--out", "out"]);
    assert_eq!(fresh, Ran { code: Some(0), out: "out: up to date\n".into(), err: String::new() });
    fs::write(scratch.0.join("out/catalog.json"), "edited").unwrap();
    fs::write(scratch.0.join("out/stray.txt"), "").unwrap();
    fs::remove_file(scratch.0.join("out/spec.schema.json")).unwrap();
    let before = tree(&scratch.0);
    let stale = scratch.xtask(&["gen", "--check", "--spec", "good.yaml", "--out", "out"]);
    assert_eq!(stale.code, Some(1));
    for line in ["stale: out/catalog.json\n", "missing: out/spec.schema.json\n", "orphaned: out/stray.txt\n"] {
        assert!(stale.out.contains(line), "{}", stale.out);
    }
    assert_eq!(stale.err, "error: out doesn't follow the spec: run `cargo xtask gen`\n");
    assert_eq!(tree(&scratch.0), before);
}

#[test]
fn targets_are_chosen_by_name_once_or_several_times() {
    let scratch = Scratch::new("targets");
    let one = scratch.xtask(&["gen", "--target", "schema", "--spec", "good.yaml", "--out", "out"]);
    assert_eq!(one.out, "schema: 1 file, 1 written, 0 unchanged, 0 removed\n");
    assert!(!scratch.exists("out/catalog.json"));
    // In the order of the list of targets, each once.
    let two = scratch.xtask(&["gen", "--target", "schema", "--target", "catalog", "--target", "schema", "--spec", "good.yaml", "--out", "out"]);
    assert_eq!(two.out, "catalog: 1 file, 1 written, 0 unchanged, 0 removed\nschema: 1 file, 0 written, 1 unchanged, 0 removed\n");
    let check = scratch.xtask(&["gen", "--check", "--target", "catalog", "--spec", "good.yaml", "--out", "out"]);
    assert_eq!(check.code, Some(0));
}

#[test]
fn a_target_that_does_not_exist_is_refused_with_those_that_do() {
    let scratch = Scratch::new("unknown");
    let ran = scratch.xtask(&["gen", "--target", "catlog", "--spec", "good.yaml", "--out", "out"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(TARGETS.iter().all(|target| ran.err.contains(target.name())) && ran.err.contains("catlog"), "{}", ran.err);
    assert!(!scratch.exists("out"));
}

#[test]
fn a_faulty_spec_exits_with_2_and_writes_nothing() {
    let scratch = Scratch::new("faulty");
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let ran = scratch.xtask(&[arguments, &["--spec", "bad.yaml", "--out", "out"]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(
            ran.err.contains("error[unknown-category]") && ran.err.contains("--> bad.yaml:10:37") && ran.err.ends_with("1 fault in bad.yaml\n"),
            "{}",
            ran.err
        );
        assert!(!scratch.exists("out"));
    }
}

#[test]
fn a_spec_that_is_not_there_exits_with_2() {
    let scratch = Scratch::new("no_spec");
    for command in ["gen", "check"] {
        let ran = scratch.xtask(&[command, "--spec", "none.yaml"]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.starts_with("error[unreadable-file]: the spec can't be read"), "{}", ran.err);
    }
}

#[test]
fn a_folder_that_can_not_be_written_to_exits_with_2() {
    let scratch = Scratch::new("unwritable");
    let ran = scratch.xtask(&["gen", "--spec", "good.yaml", "--out", "good.yaml/out"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.starts_with("error: good.yaml/out: "), "{}", ran.err);
    let foreign = scratch.xtask(&["gen", "--spec", "good.yaml", "--out", "."]);
    assert_eq!((foreign.code, foreign.out.as_str()), (Some(2), ""));
    assert!(foreign.err.contains("holds files that were not generated"), "{}", foreign.err);
}

#[test]
fn check_tells_a_person_on_standard_error_and_a_program_on_standard_output() {
    let scratch = Scratch::new("formats");
    let good = scratch.xtask(&["check", "--spec", "good.yaml"]);
    assert_eq!(good, Ran { code: Some(0), out: "good.yaml: 1 error in 1 catalog, no faults\n".into(), err: String::new() });
    assert_eq!(scratch.xtask(&["check", "--spec", "good.yaml", "--format", "json"]).out, "[]\n");
    assert!(scratch.xtask(&["check", "--spec", "good.yaml", "--format", "github"]).is_silent(0));
    let human = scratch.xtask(&["check", "--spec", "bad.yaml"]);
    assert!(human.code == Some(2) && human.out.is_empty() && human.err.starts_with("error[unknown-category]: "), "{human:?}");
    let json = scratch.xtask(&["check", "--spec", "bad.yaml", "--format", "json"]);
    assert!(json.code == Some(2) && json.err.is_empty() && json.out.contains("\"rule\": \"unknown-category\""), "{json:?}");
    let github = scratch.xtask(&["check", "--spec", "bad.yaml", "--format", "github"]);
    assert!(github.code == Some(2) && github.err.is_empty() && github.out.starts_with("::error file=bad.yaml,line=10,col=37,"), "{github:?}");
}

#[test]
fn the_environment_changes_no_byte() {
    let scratch = Scratch::new("environment");
    let plain = [("LC_ALL", "C"), ("TZ", "UTC"), ("RAYON_NUM_THREADS", "1")];
    let strange = [("LC_ALL", "tr_TR.UTF-8"), ("LANG", "zh_CN.GB18030"), ("TZ", "Asia/Kathmandu"), ("COLUMNS", "20"), ("HOME", "/nowhere")];
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/errors.yaml");
    for (out, environment) in [("one", &plain[..]), ("two", &strange[..])] {
        assert_eq!(scratch.xtask_with(&["gen", "--spec", shipped.to_str().unwrap(), "--out", out], environment).code, Some(0));
    }
    assert_eq!(tree(&scratch.0.join("one")), tree(&scratch.0.join("two")));
}

#[test]
fn words_that_mean_nothing_exit_with_2() {
    let scratch = Scratch::new("words");
    for arguments in [&[][..], &["generate"], &["gen", "--colour"], &["check", "--format", "xml"], &["gen", "more"]] {
        let ran = scratch.xtask(arguments);
        assert!(ran.code == Some(2) && ran.out.is_empty() && !ran.err.is_empty(), "{arguments:?}: {ran:?}");
    }
}

#[test]
fn size_counts_what_every_target_makes() {
    let scratch = Scratch::new("size");
    let ran = scratch.xtask(&["size", "--spec", "good.yaml"]);
    assert_eq!(ran.code, Some(0));
    for target in TARGETS {
        assert!(ran.out.lines().any(|line| line.starts_with(target.name())), "{} isn't in {}", target.name(), ran.out);
    }
    assert_eq!(scratch.xtask(&["size", "--spec", "bad.yaml"]).code, Some(2));
}

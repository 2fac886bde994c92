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
    operations:
      - { id: get_article, method: GET, path: '/articles/{id}', errors: [no_article] }
";

/// A service's own document.
const SERVICE: &str = "\
openapi: 3.1.0 # of ours
info: { title: Shop, version: '1' }
paths:
  /articles/{id}:
    get:
      responses:
        '404':
          description: Nothing is there.
          content: { application/json: { schema: { type: object } } }
  /other:
    get: { responses: { '200': { description: ok } } }
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

/// A scratch folder with a service's document.
fn with_service(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    fs::write(scratch.0.join("service.yaml"), SERVICE).unwrap();
    scratch
}

#[test]
fn apply_tells_what_is_lost_writes_once_and_then_nothing() {
    let scratch = with_service("apply");
    let apply = ["openapi", "apply", "service.yaml", "--spec", "good.yaml"];
    let lost = "service.yaml:7:9: GET /articles/{id} answers 404 with a schema of its own in `application/json`, which the table's replace; \
                a schema that is an `anyOf` with `#/components/schemas/Shop_PlainEnvelope` in it stays\n";
    let asked = scratch.xtask(&[&apply[..], &["--check"]].concat());
    let not_yet = format!("{lost}service.yaml: 1 operation of the tables, not up to date\n");
    assert_eq!(asked, Ran { code: Some(1), out: not_yet, err: String::new() });
    assert_eq!(fs::read_to_string(scratch.0.join("service.yaml")).unwrap(), SERVICE);

    let first = scratch.xtask(&apply);
    let written = format!("{lost}service.yaml: 1 operation of the tables, written\n");
    assert_eq!(first, Ran { code: Some(0), out: written, err: String::new() });
    let text = fs::read_to_string(scratch.0.join("service.yaml")).unwrap();
    assert!(text.starts_with("openapi: 3.1.0 # of ours\n") && text.contains("shop.no_article") && text.contains("description: Nothing is there."), "{text}");

    let before = tree(&scratch.0);
    let again = scratch.xtask(&apply);
    assert_eq!(again, Ran { code: Some(0), out: "service.yaml: 1 operation of the tables, unchanged\n".into(), err: String::new() });
    let asked = scratch.xtask(&[&apply[..], &["--check"]].concat());
    assert_eq!(asked, Ran { code: Some(0), out: "service.yaml: 1 operation of the tables, up to date\n".into(), err: String::new() });
    assert_eq!(tree(&scratch.0), before);
}

#[test]
fn apply_writes_to_another_file_if_it_is_told_to() {
    let scratch = with_service("apply_out");
    for verdict in ["written", "written"] {
        let ran = scratch.xtask(&["openapi", "apply", "service.yaml", "--spec", "good.yaml", "--out", "applied.yaml"]);
        assert!(ran.code == Some(0) && ran.out.ends_with(&format!("applied.yaml: 1 operation of the tables, {verdict}\n")), "{ran:?}");
    }
    assert_eq!(fs::read_to_string(scratch.0.join("service.yaml")).unwrap(), SERVICE);
    let check = scratch.xtask(&["openapi", "check", "applied.yaml", "--spec", "good.yaml"]);
    assert_eq!(check, Ran { code: Some(0), out: "applied.yaml: 1 operation of the tables, no differences\n".into(), err: String::new() });
}

#[test]
fn a_check_of_a_document_tells_each_difference_with_its_place_and_exits_with_1() {
    let scratch = with_service("openapi_check");
    let before = tree(&scratch.0);
    let ran = scratch.xtask(&["openapi", "check", "service.yaml", "--spec", "good.yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), "service.yaml:7:9: GET /articles/{id} answers 404 without the table's response\n"));
    let advice = "error: 1 difference in 1 operation of the tables: `cargo xtask openapi apply` puts the tables' responses there\n";
    assert_eq!((ran.err.as_str(), tree(&scratch.0)), (advice, before));
}

#[test]
fn a_document_that_can_not_be_used_exits_with_2_and_nothing_is_written() {
    let scratch = Scratch::new("documents");
    let documents: &[(&str, &[u8], &str)] = &[
        ("broken.yaml", b"openapi: 3.1.0\npaths:\n  /a: [\n", "--> broken.yaml:4:1"),
        ("broken.json", b"{ \"openapi\": \"3.1.0\",\n  \"paths\": }", "--> broken.json:2:12"),
        ("latin.yaml", b"openapi: 3.1.0\ninfo: { title: \xe9 }\n", "latin.yaml"),
        ("empty.yaml", b"", "empty.yaml"),
        ("list.yaml", b"- a\n", "the file is no mapping"),
        ("other.yaml", b"name: x\n", "error[unsupported-version]: the document doesn't say which OpenAPI it is"),
        ("old.yaml", b"swagger: '2.0'\n", "--> old.yaml:1:1"),
        ("new.yaml", b"info: {}\nopenapi: 3.2.0\n", "--> new.yaml:2:10"),
    ];
    for (name, text, _) in documents {
        fs::write(scratch.0.join(name), text).unwrap();
    }
    fs::create_dir(scratch.0.join("folder.yaml")).unwrap();
    let before = tree(&scratch.0);
    let all = documents.iter().map(|(name, _, told)| (*name, *told)).chain([("none.yaml", "error: none.yaml: "), ("folder.yaml", "error: folder.yaml: ")]);
    for (name, told) in all {
        for command in [&["apply"][..], &["apply", "--check"], &["apply", "--out", "out.yaml"], &["check"]] {
            let ran = scratch.xtask(&[&["openapi"], command, &[name, "--spec", "good.yaml"]].concat());
            assert!(ran.code == Some(2) && ran.out.is_empty() && ran.err.contains(told), "{name} {command:?}: {ran:?}");
        }
    }
    assert_eq!(tree(&scratch.0), before);
}

#[test]
fn errors_that_can_not_be_put_into_a_document_exit_with_2_and_nothing_is_written() {
    let scratch = with_service("obstacles");
    let taken = format!("{SERVICE}components: {{ examples: {{ shop.no_article: {{ value: 1 }} }} }}\n");
    fs::write(scratch.0.join("taken.yaml"), taken).unwrap();
    fs::write(scratch.0.join("alias.yaml"), SERVICE.replace("info:", "x-it: &it {}\ninfo:").replace("content: {", "headers: *it\n          content: &c {"))
        .unwrap();
    let before = tree(&scratch.0);
    for (document, told) in [("taken.yaml", "error[name-collision]: the component `shop.no_article`"), ("alias.yaml", "it has an anchor")] {
        for more in [&[][..], &["--check"]] {
            let ran = scratch.xtask(&[&["openapi", "apply", document, "--spec", "good.yaml"], more].concat());
            assert!(ran.code == Some(2) && ran.out.is_empty() && ran.err.contains(told), "{ran:?}");
        }
    }
    for out in ["good.yaml/out.yaml", "."] {
        let ran = scratch.xtask(&["openapi", "apply", "service.yaml", "--spec", "good.yaml", "--out", out]);
        assert!(ran.code == Some(2) && ran.err.starts_with(&format!("error: {out}: ")), "{ran:?}");
    }
    assert_eq!(tree(&scratch.0), before);
}

#[test]
fn a_faulty_spec_or_an_unknown_catalog_leaves_the_document_alone() {
    let scratch = with_service("openapi_spec");
    let before = tree(&scratch.0);
    for (arguments, told) in [
        (&["--spec", "bad.yaml"][..], "--> bad.yaml:10:37"),
        (&["--spec", "none.yaml"], "error[unreadable-file]"),
        (&["--spec", "good.yaml", "--catalog", "shelf"], "error: there is no catalog `shelf`; the spec has shop"),
    ] {
        for command in ["apply", "check"] {
            let ran = scratch.xtask(&[&["openapi", command, "service.yaml"], arguments].concat());
            assert!(ran.code == Some(2) && ran.out.is_empty() && ran.err.contains(told), "{ran:?}");
        }
    }
    assert_eq!(tree(&scratch.0), before);
}

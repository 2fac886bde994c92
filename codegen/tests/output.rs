//! The driver keeps the folder it generates into right, whatever happens to it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use errspec_codegen::model::Spec;
use errspec_codegen::output::{Mode, OutputError, Report, run};
use errspec_codegen::target::{FileSet, Naming, PathFault, QuotesEverything, TARGETS, Target};
use support::spec_with_errors;

/// A target that makes these files, whatever the spec.
struct Made(&'static str, &'static [(&'static str, &'static str)]);

impl Target for Made {
    fn name(&self) -> &'static str {
        self.0
    }

    fn root_files(&self) -> &'static [&'static str] {
        &["top.txt"]
    }

    fn naming(&self) -> &'static dyn Naming {
        &QuotesEverything
    }

    fn render(&self, _: &Spec) -> Result<FileSet, PathFault> {
        let mut files = FileSet::new();
        self.1.iter().try_for_each(|(path, text)| files.insert(*path, *text))?;
        Ok(files)
    }
}

static FIRST: Made = Made("made", &[("made/a.txt", "a"), ("made/deep/er/b.txt", "b"), ("top.txt", "top")]);
static SECOND: Made = Made("made", &[("made/a.txt", "A"), ("made/c.txt", "c"), ("top.txt", "top")]);
static OTHER: Made = Made("other", &[("other/o.txt", "o")]);
static UPWARDS: Made = Made("upwards", &[("upwards/fine.txt", ""), ("upwards/../../outside.txt", "")]);
static ALIKE: Made = Made("alike", &[("alike/a.txt", ""), ("alike/A.txt", "")]);

/// A folder of its own for each test, empty at first and gone at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("errspec-output-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn out(&self) -> PathBuf {
        self.0.join("out")
    }

    fn write(&self, targets: &[&'static dyn Target]) -> Result<Vec<Report>, OutputError> {
        run(&spec(), targets, true, &self.out(), Mode::Write)
    }

    fn check(&self, targets: &[&'static dyn Target]) -> Vec<Report> {
        run(&spec(), targets, true, &self.out(), Mode::Check).unwrap()
    }

    /// Everything below the folder, by path.
    fn files(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        collect(&self.0, &self.0, &mut found);
        found
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            collect(root, &path, found);
        } else {
            let text = fs::read_to_string(&path).unwrap_or_else(|_| "<link>".into());
            found.insert(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), text);
        }
    }
}

fn spec() -> Spec {
    errspec_codegen::load("spec.yaml", spec_with_errors("      - { id: a, category: not_found, message: b }\n").as_bytes()).unwrap()
}

#[test]
fn every_file_is_written_at_first() {
    let scratch = Scratch::new("first");
    let reports = scratch.write(&[&FIRST, &OTHER]).unwrap();
    assert_eq!(reports[0].missing, ["made/a.txt", "made/deep/er/b.txt", "top.txt"]);
    assert_eq!((reports[0].files, reports[0].unchanged(), reports[1].target), (3, 0, Some("other")));
    let paths: Vec<_> = scratch.files().into_keys().collect();
    assert_eq!(paths, ["out/README.md", "out/made/a.txt", "out/made/deep/er/b.txt", "out/other/o.txt", "out/top.txt"]);
}

#[test]
fn only_what_changed_is_written() {
    let scratch = Scratch::new("changed");
    scratch.write(&[&FIRST]).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in scratch.files().keys() {
        File::options().write(true).open(scratch.0.join(path)).unwrap().set_modified(long_ago).unwrap();
    }
    let reports = scratch.write(&[&SECOND]).unwrap();
    assert_eq!((&reports[0].stale, &reports[0].missing), (&vec!["made/a.txt".to_owned()], &vec!["made/c.txt".to_owned()]));
    let kept = |path: &str| fs::metadata(scratch.0.join(path)).unwrap().modified().unwrap() == long_ago;
    assert!(kept("out/top.txt") && kept("out/README.md") && !kept("out/made/a.txt"));
}

#[test]
fn nothing_is_written_the_second_time() {
    let scratch = Scratch::new("again");
    scratch.write(&[&FIRST]).unwrap();
    let reports = scratch.write(&[&FIRST]).unwrap();
    assert!(reports.len() == 1 && reports[0].is_fresh() && reports[0].unchanged() == 3);
}

#[test]
fn what_no_target_makes_any_more_is_removed() {
    let scratch = Scratch::new("orphans");
    scratch.write(&[&FIRST, &OTHER]).unwrap();
    fs::create_dir_all(scratch.out().join("made/node_modules/x")).unwrap();
    fs::write(scratch.out().join("made/node_modules/x/y.js"), "").unwrap();
    let reports = scratch.write(&[&SECOND]).unwrap();
    assert_eq!(reports[0].orphaned, ["made/deep/er/b.txt"]);
    assert_eq!((reports[1].target, &reports[1].orphaned), (None, &vec!["other/o.txt".to_owned()]));
    let paths: Vec<_> = scratch.files().into_keys().collect();
    assert_eq!(paths, ["out/README.md", "out/made/a.txt", "out/made/c.txt", "out/made/node_modules/x/y.js", "out/top.txt"]);
    assert!(!scratch.out().join("made/deep").exists() && !scratch.out().join("other").exists(), "empty folders were left");
}

#[test]
fn a_target_alone_leaves_the_others_in_peace() {
    let scratch = Scratch::new("alone");
    scratch.write(&[&FIRST, &OTHER]).unwrap();
    run(&spec(), &[&SECOND], false, &scratch.out(), Mode::Write).unwrap();
    assert!(scratch.files().contains_key("out/other/o.txt") && scratch.files().contains_key("out/made/c.txt"));
}

#[test]
fn a_check_finds_everything_and_changes_nothing() {
    let scratch = Scratch::new("check");
    scratch.write(&[&FIRST, &OTHER]).unwrap();
    assert!(scratch.check(&[&FIRST, &OTHER]).iter().all(Report::is_fresh));
    fs::write(scratch.out().join("made/a.txt"), "edited").unwrap();
    fs::write(scratch.out().join("made/stray.txt"), "").unwrap();
    fs::write(scratch.out().join("stray.txt"), "").unwrap();
    fs::remove_file(scratch.out().join("top.txt")).unwrap();
    let readme = fs::read_to_string(scratch.out().join("README.md")).unwrap();
    fs::write(scratch.out().join("README.md"), readme.clone() + "edited").unwrap();
    let before = scratch.files();
    let reports = scratch.check(&[&FIRST, &OTHER]);
    assert_eq!(scratch.files(), before);
    assert_eq!(
        (&reports[0].stale[..], &reports[0].missing[..], &reports[0].orphaned[..]),
        (&["made/a.txt".into()][..], &["top.txt".into()][..], &["made/stray.txt".into()][..])
    );
    assert!(reports[1].is_fresh());
    assert_eq!((&reports[2].stale[..], &reports[2].orphaned[..]), (&["README.md".into()][..], &["stray.txt".into()][..]));
    scratch.write(&[&FIRST, &OTHER]).unwrap();
    assert!(scratch.check(&[&FIRST, &OTHER]).iter().all(Report::is_fresh));
}

#[test]
fn a_check_of_no_folder_finds_all_missing_and_makes_none() {
    let scratch = Scratch::new("nothing");
    let reports = scratch.check(&[&FIRST]);
    assert_eq!((reports[0].missing.len(), &reports[1].missing[..]), (3, &["README.md".into()][..]));
    assert!(!scratch.out().exists());
}

#[test]
fn a_folder_that_was_not_generated_is_refused() {
    for (name, text) in [("thesis.txt", "precious"), ("README.md", "# My project\n")] {
        let scratch = Scratch::new("foreign");
        fs::create_dir(scratch.out()).unwrap();
        fs::write(scratch.out().join(name), text).unwrap();
        let before = scratch.files();
        assert!(matches!(scratch.write(&[&FIRST]), Err(OutputError::ForeignFolder(_))), "{name}");
        assert!(matches!(run(&spec(), &[&FIRST], true, &scratch.out(), Mode::Check), Err(OutputError::ForeignFolder(_))));
        assert_eq!(scratch.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    let elsewhere = Scratch::new("elsewhere");
    fs::write(elsewhere.0.join("a.txt"), "precious").unwrap();
    for (link, to) in
        [("made", elsewhere.0.clone()), ("made/a.txt", elsewhere.0.join("a.txt")), ("made/deep", "dangling".into()), ("README.md", elsewhere.0.join("a.txt"))]
    {
        let scratch = Scratch::new("links");
        scratch.write(&[&FIRST]).unwrap();
        let place = scratch.out().join(link);
        if place.is_dir() {
            fs::remove_dir_all(&place).unwrap();
        } else {
            fs::remove_file(&place).unwrap();
        }
        symlink(to, &place).unwrap();
        let before = scratch.files();
        // The link in the place of the README hides that the folder was generated.
        assert!(matches!(scratch.write(&[&SECOND, &FIRST]), Err(OutputError::Obstacle(_) | OutputError::ForeignFolder(_))), "{link}");
        assert_eq!(scratch.files(), before, "{link}");
    }
    assert_eq!(elsewhere.files().into_values().collect::<Vec<_>>(), ["precious"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_no_target_makes_is_removed_and_what_it_points_at_stays() {
    let elsewhere = Scratch::new("pointed_at");
    fs::write(elsewhere.0.join("a.txt"), "precious").unwrap();
    let scratch = Scratch::new("orphaned_link");
    scratch.write(&[&FIRST]).unwrap();
    std::os::unix::fs::symlink(&elsewhere.0, scratch.out().join("made/link")).unwrap();
    std::os::unix::fs::symlink(&elsewhere.0, scratch.out().join(".staging")).unwrap();
    scratch.write(&[&FIRST]).unwrap();
    assert!(!scratch.out().join("made/link").is_symlink() && !scratch.out().join(".staging").is_symlink());
    assert_eq!(elsewhere.files().into_values().collect::<Vec<_>>(), ["precious"]);
}

#[test]
fn a_folder_in_the_place_of_a_file_is_refused_and_the_other_way_round() {
    for (obstacle, is_folder) in [("made/a.txt", true), ("made/deep", false)] {
        let scratch = Scratch::new("obstacles");
        scratch.write(&[&OTHER]).unwrap();
        let place = scratch.out().join(obstacle);
        fs::create_dir_all(if is_folder { &place } else { place.parent().unwrap() }).unwrap();
        if !is_folder {
            fs::write(&place, "").unwrap();
        }
        let before = scratch.files();
        let error = scratch.write(&[&FIRST]).unwrap_err();
        assert!(matches!(&error, OutputError::Obstacle(path) if *path == place), "{error}");
        assert_eq!(scratch.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_refused_and_not_passed_over() {
    use std::os::unix::ffi::OsStrExt;
    let scratch = Scratch::new("bytes");
    scratch.write(&[&FIRST]).unwrap();
    let path = scratch.out().join("made").join(std::ffi::OsStr::from_bytes(b"\xff.txt"));
    fs::write(&path, "").unwrap();
    assert!(matches!(scratch.write(&[&FIRST]), Err(OutputError::Obstacle(it)) if it == path));
}

#[test]
fn a_path_that_leaves_the_folder_writes_nothing_at_all() {
    let scratch = Scratch::new("outside");
    for faulty in [&UPWARDS, &ALIKE] {
        assert!(matches!(scratch.write(&[&FIRST, faulty]), Err(OutputError::Path(_))));
        assert!(scratch.files().is_empty() && !scratch.out().exists(), "{:?}", scratch.files());
    }
    scratch.write(&[&FIRST]).unwrap();
    let before = scratch.files();
    assert!(scratch.write(&[&SECOND, &UPWARDS]).is_err());
    assert_eq!(scratch.files(), before);
}

#[test]
fn what_a_killed_run_has_left_is_cleared() {
    let scratch = Scratch::new("leftovers");
    fs::create_dir_all(scratch.out().join(".staging/made")).unwrap();
    fs::write(scratch.out().join(".staging/made/half.txt"), "ha").unwrap();
    scratch.write(&[&FIRST]).unwrap();
    assert!(!scratch.out().join(".staging").exists());
    fs::write(scratch.out().join(".staging"), "a file").unwrap();
    scratch.write(&[&FIRST]).unwrap();
    assert!(!scratch.out().join(".staging").exists());
}

/// A target of many files, so that a run takes a while; every file says which run it is from.
struct Many(&'static str);

impl Target for Many {
    fn name(&self) -> &'static str {
        "many"
    }

    fn root_files(&self) -> &'static [&'static str] {
        &[]
    }

    fn naming(&self) -> &'static dyn Naming {
        &QuotesEverything
    }

    fn render(&self, _: &Spec) -> Result<FileSet, PathFault> {
        let mut files = FileSet::new();
        // Some of the files are of one version only.
        for number in (0..150).filter(|number| self.0 != "old" || number % 10 != 0).filter(|number| self.0 != "new" || number % 10 != 1) {
            files.insert(format!("many/{}/{number}.txt", number % 7), self.text())?;
        }
        Ok(files)
    }
}

impl Many {
    fn text(&self) -> String {
        self.0.repeat(5000)
    }
}

static OLD: Many = Many("old");
static NEW: Many = Many("new");

fn version(name: &str) -> &'static Many {
    if name == "old" { &OLD } else { &NEW }
}

/// Not a test: what `a_run_that_is_killed…` starts and kills.
#[test]
#[ignore = "it is run by another test"]
fn generate_until_killed() {
    if let (Ok(folder), Ok(name)) = (std::env::var("ERRSPEC_TEST_OUT"), std::env::var("ERRSPEC_TEST_VERSION")) {
        run(&spec(), &[version(&name)], true, Path::new(&folder), Mode::Write).unwrap();
    }
}

fn start(out: &Path, name: &str) -> std::process::Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "generate_until_killed", "--quiet"]).env("ERRSPEC_TEST_OUT", out).env("ERRSPEC_TEST_VERSION", name);
    command.stdout(std::process::Stdio::null()).spawn().unwrap()
}

/// Every file but the README and what is staged is of one version, whole.
fn assert_whole(scratch: &Scratch) {
    for (path, text) in scratch.files() {
        assert!(path.ends_with("README.md") || path.contains(".staging") || text == OLD.text() || text == NEW.text(), "{path} is torn: {} bytes", text.len());
    }
}

#[test]
fn a_run_that_is_killed_leaves_whole_files_and_the_next_one_mends_the_rest() {
    let scratch = Scratch::new("killed");
    let clock = std::time::Instant::now();
    start(&scratch.out(), "old").wait().unwrap();
    let whole_run = clock.elapsed();
    let mut killed = 0;
    for round in 0..24_u32 {
        let mut child = start(&scratch.out(), if round % 2 == 0 { "new" } else { "old" });
        std::thread::sleep(whole_run * (round * 7 % 24) / 24);
        child.kill().unwrap();
        killed += u32::from(!child.wait().unwrap().success());
        assert_whole(&scratch);
    }
    assert!(killed > 4, "only {killed} runs were killed in time");
    for version in [&NEW, &OLD] {
        scratch.write(&[version]).unwrap();
        assert!(scratch.check(&[version]).iter().all(Report::is_fresh) && !scratch.out().join(".staging").exists());
    }
}

#[test]
fn a_first_run_that_is_killed_is_no_foreign_folder() {
    for delay in 0..12 {
        let scratch = Scratch::new("killed_first");
        let mut child = start(&scratch.out(), "old");
        std::thread::sleep(Duration::from_millis(delay * 2));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_whole(&scratch);
        scratch.write(&[&NEW]).unwrap();
        assert!(scratch.check(&[&NEW]).iter().all(Report::is_fresh));
    }
}

#[test]
fn runs_at_once_end_with_the_tree_of_one_of_them() {
    let scratch = Scratch::new("at_once");
    for _ in 0..4 {
        let mut children: Vec<_> = ["old", "new", "old"].iter().map(|name| start(&scratch.out(), name)).collect();
        scratch.write(&[&NEW]).unwrap();
        assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
        let is_fresh = |version: &'static Many| scratch.check(&[version]).iter().all(Report::is_fresh);
        assert!(is_fresh(&OLD) || is_fresh(&NEW));
    }
}

#[test]
fn the_real_targets_make_the_same_bytes_twice() {
    let spec = spec();
    for target in TARGETS {
        assert_eq!(target.render(&spec).unwrap(), target.render(&spec).unwrap(), "{}", target.name());
    }
}

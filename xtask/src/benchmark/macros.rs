//! What the macros cost: checking a crate again after a change, and answering with an error, beside code written by hand.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use errspec_codegen::load_file;
use errspec_codegen::model::Spec;

use super::by_hand::{Answers, library};
use super::by_hand_same;
use crate::test::bench::{Bench, Outcome};

/// How often each crate is checked; the median counts.
const ROUNDS: usize = 9;

pub(super) fn run(bench: &Bench) -> Outcome {
    let spec = load_file(&bench.shipped_spec()).map_err(|faults| faults.to_string())?;
    check_times(bench, &spec)?;
    let cargo = ["bench", "--package", "errspec-macros", "--bench", "answer"];
    bench.run(bench.command(env!("CARGO")).args(cargo).current_dir(bench.workspace()))
}

/// Times `cargo check` of crates in which one file was touched. They stand outside of this workspace, with cargo's own settings, as a
/// user's do.
fn check_times(bench: &Bench, spec: &Spec) -> Outcome {
    let crates = [
        User::make(bench, "nothing", "", String::new())?,
        User::make(bench, "by-hand-wire", "thiserror = \"2\"", library(spec, Answers::OnTheWire))?,
        User::make(bench, "by-hand-all", "thiserror = \"2\"", library(spec, Answers::All))?,
        User::make(bench, "by-hand-same", "thiserror = \"2\"", by_hand_same::library(spec))?,
        User::make(bench, "catalogs", &errspec(bench, "\"macros\""), catalogs(bench, spec))?,
        User::make(bench, "catalogs-identify", &errspec(bench, "\"identify\", \"macros\""), catalogs(bench, spec))?,
    ];
    crates.iter().try_for_each(|user| user.check(bench).map(drop))?;
    let mut times = crates.each_ref().map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (user, times) in crates.iter().zip(&mut times) {
            times.push(user.check_touched(bench)?);
        }
    }
    let times = times.map(median);
    let errors: usize = spec.catalogs.iter().map(|it| it.errors.len()).sum();
    println!("| `cargo check` after a touch, {errors} errors | times {} | times {} | ms |", crates[2].name, crates[3].name);
    println!("|---|---|---|---|");
    for (user, time) in crates.iter().zip(times) {
        let [all, same] = [times[2], times[3]].map(|by_hand| time.as_secs_f64() / by_hand.as_secs_f64());
        println!("| {} | {all:.2} | {same:.2} | {:.0} |", user.name, time.as_secs_f64() * 1e3);
    }
    println!();
    Ok(())
}

/// A crate that uses errors.
struct User {
    name: &'static str,
    folder: PathBuf,
}

impl User {
    fn make(bench: &Bench, name: &'static str, dependency: &str, library: String) -> Outcome<Self> {
        let folder = bench.path(name);
        let manifest = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n\n[workspace]\n");
        let failed = |error| format!("{}: {error}", folder.display());
        fs::create_dir_all(folder.join("src")).map_err(failed)?;
        fs::write(folder.join("Cargo.toml"), manifest).map_err(failed)?;
        fs::write(folder.join("src/lib.rs"), library).map_err(failed)?;
        // What this workspace has built with is what is at hand.
        fs::copy(bench.workspace().join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
        Ok(Self { name, folder })
    }

    fn check(&self, bench: &Bench) -> Outcome<Duration> {
        let start = Instant::now();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet"]).current_dir(&self.folder).env("CARGO_TARGET_DIR", bench.path("target"));
        let status = cargo.status().map_err(|error| format!("cargo can't be started: {error}"))?;
        if status.success() { Ok(start.elapsed()) } else { Err(format!("the crate {} can't be checked", self.name)) }
    }

    fn check_touched(&self, bench: &Bench) -> Outcome<Duration> {
        let library = File::options().write(true).open(self.folder.join("src/lib.rs"));
        library.and_then(|file| file.set_modified(SystemTime::now())).map_err(|error| format!("{}: {error}", self.folder.display()))?;
        self.check(bench)
    }
}

fn errspec(bench: &Bench, features: &str) -> String {
    format!("errspec = {{ path = \"{}\", features = [{features}] }}", bench.workspace().join("runtime").display())
}

/// A module with `catalog!` for each catalog.
fn catalogs(bench: &Bench, spec: &Spec) -> String {
    let path = bench.shipped_spec().display().to_string();
    let module = |id: &str| format!("pub mod {id} {{ errspec::catalog! {{ path = {path:?}, catalog = {id:?} }} }}\n");
    spec.catalogs.iter().map(|it| module(&it.id)).collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

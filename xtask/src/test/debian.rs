//! Programs that come from Debian: found, or installed where that takes no question.

use std::path::Path;
use std::process::Stdio;

use super::bench::{Bench, Outcome};

/// Installs the packages if one of the files isn't there that they bring.
///
/// Fails with what to type where it may not install, or where that didn't help.
pub(super) fn require(bench: &Bench, files: &[&str], packages: &[&str]) -> Outcome {
    let is_there = || files.iter().all(|file| Path::new(file).exists());
    if is_there() || may_install(bench) && install(bench, packages).is_ok() && is_there() {
        return Ok(());
    }
    let missing: Vec<_> = files.iter().copied().filter(|file| !Path::new(file).exists()).collect();
    Err(format!("{} is missing: `sudo apt-get install {}`", missing.join(", "), packages.join(" ")))
}

/// Whether packages can be installed without asking anyone.
fn may_install(bench: &Bench) -> bool {
    Path::new("/etc/debian_version").exists() && bench.command("id").arg("-u").output().is_ok_and(|it| it.stdout.trim_ascii() == b"0")
}

/// Installs packages with what they can't do without.
fn install(bench: &Bench, packages: &[&str]) -> Outcome {
    bench.run(apt_get(bench).arg("update"))?;
    bench.run(apt_get(bench).args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt_get(bench: &Bench) -> std::process::Command {
    let mut command = bench.command("apt-get");
    command.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
    command
}

//! The CMake package: formatted, installed, found by a user's project, compiled strictly by two compilers, and run with their sanitizers.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{entries, read, remove, write};

/// By the files that are looked for.
const PROGRAMS: [&str; 7] = [
    "/usr/bin/g++",
    "/usr/bin/clang++",
    "/usr/bin/clang-format",
    "/usr/bin/cmake",
    "/usr/bin/ninja",
    "/usr/include/nlohmann/json.hpp",
    "/usr/include/gtest/gtest.h",
];
const PACKAGES: [&str; 7] = ["g++", "clang", "clang-format", "cmake", "ninja-build", "nlohmann-json3-dev", "libgtest-dev"];

/// Optimised a little, since the tests read many megabytes.
const SANITIZERS: &str = "-DSANITIZE=-O1;-fsanitize=address,undefined;-fno-sanitize-recover=all";

pub(super) fn run(bench: &Bench) -> Outcome {
    require_programs(bench)?;
    let shipped = Package::install(bench, &bench.shipped_spec(), "shipped")?;
    let obstacles = Package::install(bench, &bench.obstacle_course(), "obstacles")?;
    check_format(bench, &[&shipped.generated.join("cpp"), &obstacles.generated.join("cpp"), &bench.tests("cpp")])?;
    for package in [&shipped, &obstacles] {
        for compiler in ["g++", "clang++"] {
            package.test(bench, compiler)?;
        }
    }
    // As it is measured: without sanitizers.
    shipped.configure(bench, "benchmark", &["-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_CXX_COMPILER=g++"])?;
    bench.run(bench.command("cmake").arg("--build").arg(bench.path("benchmark")).args(["--target", "bench_identify"]))
}

fn require_programs(bench: &Bench) -> Outcome {
    debian::require(bench, &PROGRAMS, &PACKAGES)?;
    // The sanitizers of clang are a package of their own, in a folder that only it knows.
    let folder = bench.command("clang++").arg("-print-runtime-dir").output().map_err(|error| format!("`clang++` can't be started: {error}"))?;
    debian::require(bench, &[String::from_utf8_lossy(folder.stdout.trim_ascii()).as_ref()], &["libclang-rt-dev"])
}

/// A generated package, installed where nothing else is.
struct Package {
    name: &'static str,
    generated: PathBuf,
    prefix: PathBuf,
    /// The programs of its README.
    readme: PathBuf,
}

impl Package {
    fn install(bench: &Bench, spec: &Path, name: &'static str) -> Outcome<Self> {
        let generated = bench.generate(spec, name)?;
        let prefix = bench.path(&format!("{name}-installed"));
        let build = bench.path(&format!("{name}-package"));
        remove(&prefix)?;
        bench.run(quiet(bench).arg("-S").arg(generated.join("cpp")).arg("-B").arg(&build))?;
        bench.run(bench.command("cmake").arg("--install").arg(&build).arg("--prefix").arg(&prefix).stdout(Stdio::null()))?;
        let readme = bench.path(&format!("{name}-readme"));
        write_programs(&read(&generated.join("cpp/README.md"))?, &readme)?;
        Ok(Self { name, generated, prefix, readme })
    }

    fn test(&self, bench: &Bench, compiler: &str) -> Outcome {
        let build = format!("{}-{compiler}", self.name);
        self.configure(bench, &build, &[&format!("-DCMAKE_CXX_COMPILER={compiler}"), SANITIZERS])?;
        bench.run(bench.command("cmake").arg("--build").arg(bench.path(&build)))?;
        bench.run(bench.command("ctest").arg("--test-dir").arg(bench.path(&build)).args(["--output-on-failure", "--no-tests=error"]))
    }

    /// Sets up the tests as the project of a user who has the package installed.
    fn configure(&self, bench: &Bench, build: &str, settings: &[&str]) -> Outcome {
        let mut command = quiet(bench);
        command.args(["-G", "Ninja", "-S"]).arg(bench.tests("cpp")).arg("-B").arg(bench.path(build)).args(settings);
        command.arg(format!("-DCMAKE_PREFIX_PATH={}", self.prefix.display()));
        command.arg(format!("-DGENERATED={}", self.generated.display()));
        command.arg(format!("-DREADME={}", self.readme.display()));
        bench.run(command.arg(format!("-DSHIPPED={}", if self.name == "shipped" { "ON" } else { "OFF" })))
    }
}

fn quiet(bench: &Bench) -> Command {
    let mut command = bench.command("cmake");
    command.arg("--log-level=WARNING").stdout(Stdio::null());
    command
}

/// Every file of code, as the package's own style has it.
fn check_format(bench: &Bench, folders: &[&Path]) -> Outcome {
    let style = format!("--style=file:{}", folders[0].join(".clang-format").display());
    let mut sources = Vec::new();
    for folder in folders {
        collect_sources(folder, &mut sources)?;
    }
    bench.run(bench.command("clang-format").args(["--dry-run", "--Werror", &style]).args(sources))
}

fn collect_sources(folder: &Path, sources: &mut Vec<PathBuf>) -> Outcome {
    for path in entries(folder)? {
        if path.is_dir() {
            collect_sources(&path, sources)?;
        } else if path.extension().is_some_and(|it| it == "hpp" || it == "cpp") {
            sources.push(path);
        }
    }
    Ok(())
}

/// Takes the programs out of a README, each with the text below it, which is what it prints.
fn write_programs(readme: &str, folder: &Path) -> Outcome {
    let mut blocks = readme.split("\n```").skip(1).step_by(2).map(|block| block.split_once('\n').unwrap_or((block, "")));
    let mut count = 0;
    while let Some((_, program)) = blocks.by_ref().find(|(language, _)| *language == "cpp") {
        let (_, printed) = blocks.next().filter(|(language, _)| *language == "text").ok_or("a program of the README doesn't say what it prints")?;
        count += 1;
        write(&folder.join(format!("readme_{count}.cpp")), &[program, "\n"].concat())?;
        write(&folder.join(format!("readme_{count}.txt")), &if printed.is_empty() { String::new() } else { [printed, "\n"].concat() })?;
    }
    if count == 0 { Err("the README has no program".into()) } else { Ok(()) }
}

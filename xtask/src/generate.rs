//! `cargo xtask gen`: makes generated/ from the spec, or checks that it follows it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;
use errspec_codegen::output::{self, Mode, Report};
use errspec_codegen::target::{TARGETS, Target};

use crate::spec_file::{SpecFile, from_here, workspace};
use crate::words::count;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: SpecFile,
    /// Write nothing; list what is stale, missing or orphaned, and exit with 1 if anything is
    #[arg(long)]
    check: bool,
    /// Only this target; may be given several times
    #[arg(long = "target", value_name = "NAME", value_parser = PossibleValuesParser::new(target_names()))]
    targets: Vec<String>,
    /// The folder to generate into [default: generated/ of this workspace]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Say nothing if all is well
    #[arg(long, short)]
    quiet: bool,
}

fn target_names() -> Vec<&'static str> {
    TARGETS.iter().map(|target| target.name()).collect()
}

impl Arguments {
    /// In the order of [`TARGETS`], each once.
    fn chosen(&self) -> Vec<&'static dyn Target> {
        let is_chosen = |target: &&dyn Target| self.targets.is_empty() || self.targets.iter().any(|name| name == target.name());
        TARGETS.iter().copied().filter(is_chosen).collect()
    }
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Some(spec) = arguments.spec.load_or_tell() else { return ExitCode::from(2) };
    let out = arguments.out.clone().unwrap_or_else(|| from_here(&workspace().join("generated")));
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    match output::run(&spec, &arguments.chosen(), arguments.targets.is_empty(), &out, mode) {
        Ok(reports) if mode == Mode::Check => tell_differences(&reports, arguments, &out),
        Ok(reports) => {
            if !arguments.quiet {
                reports.iter().for_each(tell_changes);
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn tell_changes(report: &Report) {
    let removed = report.orphaned.len();
    match report.target {
        Some(name) => {
            let written = report.missing.len() + report.stale.len();
            println!("{name}: {}, {written} written, {} unchanged, {removed} removed", count(report.files, "file"), report.unchanged());
        }
        None if removed > 0 => println!("no target: {removed} removed"),
        None => {}
    }
}

fn tell_differences(reports: &[Report], arguments: &Arguments, out: &std::path::Path) -> ExitCode {
    for report in reports {
        for (what, paths) in [("stale", &report.stale), ("missing", &report.missing), ("orphaned", &report.orphaned)] {
            for path in paths {
                println!("{what}: {}", out.join(path).display());
            }
        }
    }
    if reports.iter().all(Report::is_fresh) {
        if !arguments.quiet {
            println!("{}: up to date", out.display());
        }
        return ExitCode::SUCCESS;
    }
    eprintln!("error: {} doesn't follow the spec: run `cargo xtask gen`", out.display());
    ExitCode::from(1)
}

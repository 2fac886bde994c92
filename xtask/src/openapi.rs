//! `cargo xtask openapi`: the errors of the tables in a service's own document.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use errspec_codegen::model::{Catalog, Spec};
use errspec_codegen::openapi_document::{Difference, Document};

use crate::spec_file::{SpecFile, for_terminal};
use crate::words::count;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Puts the responses of the tables into a document of OpenAPI 3.0 or 3.1, in YAML or JSON; all else stays as it is
    Apply(Apply),
    /// Says which operations answer with errors that the tables don't have, or lack the ones that they should
    Check(Chosen),
}

#[derive(Args)]
pub(crate) struct Apply {
    #[command(flatten)]
    chosen: Chosen,
    /// Write to this file, and leave the document alone
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Write nothing, and exit with 1 if there was something to write
    #[arg(long)]
    check: bool,
}

#[derive(Args)]
pub(crate) struct Chosen {
    /// The service's document
    document: PathBuf,
    #[command(flatten)]
    spec: SpecFile,
    /// Only this catalog; may be given several times
    #[arg(long = "catalog", value_name = "ID")]
    catalogs: Vec<String>,
}

/// What stops a command has been told.
struct Told;

pub(crate) fn run(command: &Command) -> ExitCode {
    let done = match command {
        Command::Apply(arguments) => apply(arguments),
        Command::Check(arguments) => check(arguments),
    };
    done.unwrap_or_else(|Told| ExitCode::from(2))
}

fn apply(arguments: &Apply) -> Result<ExitCode, Told> {
    let path = &arguments.chosen.document;
    let bytes = read(path)?;
    let spec = arguments.chosen.spec.load_or_tell().ok_or(Told)?;
    let catalogs = arguments.chosen.catalogs(&spec)?;
    let document = arguments.chosen.read(&bytes, &spec, &catalogs)?;
    let applied = document.with_errors().map_err(|faults| tell(&faults.render(for_terminal())))?;
    let text = applied.text;
    let is_same = text.as_bytes() == bytes;
    let operations = count(document.operations(), "operation");
    show(path, &applied.notes);
    if arguments.check {
        let verdict = if is_same { "up to date" } else { "not up to date" };
        println!("{}: {operations} of the tables, {verdict}", path.display());
        return Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::from(1) });
    }
    let out = arguments.out.as_ref().unwrap_or(path);
    if !is_same || arguments.out.is_some() {
        replace(out, &text).map_err(|error| tell(&format!("error: {}: {error}\n", out.display())))?;
    }
    println!("{}: {operations} of the tables, {}", out.display(), if is_same { "unchanged" } else { "written" });
    Ok(ExitCode::SUCCESS)
}

fn check(chosen: &Chosen) -> Result<ExitCode, Told> {
    let bytes = read(&chosen.document)?;
    let spec = chosen.spec.load_or_tell().ok_or(Told)?;
    let catalogs = chosen.catalogs(&spec)?;
    let document = chosen.read(&bytes, &spec, &catalogs)?;
    let differences = document.differences();
    show(&chosen.document, &differences);
    let operations = count(document.operations(), "operation");
    if differences.is_empty() {
        println!("{}: {operations} of the tables, no differences", chosen.document.display());
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("error: {} in {operations} of the tables: `cargo xtask openapi apply` puts the tables' responses there", count(differences.len(), "difference"));
    Ok(ExitCode::from(1))
}

/// A line for each, with its place in the document.
fn show(document: &Path, found: &[Difference]) {
    for it in found {
        println!("{}:{}:{}: {}", document.display(), it.place.line, it.place.column, it.message);
    }
}

impl Chosen {
    fn catalogs<'a>(&self, spec: &'a Spec) -> Result<Vec<&'a Catalog>, Told> {
        let known = || spec.catalogs.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ");
        if let Some(unknown) = self.catalogs.iter().find(|id| !spec.catalogs.iter().any(|it| it.id == **id)) {
            return Err(tell(&format!("error: there is no catalog `{unknown}`; the spec has {}\n", known())));
        }
        Ok(spec.catalogs.iter().filter(|it| self.catalogs.is_empty() || self.catalogs.contains(&it.id)).collect())
    }

    fn read<'a>(&self, bytes: &'a [u8], spec: &'a Spec, catalogs: &'a [&'a Catalog]) -> Result<Document<'a>, Told> {
        let file = self.document.display().to_string();
        Document::read(&file, bytes, spec, catalogs).map_err(|faults| tell(&faults.render(for_terminal())))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Told> {
    fs::read(path).map_err(|error| tell(&format!("error: {}: {error}\n", path.display())))
}

fn tell(text: &str) -> Told {
    eprint!("{text}");
    Told
}

/// Replaces a file as a whole, so that nobody ever reads half of it. What a link points at is replaced, not the link.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let staged = path.with_file_name(name);
    let done = write_over(&path, &staged, text);
    if done.is_err() {
        // Why it couldn't be done is what is told.
        let _ = fs::remove_file(&staged);
    }
    done
}

fn write_over(path: &Path, staged: &Path, text: &str) -> io::Result<()> {
    fs::write(staged, text)?;
    if let Ok(metadata) = fs::metadata(path) {
        fs::set_permissions(staged, metadata.permissions())?;
    }
    fs::rename(staged, path)
}

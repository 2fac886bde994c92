//! `cargo xtask identify`: which error of the tables a response was.

mod person;
mod summary;

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use errspec_codegen::engine::{self, Tables};
use errspec_codegen::identify::{Answer, tables};
use errspec_codegen::model::Spec;
use serde::Deserialize;

use crate::spec_file::SpecFile;

#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    spec: SpecFile,
    /// The service that answered; without it every catalog is tried, and the best match told
    #[arg(long, value_name = "ID")]
    catalog: Option<String>,
    /// The HTTP status of the response
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(100..=599))]
    status: Option<u16>,
    /// How the answer is told
    #[arg(long, value_enum, default_value = "human")]
    format: Shown,
    /// Read a line of JSON for each response, {"catalog":…,"status":…,"body":"…"}, and write one for each
    #[arg(long)]
    jsonl: bool,
    /// With --jsonl: count the errors instead, and list what wasn't known
    #[arg(long, requires = "jsonl")]
    summary: bool,
    /// The language of the texts [default: that of the terminal]
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// The body, or the lines [default: standard input]
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// For a person: the error, its params, what it means and what to do
    Human,
    /// One line of JSON
    Json,
}

/// 0: identified or not, the answer is told. 2: the spec, the arguments or the input are at fault.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Some(spec) = arguments.spec.load_or_tell() else { return ExitCode::from(2) };
    match answer(arguments, &spec) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough of it.
        Err(Failure::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

#[derive(Debug)]
enum Failure {
    Io(io::Error),
    Input(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::Input(message) => f.write_str(message),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

fn answer(arguments: &Arguments, spec: &Spec) -> Result<(), Failure> {
    let tables = chosen_tables(arguments, spec)?;
    let mut output = BufWriter::new(io::stdout().lock());
    if arguments.jsonl {
        answer_lines(arguments, &tables, &mut output)?;
    } else {
        let mut body = Vec::new();
        open(arguments.file.as_deref())?.read_to_end(&mut body)?;
        answer_one(arguments, spec, &tables, &body, &mut output)?;
    }
    output.flush()?;
    Ok(())
}

fn chosen_tables<'a>(arguments: &Arguments, spec: &'a Spec) -> Result<Vec<Tables<'a>>, Failure> {
    let all: Vec<_> = spec.catalogs.iter().map(tables).collect();
    let Some(wanted) = &arguments.catalog else { return Ok(all) };
    let known = all.iter().map(|it| it.catalog.to_string()).collect::<Vec<_>>().join(", ");
    let chosen: Vec<_> = all.into_iter().filter(|it| it.catalog == *wanted).collect();
    if chosen.is_empty() { Err(Failure::Input(format!("there is no catalog `{wanted}`; the spec has {known}"))) } else { Ok(chosen) }
}

fn open(file: Option<&Path>) -> Result<Box<dyn BufRead>, Failure> {
    match file {
        None => Ok(Box::new(BufReader::new(io::stdin()))),
        Some(path) => {
            let file = File::open(path).map_err(|error| Failure::Input(format!("{}: {error}", path.display())))?;
            Ok(Box::new(BufReader::new(file)))
        }
    }
}

fn answer_one(arguments: &Arguments, spec: &Spec, tables: &[Tables<'_>], body: &[u8], output: &mut impl Write) -> Result<(), Failure> {
    let (tables, identified) = best(tables.iter(), arguments.status, body);
    match arguments.format {
        Shown::Json => write_line(&Answer::new(tables, &identified), output)?,
        Shown::Human => person::tell(spec, tables, &identified, arguments.locale.as_deref(), output)?,
    }
    Ok(())
}

/// What the body is by the catalog that knows most of it; of equals the first.
fn best<'t, 'a: 't>(tables: impl Iterator<Item = &'t Tables<'a>>, status: Option<u16>, body: &'t [u8]) -> (&'t Tables<'a>, engine::Identified<'t>) {
    // An error that is named says more than one that isn't, and then the better match.
    let rank = |it: &(&Tables<'_>, engine::Identified<'_>)| (it.1.error.is_none(), it.1.matched);
    let answers = tables.map(|tables| (tables, engine::identify(tables, status, body)));
    // A spec without a catalog isn't loaded, so there is always an answer.
    #[expect(clippy::expect_used, reason = "a spec without a catalog isn't loaded")]
    answers.min_by_key(rank).expect("a spec has a catalog")
}

/// A line of the input. What else it holds is left alone.
#[derive(Deserialize)]
struct Line<'a> {
    catalog: Option<Cow<'a, str>>,
    status: Option<u16>,
    body: Cow<'a, str>,
}

fn answer_lines(arguments: &Arguments, tables: &[Tables<'_>], output: &mut impl Write) -> Result<(), Failure> {
    let mut summary = summary::Summary::default();
    for (number, line) in open(arguments.file.as_deref())?.split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let at = |message: String| Failure::Input(format!("line {}: {message}", number + 1));
        let line: Line<'_> = serde_json::from_slice(&line).map_err(|error| at(format!("{error}; a line is {{\"catalog\":…,\"status\":…,\"body\":\"…\"}}")))?;
        let asked: Vec<_> = tables.iter().filter(|it| line.catalog.as_deref().is_none_or(|catalog| it.catalog == catalog)).collect();
        if asked.is_empty() {
            return Err(at(format!("there is no catalog {:?} here", line.catalog.unwrap_or_default())));
        }
        let (tables, identified) = best(asked.into_iter(), line.status.or(arguments.status), line.body.as_bytes());
        let answer = Answer::new(tables, &identified);
        if arguments.summary { summary.add(&tables.catalog, &answer) } else { write_line(&answer, output)? }
    }
    if arguments.summary {
        summary.write(arguments.format == Shown::Json, output)?;
    }
    Ok(())
}

fn write_line(answer: &Answer<'_>, output: &mut impl Write) -> Result<(), Failure> {
    // The answer holds strings, numbers and JSON values only: what fails is the output.
    serde_json::to_writer(&mut *output, answer).map_err(io::Error::from)?;
    output.write_all(b"\n")?;
    Ok(())
}

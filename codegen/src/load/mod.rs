//! From the bytes of a spec to a [`Spec`], or to everything that is wrong with it.

mod aliases;
mod check;
mod decode;
mod examine;
mod follow_on;
mod locate;
mod lower;
mod place;
mod raw;
mod report;
#[cfg(feature = "targets")]
pub(crate) mod schema;
mod suggest;
mod template;

use std::path::Path as FilePath;

use crate::diagnostic::{Fault, Faults, Lines, Rule};
use crate::model::Spec;
use report::Reports;
pub use suggest::nearest;

pub(crate) use decode::decode;
#[cfg(feature = "targets")]
pub(crate) use examine::duplicate_key;
#[cfg(feature = "targets")]
pub(crate) use locate::{Offsets, SyntaxFault, scalar_value, syntax_fault_at};

/// Reads and checks the spec in a file.
///
/// # Errors
/// All faults of the spec at once; if the file can't be read, that.
pub fn load_file(path: &FilePath) -> Result<Spec, Faults> {
    let file = path.display().to_string();
    match std::fs::read(path) {
        Ok(bytes) => load(&file, &bytes),
        Err(error) => Err(Faults::new(
            &file,
            "",
            vec![Fault {
                rule: Rule::UnreadableFile,
                message: format!("the spec can't be read: {error}"),
                label: String::new(),
                help: Some("name another file with `--spec`".into()),
                place: None,
            }],
        )),
    }
}

/// Reads and checks the text of a spec; `file` is what faults call it.
///
/// # Errors
/// All faults of the spec at once.
pub fn load(file: &str, bytes: &[u8]) -> Result<Spec, Faults> {
    let source = decode(bytes).map_err(|fault| fault.into_faults(file))?;
    match read(source).map_err(|fault| Faults::new(file, source, vec![fault]))? {
        Ok(raw) => {
            let mut reports = Reports::default();
            let spec = check::lower_and_check(raw, &mut reports);
            match spec {
                Some(spec) if reports.is_empty() => Ok(spec),
                _ => Err(explain_meaning(file, source, &reports)),
            }
        }
        Err(error) => Err(examine::explain(file, source, &error)),
    }
}

/// What serde makes of the text, if its aliases don't repeat too much.
///
/// Without aliases no file has more values than bytes. Few have with them, and those are read with places first.
fn read(source: &str) -> Result<serde_yaml::Result<raw::Spec>, Fault> {
    let read = || serde_yaml::from_str(source);
    if let Some(read) = aliases::read_within(source.len(), read) {
        return Ok(read);
    }
    let lines = Lines::new(source);
    let root = locate::locate(source).map_err(|fault| fault.into_fault(&lines))?;
    aliases::bomb(&root, &lines).map_or_else(|| Ok(read()), Err)
}

/// Reads and checks a spec only as far as YAML and the structures it is read into: what a benchmark compares [`load`] with.
///
/// # Errors
/// The first thing that isn't of the right structure.
#[doc(hidden)]
pub fn parse_alone(text: &str) -> Result<(), String> {
    serde_yaml::from_str::<raw::Spec>(text).map(drop).map_err(|error| error.to_string())
}

/// The places of what the checks reported, for a file whose structure is right.
fn explain_meaning(file: &str, source: &str, reports: &Reports) -> Faults {
    match locate::locate(source) {
        Ok(root) => Faults::new(file, source, reports.locate(source, &root)),
        // The two YAML libraries disagree on this file: the faults are right, only their places aren't known.
        Err(_) => Faults::new(file, source, reports.without_places()),
    }
}

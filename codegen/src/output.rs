//! The one driver that writes what targets render, or checks that it stands there already.

mod folder;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::model::Spec;
use crate::side_by_side;
use crate::target::{FileSet, PathFault, Target};
use folder::{Difference, Folder};

/// What to do with the difference between what is rendered and what stands in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write what changed and remove what no target makes any more.
    Write,
    /// Only find it.
    Check,
}

/// What was done, or found, for one target; paths are relative to the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The target. None for what stands in the folder and belongs to none: the README of the folder, and files of no target.
    pub target: Option<&'static str>,
    /// How many files the target makes.
    pub files: usize,
    /// Files that were not there.
    pub missing: Vec<String>,
    /// Files whose text was another.
    pub stale: Vec<String>,
    /// Files that the target doesn't make.
    pub orphaned: Vec<String>,
}

impl Report {
    fn new(target: Option<&'static str>) -> Self {
        Self { target, files: 0, missing: Vec::new(), stale: Vec::new(), orphaned: Vec::new() }
    }

    fn add(&mut self, path: &str, difference: Difference) {
        self.files += 1;
        match difference {
            Difference::None => {}
            Difference::Stale => self.stale.push(path.to_owned()),
            Difference::Missing => self.missing.push(path.to_owned()),
        }
    }

    /// Whether nothing had to be done.
    pub fn is_fresh(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.orphaned.is_empty()
    }

    /// How many files stood there as they should.
    pub fn unchanged(&self) -> usize {
        self.files - self.missing.len() - self.stale.len()
    }
}

/// Why nothing was written.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputError {
    /// A target made a path that can't be.
    Path(PathFault),
    /// The folder holds files and wasn't made by this driver, which would remove them.
    ForeignFolder(PathBuf),
    /// A part of a path in the folder is a symbolic link or a file, so that writing would leave the folder or fail.
    Obstacle(PathBuf),
    /// The file system said no.
    Io(PathBuf, io::Error),
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(fault) => fault.fmt(f),
            Self::ForeignFolder(path) => {
                write!(f, "{} holds files that were not generated, and generating removes what it doesn't make: choose an empty folder", path.display())
            }
            Self::Obstacle(path) => write!(f, "{} is in the way: it is a link, or not what has to stand there; remove it", path.display()),
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Path(fault) => Some(fault),
            Self::Io(_, error) => Some(error),
            Self::ForeignFolder(_) | Self::Obstacle(_) => None,
        }
    }
}

impl From<PathFault> for OutputError {
    fn from(fault: PathFault) -> Self {
        Self::Path(fault)
    }
}

/// Renders targets and makes the folder agree with them, or finds where it doesn't. `complete` says that these are all
/// targets, so that whatever else stands in the folder is orphaned.
///
/// Targets are rendered side by side. What differs is staged inside of the folder first and moved to its place, whole
/// files only, once every target has succeeded.
///
/// # Errors
/// If the folder isn't one that may be written to, or a target fails. Nothing has been changed then, unless the file system
/// failed while files were being moved; the next run mends that.
pub fn run(spec: &Spec, targets: &[&'static dyn Target], complete: bool, folder: &Path, mode: Mode) -> Result<Vec<Report>, OutputError> {
    let folder = Folder::open(folder, mode)?;
    let reports = compare_all(spec, targets, complete, &folder).inspect_err(|_| folder.give_up())?;
    if mode == Mode::Write {
        folder.commit(&reports)?;
    }
    Ok(reports)
}

fn compare_all(spec: &Spec, targets: &[&'static dyn Target], complete: bool, folder: &Folder) -> Result<Vec<Report>, OutputError> {
    let mut reports = render_all(spec, targets, folder)?;
    let mut of_no_target = folder.compare_marker()?;
    if complete {
        of_no_target.orphaned = folder.files_of_no_target(targets)?;
    }
    if !of_no_target.is_fresh() {
        reports.push(of_no_target);
    }
    Ok(reports)
}

/// The order of the reports is that of the targets.
fn render_all(spec: &Spec, targets: &[&'static dyn Target], folder: &Folder) -> Result<Vec<Report>, OutputError> {
    side_by_side::map(targets, |target| render(spec, *target, folder)).into_iter().collect()
}

fn render(spec: &Spec, target: &'static dyn Target, folder: &Folder) -> Result<Report, OutputError> {
    let files = target.render(spec)?;
    let mut report = Report { orphaned: folder.orphans(target, &files)?, ..Report::new(Some(target.name())) };
    for (path, text) in files.iter() {
        report.add(path, folder.compare(path, text)?);
    }
    Ok(report)
}

/// The paths of a file set that are a target's own: in its folder.
fn is_in_target_folder(target: &str, path: &str) -> bool {
    path.split_once('/').is_some_and(|(folder, _)| folder == target)
}

/// Whether a file set holds a path.
fn makes(files: &FileSet, path: &str) -> bool {
    files.get(path).is_some()
}

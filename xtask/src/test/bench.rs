//! What a suite works with: a folder of its own, generated packages, and commands that are shown as they run.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use errspec_codegen::load_file;
use errspec_codegen::output::{self, Mode};
use errspec_codegen::target::TARGETS;

use crate::spec_file::{from_here, workspace};

/// A failure is told in one line; what a command printed stands above it.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// A suite's place to work.
pub(crate) struct Bench {
    workspace: PathBuf,
    folder: PathBuf,
}

impl Bench {
    /// The place of a suite, below `target/`. What earlier runs installed there stays.
    pub(crate) fn new(suite: &str) -> Outcome<Self> {
        let workspace = workspace();
        let folder = workspace.join("target/suites").join(suite);
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self { workspace, folder })
    }

    /// The folder of this workspace.
    pub(crate) fn workspace(&self) -> &Path {
        &self.workspace
    }

    /// A path in the suite's own folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The folder with a target's tests, which are written in its language.
    pub(crate) fn tests(&self, target: &str) -> PathBuf {
        self.workspace.join("codegen/tests/targets").join(target)
    }

    /// The spec that ships.
    pub(crate) fn shipped_spec(&self) -> PathBuf {
        self.workspace.join("spec/errors.yaml")
    }

    /// The spec of hard names and texts.
    pub(crate) fn obstacle_course(&self) -> PathBuf {
        self.workspace.join("codegen/tests/obstacle_course.yaml")
    }

    /// Generates every target from a spec into a folder of that name below the suite's, and gives that.
    pub(crate) fn generate(&self, spec: &Path, name: &str) -> Outcome<PathBuf> {
        let spec = load_file(spec).map_err(|faults| faults.to_string())?;
        let out = self.path(name);
        output::run(&spec, TARGETS, true, &out, Mode::Write).map_err(|error| error.to_string())?;
        Ok(out)
    }

    /// A command to give arguments to.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder);
        command
    }

    /// Shows a command and runs it; what it prints is seen as it comes.
    #[expect(clippy::unused_self, reason = "a command is run at a bench")]
    pub(crate) fn run(&self, command: &mut Command) -> Outcome {
        let shown = show(command);
        println!("$ {shown}");
        let status = command.status().map_err(|error| format!("`{shown}` can't be started: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("`{shown}` ended with {status}")) }
    }
}

/// The command line without quoting, with paths as they are written from here.
fn show(command: &Command) -> String {
    let program = from_here(Path::new(command.get_program())).display().to_string();
    let arguments = command.get_args().map(|it| from_here(Path::new(it)).display().to_string());
    [program].into_iter().chain(arguments).collect::<Vec<_>>().join(" ")
}

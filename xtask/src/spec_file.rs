//! The spec file that a command is about, read or explained.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::Args;
use errspec_codegen::diagnostic::Format;
use errspec_codegen::model::Spec;
use errspec_codegen::{Faults, load_file};

/// Which spec a command reads.
#[derive(Args)]
pub(crate) struct SpecFile {
    /// The spec [default: spec/errors.yaml of this workspace]
    #[arg(long, value_name = "PATH")]
    spec: Option<PathBuf>,
}

impl SpecFile {
    /// Reads and checks the spec.
    pub(crate) fn load(&self) -> Result<Spec, Faults> {
        load_file(&self.path())
    }

    /// Reads and checks the spec. None if that can't be, and the person at the terminal has been told why.
    pub(crate) fn load_or_tell(&self) -> Option<Spec> {
        self.load().map_err(|faults| eprint!("{}", faults.render(for_terminal()))).ok()
    }

    /// The path, as a person standing in the current folder would write it.
    pub(crate) fn path(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| from_here(&workspace().join("spec/errors.yaml")))
    }
}

/// The folder of this workspace.
pub(crate) fn workspace() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// A path as it is written from the current folder, if it is below it.
pub(crate) fn from_here(path: &Path) -> PathBuf {
    let here = std::env::current_dir().ok();
    let shorter = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    shorter.filter(|it| !it.as_os_str().is_empty()).unwrap_or_else(|| path.to_owned())
}

/// Faults for a person, in colour where standard error is a terminal that wants it.
pub(crate) fn for_terminal() -> Format {
    Format::Human { color: std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() }
}

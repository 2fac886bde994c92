//! Files of suites: read, removed and copied with failures that name the path.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use super::bench::Outcome;

/// The text of a file.
pub(super) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file with the folders around it, unless it holds that text already, so that it isn't built again.
pub(crate) fn write(path: &Path, text: &str) -> Outcome {
    create(path.parent().unwrap_or(path))?;
    if fs::read_to_string(path).is_ok_and(|it| it == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Makes a folder, and those around it.
pub(crate) fn create(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// What is in a folder, in the order of the names.
pub(crate) fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>());
    let mut entries = entries.map_err(|error| format!("{}: {error}", folder.display()))?;
    entries.sort();
    Ok(entries)
}

/// Removes a file or a folder, if it is there.
pub(crate) fn remove(path: &Path) -> Outcome {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    if path.exists() { removed.map_err(|error| format!("{}: {error}", path.display())) } else { Ok(()) }
}

/// Copies what is in a folder over another; what else is there stays, and a file that is the same is left untouched, so that it isn't built again.
pub(crate) fn copy(from: &Path, to: &Path) -> Outcome {
    create(to)?;
    for path in entries(from)? {
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else if fs::read(&path).ok() != fs::read(&target).ok() {
            fs::copy(&path, &target).map_err(|error| format!("{}: {error}", target.display()))?;
        }
    }
    Ok(())
}

/// Tells a folder from what it was before, by the paths and contents of its files.
pub(super) fn fingerprint(folder: &Path) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    hash(folder, &mut hasher)?;
    Ok(format!("{:x}", hasher.finish()))
}

fn hash(folder: &Path, hasher: &mut DefaultHasher) -> Outcome {
    for path in entries(folder)? {
        path.hash(hasher);
        if path.is_dir() {
            hash(&path, hasher)?;
        } else {
            fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?.hash(hasher);
        }
    }
    Ok(())
}

//! The engine's own source text, for the generator to put into crates that shall not depend on this one.

/// Each file of the engine: its path below the engine's folder, and its text.
pub const ENGINE: &[(&str, &str)] = &[
    ("identify.rs", include_str!("engine/identify.rs")),
    ("identify/candidates.rs", include_str!("engine/identify/candidates.rs")),
    ("identify/decode.rs", include_str!("engine/identify/decode.rs")),
    ("identify/json.rs", include_str!("engine/identify/json.rs")),
    ("identify/matching.rs", include_str!("engine/identify/matching.rs")),
    ("mod.rs", include_str!("engine/mod.rs")),
    ("number.rs", include_str!("engine/number.rs")),
    ("tables.rs", include_str!("engine/tables.rs")),
];

/// A file as it is shipped: what stands behind the line `#[cfg(test)]` is for the tests of this crate.
pub fn without_tests(text: &str) -> &str {
    text.find("\n#[cfg(test)]\n").map_or(text, |at| &text[..at])
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{ENGINE, without_tests};

    #[test]
    fn no_file_of_the_engine_is_left_out() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine");
        let mut count = 0;
        let mut folders = vec![folder.clone()];
        while let Some(entries) = folders.pop().map(|it| fs::read_dir(it).unwrap()) {
            for path in entries.map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
                    assert!(ENGINE.iter().any(|(listed, _)| *listed == name), "{name} is not listed");
                    count += 1;
                }
            }
        }
        assert_eq!(ENGINE.len(), count);
    }

    #[test]
    fn tests_stay_at_home() {
        for (name, text) in ENGINE {
            assert!(!without_tests(text).contains("#[test]"), "{name}");
        }
    }

    #[test]
    fn the_engine_can_be_moved() {
        for (name, text) in ENGINE {
            assert!(!without_tests(text).contains("crate::") && !text.contains("errspec"), "{name} names the crate that it is in");
        }
    }
}

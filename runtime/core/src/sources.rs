//! The source text of what generated crates carry, for the generator to put into crates that shall not depend on this one.

use std::borrow::Cow;

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

/// Each file of the support: what the items of a catalog are made with.
pub const SUPPORT: &[(&str, &str)] = &[
    ("catalog.rs", include_str!("support/catalog.rs")),
    ("groups.rs", include_str!("support/groups.rs")),
    ("identified.rs", include_str!("support/identified.rs")),
    ("index.rs", include_str!("support/index.rs")),
    ("locales.rs", include_str!("support/locales.rs")),
    ("message.rs", include_str!("support/message.rs")),
    ("mod.rs", include_str!("support/mod.rs")),
    ("operation.rs", include_str!("support/operation.rs")),
    ("param.rs", include_str!("support/param.rs")),
    ("row.rs", include_str!("support/row.rs")),
    ("serialize.rs", include_str!("support/serialize.rs")),
    ("tables.rs", include_str!("support/tables.rs")),
];

/// A file as it is shipped: what stands behind the line `#[cfg(test)]` is for the tests of this crate.
pub fn without_tests(text: &str) -> &str {
    text.find("\n#[cfg(test)]\n").map_or(text, |at| &text[..at])
}

/// A file whose macros are for its own crate.
///
/// This crate's macros are expanded in others. Such a macro has a name at the root of its crate, `__row`, whatever the module that
/// others find it in, as `row`. In a crate that expands its own, neither is needed.
pub fn with_own_macros(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        let indent = &line[..line.len() - code.len()];
        if let Some(rest) = code.strip_prefix("macro_rules! __") {
            own.extend([indent, "macro_rules! ", rest]);
        } else if let Some(rest) = code.strip_prefix("pub use __") {
            own.extend([indent, "pub(crate) use ", &own_name(rest)]);
        } else if !is_export(code) && !lines.peek().is_some_and(|next| is_export(next)) {
            own.push_str(line);
        }
    }
    own
}

/// The attribute behind one that hides the macro from documentation.
fn is_export(line: &str) -> bool {
    line.trim() == "#[macro_export]"
}

/// `row as row;` is `row;`.
fn own_name(text: &str) -> Cow<'_, str> {
    match text.trim_end().trim_end_matches(';').split_once(" as ") {
        Some((name, other)) if name == other => format!("{name};\n").into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{ENGINE, SUPPORT, with_own_macros, without_tests};

    #[test]
    fn no_file_is_left_out() {
        for (folder, files) in [("src/engine", ENGINE), ("src/support", SUPPORT)] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            let mut count = 0;
            let mut folders = vec![folder.clone()];
            while let Some(entries) = folders.pop().map(|it| fs::read_dir(it).unwrap()) {
                for path in entries.map(|entry| entry.unwrap().path()) {
                    if path.is_dir() {
                        folders.push(path);
                    } else {
                        let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
                        assert!(files.iter().any(|(listed, _)| *listed == name), "{name} is not listed");
                        count += 1;
                    }
                }
            }
            assert_eq!(files.len(), count);
        }
    }

    #[test]
    fn tests_stay_at_home() {
        for (name, text) in ENGINE.iter().chain(SUPPORT) {
            assert!(!without_tests(text).contains("#[test]"), "{name}");
        }
    }

    #[test]
    fn the_engine_can_be_moved() {
        for (name, text) in ENGINE {
            assert!(!without_tests(text).contains("crate::") && !text.contains("errspec"), "{name} names the crate that it is in");
        }
    }

    #[test]
    fn the_support_needs_nothing_but_the_engine() {
        for (name, text) in SUPPORT {
            for (at, _) in text.match_indices("crate::") {
                let rest = &text[at + "crate::".len()..];
                assert!(rest.starts_with("support::") || rest.starts_with("engine::"), "{name} needs `{}`", rest.lines().next().unwrap());
            }
        }
    }

    #[test]
    fn a_crate_that_carries_the_support_exports_no_macro() {
        for (name, text) in SUPPORT {
            let own = with_own_macros(text);
            assert!(!own.contains("macro_export") && !own.contains("__"), "{name}");
        }
        let macros = "#[doc(hidden)]\nfn f() {}\n    #[doc(hidden)]\n    #[macro_export]\n    macro_rules! __a {}\n    pub use __a as a;\npub use __a as b;\n";
        assert_eq!(with_own_macros(macros), "#[doc(hidden)]\nfn f() {}\n    macro_rules! a {}\n    pub(crate) use a;\npub(crate) use a as b;\n");
    }
}

//! `group:artifact`, by which Maven knows a package, and the Java package that it becomes.

/// Where Maven finds a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::target) struct Coordinates {
    pub(in crate::target) group: String,
    pub(in crate::target) artifact: String,
}

/// Why that is no `group:artifact`, if so.
pub(in crate::target) fn coordinates_fault(package: &str) -> Option<String> {
    let is_fit = package.split_once(':').is_some_and(|(group, artifact)| group.split('.').all(is_word) && artifact.split('.').all(is_word));
    (!is_fit).then(|| "write `group:artifact` in letters, digits, hyphens and full stops, such as `com.example:service-errors`".to_owned())
}

fn is_word(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_alphabetic()) && word.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'))
}

impl Coordinates {
    /// Those of a package that [has no fault](coordinates_fault).
    pub(in crate::target) fn of(package: &str) -> Self {
        let (group, artifact) = package.split_once(':').unwrap_or(("com.example", package));
        Self { group: group.to_owned(), artifact: artifact.to_owned() }
    }

    /// The package of the classes: the group and, in one word, the artifact. Hyphens of the group become underscores, and so does what would
    /// be a reserved word, or a name that Windows has for something else, at its end.
    pub(in crate::target) fn package(&self, is_reserved: impl Fn(&str) -> bool) -> String {
        let artifact: String = self.artifact.chars().filter(char::is_ascii_alphanumeric).collect();
        let words = self.group.split('.').map(|it| it.replace('-', "_")).chain([artifact]);
        let escape = |word: String| {
            let word = word.to_ascii_lowercase();
            if is_reserved(&word) || is_device(&word) { word + "_" } else { word }
        };
        words.map(escape).collect::<Vec<_>>().join(".")
    }
}

/// Whether Windows has a device of that name, which no file or folder may have.
fn is_device(word: &str) -> bool {
    let is_port = |kind: &str| word.strip_prefix(kind).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']));
    matches!(word, "con" | "prn" | "aux" | "nul") || is_port("com") || is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::{Coordinates, coordinates_fault};

    #[test]
    fn a_package_has_a_group_and_an_artifact() {
        for package in ["com.example:service-errors", "a:b", "org.x-y:z_1.api"] {
            assert_eq!(coordinates_fault(package), None);
        }
        for package in ["", "a", ":a", "a:", "a:b:c", "a..b:c", "a b:c", "1a:b", "a:b/c", "错:误"] {
            assert!(coordinates_fault(package).is_some(), "{package:?} was taken");
        }
    }

    #[test]
    fn the_package_is_named_as_java_wants_it() {
        let package = |it: &str| Coordinates::of(it).package(|word| word == "package");
        assert_eq!(package("com.Example:service-errors"), "com.example.serviceerrors");
        assert_eq!(package("org.x-y.package:com1"), "org.x_y.package_.com1_");
    }
}

//! How Ruby names things. Ids, categories and params are symbols, and codes strings, so only catalogs and operations become names.

use super::super::client::pascal;
use super::super::{Identifier, NameKind, Naming};

pub(super) struct Ruby;

impl Naming for Ruby {
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("module", module(name)), Identifier::new("module", error_class(name))],
            NameKind::Operation => vec![Identifier::new("operation", operation(name))],
            NameKind::Category | NameKind::Code | NameKind::Error | NameKind::Param => Vec::new(),
        }
    }

    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let is_good = package.starts_with(|it: char| it.is_ascii_lowercase()) && package.split('_').all(is_word);
        (!is_good)
            .then(|| "write small letters, digits and single underscores, a letter first, such as `service_errors`: hyphens stand for namespaces".to_owned())
    }
}

/// What a module of a catalog can't be called: it would hide what the package needs of Ruby, or be it.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "ARGF", "ARGV", "ArgumentError", "Array", "BasicObject", "Binding", "Class", "ClosedQueueError", "Comparable", "Complex", "ConditionVariable", "Data",
    "DidYouMean", "Dir", "ENV", "EOFError", "Encoding", "EncodingError", "Enumerable", "Enumerator", "Errno", "ErrorHighlight", "Exception", "FalseClass",
    "Fiber", "FiberError", "File", "FileTest", "Float", "FloatDomainError", "FrozenError", "GC", "Gem", "Hash", "IO", "IOError", "IndexError", "Integer",
    "Interrupt", "Kernel", "KeyError", "LoadError", "LocalJumpError", "Marshal", "MatchData", "Math", "Method", "Module", "Monitor", "Mutex", "NameError",
    "NilClass", "NoMatchingPatternError", "NoMatchingPatternKeyError", "NoMemoryError", "NoMethodError", "NotImplementedError", "Numeric", "Object",
    "ObjectSpace", "Proc", "Process", "Queue", "Ractor", "RactorLocalSingleton", "Random", "RangeError", "Range", "Rational", "RbConfig", "Refinement", "Regexp",
    "RegexpError", "RubyVM", "RuntimeError", "ScriptError", "SecurityError", "Set", "Signal", "SignalException", "SizedQueue", "StandardError", "StopIteration",
    "String", "Struct", "Symbol", "SyntaxError", "SystemCallError", "SystemExit", "SystemStackError", "Thread", "ThreadError", "ThreadGroup", "Time",
    "TracePoint", "TrueClass", "TypeError", "UnboundMethod", "UncaughtThrowError", "UnicodeNormalize", "Warning", "ZeroDivisionError",
];

/// What the package itself has beside the modules of the catalogs.
const OWN: &[&str] = &["Catalog", "Deprecation", "Engine", "Error", "Facts", "Identified", "LOCALES", "Operation", "Response", "VERSION"];

/// The module of a package, of which the name is good.
pub(super) fn root(package: &str) -> String {
    let name = pascal(package.split('_'));
    if RESERVED.contains(&name.as_str()) { name + "Package" } else { name }
}

/// The module of a catalog.
pub(super) fn module(catalog: &str) -> String {
    let name = pascal(catalog.split('_'));
    if is_taken(&name) { name + "Service" } else { name }
}

/// The class of a catalog's errors.
pub(super) fn error_class(catalog: &str) -> String {
    let name = pascal(catalog.split('_'));
    let class = format!("{name}Error");
    if is_taken(&class) { name + "ServiceError" } else { class }
}

fn is_taken(name: &str) -> bool {
    RESERVED.contains(&name) || OWN.contains(&name)
}

/// The constant of an operation.
pub(super) fn operation(operation: &str) -> String {
    let name = operation.to_ascii_uppercase();
    // The only words of Ruby in capitals.
    if matches!(name.as_str(), "BEGIN" | "END") { name + "_" } else { name }
}

/// The constant that holds the texts in a locale; in small letters, the file in which it stands.
pub(super) fn locale(locale: &str) -> String {
    locale.replace('-', "_").to_ascii_uppercase()
}

/// A semantic version as `RubyGems` reads it: a part with a letter makes it one that comes before the release, and how it was built is forgotten.
pub(super) fn version(semver: &str) -> String {
    let version = semver.split_once('+').map_or(semver, |(version, _)| version);
    let Some((release, pre)) = version.split_once('-') else { return version.to_owned() };
    let has_letter = pre.contains(|it: char| it.is_ascii_alphabetic());
    format!("{release}.{}{}", if has_letter { "" } else { "pre." }, pre.replace('-', ".").split('.').filter(|it| !it.is_empty()).collect::<Vec<_>>().join("."))
}

#[cfg(test)]
mod tests {
    use super::super::super::Naming;
    use super::{Ruby, error_class, locale, module, operation, root, version};

    #[test]
    fn names_are_nothing_of_rubys_or_of_the_packages_own() {
        for (catalog, name, error) in [
            ("modelarts", "Modelarts", "ModelartsError"),
            ("type", "Type", "TypeServiceError"),
            ("string", "StringService", "StringError"),
            ("error", "ErrorService", "ErrorError"),
            ("v_1_2", "V1_2", "V1_2Error"),
        ] {
            assert_eq!((module(catalog).as_str(), error_class(catalog).as_str()), (name, error));
        }
        assert_eq!(locale("zh-TW"), "ZH_TW");
        assert_eq!((operation("create_video").as_str(), operation("begin").as_str()), ("CREATE_VIDEO", "BEGIN_"));
        assert_eq!((root("service_errors").as_str(), root("set").as_str()), ("ServiceErrors", "SetPackage"));
    }

    #[test]
    fn versions_are_rubygems() {
        for (semver, gem) in [("1.2.3", "1.2.3"), ("1.2.3-rc.1", "1.2.3.rc.1"), ("1.0.0-1", "1.0.0.pre.1"), ("1.0.0-a--b+c", "1.0.0.a.b")] {
            assert_eq!(version(semver), gem);
        }
    }

    #[test]
    fn a_package_is_a_word_of_ruby() {
        for name in ["service_errors", "a", "a1_b2"] {
            assert_eq!(Ruby.package_fault(name), None);
        }
        for name in ["", "service-errors", "A", "a/b", "3rd", "a__b", "a_", "错"] {
            assert!(Ruby.package_fault(name).is_some(), "{name:?} was taken");
        }
    }
}

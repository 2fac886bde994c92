//! How PHP names things.

use super::super::client::{pascal, push_capitalized};
use super::super::{Identifier, NameKind, Naming};

pub(super) struct Php;

impl Naming for Php {
    /// Classes are the same in any letter case, so that is how they are compared. Codes are only ever quoted.
    fn identifiers(&self, kind: NameKind, name: &str) -> Vec<Identifier> {
        match kind {
            NameKind::Catalog => vec![Identifier::new("class", class(name).to_ascii_lowercase())],
            NameKind::Category => vec![Identifier::new("Category", case(name))],
            NameKind::Code => Vec::new(),
            NameKind::Operation => vec![Identifier::new("Operation", operation(name).to_ascii_lowercase())],
            NameKind::Error => vec![Identifier::new("ErrorId", case(name))],
            NameKind::Param => vec![Identifier::new("property", property(name))],
        }
    }

    fn own_identifiers(&self) -> &'static [(&'static str, &'static str)] {
        &[("ErrorId", "TABLES")]
    }

    fn package_fault(&self, package: &str) -> Option<String> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        // Composer would let it start with a digit, but then it couldn't be a namespace.
        let is_part = |part: &str| part.starts_with(|it: char| it.is_ascii_lowercase()) && part.split(['-', '_', '.']).all(is_word);
        let is_good = package.split_once('/').is_some_and(|(vendor, name)| is_part(vendor) && is_part(name));
        (!is_good)
            .then(|| "write a vendor and a name, each of small letters, digits and single hyphens, a letter first, such as `acme/service-errors`".to_owned())
    }
}

/// What no class and no namespace can be called, in any letter case.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "abstract", "and", "array", "as", "bool", "break", "callable", "case", "catch", "class", "clone", "const", "continue", "declare", "default", "die", "do",
    "echo", "else", "elseif", "empty", "enddeclare", "endfor", "endforeach", "endif", "endswitch", "endwhile", "enum", "eval", "exit", "extends", "false",
    "final", "finally", "float", "fn", "for", "foreach", "function", "global", "goto", "if", "implements", "include", "include_once", "instanceof",
    "insteadof", "int", "interface", "isset", "iterable", "list", "match", "mixed", "namespace", "never", "new", "null", "numeric", "object", "or", "parent",
    "print", "private", "protected", "public", "readonly", "require", "require_once", "resource", "return", "self", "static", "string", "switch", "throw",
    "trait", "true", "try", "unset", "use", "var", "void", "while", "xor", "yield",
];

/// What the package itself has beside the classes of the catalogs.
#[rustfmt::skip]
const CLASSES: &[&str] = &[
    "categoryenum", "deprecation", "idenum", "identified", "internal", "locale", "matched", "operationenum", "params", "retry", "serviceerror", "serviceexception",
];

/// The namespace of a package, of which the name is good.
pub(super) fn namespace(package: &str) -> String {
    let parts = package.split('/').map(|part| escape(pascal(part.split(['-', '_', '.'])), &[], "Package"));
    parts.collect::<Vec<_>>().join("\\")
}

/// The class of a catalog, and the namespace of what belongs to it.
pub(super) fn class(catalog: &str) -> String {
    escape(pascal(catalog.split('_')), CLASSES, "Service")
}

/// What the file of an operation has from elsewhere.
const BESIDE_OPERATIONS: &[&str] = &["errorid", "ofoperation", "operationenum"];

/// The enum of an operation's errors. PSR-1 has no underscore in it: two that become the same are told as a fault.
pub(super) fn operation(operation: &str) -> String {
    let mut name = String::new();
    operation.split('_').for_each(|word| push_capitalized(&mut name, word));
    escape(name, BESIDE_OPERATIONS, "Operation")
}

/// The exception of a catalog.
pub(super) fn exception(catalog: &str) -> String {
    pascal(catalog.split('_')) + "Exception"
}

/// The class of the texts in a locale, and the case of the enum of locales.
pub(super) fn locale(locale: &str) -> String {
    escape(pascal(locale.to_ascii_lowercase().split('-')), &[], "Language")
}

/// The case of an enum.
pub(super) fn case(name: &str) -> String {
    let mut case = pascal(name.split('_'));
    // All other words can be constants.
    if case == "Class" {
        case.push('_');
    }
    case
}

/// The property and the parameter of a param.
pub(super) fn property(param: &str) -> String {
    if param == "this" { "this_".to_owned() } else { param.to_owned() }
}

/// PSR-1 has no underscore at the end of a class, so what is taken becomes longer by a word.
fn escape(mut name: String, own: &[&str], word: &str) -> String {
    let lower = name.to_ascii_lowercase();
    if RESERVED.contains(&lower.as_str()) || own.contains(&lower.as_str()) {
        name.push_str(word);
    }
    name
}

/// A semantic version as Composer reads it, which has no words of one's own for what comes before a release, and forgets how it was built.
pub(super) fn version(semver: &str) -> String {
    let version = semver.split_once('+').map_or(semver, |(version, _)| version);
    let Some((release, pre)) = version.split_once('-') else { return version.to_owned() };
    let (word, number) = pre.split_at(pre.find(|it: char| !it.is_ascii_alphabetic()).unwrap_or(pre.len()));
    let number = number.strip_prefix(['.', '-']).unwrap_or(number);
    let is_known = matches!(word.to_ascii_lowercase().as_str(), "alpha" | "beta" | "rc" | "a" | "b") && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_known { format!("{release}-{word}{number}") } else { format!("{release}-dev") }
}

#[cfg(test)]
mod tests {
    use super::super::super::Naming;
    use super::{Php, case, class, exception, locale, namespace, operation, version};

    #[test]
    fn classes_are_nothing_of_phps_or_of_the_packages_own() {
        for (catalog, name) in [("modelarts", "Modelarts"), ("class", "ClassService"), ("service_error", "ServiceErrorService"), ("v_1_2", "V1_2")] {
            assert_eq!(class(catalog), name);
        }
        assert_eq!(exception("class"), "ClassException");
        assert_eq!((operation("error_id").as_str(), operation("print").as_str()), ("ErrorIdOperation", "PrintOperation"));
        assert_eq!(locale("zh-TW"), "ZhTw");
        assert_eq!(locale("as"), "AsLanguage");
        assert_eq!(namespace("errspec/service-errors"), "Errspec\\ServiceErrors");
        assert_eq!(namespace("a.b/list"), "AB\\ListPackage");
    }

    #[test]
    fn only_one_word_can_not_be_a_case() {
        assert_eq!(case("class"), "Class_");
        assert_eq!(case("default"), "Default");
    }

    #[test]
    fn versions_are_composers() {
        for (semver, composer) in
            [("1.2.3", "1.2.3"), ("1.2.3-rc.1", "1.2.3-rc1"), ("1.2.3-beta", "1.2.3-beta"), ("1.0.0-nightly.3+b", "1.0.0-dev"), ("1.2.3+5", "1.2.3")]
        {
            assert_eq!(version(semver), composer);
        }
    }

    #[test]
    fn a_package_has_a_vendor() {
        for name in ["errspec/service-errors", "a/b", "a.b/c_d"] {
            assert_eq!(Php.package_fault(name), None);
        }
        for name in ["", "service-errors", "A/b", "a/b/c", "a/-b", "3rd/x", "a//b", "a/错"] {
            assert!(Php.package_fault(name).is_some(), "{name:?} was taken");
        }
    }
}

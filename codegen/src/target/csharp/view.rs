//! The project and the types of a catalog, as plain structures of finished text.

use askama::Template;

use super::super::client::meaning;
use super::code::{self, Body};
use super::lang;
use super::text::{self, Quoted};
use crate::model::{self, Deprecation, ErrorDef, ParamType, Spec};

/// Members of a type stand in a namespace and in the type.
const MEMBER_INDENT: usize = 8;

/// The project file.
#[derive(Template)]
#[template(path = "csharp/project.csproj")]
pub(super) struct Project {
    name: String,
    root: String,
    version: String,
    description: String,
    license: Option<String>,
    repository: Option<String>,
}

impl Project {
    pub(super) fn view(spec: &Spec, package: &str, root: &str) -> Self {
        Self {
            name: text::property(package),
            root: text::property(root),
            version: text::property(&spec.package.version),
            description: text::property(&spec.package.description),
            license: spec.package.license.as_deref().map(text::property),
            repository: spec.package.repository.as_deref().map(text::property),
        }
    }
}

/// `Locales.cs`.
#[derive(Template)]
#[template(path = "csharp/Locales.cs")]
pub(super) struct Locales<'a> {
    root: &'a str,
    locales: Vec<Quoted<'a>>,
}

impl<'a> Locales<'a> {
    pub(super) fn view(spec: &'a Spec, root: &'a str) -> Self {
        Self { root, locales: spec.locales.iter().map(|it| Quoted(it)).collect() }
    }
}

/// `Category.cs`.
#[derive(Template)]
#[template(path = "csharp/catalog/Category.cs")]
pub(super) struct Categories<'a> {
    namespace: &'a str,
    title: String,
    members: Vec<Member>,
}

impl<'a> Categories<'a> {
    pub(super) fn view(catalog: &model::Catalog, namespace: &'a str) -> Self {
        let doc = |it: &model::Category| it.status.map_or_else(|| format!("<c>{}</c>.", it.id), |status| format!("<c>{}</c> (HTTP {status}).", it.id));
        let numbers = numbers(catalog.categories.iter().map(|it| it.id.as_str()));
        let members = catalog.categories.iter().zip(numbers).map(|(it, number)| Member { doc: doc(it), obsolete: None, line: member_line(&it.id, number) });
        Self { namespace, title: title(catalog, 0), members: members.collect() }
    }
}

/// `ErrorId.cs`.
#[derive(Template)]
#[template(path = "csharp/catalog/ErrorId.cs")]
pub(super) struct Ids<'a> {
    namespace: &'a str,
    title: String,
    has_obsolete: bool,
    members: Vec<Member>,
}

impl<'a> Ids<'a> {
    pub(super) fn view(catalog: &model::Catalog, namespace: &'a str) -> Self {
        let view = |it: &Numbered<'_>| Member { doc: text::xml(&meaning(it.error)), obsolete: obsolete(it.error), line: it.member() };
        Self { namespace, title: title(catalog, 0), has_obsolete: has_obsolete(catalog), members: numbered(catalog).iter().map(view).collect() }
    }
}

/// A member of an enum.
struct Member {
    doc: String,
    /// The text of the attribute, as a literal.
    obsolete: Option<String>,
    line: String,
}

/// An error, and its number in the enum of ids.
pub(super) struct Numbered<'a> {
    error: &'a ErrorDef,
    number: u32,
}

impl Numbered<'_> {
    /// Its member in an enum.
    pub(super) fn member(&self) -> String {
        member_line(&self.error.id, self.number)
    }
}

/// The errors of a catalog, numbered.
pub(super) fn numbered(catalog: &model::Catalog) -> Vec<Numbered<'_>> {
    let numbers = numbers(catalog.errors.iter().map(|it| it.id.as_str()));
    catalog.errors.iter().zip(numbers).map(|(error, number)| Numbered { error, number }).collect()
}

fn member_line(name: &str, number: u32) -> String {
    format!("{} = {number:#010x}", lang::member(name))
}

/// The number of each name: programs that were built with an older table hold them, so they can't be given out in the order of the rows.
/// They are made from the names alone, and where two are the same the later gets the next that is free. None is 0.
fn numbers<'a>(names: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut taken = std::collections::HashSet::new();
    let next = |number: u32| if number >= i32::MAX.unsigned_abs() { 1 } else { number + 1 };
    let number = |name: &'a str| {
        let mut number = (fnv1a(name) & i32::MAX.unsigned_abs()).max(1);
        while !taken.insert(number) {
            number = next(number);
        }
        number
    };
    names.map(number).collect()
}

/// A hash that will never change: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn fnv1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The exception of a catalog.
#[derive(Template)]
#[template(path = "csharp/catalog/Exception.cs")]
pub(super) struct Exception<'a> {
    namespace: &'a str,
    title: String,
    class: String,
    has_obsolete: bool,
    operations: Vec<String>,
    errors: Vec<Error>,
}

/// The methods of an error that has params.
struct Error {
    member: String,
    obsolete: Option<String>,
    maker: String,
    matcher: String,
}

impl<'a> Exception<'a> {
    pub(super) fn view(catalog: &model::Catalog, namespace: &'a str) -> Self {
        let class = lang::exception(&catalog.id);
        Self {
            namespace,
            title: title(catalog, 0),
            has_obsolete: has_obsolete(catalog),
            operations: catalog.operations.iter().map(|it| lang::operation(&it.id)).collect(),
            errors: catalog.errors.iter().filter(|error| !error.params.is_empty()).map(|error| Error::view(error, &class)).collect(),
            class,
        }
    }
}

impl Error {
    fn view(error: &ErrorDef, class: &str) -> Self {
        let member = lang::member(&error.id);
        let names: Vec<_> = error.params.iter().map(|param| lang::parameter(&param.name)).collect();
        let typed = |before: &str| error.params.iter().zip(&names).map(|(param, name)| format!("{before}{} {name}", type_name(param.ty))).collect::<Vec<_>>();
        let arguments = [format!("ErrorId.{member}")].into_iter().chain(names.iter().cloned()).collect();
        let conditions = error.params.iter().zip(&names).map(|(param, name)| format!("Has(ErrorId.{member}, {}, out {name})", Quoted(&param.name)));
        Self {
            obsolete: obsolete(error),
            maker: code::method(
                MEMBER_INDENT,
                &format!("public static {class} {}", lang::maker(&error.id)),
                &typed(""),
                &Body::Call("Make".to_owned(), arguments),
            ),
            matcher: code::method(MEMBER_INDENT, &format!("public bool {}", lang::matcher(&error.id)), &typed("out "), &Body::All(conditions.collect())),
            member,
        }
    }
}

/// What holds a param.
pub(super) fn type_name(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "string",
        ParamType::Integer => "long",
        ParamType::Number => "double",
        ParamType::Boolean => "bool",
    }
}

pub(super) fn has_obsolete(catalog: &model::Catalog) -> bool {
    catalog.errors.iter().any(|error| error.deprecated.is_some())
}

fn obsolete(error: &ErrorDef) -> Option<String> {
    let Deprecation { since, replaced_by, note, .. } = error.deprecated.as_ref()?;
    let replacement = replaced_by.as_deref().map(|id| format!(" Use {} in its place.", lang::member(id))).unwrap_or_default();
    let note = note.as_deref().map(|note| format!(" {note}")).unwrap_or_default();
    Some(Quoted(&text::visible_line(&format!("Out of use since {since}.{replacement}{note}"))).to_string())
}

/// What people call the service, for documentation.
pub(super) fn title(catalog: &model::Catalog, locale: usize) -> String {
    let title = text::xml(catalog.title.in_locale(locale));
    if title.is_empty() { catalog.id.clone() } else { title }
}

#[cfg(test)]
mod tests {
    use super::{fnv1a, numbers};

    #[test]
    fn a_number_depends_on_the_name_alone() {
        assert_eq!(numbers(["a", "b"].into_iter())[1], numbers(["b"].into_iter())[0]);
        assert_eq!(fnv1a("foobar"), 0xbf9c_f968);
    }

    #[test]
    fn no_two_names_have_the_same_number() {
        // They have the same hash.
        let [one, other] = [numbers(["costarring"].into_iter())[0], numbers(["liquid"].into_iter())[0]];
        assert_eq!(one, other);
        assert_eq!(numbers(["costarring", "liquid"].into_iter()), [one, one + 1]);
    }
}

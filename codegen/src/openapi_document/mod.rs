//! A service's own OpenAPI document: the responses of the tables are put into it, or compared with what stands there.
//!
//! ```
//! use errspec_codegen::openapi_document::Document;
//!
//! # let spec = errspec_codegen::load("spec.yaml", b"
//! # errspec: 1
//! # locales: [en]
//! # catalogs:
//! #   - id: shop
//! #     title: { en: Shop }
//! #     wire_locale: en
//! #     envelopes: [{ id: plain, body: { error: $message } }]
//! #     categories: [{ id: not_found, status: 404 }]
//! #     errors: [{ id: no_such_article, category: not_found, message: No such article. }]
//! #     operations: [{ id: get_article, method: GET, path: '/articles/{id}', errors: [no_such_article] }]
//! # ")?;
//! let service = "
//! openapi: 3.1.0
//! paths:
//!   /articles/{number}:
//!     get: # by its number
//!       responses:
//!         '200': { description: The article }
//! ";
//! let catalogs: Vec<_> = spec.catalogs.iter().collect();
//! let document = Document::read("service.yaml", service.as_bytes(), &spec, &catalogs)?;
//! assert!(document.with_errors()?.text.contains("        '404':\n          $ref: '#/components/responses/Shop_GetArticle404'\n"));
//! # Ok::<(), errspec_codegen::Faults>(())
//! ```

mod compare;
mod edit;
mod json;
mod merge;
mod plan;
mod text;
mod tree;
mod yaml;

use std::ops::Range;

use serde_json::{Map, Value};

pub use compare::Difference;

use self::edit::{Change, Edits, Obstacle, SHARED};
use self::plan::{Plan, SECTIONS};
use self::text::Style;
use self::tree::{Entry, Kind, Node};
use crate::Faults;
use crate::diagnostic::{Fault, Lines, Rule};
use crate::load::duplicate_key;
use crate::model::{Catalog, Spec};
use crate::target::openapi::Version;

/// A document with the responses of the tables in it.
pub struct Applied {
    /// The whole document.
    pub text: String,
    /// What became of responses of its own, as far as a person should know; places are those of the document before.
    pub notes: Vec<Difference>,
}

/// A service's document that was read, and the tables that it is compared with.
pub struct Document<'a> {
    file: String,
    /// With its byte order mark.
    text: &'a str,
    /// Without it.
    source: &'a str,
    root: Node,
    is_json: bool,
    version: Version,
    spec: &'a Spec,
    catalogs: &'a [&'a Catalog],
}

impl<'a> Document<'a> {
    /// Reads a document of OpenAPI 3.0 or 3.1. It is JSON if it starts with a brace, and YAML if not.
    ///
    /// # Errors
    /// If it is neither, or another version's.
    pub fn read(file: &str, bytes: &'a [u8], spec: &'a Spec, catalogs: &'a [&'a Catalog]) -> Result<Self, Faults> {
        let source = crate::load::decode(bytes).map_err(|fault| fault.into_faults(file))?;
        let is_json = source.trim_start().starts_with('{') && !has_extension(file, &["yaml", "yml"]);
        let read = if is_json { json::read(source) } else { yaml::read(source) };
        let root = read.map_err(|fault| Faults::new(file, source, vec![*fault]))?;
        let lines = Lines::new(source);
        let repeated: Vec<_> =
            root.repeated_keys().into_iter().map(|key| duplicate_key(&key.text().unwrap_or_default(), lines.place(key.span.clone()))).collect();
        if !repeated.is_empty() {
            return Err(Faults::new(file, source, repeated));
        }
        let version = version(source, &root).map_err(|fault| Faults::new(file, source, vec![*fault]))?;
        // What was decoded is text from its first byte on, but for the mark.
        let text = std::str::from_utf8(bytes).unwrap_or(source);
        Ok(Self { file: file.to_owned(), text, source, root, is_json, version, spec, catalogs })
    }

    /// The document with the responses of the tables in it: the same text if they are there already.
    ///
    /// # Errors
    /// If they can't be put where they belong: somebody else's component has the name, an alias stands there, or something that has to
    /// go is referred to.
    pub fn with_errors(&self) -> Result<Applied, Faults> {
        let plan = self.plan();
        let text = self.edited(&plan)?;
        let after = Document::read(&self.file, text.as_bytes(), self.spec, self.catalogs)?;
        let dangling = self.dangling(&plan, &after);
        if !dangling.is_empty() {
            return Err(self.faults(dangling));
        }
        // YAML has corners where two readers differ: nothing is written that wouldn't read back as it was meant.
        if after.edited(&after.plan())? != text {
            return Err(self.faults(vec![misread()]));
        }
        let mark = &self.text[..self.text.len() - self.source.len()];
        let lines = Lines::new(self.source);
        let note = |(entry, message): &(&Entry, String)| Difference { place: lines.place(entry.key.span.clone()), message: message.clone() };
        let notes = plan.operations.iter().flat_map(|it| it.notes.iter().map(note)).collect();
        Ok(Applied { text: format!("{mark}{text}"), notes })
    }

    /// The source with what is planned.
    fn edited(&self, plan: &Plan<'_>) -> Result<String, Faults> {
        let style = Style::of(self.source, &self.root, self.is_json);
        let mut edits = Edits::new(self.source, &style);
        let mut faults: Vec<Fault> = plan.taken.iter().map(|it| self.taken(it.key.span.clone(), it.key.text().as_deref().unwrap_or_default())).collect();
        faults.extend(self.edit(plan, &mut edits).into_iter().map(|it| self.obstacle(&it)));
        if faults.is_empty() { Ok(edits.apply()) } else { Err(self.faults(faults)) }
    }

    /// Where the document and the tables say different things, in the order of the document.
    pub fn differences(&self) -> Vec<Difference> {
        compare::differences(self, &self.plan())
    }

    /// How many operations of the tables the document has.
    pub fn operations(&self) -> usize {
        self.plan().operations.iter().filter(|it| it.known.is_some()).count()
    }

    fn plan(&self) -> Plan<'_> {
        plan::plan(self.spec, self.catalogs, &self.root, self.version)
    }

    fn edit(&self, plan: &Plan<'_>, edits: &mut Edits<'_>) -> Vec<Obstacle> {
        let mut obstacles: Vec<_> = plan.operations.iter().flat_map(|it| edit_operation(it, edits)).collect();
        obstacles.extend(self.edit_components(plan, edits));
        obstacles
    }

    fn edit_components(&self, plan: &Plan<'_>, edits: &mut Edits<'_>) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        let mut of_components = Change::default();
        for (name, change) in SECTIONS.iter().zip(&plan.components) {
            match plan::section(&self.root, name) {
                Some(section) if is_emptied(&section.value, change) => drop(of_components.remove.insert((*name).to_owned())),
                Some(section) => obstacles.extend(edits.change_value(section, self.root.get("components").is_some_and(edit::is_flow), change).err()),
                None if change.set.is_empty() => {}
                None => drop(of_components.set.insert((*name).to_owned(), Value::Object(change.set.clone()))),
            }
        }
        let changed = match self.root.entry("components") {
            Some(components) if is_emptied(&components.value, &of_components) => {
                edits.change_root(&self.root, &Change { remove: ["components".to_owned()].into(), ..Change::default() })
            }
            Some(components) => edits.change_value(components, edit::is_flow(&self.root), &of_components),
            None if of_components.is_empty() => Ok(()),
            None => {
                let set = [("components".to_owned(), Value::Object(of_components.set))].into_iter().collect();
                edits.change_root(&self.root, &Change { set, ..Change::default() })
            }
        };
        obstacles.extend(changed.err());
        obstacles
    }

    /// What would refer to components that go.
    fn dangling(&self, plan: &Plan<'_>, after: &Document<'_>) -> Vec<Fault> {
        let goes = |reference: &str| {
            SECTIONS.iter().zip(&plan.components).any(|(section, it)| plan::component_key(reference, section).is_some_and(|key| it.remove.contains(key)))
        };
        let left: Vec<_> = after.root.references().into_iter().filter(|(it, _)| goes(it)).map(|(it, _)| it).collect();
        let is_owned = |node: &Node| plan.owned.iter().any(|it| it.value.span.start <= node.span.start && node.span.end <= it.value.span.end);
        let before = self.root.references().into_iter().filter(|(it, node)| left.contains(it) && !is_owned(node));
        before.map(|(reference, node)| self.referred(node.span.clone(), &reference)).collect()
    }

    fn referred(&self, at: Range<usize>, reference: &str) -> Fault {
        Fault {
            rule: Rule::NameCollision,
            message: format!("the table no longer has `{reference}`, and it is referred to here"),
            label: "would point at nothing".into(),
            help: Some("refer to something else, or take this away, and run the command again".into()),
            place: Some(Lines::new(self.source).place(at)),
        }
    }

    fn faults(&self, faults: Vec<Fault>) -> Faults {
        Faults::new(&self.file, self.source, faults)
    }

    fn obstacle(&self, obstacle: &Obstacle) -> Fault {
        Fault {
            rule: Rule::WrongType,
            message: format!("nothing can be put here: {}", obstacle.message),
            label: "not changed".into(),
            help: Some("write it out here as a mapping, and run the command again".into()),
            place: Some(Lines::new(self.source).place(obstacle.at.clone())),
        }
    }

    fn taken(&self, at: Range<usize>, key: &str) -> Fault {
        Fault {
            rule: Rule::NameCollision,
            message: format!("the component `{key}` isn't from the tables, and one of them has that name"),
            label: "no `x-errspec` with the catalog in it".into(),
            help: Some("give it another name, or remove it".into()),
            place: Some(Lines::new(self.source).place(at)),
        }
    }
}

fn misread() -> Fault {
    Fault {
        rule: Rule::NotYaml,
        message: "the document can't be changed: with the responses in it, it would read otherwise than it was meant".into(),
        label: String::new(),
        help: Some("write it again with a formatter of YAML, and run the command on that".into()),
        place: None,
    }
}

/// Changes the responses of an operation.
fn edit_operation(planned: &plan::Planned<'_>, edits: &mut Edits<'_>) -> Vec<Obstacle> {
    let with_responses =
        |value: Map<String, Value>| Change { set: [("responses".to_owned(), Value::Object(value))].into_iter().collect(), ..Change::default() };
    if let Some(shared) = planned.shared.filter(|_| !planned.is_there()) {
        return vec![Obstacle { at: shared.span.clone(), message: SHARED }];
    }
    let Some(responses) = planned.responses() else {
        let set = &planned.change.set;
        let changed = if set.is_empty() { Ok(()) } else { edits.change_value(planned.entry, planned.is_in_braces, &with_responses(set.clone())) };
        return changed.err().into_iter().collect();
    };
    let is_shared = responses.value.is_anchored || planned.entry.value.is_anchored;
    if is_shared && planned.change.set.iter().any(|(status, value)| responses.value.get(status).is_none_or(|it| it.to_value() != *value)) {
        return edits.change_value(if responses.value.is_anchored { responses } else { planned.entry }, false, &planned.change).err().into_iter().collect();
    }
    if is_emptied(&responses.value, &planned.change) {
        return edits.change_value(planned.entry, planned.is_in_braces, &with_responses(Map::new())).err().into_iter().collect();
    }
    let mut obstacles = Vec::new();
    let mut whole = Change { set: Map::new(), remove: planned.change.remove.clone() };
    for (status, value) in &planned.change.set {
        match (responses.value.entry(status).filter(|it| !it.value.is_blank()), value) {
            (Some(own), Value::Object(value)) => obstacles.extend(edits.become_value(own, edit::is_flow(&responses.value), value).err()),
            _ => drop(whole.set.insert(status.clone(), value.clone())),
        }
    }
    obstacles.extend(edits.change_value(responses, edit::is_flow(&planned.entry.value), &whole).err());
    obstacles
}

fn has_extension(file: &str, extensions: &[&str]) -> bool {
    std::path::Path::new(file).extension().is_some_and(|it| extensions.iter().any(|extension| it.eq_ignore_ascii_case(extension)))
}

/// Whether a change takes all entries of a mapping away.
fn is_emptied(node: &Node, change: &Change) -> bool {
    let is_kept = |key: Option<String>| key.is_none_or(|key| !change.remove.contains(&key));
    change.set.is_empty() && !change.remove.is_empty() && !node.entries().iter().any(|it| is_kept(it.key.text()))
}

fn version(source: &str, root: &Node) -> Result<Version, Box<Fault>> {
    let Kind::Mapping(_) = &root.kind else { return Err(no_document(source, root.span.clone(), "the file is no mapping".into()).into()) };
    let Some(entry) = root.entry("openapi") else {
        let at = root.entries().first().map_or(root.span.clone(), |it| it.key.span.clone());
        return Err(no_document(source, at, "the document doesn't say which OpenAPI it is".into()).into());
    };
    let number = entry.value.text().unwrap_or_default();
    let is = |version: &str| number == version || number.strip_prefix(version).is_some_and(|rest| rest.starts_with('.'));
    match () {
        () if is("3.0") => Ok(Version::V3_0),
        () if is("3.1") => Ok(Version::V3_1),
        () => Err(no_document(source, entry.value.span.clone(), format!("version `{number}` of OpenAPI is not supported")).into()),
    }
}

fn no_document(source: &str, at: Range<usize>, message: String) -> Fault {
    let help = "OpenAPI documents say `openapi: 3.0.3` or `openapi: 3.1.0` at the top";
    Fault { rule: Rule::UnsupportedVersion, message, label: "not 3.0 or 3.1".into(), help: Some(help.into()), place: Some(Lines::new(source).place(at)) }
}

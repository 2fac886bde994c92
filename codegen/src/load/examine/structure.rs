//! A document held against the schema: what doesn't fit is told, and mended for the checks that follow.

use std::ops::Range;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::super::locate::{Kind, Node, Scalar};
use super::super::raw::FORMAT_VERSION;
use super::super::suggest::{did_you_mean, nearest};
use super::types::{What, constants_of, describe_found, describe_wanted, made_up, takes, text_at, types_of};
use crate::diagnostic::{Fault, Lines, Place, Rule};

/// The faults of the structure, and the document without them; None if nothing of it is left.
pub(super) fn examine(root: &Node, schema: &Value, lines: &Lines<'_>) -> (Vec<Fault>, Option<Node>) {
    let mut examiner = Examiner { schema, lines, faults: Vec::new(), other_version: false };
    let mended = examiner.examine(root, schema, What::File);
    // What a file of another version holds can't be judged; the check of the version says so.
    let faults = if examiner.other_version { Vec::new() } else { examiner.faults };
    (faults, mended)
}

struct Examiner<'a> {
    schema: &'a Value,
    lines: &'a Lines<'a>,
    faults: Vec<Fault>,
    other_version: bool,
}

/// The entries of a mapping that are known so far.
type Entries = Vec<(Node, Node)>;

impl<'a> Examiner<'a> {
    /// The node without what is wrong with it; None if nothing is left.
    fn examine(&mut self, node: &Node, schema: &'a Value, what: What<'_>) -> Option<Node> {
        let schema = self.resolve(schema);
        if let Some(branches) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            return self.examine_branches(node, branches, what);
        }
        if !types_of(schema).is_empty() && !takes(schema, node) {
            return self.wrong_type(node, &describe_wanted(schema), what);
        }
        match &*node.kind {
            Kind::Scalar(scalar) => self.examine_scalar(node, scalar, schema, what),
            Kind::Sequence(items) => Some(self.examine_sequence(node, items, schema, what)),
            Kind::Mapping(entries) => Some(self.examine_mapping(node, entries, schema)),
        }
    }

    /// One of several: a list of constants, or structures that are told apart by being a scalar or not.
    fn examine_branches(&mut self, node: &Node, branches: &'a [Value], what: What<'_>) -> Option<Node> {
        let branches: Vec<&Value> = branches.iter().map(|branch| self.resolve(branch)).collect();
        let constants: Vec<&str> = branches.iter().flat_map(|branch| constants_of(branch)).collect();
        if let Some(branch) = branches.iter().find(|branch| takes(branch, node) && constants_of(branch).is_empty()) {
            return self.examine(node, branch, what);
        }
        match node.text().filter(|text| !text.is_empty() && !constants.is_empty()) {
            Some(text) if constants.contains(&text) => Some(node.clone()),
            Some(text) => self.unknown_value(node, text, &constants, what),
            None => self.wrong_type(node, &wanted_of(&branches, &constants), what),
        }
    }

    fn unknown_value(&mut self, node: &Node, text: &str, constants: &[&str], what: What<'_>) -> Option<Node> {
        let meant = nearest(text, constants.iter().copied());
        let help = meant.map_or_else(|| format!("write one of {}", list(constants)), |meant| format!("did you mean `{meant}`?"));
        self.add(Rule::UnknownValue, node.range.clone(), format!("{what} can't be `{text}`"), &format!("not one of {}", list(constants)), help);
        meant.map(|meant| text_at(&node.range, meant))
    }

    fn examine_scalar(&mut self, node: &Node, scalar: &Scalar, schema: &Value, what: What<'_>) -> Option<Node> {
        if matches!(what, What::Field("errspec")) && scalar.value.as_u64().is_some_and(|version| version != FORMAT_VERSION) {
            self.other_version = true;
        }
        let is_negative = scalar.value.as_i64().is_some_and(|number| number < 0);
        if is_negative && schema.get("minimum").is_some() {
            return self.wrong_type(node, "a whole number without a sign", what);
        }
        Some(node.clone())
    }

    fn examine_sequence(&mut self, node: &Node, items: &[Node], schema: &'a Value, what: What<'_>) -> Node {
        let item_schema = schema.get("items").unwrap_or(&Value::Null);
        let what = match what {
            What::Field(name) => What::EntryOf(name),
            other => other,
        };
        let sound: Vec<Node> = items.iter().filter_map(|item| self.examine(item, item_schema, what)).collect();
        let mended = sound.len() < items.len();
        Node { kind: Rc::new(Kind::Sequence(sound)), mended, ..node.clone() }
    }

    fn examine_mapping(&mut self, node: &Node, entries: &[(Node, Node)], schema: &'a Value) -> Node {
        let mut sound = Entries::with_capacity(entries.len());
        let firsts = self.without_duplicates(entries);
        for (key, value) in &firsts {
            match key.text() {
                Some(name) => sound.extend(self.examine_entry(key, value, name, entries, schema)),
                None => {
                    self.add(Rule::WrongType, key.range.clone(), "the key of a mapping is a text".into(), "not a text", "write a name before the colon".into());
                }
            }
        }
        let mended = sound.len() < firsts.len();
        self.missing_fields(node, entries, schema, &mut sound);
        Node { kind: Rc::new(Kind::Mapping(sound)), mended, ..node.clone() }
    }

    /// The first entry of each key.
    fn without_duplicates<'n>(&mut self, entries: &'n [(Node, Node)]) -> Vec<&'n (Node, Node)> {
        let mut seen = std::collections::HashSet::with_capacity(entries.len());
        let mut firsts = Vec::with_capacity(entries.len());
        for entry in entries {
            match entry.0.text() {
                Some(name) if !seen.insert(name) => {
                    self.faults.push(duplicate_key(name, self.lines.place(entry.0.range.clone())));
                }
                _ => firsts.push(entry),
            }
        }
        firsts
    }

    /// An entry as it should be: under the name that was meant, with a value of its type.
    fn examine_entry(&mut self, key: &Node, value: &Node, name: &str, siblings: &[(Node, Node)], schema: &'a Value) -> Option<(Node, Node)> {
        let properties = schema.get("properties").and_then(Value::as_object);
        let (key, name, value_schema) = match (properties.and_then(|it| it.get_key_value(name)), schema.get("additionalProperties")) {
            (Some((name, property)), _) => (key.clone(), name.as_str(), property),
            (None, Some(Value::Bool(false))) => {
                let meant = self.unknown_field(key, name, properties?, siblings)?;
                (text_at(&key.range, meant), meant, properties?.get(meant)?)
            }
            (None, any) => (key.clone(), name, any.unwrap_or(&Value::Null)),
        };
        let mended = self.examine(value, value_schema, What::Field(name));
        let value = mended.or_else(|| self.in_place_of(value, value_schema, name, schema))?;
        Some((key, value))
    }

    /// The field that was meant, if that can be guessed and isn't there.
    fn unknown_field(&mut self, key: &Node, name: &str, properties: &'a Map<String, Value>, siblings: &[(Node, Node)]) -> Option<&'a str> {
        let known = || properties.keys().map(String::as_str);
        let is_absent = |field: &&str| !siblings.iter().any(|(key, _)| key.text() == Some(field));
        let meant = nearest(name, known().filter(is_absent));
        let help = meant
            .map(|meant| format!("did you mean `{meant}`?"))
            .or_else(|| did_you_mean(name, known()))
            .unwrap_or_else(|| format!("the fields here are {}", list(&known().collect::<Vec<_>>())));
        self.add(Rule::UnknownField, key.range.clone(), format!("there is no field `{name}` here"), "not a field", help);
        meant
    }

    /// What takes the place of a value that is of no use: something empty if the checks need it there.
    fn in_place_of(&self, value: &Node, value_schema: &'a Value, name: &str, schema: &Value) -> Option<Node> {
        let value_schema = self.resolve(value_schema);
        let is_list = value_schema.get("items").is_some() || value_schema.get("additionalProperties").is_some_and(Value::is_object);
        (is_list || required(schema).any(|it| it == name)).then(|| made_up(value_schema, &value.range))
    }

    fn missing_fields(&mut self, node: &Node, given: &[(Node, Node)], schema: &'a Value, sound: &mut Entries) {
        let has = |sound: &Entries, name| sound.iter().any(|(key, _)| key.text() == Some(name));
        for name in required(schema) {
            if has(sound, name) {
                continue;
            }
            let property = schema.pointer(&format!("/properties/{name}")).unwrap_or(&Value::Null);
            let resolved = self.resolve(property);
            let description = property.get("description").or_else(|| resolved.get("description")).and_then(Value::as_str);
            let help = description.map_or_else(|| format!("add `{name}`"), |text| format!("add `{name}`: {}", first_sentence(text)));
            let names: Vec<_> = given.iter().filter_map(|(key, _)| key.text()).collect();
            let label = if names.is_empty() { "has no fields".into() } else { format!("has only {}", list(&names)) };
            self.add(Rule::MissingField, node.range.clone(), format!("the field `{name}` is missing"), &label, help);
            sound.push((text_at(&node.range, name), made_up(resolved, &node.range)));
        }
    }

    /// A scalar where a text is wanted is taken as that text; anything else is of no use.
    fn wrong_type(&mut self, node: &Node, wanted: &str, what: What<'_>) -> Option<Node> {
        let found = describe_found(node);
        let text = node.text().filter(|text| wanted == "a text" && !text.is_empty());
        let help = match (&*node.kind, text) {
            (_, Some(text)) => format!("put it in quotes: '{text}'"),
            (Kind::Sequence(_) | Kind::Mapping(_), None) if wanted == "a text" => QUOTE_BRACKETS.into(),
            (Kind::Scalar(scalar), None) if wanted == "a whole number" && scalar.text.parse::<u64>().is_ok() => "write it without quotes".into(),
            _ => format!("write {wanted} here"),
        };
        self.add(Rule::WrongType, node.range.clone(), format!("{what} takes {wanted}, not {found}"), &format!("not {wanted}"), help);
        text.map(|text| text_at(&node.range, text))
    }

    fn add(&mut self, rule: Rule, range: Range<usize>, message: String, label: &str, help: String) {
        let place = Some(self.lines.place(range));
        self.faults.push(Fault { rule, message, label: label.into(), help: Some(help), place });
    }

    /// What a `$ref` points at.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str).and_then(|reference| self.schema.pointer(reference.trim_start_matches('#'))) {
            Some(target) => target,
            None => schema,
        }
    }
}

const QUOTE_BRACKETS: &str = "a text that starts with `{` or `[` stands in quotes";

fn required(schema: &Value) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// What the branches take: one of the constants, or what the others are.
fn wanted_of(branches: &[&Value], constants: &[&str]) -> String {
    let others = branches.iter().filter(|branch| constants_of(branch).is_empty()).map(|branch| describe_wanted(branch));
    let constants = (!constants.is_empty()).then(|| format!("one of {}", list(constants)));
    constants.into_iter().chain(others).collect::<Vec<_>>().join(", or ")
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn first_sentence(text: &str) -> String {
    let sentence = text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.').replace('\n', " ");
    let first = sentence.chars().next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(sentence.chars().skip(1)).collect()
}

/// The fault of a key that stood in its mapping before.
pub(crate) fn duplicate_key(name: &str, place: Place) -> Fault {
    Fault {
        rule: Rule::DuplicateKey,
        message: format!("the key `{name}` stands twice in the same mapping"),
        label: "again".into(),
        help: Some("keep one of the two".into()),
        place: Some(place),
    }
}

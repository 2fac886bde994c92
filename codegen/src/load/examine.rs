//! A file that serde refused, examined node by node, so that every fault of its structure is found and not the first alone.

use std::ops::Range;
use std::rc::Rc;

use serde_json::{Map, Value};

use crate::diagnostic::{Fault, Faults, Lines};

use super::check;
use super::locate::{Kind, Node, Scalar, SyntaxFault, locate};
use super::report::Reports;
use super::suggest::did_you_mean;

/// The JSON Schema made from the structures in `raw.rs`; a test keeps it so.
pub(super) const SCHEMA: &str = include_str!("spec.schema.json");

/// How many nodes are examined for each that the file holds: the YAML library has the same bound for aliases.
const REPETITION_LIMIT: usize = 100;

/// Everything that is wrong with a file that serde refused with this error.
pub(super) fn explain(file: &str, source: &str, error: &serde_yaml::Error) -> Faults {
    let lines = Lines::new(source);
    let root = match locate(source) {
        Ok(root) => root,
        Err(fault) => return Faults::new(file, source, vec![not_yaml(&lines, &fault)]),
    };
    let faults = examine_and_check(source, &lines, root);
    if faults.is_empty() {
        let at = error.location().map_or(0, |location| location.index());
        let fault = SyntaxFault { message: error.to_string(), at };
        return Faults::new(file, source, vec![not_yaml(&lines, &fault)]);
    }
    Faults::new(file, source, faults)
}

fn not_yaml(lines: &Lines<'_>, fault: &SyntaxFault) -> Fault {
    Fault {
        rule: "not-yaml",
        message: format!("the file is no YAML: {}", fault.message),
        label: "YAML ends here".into(),
        help: Some("quote text that holds `: ` or ` #`, or that starts with one of `[ { & * ! | > @ % ' \"`; indent with spaces".into()),
        place: Some(lines.place(fault.at..fault.at)),
    }
}

/// The faults of the structure, and the faults in the meaning of what has none.
fn examine_and_check(source: &str, lines: &Lines<'_>, mut root: Node) -> Vec<Fault> {
    // The schema is a part of this library, and a test reads it.
    let schema: Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    let budget = root.count().saturating_mul(REPETITION_LIMIT);
    let mut examiner = Examiner { schema: &schema, lines, faults: Vec::new(), budget, alias: None, other_version: false };
    examiner.examine(&root, &schema, "the file");
    let Examiner { mut faults, other_version, .. } = examiner;
    if other_version {
        faults.clear();
    }
    remove_faulty_errors(&mut root, &faults);
    if let Ok(raw) = serde_yaml::from_value(root.to_value()) {
        let mut reports = Reports::default();
        check::lower_and_check(raw, true, &mut reports);
        faults.extend(reports.locate(source, &root));
    }
    faults
}

/// Takes the rows with faults out, so that the rest can be checked as if they were not there.
fn remove_faulty_errors(root: &mut Node, faults: &[Fault]) {
    let mut starts: Vec<usize> = faults.iter().filter_map(|fault| fault.place).map(|place| place.start).collect();
    starts.sort_unstable();
    let is_faulty = |node: &Node| starts[starts.partition_point(|start| *start < node.range.start)..].first().is_some_and(|start| *start <= node.range.end);
    let Some(catalogs) = root.get_mut("catalogs").and_then(Node::items_mut) else { return };
    for catalog in catalogs {
        if let Some(errors) = Rc::make_mut(catalog).get_mut("errors").and_then(Node::items_mut) {
            errors.retain(|error| !is_faulty(error));
        }
    }
}

struct Examiner<'a> {
    schema: &'a Value,
    lines: &'a Lines<'a>,
    faults: Vec<Fault>,
    budget: usize,
    /// The outermost alias whose node is being examined.
    alias: Option<Range<usize>>,
    /// The file is of another version of the format, so what it holds can't be judged.
    other_version: bool,
}

impl<'a> Examiner<'a> {
    fn examine(&mut self, node: &Node, schema: &'a Value, what: &str) {
        if self.budget == 0 {
            return;
        }
        self.budget -= 1;
        let is_outermost_alias = node.aliased && self.alias.is_none();
        if is_outermost_alias {
            self.alias = Some(node.range.clone());
        }
        if self.budget == 0 {
            self.alias_bomb();
        } else {
            self.examine_as(node, self.resolve(schema), what);
        }
        if is_outermost_alias {
            self.alias = None;
        }
    }

    fn alias_bomb(&mut self) {
        let range = self.alias.clone().unwrap_or_default();
        let message = "the aliases of the file repeat its nodes without end";
        self.add("alias-bomb", range, message.into(), "repeats too much", Some("write the text out where it is needed".into()));
    }

    fn examine_as(&mut self, node: &Node, schema: &'a Value, what: &str) {
        if let Some(branches) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            return self.examine_branches(node, branches, what);
        }
        let Some(types) = schema.get("type") else { return };
        if !takes(types, node) {
            return self.wrong_type(node, &describe(types), what);
        }
        match &node.kind {
            Kind::Scalar(scalar) => self.examine_scalar(node, scalar, schema, what),
            Kind::Sequence(items) => {
                let item_schema = schema.get("items").unwrap_or(&Value::Null);
                items.iter().for_each(|item| self.examine(item, item_schema, what));
            }
            Kind::Mapping(entries) => self.examine_mapping(node, entries, schema),
        }
    }

    /// One of several: a list of constants, or structures that are told apart by being a scalar or not.
    fn examine_branches(&mut self, node: &Node, branches: &'a [Value], what: &str) {
        let branches: Vec<&Value> = branches.iter().map(|branch| self.resolve(branch)).collect();
        let constants: Vec<&str> = branches.iter().flat_map(|branch| constants_of(branch)).collect();
        if let (Some(text), false) = (node.text(), constants.is_empty()) {
            if !constants.contains(&text) {
                let choices = constants.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
                let help = did_you_mean(text, constants.iter().copied()).unwrap_or_else(|| format!("write one of {choices}"));
                self.add("unknown-value", node.range.clone(), format!("`{what}` can't be `{text}`"), &format!("not one of {choices}"), Some(help));
            }
            return;
        }
        let types = |branch: &&Value| branch.get("type").cloned().unwrap_or_default();
        match branches.iter().find(|branch| takes(&types(branch), node) && constants_of(branch).is_empty()) {
            Some(branch) => self.examine_as(node, branch, what),
            None => self.wrong_type(node, &branches.iter().map(|branch| describe(&types(branch))).collect::<Vec<_>>().join(" or "), what),
        }
    }

    fn examine_scalar(&mut self, node: &Node, scalar: &Scalar, schema: &Value, what: &str) {
        if what == "errspec" && scalar.value.as_u64().is_some_and(|version| version != super::raw::FORMAT_VERSION) {
            self.other_version = true;
        }
        let is_negative = scalar.value.as_i64().is_some_and(|number| number < 0);
        if is_negative && schema.get("minimum").is_some() {
            self.wrong_type(node, "a whole number", what);
        }
    }

    fn examine_mapping(&mut self, node: &Node, entries: &[(Rc<Node>, Rc<Node>)], schema: &'a Value) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut seen: Vec<&str> = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            match key.text() {
                None => self.add("wrong-type", key.head(), "the key of a mapping is a text".into(), "not a text", None),
                Some(name) => {
                    seen.push(name);
                    self.examine_entry(key, value, name, properties, schema);
                }
            }
        }
        self.duplicate_keys(entries);
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        for name in required.filter(|name| !seen.contains(name)) {
            let given = entries.first().map_or_else(String::new, |_| format!("this has {}", seen.join(", ")));
            let help =
                properties.and_then(|it| it.get(name)).and_then(|it| self.resolve(it).get("description").or(it.get("description"))).and_then(Value::as_str);
            self.add(
                "missing-field",
                node.head(),
                format!("the field `{name}` is missing"),
                &given,
                help.map(|help| format!("`{name}`: {}", first_sentence(help))),
            );
        }
    }

    fn examine_entry(&mut self, key: &Node, value: &Node, name: &str, properties: Option<&'a Map<String, Value>>, schema: &'a Value) {
        match (properties.and_then(|it| it.get(name)), schema.get("additionalProperties")) {
            (Some(property), _) => self.examine(value, property, name),
            (None, Some(Value::Bool(false))) => {
                let known = properties.into_iter().flat_map(|it| it.keys()).map(String::as_str);
                let help = did_you_mean(name, known.clone()).unwrap_or_else(|| format!("the fields here are {}", known.collect::<Vec<_>>().join(", ")));
                self.add("unknown-field", key.head(), format!("there is no field `{name}` here"), "not a field", Some(help));
            }
            (None, Some(any)) => self.examine(value, any, name),
            (None, None) => {}
        }
    }

    fn duplicate_keys(&mut self, entries: &[(Rc<Node>, Rc<Node>)]) {
        let mut keys: Vec<_> = entries.iter().filter_map(|(key, _)| Some((key.text()?, key))).collect();
        keys.sort_by_key(|(text, key)| (*text, key.range.start));
        for pair in keys.windows(2) {
            if let [(first, _), (second, key)] = pair
                && first == second
            {
                self.add("duplicate-key", key.head(), format!("`{second}` stands twice in the same mapping"), "again", Some("keep one of the two".into()));
            }
        }
    }

    fn wrong_type(&mut self, node: &Node, wanted: &str, what: &str) {
        let found = node.describe();
        let help = match &node.kind {
            Kind::Scalar(scalar) if wanted.contains("a text") && !scalar.text.is_empty() => {
                Some(format!("put it in quotes: '{}'", scalar.text.replace('\'', "''")))
            }
            _ => None,
        };
        self.add("wrong-type", node.head(), format!("`{what}` takes {wanted}, not {found}"), &format!("not {wanted}"), help);
    }

    fn add(&mut self, rule: &'static str, range: Range<usize>, message: String, label: &str, help: Option<String>) {
        let place = Some(self.lines.place(range));
        self.faults.push(Fault { rule, message, label: label.into(), help, place });
    }

    /// What a `$ref` points at.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str).and_then(|reference| self.schema.pointer(reference.trim_start_matches('#'))) {
            Some(target) => target,
            None => schema,
        }
    }
}

/// The constants that a branch allows: `const`, or `enum`.
fn constants_of(schema: &Value) -> Vec<&str> {
    let several = schema.get("enum").or_else(|| schema.get("oneOf")).and_then(Value::as_array).into_iter().flatten();
    let nested = several.filter_map(|it| it.get("const").unwrap_or(it).as_str());
    schema.get("const").and_then(Value::as_str).into_iter().chain(nested).collect()
}

fn takes(types: &Value, node: &Node) -> bool {
    match types {
        Value::String(name) => node.is_a(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(|name| node.is_a(name)),
        _ => false,
    }
}

/// A JSON Schema type in the words of a person who writes YAML.
fn describe(types: &Value) -> String {
    let name = match types {
        Value::Array(names) => names.first().unwrap_or(&Value::Null),
        other => other,
    };
    match name.as_str() {
        Some("string") => "a text",
        Some("integer") => "a whole number",
        Some("boolean") => "true or false",
        Some("array") => "a list",
        Some("object") => "a mapping",
        Some("null") => "nothing",
        _ => "something else",
    }
    .into()
}

fn first_sentence(text: &str) -> String {
    text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.').replace('\n', " ")
}

impl Node {
    fn is_a(&self, ty: &str) -> bool {
        match &self.kind {
            Kind::Sequence(_) => ty == "array",
            Kind::Mapping(_) => ty == "object",
            Kind::Scalar(scalar) => match &scalar.value {
                serde_yaml::Value::Null => ty == "null",
                serde_yaml::Value::Bool(_) => ty == "boolean",
                serde_yaml::Value::Number(number) => ty == "number" || (ty == "integer" && !number.is_f64()),
                _ => ty == "string",
            },
        }
    }

    fn describe(&self) -> String {
        match &self.kind {
            Kind::Sequence(_) => "a list".into(),
            Kind::Mapping(_) => "a mapping".into(),
            Kind::Scalar(scalar) => match &scalar.value {
                serde_yaml::Value::Null => "nothing".into(),
                serde_yaml::Value::Bool(_) | serde_yaml::Value::Number(_) => format!("`{}`", scalar.text),
                _ => "a text".into(),
            },
        }
    }

    fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        match &mut self.kind {
            Kind::Mapping(entries) => entries.iter_mut().find(|(key, _)| key.text() == Some(name)).map(|(_, value)| Rc::make_mut(value)),
            _ => None,
        }
    }

    fn items_mut(&mut self) -> Option<&mut Vec<Rc<Node>>> {
        match &mut self.kind {
            Kind::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// How many nodes the file holds: what an alias stands for counts once, where it is written.
    fn count(&self) -> usize {
        let children = match &self.kind {
            _ if self.aliased => 0,
            Kind::Scalar(_) => 0,
            Kind::Sequence(items) => items.iter().map(|item| item.count()).sum(),
            Kind::Mapping(entries) => entries.iter().map(|(key, value)| key.count() + value.count()).sum(),
        };
        children + 1
    }
}

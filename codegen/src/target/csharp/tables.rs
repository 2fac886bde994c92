//! The tables of a catalog, and its texts in each language.

use askama::Template;
use serde_json::Value;

use super::super::client;
use super::code::{Expression, STEP, WIDTH};
use super::lang;
use super::text::Quoted;
use super::view::{has_obsolete, title};
use crate::model::number::write_number;
use crate::model::{self, Catalog, ErrorDef, Message, ParamType, Spec};

/// What stands in a table: in a namespace, a class and braces.
const ROW_INDENT: usize = 12;

/// What stands in the braces of what a method gives.
const FIELD_INDENT: usize = 12;

/// `Tables.cs`.
#[derive(Template)]
#[template(path = "csharp/catalog/Tables.cs")]
pub(super) struct Tables<'a> {
    namespace: &'a str,
    title: String,
    class: String,
    has_obsolete: bool,
    wire_locale: Quoted<'a>,
    categories: Vec<String>,
    errors: Vec<String>,
    constants: Vec<String>,
    /// What loads the texts of each language.
    texts: Vec<String>,
    wire: Vec<String>,
}

impl<'a> Tables<'a> {
    pub(super) fn view(spec: &'a Spec, catalog: &Catalog, namespace: &'a str) -> Self {
        Self {
            namespace,
            title: title(catalog, 0),
            class: lang::exception(&catalog.id),
            has_obsolete: has_obsolete(catalog),
            wire_locale: Quoted(&spec.locales[catalog.wire_locale]),
            categories: catalog.categories.iter().map(category_row).collect(),
            errors: catalog.errors.iter().map(|error| error_row(catalog, error)).collect(),
            constants: catalog.constants.iter().map(constant_row).collect(),
            texts: (0..spec.locales.len()).map(|locale| loader(spec, catalog, locale)).collect(),
            wire: wire(catalog),
        }
    }
}

/// What gives the texts of a language.
fn loader(spec: &Spec, catalog: &Catalog, locale: usize) -> String {
    if client::has_texts(catalog, locale) { lang::texts_class(&spec.locales[locale]) + ".Load" } else { "Texts.None".to_owned() }
}

fn category_row(category: &model::Category) -> String {
    let mut row = format!("new CategoryInfo(Category.{}, {}", lang::member(&category.id), Quoted(&category.id));
    row.extend(category.status.map(|status| format!(", {status}")));
    let label = if category.status.is_some() { "" } else { "wire: " };
    row.extend(category.wire.as_deref().map(|wire| format!(", {label}{}", Quoted(wire))));
    row + ")"
}

fn error_row(catalog: &Catalog, error: &ErrorDef) -> String {
    let mut head = vec![format!("ErrorId.{}", lang::member(&error.id)), Quoted(&error.id).to_string()];
    head.push(format!("Category.{}", lang::member(&catalog.category_of(error).id)));
    let code = catalog.code_of(error).map(|code| Quoted(code).to_string());
    let message = Quoted(&error.messages[catalog.wire_locale].template).to_string();
    let params = error.params.iter().map(param).collect();
    let mut more = Vec::new();
    more.extend(error.retry.map(|retry| format!("Retry = Retry.{}", lang::member(retry.name()))));
    more.extend(error.deprecated.as_ref().map(deprecation));
    if more.is_empty() {
        head.extend(code);
        return row("{ ", [head, vec![message], params], " }");
    }
    head.push(code.unwrap_or_else(|| "null".to_owned()));
    row("new ErrorInfo(", [head, vec![message], params], &format!(") {{ {} }}", more.join(", ")))
}

/// A row in one line if it fits, else in two, the second of which starts with the message; its params stand on a third if they have to.
fn row(open: &str, parts: [Vec<String>; 3], close: &str) -> String {
    let [head, message, params] = parts.map(|part| part.join(", "));
    let rest = if params.is_empty() { message.clone() } else { format!("{message}, {params}") };
    let fits = |line: &str, indent: usize| line.chars().count() + indent < WIDTH;
    let line = format!("{open}{head}, {rest}{close}");
    let (indent, break_) = (ROW_INDENT + STEP, format!(",\n{:1$}", "", ROW_INDENT + STEP));
    if fits(&line, ROW_INDENT) {
        line
    } else if params.is_empty() || fits(&format!("{rest}{close}"), indent) {
        format!("{open}{head}{break_}{rest}{close}")
    } else {
        format!("{open}{head}{break_}{message}{break_}{params}{close}")
    }
}

fn param(param: &model::Param) -> String {
    let sensitive = if param.sensitive { ", isSensitive: true" } else { "" };
    format!("ParamInfo.{}({}{sensitive})", lang::member(param.ty.name()), Quoted(&param.name))
}

fn param_type(ty: ParamType) -> String {
    format!("ParamType.{}", lang::member(ty.name()))
}

fn deprecation(it: &model::Deprecation) -> String {
    let optional = |label: &str, text: &Option<String>| text.as_deref().map(|text| format!(", {label}: {}", Quoted(text))).unwrap_or_default();
    let (replaced_by, note) = (optional("replacedBy", &it.replaced_by), optional("note", &it.note));
    format!("Deprecated = new Deprecation({}{replaced_by}{note})", Quoted(&it.since))
}

fn constant_row(constant: &model::Constant) -> String {
    format!("new Constant({}, {}, {})", Quoted(&constant.name), param_type(constant.ty), Quoted(&constant.text))
}

/// What may be left out is, but for the envelopes.
fn wire(catalog: &Catalog) -> Vec<String> {
    let quoted = |text: &str| Expression::Scalar(Quoted(text).to_string());
    let texts = |texts: &[Message]| Expression::braces("new[]", texts.iter().map(|it| quoted(&it.template)));
    let also = client::wordings(catalog).map(|it| Expression::pair(format!("[{}] = ", Quoted(&it.id)), texts(&it.also))).collect::<Vec<_>>();
    let late: Vec<_> = client::late_templates(catalog).iter().map(|(place, it)| Expression::Scalar(format!("[{place}] = {it}"))).collect();
    let fields = [
        ("Envelopes = ", "new JToken[]", catalog.envelopes.iter().map(|it| json(&client::shape(&it.body))).collect::<Vec<_>>()),
        ("NotErrors = ", "new JToken[]", catalog.not_errors.iter().map(|it| json(&client::literal(it))).collect()),
        ("BodyPrefixes = ", "new[]", catalog.body_prefixes.iter().map(|it| quoted(it)).collect()),
        ("Also = ", "new Dictionary<string, string[]>", also),
        ("Late = ", "new Dictionary<int, int>", late),
    ];
    let written = fields.into_iter().filter(|(_, _, items)| !items.is_empty());
    written.map(|(field, head, items)| Expression::pair(field, Expression::braces(head, items)).code(FIELD_INDENT)).collect()
}

/// JSON as code that makes it.
fn json(value: &Value) -> Expression {
    match value {
        Value::Null => Expression::Scalar("JValue.CreateNull()".into()),
        Value::Bool(it) => Expression::Scalar(it.to_string()),
        Value::Number(number) => Expression::Scalar(double(number.as_f64().unwrap_or(f64::NAN))),
        Value::String(text) => Expression::Scalar(Quoted(text).to_string()),
        Value::Array(items) => Expression::braces("new JArray", items.iter().map(json)),
        Value::Object(fields) => Expression::braces("new JObject", fields.iter().map(|(key, it)| Expression::pair(format!("[{}] = ", Quoted(key)), json(it)))),
    }
}

/// A number that is read as a double, whatever is written.
fn double(number: f64) -> String {
    let text = write_number(number);
    if text.len() < 10 && !text.contains(['.', 'e']) { text } else { text + "D" }
}

/// The texts of one language.
#[derive(Template)]
#[template(path = "csharp/catalog/Texts.cs")]
pub(super) struct Texts<'a> {
    namespace: &'a str,
    title: String,
    locale: &'a str,
    class: String,
    groups: Vec<Group<'a>>,
}

/// Texts of one kind, by id.
struct Group<'a> {
    name: &'static str,
    texts: Vec<(&'a str, Quoted<'a>)>,
}

impl<'a> Texts<'a> {
    pub(super) fn view(spec: &'a Spec, catalog: &'a Catalog, locale: usize, namespace: &'a str) -> Self {
        let texts = |of: fn(&'a ErrorDef) -> Option<&'a model::Text>| {
            catalog.errors.iter().filter_map(|error| Some((error.id.as_str(), Quoted(of(error)?.in_locale(locale))))).collect::<Vec<_>>()
        };
        let groups = [
            ("Messages", client::translated(catalog, locale).iter().map(|error| (error.id.as_str(), Quoted(&error.messages[locale].template))).collect()),
            ("Descriptions", texts(|error| error.description.as_ref())),
            ("Remedies", texts(|error| error.remedy.as_ref())),
        ];
        Self {
            namespace,
            title: title(catalog, locale),
            locale: &spec.locales[locale],
            class: lang::texts_class(&spec.locales[locale]),
            groups: groups.into_iter().filter(|(_, texts)| !texts.is_empty()).map(|(name, texts)| Group { name, texts }).collect(),
        }
    }
}

//! From the raw structures to the model: names are resolved, templates taken apart, texts put in order of the locales.

use std::collections::HashMap;

use crate::model::{
    Catalog, Category, Constant, Deprecation, Envelope, ErrorDef, Message, Package, Param, ParamType, Retry, Segment, Shape, Spec, Text, Variable,
    number::write_number,
};

use super::place::{Part, Path};
use super::raw;
use super::report::{Report, Reports};
use super::suggest::did_you_mean;
use super::template::{self, Piece, is_constant_name, is_snake_case};

/// A spec, and where in the file its parts stand: an entry that can't be lowered is left out, so indices alone don't tell.
pub(super) struct Lowered {
    pub(super) spec: Spec,
    pub(super) origins: Vec<CatalogOrigin>,
}

/// Where a catalog of the model and its errors stand in the file.
pub(super) struct CatalogOrigin {
    pub(super) path: Path,
    /// For each error of the model its index in the file.
    errors: Vec<usize>,
}

impl CatalogOrigin {
    /// The path of an error of the model.
    pub(super) fn error(&self, index: usize) -> Path {
        self.path.to("errors").to(self.errors[index])
    }
}

/// Lowers everything that can be lowered and reports what can't. None if nothing useful is left.
///
/// `partial` says that entries of the file are missing here, so that their absence is no fault.
pub(super) fn lower(raw: raw::Spec, partial: bool, reports: &mut Reports) -> Option<Lowered> {
    let root = Path::default();
    if raw.errspec != raw::FORMAT_VERSION {
        reports.add(
            Report::new("unsupported-version", root.to("errspec"), format!("version {} of the format is not supported", raw.errspec))
                .label("not 1")
                .help("this errspec reads version 1: write `errspec: 1`, or use the errspec that the file was written for"),
        );
        return None;
    }
    let mut locales = raw.locales;
    if !check_locales(&mut locales, &root.to("locales"), reports) {
        return None;
    }
    let mut lowering = Lowering { locales: &locales, partial, reports };
    let mut lowered = Vec::with_capacity(raw.catalogs.len());
    for (index, catalog) in raw.catalogs.into_iter().enumerate() {
        lowered.extend(lowering.catalog(catalog, root.to("catalogs").to(index)));
    }
    let (catalogs, origins) = lowered.into_iter().unzip();
    let spec = Spec { package: lower_package(raw.package), packages: raw.packages.0, catalogs, locales };
    Some(Lowered { spec, origins })
}

/// Locales are language tags, each once, and there is one.
fn check_locales(locales: &mut [String], path: &Path, reports: &mut Reports) -> bool {
    let mut sound = !locales.is_empty();
    if !sound {
        reports.add(
            Report::new("missing-locale", path.clone(), "the spec names no locale").label("empty").help("name the languages of its texts, such as `[en]`"),
        );
    }
    for (index, locale) in locales.iter().enumerate() {
        let place = path.to(index);
        if !is_language_tag(locale) {
            sound = false;
            let message = format!("{locale:?} is no language tag");
            reports.add(Report::new("invalid-name", place, message).label("not a locale").help("write a tag such as `en` or `zh-TW` (BCP 47)"));
        } else if locales[..index].iter().any(|other| other.eq_ignore_ascii_case(locale)) {
            sound = false;
            reports.add(Report::new("duplicate-locale", place, format!("the locale `{locale}` stands twice")).label("again").help("remove one of them"));
        }
    }
    sound
}

/// A language of two or three lower-case letters, then subtags of letters and digits.
fn is_language_tag(text: &str) -> bool {
    let mut subtags = text.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && subtags.all(|subtag| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn lower_package(raw: raw::Package) -> Package {
    Package {
        version: raw.version.unwrap_or_else(|| "0.1.0".into()),
        description: raw.description.unwrap_or_else(|| "The errors of these services: ids, params, texts.".into()),
        license: raw.license,
        repository: raw.repository,
    }
}

struct Lowering<'a> {
    locales: &'a [String],
    partial: bool,
    reports: &'a mut Reports,
}

/// What the rows of a catalog refer to.
struct Scope<'a> {
    wire_locale: usize,
    constants: &'a [Constant],
    constant_used: Vec<bool>,
    category_indices: &'a HashMap<String, usize>,
    codes: Vec<String>,
    code_indices: HashMap<String, usize>,
}

impl Lowering<'_> {
    fn catalog(&mut self, raw: raw::Catalog, path: Path) -> Option<(Catalog, CatalogOrigin)> {
        self.name("catalog", &raw.id, &path.to("id"));
        let title = self.text(raw.title, &path.to("title"));
        let wire_locale = self.wire_locale(&raw.wire_locale, &path.to("wire_locale"));
        let envelopes = self.envelopes(raw.envelopes, &path.to("envelopes"));
        let fallback_status = self.status(raw.fallback_status, &path.to("fallback_status"));
        let constants = self.constants(raw.constants, &path.to("constants"));
        let categories = self.categories(raw.categories, &path.to("categories"));
        let category_indices = categories.iter().enumerate().rev().map(|(index, category)| (category.id.clone(), index)).collect();
        let not_errors = raw.not_errors.into_iter().enumerate().filter_map(|(index, it)| self.json(it.0, &path.to("not_errors").to(index))).collect();
        // Without the wire's locale no message can be placed, and every row would be a fault that is none.
        let wire_locale = wire_locale?;
        let constant_used = vec![false; constants.len()];
        let mut scope =
            Scope { wire_locale, constants: &constants, constant_used, category_indices: &category_indices, codes: Vec::new(), code_indices: HashMap::new() };
        let (errors, origins) = self.errors(raw.errors, &path, &mut scope);
        self.unused_constants(&scope, &path);
        let codes = scope.codes;
        let origin = CatalogOrigin { path, errors: origins };
        let catalog = Catalog {
            id: raw.id,
            title: title?,
            wire_locale,
            envelopes: envelopes?,
            not_errors,
            body_prefixes: raw.body_prefixes,
            fallback_status,
            constants,
            categories,
            codes,
            retired: raw.retired,
            errors,
        };
        Some((catalog, origin))
    }

    fn name(&mut self, what: &str, name: &str, path: &Path) {
        if !is_snake_case(name) {
            self.invalid_name(what, name, path.clone(), Part::Value, "snake_case");
        }
    }

    fn invalid_name(&mut self, what: &str, name: &str, path: Path, part: Part, style: &str) {
        let message = format!("{name:?} is no name for a {what}");
        let help = format!("write it in {style}: ASCII letters first, then letters, digits and single underscores");
        self.reports.add(Report::new("invalid-name", path, message).part(part).label(format!("not {style}")).help(help));
    }

    fn wire_locale(&mut self, locale: &str, path: &Path) -> Option<usize> {
        let index = self.locales.iter().position(|it| it == locale);
        if index.is_none() {
            self.unknown_locale(locale, path.clone(), Part::Value);
        }
        index
    }

    fn unknown_locale(&mut self, locale: &str, path: Path, part: Part) {
        let help = did_you_mean(locale, self.locales.iter().map(String::as_str)).unwrap_or_else(|| "add it to `locales`, or remove it here".into());
        self.reports.add(Report::new("unknown-locale", path, format!("the spec has no locale `{locale}`")).part(part).label("not in `locales`").help(help));
    }

    /// A text in each locale; None if one lacks.
    fn text(&mut self, raw: raw::Text, path: &Path) -> Option<Text> {
        let mut in_each: Vec<Option<String>> = vec![None; self.locales.len()];
        for (locale, text) in raw.0 {
            match self.locales.iter().position(|it| *it == locale) {
                Some(index) => in_each[index] = Some(text),
                None => self.unknown_locale(&locale, path.to(locale.as_str()), Part::Key),
            }
        }
        for (locale, text) in self.locales.iter().zip(&in_each) {
            if text.is_none() {
                self.reports.add(missing_locale(locale, path.clone()));
            }
        }
        in_each.into_iter().collect::<Option<Vec<_>>>().map(Text::new)
    }

    fn status(&mut self, status: Option<u64>, path: &Path) -> Option<u16> {
        let valid = u16::try_from(status?).ok().filter(|status| (100..=599).contains(status));
        if valid.is_none() {
            let message = format!("{} is no HTTP status", status.unwrap_or_default());
            self.reports.add(Report::new("invalid-status", path.clone(), message).label("not from 100 to 599").help("RFC 9110 knows the statuses 100 to 599"));
        }
        valid
    }

    fn constants(&mut self, raw: raw::Entries<raw::Constant>, path: &Path) -> Vec<Constant> {
        raw.0.into_iter().filter_map(|(name, constant)| self.constant(name, constant, path)).collect()
    }

    fn constant(&mut self, name: String, raw: raw::Constant, path: &Path) -> Option<Constant> {
        let path = path.to(name.as_str());
        if !is_constant_name(&name) {
            self.invalid_name("constant", &name, path.clone(), Part::Key, "SCREAMING_SNAKE_CASE");
        }
        let ty = param_type(raw.ty);
        let value = self.json(raw.value.0, &path.to("value"))?;
        let text = constant_text(&value).filter(|text| ty.accepts(text));
        if text.is_none() {
            let message = format!("the value of `{name}` is not of its type");
            self.reports
                .add(Report::new("wrong-type", path.to("value"), message).label(format!("not {}", with_article(ty))).help("change the value or the `type`"));
        }
        Some(Constant { name, ty, value, text: text? })
    }

    fn categories(&mut self, raw: Vec<raw::Category>, path: &Path) -> Vec<Category> {
        let lower = |(index, category): (usize, raw::Category)| {
            let path = path.to(index);
            self.name("category", &category.id, &path.to("id"));
            Category { status: self.status(category.status, &path.to("status")), id: category.id, wire: category.wire }
        };
        raw.into_iter().enumerate().map(lower).collect()
    }

    fn envelopes(&mut self, raw: Vec<raw::Envelope>, path: &Path) -> Option<Vec<Envelope>> {
        if raw.is_empty() {
            let report = Report::new("no-envelope", path.clone(), "the catalog has no envelope, so no error can be sent").label("empty");
            self.reports.add(report.help("add the body that the service answers with, such as `{ id: plain, body: { error: $message } }`"));
            return None;
        }
        let lower = |(index, envelope): (usize, raw::Envelope)| {
            let path = path.to(index);
            self.name("envelope", &envelope.id, &path.to("id"));
            let body = self.json(envelope.body.0, &path.to("body"))?;
            let body = self.shape(body, &path.to("body"))?;
            Some(Envelope { id: envelope.id, body })
        };
        raw.into_iter().enumerate().map(lower).collect::<Vec<_>>().into_iter().collect()
    }

    fn shape(&mut self, value: serde_json::Value, path: &Path) -> Option<Shape> {
        use serde_json::Value;
        match value {
            Value::Object(fields) => {
                let lower = |(key, value): (String, Value)| self.shape(value, &path.to(key.as_str())).map(|shape| (key, shape));
                Some(Shape::Object(fields.into_iter().map(lower).collect::<Option<_>>()?))
            }
            Value::Array(items) => {
                let lower = |(index, value)| self.shape(value, &path.to(index));
                Some(Shape::Array(items.into_iter().enumerate().map(lower).collect::<Option<_>>()?))
            }
            Value::String(text) => self.variable_or_text(text, path),
            literal => Some(Shape::Literal(literal)),
        }
    }

    fn variable_or_text(&mut self, text: String, path: &Path) -> Option<Shape> {
        let Some(rest) = text.strip_prefix('$') else { return Some(Shape::Literal(text.into())) };
        if rest.starts_with('$') {
            return Some(Shape::Literal(rest.into()));
        }
        let (name, optional) = rest.strip_suffix('?').map_or((rest, false), |name| (name, true));
        if !is_snake_case(name) {
            let help = "write `$message`, `$code`, `$category`, `$trace` or a snake_case name of your own, or `$$` for a dollar sign";
            self.reports.add(Report::new("invalid-name", path.clone(), format!("{text:?} is no variable")).label("not a variable").help(help));
            return None;
        }
        Some(Shape::Variable { variable: Variable::from_name(name), optional })
    }

    /// YAML as JSON, which has string keys and finite numbers only.
    fn json(&mut self, value: serde_yaml::Value, path: &Path) -> Option<serde_json::Value> {
        let json = to_json(value);
        if json.is_none() {
            let report = Report::new("wrong-type", path.clone(), "this can't be written as JSON").label("not JSON");
            self.reports.add(report.help("JSON has string keys, finite numbers and no tags"));
        }
        json
    }

    fn errors(&mut self, raw: Vec<raw::ErrorDef>, catalog: &Path, scope: &mut Scope<'_>) -> (Vec<ErrorDef>, Vec<usize>) {
        let path = catalog.to("errors");
        let mut errors = Vec::with_capacity(raw.len());
        let mut origins = Vec::with_capacity(raw.len());
        for (index, error) in raw.into_iter().enumerate() {
            if let Some(error) = self.error(error, &path.to(index), scope) {
                errors.push(error);
                origins.push(index);
            }
        }
        (errors, origins)
    }

    /// Every part is lowered before the first that fails ends it, so that all faults of a row are shown.
    fn error(&mut self, raw: raw::ErrorDef, path: &Path, scope: &mut Scope<'_>) -> Option<ErrorDef> {
        self.name("error", &raw.id, &path.to("id"));
        let category = self.category(&raw.category, path, scope);
        let params = self.params(raw.params, path);
        let messages = self.messages(raw.message, raw.translations, &params, path, scope);
        let also = raw
            .also
            .into_iter()
            .enumerate()
            .map(|(index, template)| self.wire_message(template, &params, &path.to("also").to(index), scope))
            .collect::<Vec<_>>();
        let description = self.optional_text(raw.description, &path.to("description"));
        let remedy = self.optional_text(raw.remedy, &path.to("remedy"));
        Some(ErrorDef {
            id: raw.id,
            code: raw.code.map(|code| scope.code(code)),
            category: category?,
            messages: messages?,
            also: also.into_iter().collect::<Option<_>>()?,
            params,
            examples: raw.examples,
            description: description?,
            remedy: remedy?,
            retry: raw.retry.map(retry),
            deprecated: raw.deprecated.map(|it| Deprecation { since: it.since, replaced_by: it.replaced_by, note: it.note }),
            source: raw.source,
        })
    }

    /// None if a locale lacks; no text at all is fine.
    #[expect(clippy::option_option, reason = "the outer says whether it could be lowered, the inner whether the row has one")]
    fn optional_text(&mut self, raw: Option<raw::Text>, path: &Path) -> Option<Option<Text>> {
        raw.map_or(Some(None), |raw| self.text(raw, path).map(Some))
    }

    fn category(&mut self, id: &str, path: &Path, scope: &Scope<'_>) -> Option<usize> {
        let index = scope.category_indices.get(id).copied();
        if index.is_none() {
            let mut known: Vec<_> = scope.category_indices.keys().map(String::as_str).collect();
            known.sort_unstable();
            let help = did_you_mean(id, known).unwrap_or_else(|| "add it to the catalog's `categories`".into());
            self.reports.add(
                Report::new("unknown-category", path.to("category"), format!("the catalog has no category `{id}`")).label("not in `categories`").help(help),
            );
        }
        index
    }

    fn params(&mut self, raw: raw::Entries<raw::Param>, path: &Path) -> Vec<Param> {
        let lower = |(name, param): (String, raw::Param)| {
            if !is_snake_case(&name) {
                self.invalid_name("param", &name, path.to("params").to(name.as_str()), Part::Key, "snake_case");
            }
            let (ty, sensitive) = match param {
                raw::Param::Plain(ty) => (ty, false),
                raw::Param::Detailed(param) => (param.ty, param.sensitive),
            };
            Param { name, ty: param_type(ty), sensitive }
        };
        raw.0.into_iter().map(lower).collect()
    }

    fn messages(&mut self, wire: String, translations: raw::Text, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Vec<Message>> {
        let wire = self.wire_message(wire, params, &path.to("message"), scope);
        let mut messages: Vec<Option<Message>> = vec![None; self.locales.len()];
        let translations_path = path.to("translations");
        let has_translations = !translations.0.is_empty();
        let mut given = vec![false; self.locales.len()];
        for (locale, template) in translations.0 {
            let place = translations_path.to(locale.as_str());
            match self.locales.iter().position(|it| *it == locale) {
                None => self.unknown_locale(&locale, place, Part::Key),
                Some(index) if index == scope.wire_locale => self.translated_wire(&locale, place),
                Some(index) => {
                    given[index] = true;
                    messages[index] = self.translation(&locale, template, wire.as_ref(), params, &place, scope);
                }
            }
        }
        for (index, locale) in self.locales.iter().enumerate() {
            if index != scope.wire_locale && !given[index] {
                let place = if has_translations { translations_path.clone() } else { path.to("message") };
                self.reports.add(missing_locale(locale, place));
            }
        }
        messages[scope.wire_locale] = wire;
        messages.into_iter().collect()
    }

    fn translated_wire(&mut self, locale: &str, place: Path) {
        let message = format!("`{locale}` is the wire's own language, so it is no translation");
        self.reports
            .add(Report::new("unknown-locale", place, message).part(Part::Key).label("is `wire_locale`").help("keep the text in `message` and remove it here"));
    }

    /// The message or one of its other wordings: every declared param is in it, once.
    fn wire_message(&mut self, template: String, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Message> {
        let message = self.template(template, params, path, scope)?;
        let mut sound = true;
        for (index, param) in params.iter().enumerate() {
            let uses = message.segments.iter().filter(|segment| **segment == Segment::Param(index)).count();
            let name = &param.name;
            if uses == 0 {
                sound = false;
                let help = format!("write {{{name}}} where it stands in the text, or remove it from `params`");
                self.reports.add(
                    Report::new("unused-param", path.clone(), format!("the param `{name}` is declared and not used"))
                        .label(format!("has no {{{name}}}"))
                        .help(help),
                );
            } else if uses > 1 {
                sound = false;
                let help = "a reader can't tell which of the two is right: give each hole a name of its own";
                self.reports
                    .add(Report::new("repeated-param", path.clone(), format!("the message uses {{{name}}} more than once")).label("used again").help(help));
            }
        }
        sound.then_some(message)
    }

    fn translation(&mut self, locale: &str, template: String, wire: Option<&Message>, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Message> {
        let message = self.template(template, params, path, scope)?;
        let Some(wire) = wire else { return Some(message) };
        let mut sound = true;
        for (has, lacks, whose) in
            [(wire, &message, format!("the {locale} message lacks")), (&message, wire, format!("the {locale} message has, and the wire's lacks,"))]
        {
            for segment in &has.segments {
                if !matches!(segment, Segment::Literal(_)) && !lacks.segments.contains(segment) {
                    sound = false;
                    let hole = hole_name(segment, params, scope.constants);
                    let report = Report::new("hole-parity", path.clone(), format!("{whose} {{{hole}}}")).label("not the same holes");
                    self.reports.add(report.help("every locale has the holes of the wire's message"));
                }
            }
        }
        sound.then_some(message)
    }

    fn template(&mut self, template: String, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Message> {
        let pieces = match template::parse(&template) {
            Ok(pieces) => pieces,
            Err(fault) => {
                let part = Part::Inside(fault.range);
                self.reports.add(Report::new("invalid-template", path.clone(), fault.message).part(part).label("here").help(fault.help));
                return None;
            }
        };
        let mut sound = self.holes_are_apart(&pieces, path);
        let mut segments = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match piece {
                Piece::Literal(text) => segments.push(Segment::Literal(text)),
                Piece::Hole { name, range } => match self.hole(name, Part::Inside(range), params, path, scope) {
                    Some(segment) => segments.push(segment),
                    None => sound = false,
                },
            }
        }
        sound.then_some(Message { template, segments })
    }

    fn holes_are_apart(&mut self, pieces: &[Piece<'_>], path: &Path) -> bool {
        let mut apart = true;
        for pair in pieces.windows(2) {
            if let [Piece::Hole { name: first, .. }, Piece::Hole { name: second, range }] = pair {
                apart = false;
                let report = Report::new("adjacent-holes", path.clone(), format!("nothing stands between {{{first}}} and {{{second}}}"))
                    .part(Part::Inside(range.clone()));
                self.reports
                    .add(report.label("touches the hole before").help("a reader can't tell where one ends: put text between them, or make them one hole"));
            }
        }
        apart
    }

    fn hole(&mut self, name: &str, part: Part, params: &[Param], path: &Path, scope: &mut Scope<'_>) -> Option<Segment> {
        if is_constant_name(name) {
            let index = scope.constants.iter().position(|constant| constant.name == name);
            match index {
                Some(index) => scope.constant_used[index] = true,
                None => self.unknown_hole(
                    "unknown-constant",
                    name,
                    "`constants`",
                    did_you_mean(name, scope.constants.iter().map(|it| it.name.as_str())),
                    path,
                    part,
                ),
            }
            return index.map(Segment::Constant);
        }
        let index = params.iter().position(|param| param.name == name);
        if index.is_none() {
            self.unknown_hole("unknown-param", name, "`params`", did_you_mean(name, params.iter().map(|it| it.name.as_str())), path, part);
        }
        index.map(Segment::Param)
    }

    fn unknown_hole(&mut self, rule: &'static str, name: &str, declared_in: &str, suggestion: Option<String>, path: &Path, part: Part) {
        let message = format!("the message uses {{{name}}}, which is not declared");
        let help = suggestion.unwrap_or_else(|| format!("declare it in {declared_in}, with its type"));
        self.reports.add(Report::new(rule, path.clone(), message).part(part).label(format!("not in {declared_in}")).help(help));
    }

    fn unused_constants(&mut self, scope: &Scope<'_>, path: &Path) {
        if self.partial {
            return;
        }
        for (constant, used) in scope.constants.iter().zip(&scope.constant_used) {
            if !used {
                let name = &constant.name;
                let report = Report::new("unused-constant", path.to("constants").to(name.as_str()), format!("the constant `{name}` is declared and not used"));
                self.reports.add(report.part(Part::Key).label("in no message").help("remove it, or use it in a message"));
            }
        }
    }
}

impl Scope<'_> {
    fn code(&mut self, code: String) -> usize {
        if let Some(index) = self.code_indices.get(&code) {
            return *index;
        }
        let index = self.codes.len();
        self.codes.push(code.clone());
        self.code_indices.insert(code, index);
        index
    }
}

fn missing_locale(locale: &str, path: Path) -> Report {
    Report::new("missing-locale", path, format!("the text lacks the locale `{locale}`"))
        .label(format!("no `{locale}`"))
        .help("every text is there in every locale of `locales`")
}

fn hole_name<'a>(segment: &'a Segment, params: &'a [Param], constants: &'a [Constant]) -> &'a str {
    match segment {
        Segment::Literal(text) => text,
        Segment::Param(index) => &params[*index].name,
        Segment::Constant(index) => &constants[*index].name,
    }
}

fn param_type(raw: raw::ParamType) -> ParamType {
    match raw {
        raw::ParamType::String => ParamType::String,
        raw::ParamType::Token => ParamType::Token,
        raw::ParamType::Integer => ParamType::Integer,
        raw::ParamType::Number => ParamType::Number,
        raw::ParamType::Boolean => ParamType::Boolean,
        raw::ParamType::Ipv4 => ParamType::Ipv4,
    }
}

fn with_article(ty: ParamType) -> String {
    let article = if matches!(ty, ParamType::Integer | ParamType::Ipv4) { "an" } else { "a" };
    format!("{article} {}", ty.name())
}

fn retry(raw: raw::Retry) -> Retry {
    match raw {
        raw::Retry::Never => Retry::Never,
        raw::Retry::Backoff => Retry::Backoff,
    }
}

/// How a constant is written into a message; None for what isn't a scalar.
fn constant_text(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Bool(it) => Some(it.to_string()),
        serde_json::Value::Number(number) if number.is_f64() => number.as_f64().map(write_number),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn to_json(value: serde_yaml::Value) -> Option<serde_json::Value> {
    use serde_yaml::Value;
    match value {
        Value::Null => Some(serde_json::Value::Null),
        Value::Bool(it) => Some(it.into()),
        Value::String(text) => Some(text.into()),
        Value::Number(number) => json_number(&number).map(serde_json::Value::Number),
        Value::Sequence(items) => items.into_iter().map(to_json).collect(),
        Value::Mapping(entries) => {
            let entry = |(key, value)| match key {
                Value::String(key) => Some((key, to_json(value)?)),
                _ => None,
            };
            entries.into_iter().map(entry).collect::<Option<serde_json::Map<_, _>>>().map(Into::into)
        }
        Value::Tagged(_) => None,
    }
}

fn json_number(number: &serde_yaml::Number) -> Option<serde_json::Number> {
    if let Some(number) = number.as_u64() {
        Some(number.into())
    } else if let Some(number) = number.as_i64() {
        Some(number.into())
    } else {
        number.as_f64().and_then(serde_json::Number::from_f64)
    }
}

//! From the raw structures to the model: names are resolved, templates taken apart, texts put in order of the locales.
//!
//! What can't be lowered is reported, and something harmless takes its place, so that the checks that follow see the rest.

mod body;
mod message;
mod operation;
mod row;

use std::collections::HashMap;

use errspec_core::GrpcCode;

use crate::diagnostic::Rule;
use crate::model::{Catalog, Category, Constant, Package, ParamType, Spec, Text};

use super::place::{Part, Path};
use super::raw;
use super::report::{Report, Reports};
use super::suggest::nearest;
use super::template::{is_constant_name, is_snake_case};

/// A spec, and what the checks have to know of where it comes from. It is whole only if nothing was reported.
pub(super) struct Lowered {
    pub(super) spec: Spec,
    pub(super) origins: Vec<CatalogOrigin>,
}

/// Where a catalog of the model stands in the file, and which parts of it could be lowered.
pub(super) struct CatalogOrigin {
    pub(super) path: Path,
    /// For each envelope whether it is what the file says.
    pub(super) sound_envelopes: Vec<bool>,
    /// For each error whether its category and messages are what the file says. Its names always are.
    pub(super) sound_errors: Vec<bool>,
    /// For each operation whether its errors are what the file says.
    pub(super) sound_operations: Vec<bool>,
}

impl CatalogOrigin {
    /// The path of an error.
    pub(super) fn error(&self, index: usize) -> Path {
        self.path.to("errors").to(index)
    }
}

/// Lowers everything that can be lowered and reports what can't. None if nothing useful is left.
pub(super) fn lower(raw: raw::Spec, reports: &mut Reports) -> Option<Lowered> {
    let root = Path::default();
    if raw.errspec != raw::FORMAT_VERSION {
        let report = Report::new(Rule::UnsupportedVersion, root.to("errspec"), format!("version {} of the format is not supported", raw.errspec));
        reports.add(report.label("not 1").help("this errspec reads version 1: write `errspec: 1`, or use the errspec that the file was written for"));
        return None;
    }
    let locales = check_locales(raw.locales.into_iter().map(|it| it.0).collect(), &root.to("locales"), reports);
    if locales.is_empty() {
        return None;
    }
    let mut lowering = Lowering { locales: &locales, reports };
    let lower = |(index, catalog)| lowering.catalog(catalog, root.to("catalogs").to(index));
    let (catalogs, origins) = raw.catalogs.into_iter().enumerate().filter_map(lower).unzip();
    let spec = Spec {
        package: lower_package(raw.package),
        packages: raw.packages.0.into_iter().map(|(target, package)| (target, package.0)).collect(),
        catalogs,
        locales,
    };
    Some(Lowered { spec, origins })
}

/// The locales, each once. They are language tags, and there is one.
fn check_locales(raw: Vec<String>, path: &Path, reports: &mut Reports) -> Vec<String> {
    if raw.is_empty() {
        let report = Report::new(Rule::MissingLocale, path.clone(), "the spec names no locale").label("empty");
        reports.add(report.help("name the languages of its texts, such as `[en]`"));
    }
    let mut locales: Vec<String> = Vec::with_capacity(raw.len());
    for (index, locale) in raw.into_iter().enumerate() {
        let place = path.to(index);
        if locales.iter().any(|other| other.eq_ignore_ascii_case(&locale)) {
            let report = Report::new(Rule::DuplicateLocale, place, format!("the locale `{locale}` stands twice")).label("again");
            reports.add(report.help("remove one of them"));
            continue;
        }
        if !is_language_tag(&locale) {
            let report = Report::new(Rule::InvalidName, place, format!("{locale:?} is no language tag")).label("not a locale");
            reports.add(report.help("write a tag such as `en` or `zh-TW` (BCP 47)"));
        }
        locales.push(locale);
    }
    locales
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
        version: raw.version.map_or_else(|| "0.1.0".into(), |it| it.0),
        description: raw.description.map_or_else(|| "The errors of these services: ids, params, texts.".into(), |it| it.0),
        license: raw.license.map(|it| it.0),
        repository: raw.repository.map(|it| it.0),
    }
}

struct Lowering<'a> {
    locales: &'a [String],
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
        self.name("catalog", &raw.id.0, &path.to("id"));
        let title = self.text("title", raw.title, &path.to("title"));
        let wire_locale = self.wire_locale(&raw.wire_locale.0, &path.to("wire_locale"));
        let (envelopes, sound_envelopes) = self.envelopes(raw.envelopes, &path.to("envelopes"));
        let fallback_status = self.status(raw.fallback_status, &path.to("fallback_status"));
        let constants = self.constants(raw.constants, &path.to("constants"));
        let categories = self.categories(raw.categories, &path.to("categories"));
        let category_indices = categories.iter().enumerate().rev().map(|(index, category)| (category.id.clone(), index)).collect();
        let not_errors = raw.not_errors.into_iter().enumerate().filter_map(|(index, it)| self.json(it.0, &path.to("not_errors").to(index))).collect();
        let constant_used = vec![false; constants.len()];
        let wire_locale = wire_locale?;
        let mut scope =
            Scope { wire_locale, constants: &constants, constant_used, category_indices: &category_indices, codes: Vec::new(), code_indices: HashMap::new() };
        let (errors, sound_errors) = self.errors(raw.errors, &path, &mut scope);
        self.unused_constants(&scope, &path);
        let (operations, sound_operations) = self.operations(raw.operations, &errors, &scope, &path.to("operations"));
        let codes = scope.codes;
        let catalog = Catalog {
            id: raw.id.0,
            title,
            wire_locale,
            envelopes,
            not_errors,
            body_prefixes: raw.body_prefixes.into_iter().map(|it| it.0).collect(),
            fallback_status,
            constants,
            categories,
            codes,
            retired: raw.retired.into_iter().map(|it| it.0).collect(),
            errors,
            operations,
            // Known once the templates have been compared.
            template_order: Vec::new(),
        };
        Some((catalog, CatalogOrigin { path, sound_envelopes, sound_errors, sound_operations }))
    }

    fn name(&mut self, what: &str, name: &str, path: &Path) {
        if !is_snake_case(name) {
            self.invalid_name(what, name, path.clone(), Part::Value, "snake_case");
        }
    }

    fn invalid_name(&mut self, what: &str, name: &str, path: Path, part: Part, style: &str) {
        let message = format!("{name:?} is no name for {what}", what = with_article(what));
        let help = format!("write it in {style}: ASCII letters first, then letters, digits and single underscores");
        self.reports.add(Report::new(Rule::InvalidName, path, message).part(part).label(format!("not {style}")).help(help));
    }

    /// If there is no such locale, the one that was meant, so that the rows can be read; None if nobody can tell.
    fn wire_locale(&mut self, locale: &str, path: &Path) -> Option<usize> {
        let position = |locale: &str| self.locales.iter().position(|it| it == locale);
        if let Some(index) = position(locale) {
            return Some(index);
        }
        let meant = self.nearest_locale(locale).and_then(position).or_else(|| (self.locales.len() == 1).then_some(0));
        self.unknown_locale(locale, path.clone(), Part::Value);
        meant
    }

    fn unknown_locale(&mut self, locale: &str, path: Path, part: Part) {
        let meant = self.nearest_locale(locale);
        let help = meant.map_or_else(|| "add it to `locales`, or remove it here".into(), |meant| format!("did you mean `{meant}`?"));
        let report = Report::new(Rule::UnknownLocale, path, format!("the spec has no locale `{locale}`"));
        self.reports.add(report.part(part).label("not in `locales`").help(help));
    }

    /// The locale that was meant: spelt a little otherwise, or of the same language.
    fn nearest_locale(&self, locale: &str) -> Option<&str> {
        let language = |locale: &str| locale.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let of_same_language = || self.locales.iter().map(String::as_str).find(|it| language(it) == language(locale));
        nearest(locale, self.locales.iter().map(String::as_str)).or_else(of_same_language)
    }

    /// A text in each locale.
    fn text(&mut self, what: &str, raw: raw::Text, path: &Path) -> Text {
        let mut in_each: Vec<Option<String>> = vec![None; self.locales.len()];
        let mut misnamed = 0;
        for (locale, text) in raw.0 {
            if let Some(index) = self.locales.iter().position(|it| *it == locale) {
                in_each[index] = Some(text.0);
            } else {
                misnamed += 1;
                self.unknown_locale(&locale, path.to(locale.as_str()), Part::Key);
            }
        }
        // A text under a name that is no locale may be the one that lacks.
        if misnamed > 0 {
            return Text::new(in_each.into_iter().map(Option::unwrap_or_default).collect());
        }
        for (locale, text) in self.locales.iter().zip(&in_each) {
            if text.is_none() {
                let message = format!("the {what} has no text in the locale `{locale}`");
                let report = Report::new(Rule::MissingLocale, path.clone(), message).part(Part::Key);
                self.reports
                    .add(report.label(format!("no `{locale}`")).help(format!("write it down in every locale of the spec: {}", self.locales.join(", "))));
            }
        }
        Text::new(in_each.into_iter().map(Option::unwrap_or_default).collect())
    }

    fn status(&mut self, status: Option<u64>, path: &Path) -> Option<u16> {
        let status = status?;
        let valid = u16::try_from(status).ok().filter(|status| (100..=599).contains(status));
        if valid.is_none() {
            let report = Report::new(Rule::InvalidStatus, path.clone(), format!("{status} is no HTTP status")).label("not from 100 to 599");
            self.reports.add(report.help("write the status that the service answers with, or leave it out if it tells none"));
        }
        valid
    }

    fn constants(&mut self, raw: raw::Entries<raw::Constant>, path: &Path) -> Vec<Constant> {
        raw.0.into_iter().map(|(name, constant)| self.constant(name, constant, path)).collect()
    }

    fn constant(&mut self, name: String, raw: raw::Constant, path: &Path) -> Constant {
        let path = path.to(name.as_str());
        if !is_constant_name(&name) {
            self.invalid_name("constant", &name, path.clone(), Part::Key, "SCREAMING_SNAKE_CASE");
        }
        let ty = param_type(raw.ty);
        let value = self.json(raw.value.0, &path.to("value"));
        let text = value.as_ref().and_then(constant_text).filter(|text| ty.accepts(text));
        if value.is_some() && text.is_none() {
            let wanted = with_article(ty.name());
            let report = Report::new(Rule::WrongType, path.to("value"), format!("the value of `{name}` is not {wanted}"));
            self.reports.add(report.label(format!("not {wanted}")).help("change the value or the `type`"));
        }
        Constant { name, ty, value: value.unwrap_or_default(), text: text.unwrap_or_default() }
    }

    fn categories(&mut self, raw: Vec<raw::Category>, path: &Path) -> Vec<Category> {
        let lower = |(index, category): (usize, raw::Category)| {
            let path = path.to(index);
            self.name("category", &category.id.0, &path.to("id"));
            let status = self.status(category.status, &path.to("status"));
            let grpc = category.grpc.map_or_else(|| GrpcCode::of_http_status(status), grpc_code);
            Category { status, id: category.id.0, wire: category.wire.map(|it| it.0), grpc }
        };
        raw.into_iter().enumerate().map(lower).collect()
    }

    fn unused_constants(&mut self, scope: &Scope<'_>, path: &Path) {
        for (constant, used) in scope.constants.iter().zip(&scope.constant_used) {
            // One that can't be written as a hole has been told.
            if !used && is_constant_name(&constant.name) {
                let name = &constant.name;
                let message = format!("the constant `{name}` is declared and not used");
                let report = Report::new(Rule::UnusedConstant, path.to("constants").to(name.as_str()), message).part(Part::Key);
                self.reports.add(report.label("in no message").help("remove it, or use it in a message"));
            }
        }
    }
}

fn grpc_code(raw: raw::GrpcCode) -> GrpcCode {
    match raw {
        raw::GrpcCode::Cancelled => GrpcCode::Cancelled,
        raw::GrpcCode::Unknown => GrpcCode::Unknown,
        raw::GrpcCode::InvalidArgument => GrpcCode::InvalidArgument,
        raw::GrpcCode::DeadlineExceeded => GrpcCode::DeadlineExceeded,
        raw::GrpcCode::NotFound => GrpcCode::NotFound,
        raw::GrpcCode::AlreadyExists => GrpcCode::AlreadyExists,
        raw::GrpcCode::PermissionDenied => GrpcCode::PermissionDenied,
        raw::GrpcCode::ResourceExhausted => GrpcCode::ResourceExhausted,
        raw::GrpcCode::FailedPrecondition => GrpcCode::FailedPrecondition,
        raw::GrpcCode::Aborted => GrpcCode::Aborted,
        raw::GrpcCode::OutOfRange => GrpcCode::OutOfRange,
        raw::GrpcCode::Unimplemented => GrpcCode::Unimplemented,
        raw::GrpcCode::Internal => GrpcCode::Internal,
        raw::GrpcCode::Unavailable => GrpcCode::Unavailable,
        raw::GrpcCode::DataLoss => GrpcCode::DataLoss,
        raw::GrpcCode::Unauthenticated => GrpcCode::Unauthenticated,
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

/// A word of this house behind `a` or `an`.
fn with_article(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {word}")
}

/// How a constant is written into a message; None for what isn't a scalar.
fn constant_text(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Bool(it) => Some(it.to_string()),
        serde_json::Value::Number(number) if number.is_f64() => number.as_f64().map(crate::model::number::write_number),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

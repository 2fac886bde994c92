//! Rows: the errors of a catalog.

use super::super::suggest::did_you_mean;
use super::{Lowering, Part, Path, Report, Rule, Scope, is_snake_case, param_type, raw};
use crate::model::{Deprecation, ErrorDef, Param, Retry};

impl Lowering<'_> {
    /// The errors, and for each whether its category and messages are what the file says.
    pub(super) fn errors(&mut self, raw: Vec<raw::ErrorDef>, catalog: &Path, scope: &mut Scope<'_>) -> (Vec<ErrorDef>, Vec<bool>) {
        let path = catalog.to("errors");
        raw.into_iter().enumerate().map(|(index, error)| self.error(error, &path.to(index), scope)).unzip()
    }

    fn error(&mut self, raw: raw::ErrorDef, path: &Path, scope: &mut Scope<'_>) -> (ErrorDef, bool) {
        self.name("error", &raw.id.0, &path.to("id"));
        let category = self.category(&raw.category.0, path.to("category"), scope);
        let params = self.params(raw.params, path);
        let messages = self.messages(raw.message.0, raw.translations, &params, path, scope);
        let also = self.also(raw.also, &params, &path.to("also"), scope);
        let sound = category.is_some() && messages.is_some() && also.is_some();
        let error = ErrorDef {
            id: raw.id.0,
            code: raw.code.map(|code| scope.code(code.0)),
            category: category.unwrap_or_default(),
            messages: messages.unwrap_or_default(),
            also: also.unwrap_or_default(),
            params,
            examples: raw.examples.into_iter().map(|it| it.0).collect(),
            description: raw.description.map(|text| self.text("description", text, &path.to("description"))),
            remedy: raw.remedy.map(|text| self.text("remedy", text, &path.to("remedy"))),
            retry: raw.retry.map(retry),
            deprecated: raw.deprecated.map(deprecation),
            source: raw.source.map(|it| it.0),
        };
        (error, sound)
    }

    /// The category of that id, or a report at its place.
    pub(super) fn category(&mut self, id: &str, place: Path, scope: &Scope<'_>) -> Option<usize> {
        let index = scope.category_indices.get(id).copied();
        if index.is_none() {
            let mut known: Vec<_> = scope.category_indices.keys().map(String::as_str).collect();
            known.sort_unstable();
            let help = did_you_mean(id, known).unwrap_or_else(|| "add it to the catalog's `categories`".into());
            let report = Report::new(Rule::UnknownCategory, place, format!("the catalog has no category `{id}`"));
            self.reports.add(report.label("not in `categories`").help(help));
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

fn deprecation(raw: raw::Deprecation) -> Deprecation {
    Deprecation { since: raw.since.0, replaced_by: raw.replaced_by.map(|it| it.0), note: raw.note.map(|it| it.0) }
}

fn retry(raw: raw::Retry) -> Retry {
    match raw {
        raw::Retry::Never => Retry::Never,
        raw::Retry::Backoff => Retry::Backoff,
    }
}

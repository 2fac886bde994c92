//! Rows: the errors of a catalog.

use super::{Lowering, Part, Path, Report, Rule, Scope, did_you_mean, is_snake_case, param_type, raw};
use crate::model::{Deprecation, ErrorDef, Param, Retry};

impl Lowering<'_> {
    /// The errors, and for each whether its category and messages are what the file says.
    pub(super) fn errors(&mut self, raw: Vec<raw::ErrorDef>, catalog: &Path, scope: &mut Scope<'_>) -> (Vec<ErrorDef>, Vec<bool>) {
        let path = catalog.to("errors");
        raw.into_iter().enumerate().map(|(index, error)| self.error(error, &path.to(index), scope)).unzip()
    }

    fn error(&mut self, raw: raw::ErrorDef, path: &Path, scope: &mut Scope<'_>) -> (ErrorDef, bool) {
        self.name("error", &raw.id, &path.to("id"));
        let category = self.category(&raw.category, path, scope);
        let params = self.params(raw.params, path);
        let messages = self.messages(raw.message, raw.translations, &params, path, scope);
        let also = self.also(raw.also, &params, &path.to("also"), scope);
        let sound = category.is_some() && messages.is_some() && also.is_some();
        let error = ErrorDef {
            id: raw.id,
            code: raw.code.map(|code| scope.code(code)),
            category: category.unwrap_or_default(),
            messages: messages.unwrap_or_default(),
            also: also.unwrap_or_default(),
            params,
            examples: raw.examples,
            description: raw.description.map(|text| self.text(text, &path.to("description"))),
            remedy: raw.remedy.map(|text| self.text(text, &path.to("remedy"))),
            retry: raw.retry.map(retry),
            deprecated: raw.deprecated.map(|it| Deprecation { since: it.since, replaced_by: it.replaced_by, note: it.note }),
            source: raw.source,
        };
        (error, sound)
    }

    fn category(&mut self, id: &str, path: &Path, scope: &Scope<'_>) -> Option<usize> {
        let index = scope.category_indices.get(id).copied();
        if index.is_none() {
            let mut known: Vec<_> = scope.category_indices.keys().map(String::as_str).collect();
            known.sort_unstable();
            let help = did_you_mean(id, known).unwrap_or_else(|| "add it to the catalog's `categories`".into());
            let report = Report::new(Rule::UnknownCategory, path.to("category"), format!("the catalog has no category `{id}`"));
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

fn retry(raw: raw::Retry) -> Retry {
    match raw {
        raw::Retry::Never => Retry::Never,
        raw::Retry::Backoff => Retry::Backoff,
    }
}

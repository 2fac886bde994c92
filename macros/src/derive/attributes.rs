//! What stands in `#[api_error(…)]`, `#[source]` and `#[from]`.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, LitStr, Meta, Path};

use super::Errors;

/// What may stand in `#[api_error(…)]`, as far as it does.
#[derive(Default)]
pub(super) struct ApiErrorAttribute {
    pub(super) path: Option<LitStr>,
    pub(super) catalog: Option<LitStr>,
    /// What is said of the crate `errspec`.
    pub(super) runtime: Option<Path>,
    pub(super) id: Option<LitStr>,
    pub(super) transparent: Option<Span>,
    pub(super) param: Option<LitStr>,
    pub(super) trace_id: Option<Span>,
    pub(super) skip: Option<Span>,
    /// Something was wrong in it, and has been told.
    pub(super) is_faulty: bool,
}

impl ApiErrorAttribute {
    /// All such attributes of one owner, which may say these things.
    pub(super) fn parse(attributes: &[Attribute], allowed: &[&str], errors: &mut Errors) -> Self {
        let mut parsed = Self::default();
        for attribute in attributes.iter().filter(|it| it.path().is_ident("api_error")) {
            if let Err(error) = attribute.parse_nested_meta(|meta| parsed.take(&meta, allowed)) {
                parsed.is_faulty = true;
                errors.add(error);
            }
        }
        parsed
    }

    fn take(&mut self, meta: &ParseNestedMeta<'_>, allowed: &[&str]) -> syn::Result<()> {
        let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
        if !allowed.contains(&name.as_str()) {
            return Err(meta.error(format!("this can't stand here; what can is {}", crate::spec::list(allowed.iter()))));
        }
        let is_again = match name.as_str() {
            "path" => self.path.replace(meta.value()?.parse()?).is_some(),
            "catalog" => self.catalog.replace(meta.value()?.parse()?).is_some(),
            "crate" => self.runtime.replace(meta.value()?.parse::<LitStr>()?.parse_with(Path::parse_mod_style)?).is_some(),
            "id" => self.id.replace(meta.value()?.parse()?).is_some(),
            "param" => self.param.replace(meta.value()?.parse()?).is_some(),
            "transparent" => self.transparent.replace(span(meta)).is_some(),
            "trace_id" => self.trace_id.replace(span(meta)).is_some(),
            _ => self.skip.replace(span(meta)).is_some(),
        };
        if is_again { Err(meta.error(format!("`{name}` stands twice"))) } else { Ok(()) }
    }
}

fn span(meta: &ParseNestedMeta<'_>) -> Span {
    meta.path.get_ident().map_or_else(Span::call_site, proc_macro2::Ident::span)
}

/// Where `#[name]` stands, if it does. It takes nothing.
pub(super) fn marker(attributes: &[Attribute], name: &str, errors: &mut Errors) -> Option<Span> {
    let attribute = attributes.iter().find(|it| it.path().is_ident(name))?;
    let span = attribute.path().get_ident().map_or_else(Span::call_site, proc_macro2::Ident::span);
    if !matches!(attribute.meta, Meta::Path(_)) {
        errors.at(span, format!("write `#[{name}]`, it takes nothing"));
    }
    Some(span)
}

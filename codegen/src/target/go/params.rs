//! `params.go`: a structure for each error that has params.

use askama::Template;

use super::lang;
use super::text::aligned;
use crate::model::{Catalog, ErrorDef, Param, ParamType};

#[derive(Template)]
#[template(path = "go/catalog/params.go")]
pub(super) struct Params<'a> {
    module: &'a str,
    package: String,
    has_sensitive: bool,
    structs: Vec<Struct>,
}

struct Struct {
    name: String,
    id: String,
    /// The lines of the structure.
    fields: Vec<String>,
    /// The fields as plain values.
    values: String,
    /// The fields out of plain values.
    read: String,
}

impl<'a> Params<'a> {
    pub(super) fn view(catalog: &Catalog, module: &'a str) -> Self {
        let with_params = || catalog.errors.iter().filter(|error| !error.params.is_empty());
        Self {
            module,
            package: lang::package(&catalog.id),
            has_sensitive: with_params().any(|error| error.params.iter().any(|param| param.sensitive)),
            structs: with_params().map(Struct::view).collect(),
        }
    }
}

impl Struct {
    fn view(error: &ErrorDef) -> Self {
        let fields = error.params.iter().map(|param| (lang::field(&param.name), field_type(param))).collect();
        let value = |param: &Param| format!("p.{}{}", lang::field(&param.name), if param.sensitive { ".Reveal()" } else { "" });
        let read = |(index, param): (usize, &Param)| {
            let value = format!("values.{}({index})", reader(param.ty));
            if param.sensitive { format!("errspec.Hide({value})") } else { value }
        };
        Self {
            name: lang::params(&error.id),
            id: lang::id(&error.id),
            fields: aligned(fields).into_iter().map(|(name, ty)| name + &ty).collect(),
            values: error.params.iter().map(value).collect::<Vec<_>>().join(", "),
            read: error.params.iter().enumerate().map(read).collect::<Vec<_>>().join(", "),
        }
    }
}

fn field_type(param: &Param) -> String {
    let ty = go_type(param.ty);
    if param.sensitive { format!("errspec.Sensitive[{ty}]") } else { ty.to_owned() }
}

fn go_type(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "string",
        ParamType::Integer => "int64",
        ParamType::Number => "float64",
        ParamType::Boolean => "bool",
    }
}

/// What reads a value of that type.
fn reader(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "Text",
        ParamType::Integer => "Int",
        ParamType::Number => "Float",
        ParamType::Boolean => "Bool",
    }
}

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
    /// What stands between the braces of the structure.
    fields: String,
    /// What stands between the braces of the method that gives the fields as plain values.
    body: String,
}

impl<'a> Params<'a> {
    pub(super) fn view(catalog: &Catalog, module: &'a str) -> Self {
        let with_params = catalog.errors.iter().filter(|error| !error.params.is_empty());
        Self { module, package: lang::package(&catalog.id), has_sensitive: has_sensitive(catalog), structs: with_params.map(Struct::view).collect() }
    }
}

/// Whether an error of a catalog has a param that is kept out of logs.
pub(super) fn has_sensitive(catalog: &Catalog) -> bool {
    catalog.errors.iter().any(|error| error.params.iter().any(|param| param.sensitive))
}

impl Struct {
    fn view(error: &ErrorDef) -> Self {
        let (name, id) = (lang::params(&error.id), lang::id(&error.id));
        let value = |param: &Param| format!("p.{}{}", lang::field(&param.name), if param.sensitive { ".Reveal()" } else { "" });
        let values: Vec<_> = error.params.iter().map(value).collect();
        Self {
            fields: fields(&error.params),
            body: body(&format!("func (p {name}) params() (ID, values)"), &format!("return {id}, values{{{}}}", values.join(", ")), "\n"),
            name,
            id,
        }
    }
}

/// One short field stands in the line of the structure, as `gofmt` leaves it there.
fn fields(params: &[Param]) -> String {
    const LONGEST: usize = 30;
    let fields: Vec<_> = params.iter().map(|param| (lang::field(&param.name), field_type(param))).collect();
    if let [(name, ty)] = &fields[..]
        && name.len() + ty.len() <= LONGEST
    {
        return format!(" {name} {ty} ");
    }
    let lines = aligned(&fields).into_iter().map(|(name, ty)| format!("\n\t{name}{ty}"));
    lines.collect::<String>() + "\n"
}

/// What reads the structure of an error's params from plain values, as a line of a row.
pub(super) fn reader(error: &ErrorDef) -> String {
    let read = |(index, param): (usize, &Param)| {
        let value = format!("v.{}({index})", method(param.ty));
        if param.sensitive { format!("errspec.Hide({value})") } else { value }
    };
    let fields: Vec<_> = error.params.iter().enumerate().map(read).collect();
    let header = "func(v values) any";
    format!("{header} {{{}}}", body(header, &format!("return {}{{{}}}", lang::params(&error.id), fields.join(", ")), "\n\t\t\t"))
}

/// What stands between the braces of a function. One that is short stays in its line, as `gofmt` leaves it there.
pub(super) fn body(header: &str, statement: &str, line_break: &str) -> String {
    const LONGEST: usize = 96;
    if header.len() + statement.len() <= LONGEST { format!(" {statement} ") } else { format!("{line_break}\t{statement}{line_break}") }
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

/// The method that gives a value of that type.
fn method(ty: ParamType) -> &'static str {
    match ty {
        ParamType::String | ParamType::Token | ParamType::Ipv4 => "Text",
        ParamType::Integer => "Int",
        ParamType::Number => "Float",
        ParamType::Boolean => "Bool",
    }
}

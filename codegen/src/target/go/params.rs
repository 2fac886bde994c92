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
        let (name, id) = (lang::params(&error.id), lang::id(&error.id));
        let value = |param: &Param| format!("p.{}{}", lang::field(&param.name), if param.sensitive { ".Reveal()" } else { "" });
        let values: Vec<_> = error.params.iter().map(value).collect();
        let read = |(index, param): (usize, &Param)| {
            let value = format!("values.{}({index})", reader(param.ty));
            if param.sensitive { format!("errspec.Hide({value})") } else { value }
        };
        Self {
            fields: fields(&error.params),
            body: body(&name, &format!("return {id}, engine.Values{{{}}}", values.join(", "))),
            read: error.params.iter().enumerate().map(read).collect::<Vec<_>>().join(", "),
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
    let lines = aligned(fields).into_iter().map(|(name, ty)| format!("\n\t{name}{ty}"));
    lines.collect::<String>() + "\n"
}

/// A short method stands in one line. What `gofmt` allows is a little more.
fn body(name: &str, statement: &str) -> String {
    const LONGEST: usize = 100;
    let is_short = format!("func (p {name}) params() (ID, engine.Values) {{ {statement} }}").len() <= LONGEST;
    if is_short { format!(" {statement} ") } else { format!("\n\t{statement}\n") }
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

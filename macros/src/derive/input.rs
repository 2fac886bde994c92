//! The type as it is written: a structure for each part, without knowledge of any table.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, GenericArgument, Generics, Ident, LitStr, Member, Path, PathArguments, Type, parse_quote};

use super::Errors;
use super::attributes::{ApiErrorAttribute, marker};

/// An enum or a struct.
pub(super) struct Input<'a> {
    pub(super) ident: &'a Ident,
    pub(super) generics: &'a Generics,
    pub(super) table: TableName,
    /// The crate `errspec`, as it is called here.
    pub(super) runtime: Path,
    /// Of a struct, the only one.
    pub(super) variants: Vec<Variant<'a>>,
    /// Nothing can be done with it, which has been told.
    pub(super) is_union: bool,
}

/// Where the table is.
pub(super) enum TableName {
    Given {
        path: LitStr,
        catalog: LitStr,
    },
    NotGiven,
    /// Something is wrong with it, which has been told.
    Faulty,
}

/// A variant, or the struct itself.
pub(super) struct Variant<'a> {
    /// Its name; None for a struct.
    pub(super) name: Option<&'a Ident>,
    /// Where to tell what it lacks.
    pub(super) span: Span,
    pub(super) kind: Kind,
    pub(super) fields: Vec<Field<'a>>,
}

/// What a variant is.
pub(super) enum Kind {
    /// The error with that id.
    Row(LitStr),
    /// The error that its only field is.
    Transparent,
    /// Something is wrong with it, which has been told.
    Faulty,
}

/// A field.
pub(super) struct Field<'a> {
    pub(super) member: Member,
    pub(super) ty: &'a Type,
    pub(super) role: Role,
    pub(super) is_source: bool,
    pub(super) from: Option<Span>,
}

/// What a field is for, beside being a source.
pub(super) enum Role {
    /// It fills the param with that name, which stands there.
    Param(String, Span),
    /// It fills the param of its own name, if there is one; else it is only a source.
    PerhapsParam(String, Span),
    TraceId,
    /// Nothing that a table knows of.
    None,
    /// It has no name, and doesn't say what it is.
    Unnamed(Span),
    /// Something is wrong with what it says, which has been told.
    Faulty,
}

impl<'a> Input<'a> {
    pub(super) fn parse(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let on_type: &[&str] =
            if matches!(input.data, Data::Struct(_)) { &["path", "catalog", "crate", "id", "transparent"] } else { &["path", "catalog", "crate"] };
        let mut attribute = ApiErrorAttribute::parse(&input.attrs, on_type, errors);
        let variants = match &input.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|it| {
                    let attribute = ApiErrorAttribute::parse(&it.attrs, &["id", "transparent"], errors);
                    Variant::parse(Some(&it.ident), it.ident.span(), &attribute, &it.fields, errors)
                })
                .collect(),
            Data::Struct(data) => vec![Variant::parse(None, input.ident.span(), &attribute, &data.fields, errors)],
            Data::Union(_) => {
                errors.at(input.ident.span(), "a union can't be an error of a catalog: make it an enum or a struct");
                Vec::new()
            }
        };
        Self {
            ident: &input.ident,
            generics: &input.generics,
            runtime: attribute.runtime.take().unwrap_or_else(|| parse_quote!(::errspec)),
            table: TableName::of(attribute, input, errors),
            variants,
            is_union: matches!(input.data, Data::Union(_)),
        }
    }
}

impl TableName {
    fn of(attribute: ApiErrorAttribute, input: &DeriveInput, errors: &mut Errors) -> Self {
        match (attribute.path, attribute.catalog) {
            _ if attribute.is_faulty => Self::Faulty,
            (Some(path), Some(catalog)) => Self::Given { path, catalog },
            (None, None) => Self::NotGiven,
            (path, _) => {
                let missing = if path.is_some() { "catalog" } else { "path" };
                errors.at(input.ident.span(), format!("`{missing}` is missing: {HOW_TO_NAME_A_TABLE}"));
                Self::Faulty
            }
        }
    }
}

/// The help where the table is missing.
pub(super) const HOW_TO_NAME_A_TABLE: &str = "write `#[api_error(path = \"spec/errors.yaml\", catalog = \"…\")]` on the type";

impl<'a> Variant<'a> {
    fn parse(name: Option<&'a Ident>, span: Span, attribute: &ApiErrorAttribute, fields: &'a Fields, errors: &mut Errors) -> Self {
        let kind = match (&attribute.id, attribute.transparent) {
            _ if attribute.is_faulty => Kind::Faulty,
            (Some(id), None) => Kind::Row(id.clone()),
            (None, Some(span)) => Kind::transparent(fields, span, errors),
            (Some(_), Some(span)) => {
                errors.at(span, "what is transparent has no `id` of its own: remove one of them");
                Kind::Faulty
            }
            (None, None) => {
                errors.at(span, "which error is this? Write `#[api_error(id = \"…\")]`, or `#[api_error(transparent)]` if its field is one");
                Kind::Faulty
            }
        };
        let parse = |(field, member): (&'a syn::Field, Member)| Field::parse(field, member, errors);
        let fields: Vec<_> = fields.iter().zip(fields.members()).map(parse).collect();
        check_sources(&fields, errors);
        Self { name, span, kind, fields }
    }
}

impl Kind {
    fn transparent(fields: &Fields, span: Span, errors: &mut Errors) -> Self {
        if fields.len() == 1 {
            return Self::Transparent;
        }
        errors.at(span, format!("`transparent` needs one field, the error that this is; there are {}", fields.len()));
        Self::Faulty
    }
}

/// There is one source at most, and what is made from it has nothing else.
fn check_sources(fields: &[Field<'_>], errors: &mut Errors) {
    let mut sources = fields.iter().filter(|field| field.is_source);
    if let (Some(_), Some(second)) = (sources.next(), sources.next()) {
        errors.at(second.member.span(), "an error has one source at most");
    } else if let Some(from) = fields.iter().find_map(|field| field.from)
        && fields.len() > 1
    {
        errors.at(from, "`From` has nothing for the other fields: write `#[source]`, or leave this field alone here");
    }
}

impl<'a> Field<'a> {
    fn parse(field: &'a syn::Field, member: Member, errors: &mut Errors) -> Self {
        let attribute = ApiErrorAttribute::parse(&field.attrs, &["param", "trace_id", "skip"], errors);
        let from = marker(&field.attrs, "from", errors);
        let is_source = marker(&field.attrs, "source", errors).is_some() || from.is_some();
        let role = match (attribute.param, attribute.trace_id, attribute.skip) {
            _ if attribute.is_faulty => Role::Faulty,
            (Some(param), None, None) => Role::Param(param.value(), param.span()),
            (None, Some(_), None) => Role::TraceId,
            (None, None, Some(_)) => Role::None,
            (None, None, None) => Role::by_name(field, is_source),
            (_, Some(span), _) | (_, None, Some(span)) => {
                errors.at(span, "a field is for one thing: `param`, `trace_id` or `skip`");
                Role::Faulty
            }
        };
        Self { member, ty: &field.ty, role, is_source, from }
    }

    /// The type inside of the `Option` that it is, if it is one.
    pub(super) fn inside_option(&self) -> Option<&'a Type> {
        let Type::Path(path) = self.ty else { return None };
        let last = path.path.segments.last()?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first()? {
            GenericArgument::Type(ty) if last.ident == "Option" => Some(ty),
            _ => None,
        }
    }
}

impl Role {
    fn by_name(field: &syn::Field, is_source: bool) -> Self {
        match &field.ident {
            Some(name) if is_source => Self::PerhapsParam(name.unraw().to_string(), name.span()),
            Some(name) => Self::Param(name.unraw().to_string(), name.span()),
            None if is_source => Self::None,
            None => Self::Unnamed(field.ty.span()),
        }
    }
}

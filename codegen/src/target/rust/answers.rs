//! How a service answers with errors, as tokens: what a macro expands to beyond the items of a catalog.

use errspec_core::GrpcCode;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::items::tokens;
use super::lang;
use crate::model::{Catalog, ErrorDef, Param, Retry, Shape, Spec, Variable};

/// Implements `ApiError` for the `Error` of a catalog's items, beside them. `runtime` is the crate with the trait.
pub fn answer_items(spec: &Spec, catalog: &Catalog, runtime: &syn::Path) -> TokenStream {
    let (locales, fallback_status) = (&spec.locales, option(catalog.fallback_status.map(Literal::u16_unsuffixed)));
    let grpc = catalog.categories.iter().map(|it| grpc_variant(it.grpc));
    let envelopes = catalog.envelopes.iter().map(|it| body_shape(&it.body));
    let sending = |error: &ErrorDef| catalog.envelopes.iter().position(|it| it.id == catalog.sending_envelope(error).id).unwrap_or_default();
    let envelope_of = tokens(&catalog.errors.iter().map(|error| sending(error).to_string()).collect::<Vec<_>>().join(","));
    let params = tokens(&catalog.errors.iter().filter(|error| !error.params.is_empty()).map(fields).collect::<String>());
    quote! {
        #runtime::__answers! {
            locales: [#(#locales),*],
            fallback_status: #fallback_status,
            grpc: [#(#grpc),*],
            envelopes: [#(#envelopes),*],
            envelope_of: [#envelope_of],
            params: [#params],
        }
    }
}

/// The variant of an error with its fields, as a pattern.
fn fields(error: &ErrorDef) -> String {
    let fields: Vec<_> = error.params.iter().map(|it| lang::lower(&it.name)).collect();
    format!("{} {{ {} }} ", lang::variant(&error.id), fields.join(", "))
}

/// What is said of a catalog as a whole, as an expression of the type `CatalogRow`.
pub fn catalog_row(spec: &Spec, catalog: &Catalog, runtime: &syn::Path) -> TokenStream {
    let (id, locales, wire_locale) = (&catalog.id, &spec.locales, catalog.wire_locale);
    let constants = catalog.constants.iter().map(|it| {
        let (name, text) = (&it.name, &it.text);
        quote!((#name, #text))
    });
    quote!(#runtime::row::CatalogRow { id: #id, locales: &[#(#locales),*], wire_locale: #wire_locale, constants: &[#(#constants),*] })
}

/// What the table says of an error, as an expression of the type `Row`; `catalog_row` is one of the type `&'static CatalogRow`.
pub fn row(catalog: &Catalog, error: &ErrorDef, catalog_row: &TokenStream, runtime: &syn::Path) -> TokenStream {
    let category = catalog.category_of(error);
    let (id, code) = (&error.id, option(catalog.code_of(error)));
    let (category_id, status, wire) = (&category.id, option(category.status), option(category.wire.as_deref()));
    let http_status = catalog.sent_status(error).unwrap_or(500);
    let grpc_code = grpc_variant(category.grpc);
    let messages = error.messages.iter().map(|it| &it.template);
    let params = error.params.iter().map(|param| param_row(param, runtime));
    let [description, remedy] = [&error.description, &error.remedy].map(|text| text.iter().flat_map(|text| text.iter().map(str::to_owned)).collect::<Vec<_>>());
    let retry = option(error.retry.map(|it| match it {
        Retry::Never => quote!(#runtime::Retry::Never),
        Retry::Backoff => quote!(#runtime::Retry::Backoff),
    }));
    let envelope = body_shape(&catalog.sending_envelope(error).body);
    quote! {{
        #[allow(unused_imports)]
        use #runtime::row::BodyShape::{Array, Category, Code, Json, Message, Object, Trace};
        #runtime::row::Row {
            catalog: #catalog_row,
            id: #id,
            code: #code,
            category: &#runtime::row::CategoryRow { id: #category_id, status: #status, wire: #wire },
            http_status: #http_status,
            grpc_code: #runtime::GrpcCode::#grpc_code,
            messages: &[#(#messages),*],
            params: &[#(#params),*],
            description: &[#(#description),*],
            remedy: &[#(#remedy),*],
            retry: #retry,
            envelope: #envelope,
        }
    }}
}

fn param_row(Param { name, ty, sensitive }: &Param, runtime: &syn::Path) -> TokenStream {
    let ty = format_ident!("{}", lang::variant(ty.name()));
    quote!(#runtime::Param { name: #name, ty: #runtime::ParamType::#ty, sensitive: #sensitive })
}

/// Its debug output is its variant.
fn grpc_variant(code: GrpcCode) -> Ident {
    format_ident!("{}", format!("{code:?}"))
}

fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(::core::option::Option::None), |value| quote!(::core::option::Option::Some(#value)))
}

/// A variant of `BodyShape`.
fn body_shape(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Literal(value) => json(&value.to_string()),
        Shape::Variable { variable, .. } => match variable {
            Variable::Message => quote!(Message),
            Variable::Code => quote!(Code),
            Variable::Category => quote!(Category),
            Variable::Trace => quote!(Trace),
            // Nothing fills it.
            Variable::Other(_) => json("null"),
        },
        Shape::Object(members) => {
            let members = members.iter().map(|(key, shape)| (key, body_shape(shape))).map(|(key, shape)| quote!((#key, #shape)));
            quote!(Object(&[#(#members),*]))
        }
        Shape::Array(items) => {
            let items = items.iter().map(body_shape);
            quote!(Array(&[#(#items),*]))
        }
    }
}

fn json(text: &str) -> TokenStream {
    quote!(Json(#text))
}

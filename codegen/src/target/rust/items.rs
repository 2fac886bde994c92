//! The items of a catalog as tokens: what its file holds, and what a macro expands to.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::lang;
use super::tables;
use super::view::{self, Attribute, Enum, Value, Variant, View};
use crate::model::{Catalog, Param, Spec};

/// Where items find what they don't define.
#[derive(Clone)]
pub struct Paths {
    /// The module of [`locale_items`].
    pub locale: syn::Path,
    /// The module that is `templates/rust/src/support` in a generated package.
    pub support: syn::Path,
}

/// `Locale`, which all catalogs of a spec share.
pub fn locale_items(spec: &Spec, paths: &Paths) -> TokenStream {
    let (support, locales) = (&paths.support, enum_tokens(view::locales(spec)));
    quote!(#support::locales! { #locales })
}

/// `Catalog`, `Category`, `Code`, `ErrorId` and `Error`, and `identify` if the support has it: the items of a catalog's module.
pub fn catalog_items(spec: &Spec, catalog: &Catalog, paths: &Paths) -> TokenStream {
    let Paths { locale, support } = paths;
    let view = View::new(spec, catalog);
    let (about, enums) = (view.about(), view.enums().map(enum_tokens));
    // The text is Rust, as its tests show.
    let tables: TokenStream = tables::text(&view, catalog).parse().unwrap_or_default();
    quote! {
        use #locale::Locale;
        #support::catalog! {
            #(#about)*
            pub struct Catalog;
            #(#enums)*
        }
        #support::tables! { #tables }
    }
}

fn enum_tokens(Enum { doc, name, variants }: Enum<'_>) -> TokenStream {
    let (doc, name) = (format!(" {doc}"), format_ident!("{name}"));
    quote!(#[doc = #doc] pub enum #name { #(#variants)* })
}

impl ToTokens for Variant<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { attributes, name, fields, value } = self;
        let name = lang::ident(name);
        tokens.extend(quote!(#(#attributes)* #name));
        if !fields.is_empty() {
            let fields = fields.iter().map(field);
            tokens.extend(quote!({ #(#fields),* }));
        }
        if let Some(value) = value {
            tokens.extend(quote!(= #value));
        }
        tokens.extend(quote!(,));
    }
}

fn field(param: &Param) -> TokenStream {
    let (name, ty) = (lang::ident(&lang::lower(&param.name)), format_ident!("{}", lang::variant(param.ty.name())));
    if param.sensitive { quote!(#name: Sensitive<#ty>) } else { quote!(#name: #ty) }
}

impl ToTokens for Attribute<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (path, of, value) = (Ident::new(self.path, proc_macro2::Span::call_site()), self.of.map(lang::ident), &self.value);
        let of = of.map(|of| quote!(::#of));
        tokens.extend(quote!(#[#path #of = #value]));
    }
}

impl ToTokens for Value<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Text(text) => text.to_tokens(tokens),
            Self::Number(number) => Literal::u16_unsuffixed(*number).to_tokens(tokens),
            Self::Name(of, name) => {
                let (of, name) = (of.map(|of| format_ident!("{of}")), lang::ident(name));
                let of = of.map(|of| quote!(#of::));
                tokens.extend(quote!(#of #name));
            }
        }
    }
}

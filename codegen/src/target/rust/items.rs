//! The items of a catalog as tokens: what its file holds, and what a macro expands to.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::view::{self, Attribute, Enum, Value, Variant, View};
use super::{lang, tables};
use crate::identify;
use crate::model::{Catalog, Param, Spec};

/// Where items find what they don't define.
pub struct Paths {
    /// The enum of [`locale_items`]; None if it stands beside the items.
    pub locale: Option<syn::Path>,
    /// The module that is `core/src/support` here, and `src/support` in a generated package.
    pub support: syn::Path,
}

/// `Locale`, which all catalogs of a spec share.
pub fn locale_items(spec: &Spec, paths: &Paths) -> TokenStream {
    let (support, locales) = (&paths.support, enum_tokens(view::locales(spec)));
    quote!(#support::locales! { #locales })
}

/// `Catalog`, `Category`, `Code`, `ErrorId` and `Error`: the items of a catalog's module, but for [`identify_items`].
pub fn catalog_items(spec: &Spec, catalog: &Catalog, paths: &Paths) -> TokenStream {
    let Paths { locale, support } = paths;
    let view = View::new(spec, catalog);
    let (about, enums) = (view.about(), view.enums().map(enum_tokens));
    let import = locale.iter().map(|locale| quote!(use #locale;));
    quote! {
        #(#import)*
        #support::catalog! {
            #(#about)*
            pub struct Catalog;
            #(#enums)*
        }
    }
}

/// What `identify` looks responses up in, and `identify` itself. The support has them under its feature of that name.
pub fn identify_items(spec: &Spec, catalog: &Catalog, paths: &Paths) -> TokenStream {
    let support = &paths.support;
    // The text is Rust, as its tests show.
    let tables: TokenStream = tables::text(&View::new(spec, catalog), catalog, &identify::tables(catalog)).parse().unwrap_or_default();
    quote!(#support::tables! { #tables })
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

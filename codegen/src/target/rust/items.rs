//! The items of a catalog as tokens: what its file holds, and what a macro expands to.
//!
//! They are written as text and read by the compiler: making each token took several times as long.

extern crate proc_macro;

use proc_macro2::TokenStream;
use quote::quote;

use super::text::{one_line, push_enum, push_item};
use super::view::{self, View};
use super::{operations, tables};
use crate::identify;
use crate::model::{Catalog, Spec};

/// Where items find what they don't define.
pub struct Paths {
    /// The enum of [`locale_items`]; None if it stands beside the items.
    pub locale: Option<syn::Path>,
    /// The module that is `runtime/core/src/support` here, and `src/support` in a generated package.
    pub support: syn::Path,
}

/// `Locale`, which all catalogs of a spec share.
pub fn locale_items(spec: &Spec, paths: &Paths) -> TokenStream {
    let mut text = String::new();
    push_enum(&mut text, view::locales(spec), one_line);
    let (support, locales) = (&paths.support, tokens(&text));
    quote!(#support::locales! { #locales })
}

/// `Catalog`, `Category`, `Code`, `ErrorId` and `Error`: the items of a catalog's module, but for [`identify_items`] and [`operation_items`].
pub fn catalog_items(spec: &Spec, catalog: &Catalog, paths: &Paths) -> TokenStream {
    let Paths { locale, support } = paths;
    let view = View::new(spec, catalog);
    let mut text = String::new();
    push_item(&mut text, &view.about(), "pub struct Catalog;");
    view.enums().into_iter().for_each(|it| push_enum(&mut text, it, one_line));
    let (import, items) = (locale.iter().map(|locale| quote!(use #locale;)), tokens(&text));
    quote!(#(#import)* #support::catalog! { #items })
}

/// What `identify` looks responses up in, and `identify` itself. The support has them under its feature of that name.
pub fn identify_items(spec: &Spec, catalog: &Catalog, paths: &Paths) -> TokenStream {
    let support = &paths.support;
    let tables = tokens(&tables::text(&View::new(spec, catalog), catalog, &identify::tables(catalog)));
    quote!(#support::tables! { #tables })
}

/// A type for each operation of the catalog; nothing if it has none.
pub fn operation_items(catalog: &Catalog, paths: &Paths) -> TokenStream {
    if catalog.operations.is_empty() {
        return TokenStream::new();
    }
    let (support, operations) = (&paths.support, tokens(&operations::text(catalog)));
    quote!(#support::operations! { #operations })
}

/// What is written here is Rust, as its tests show. In a macro the compiler itself reads it: `proc_macro2` reads it first on its own,
/// to see whether it can be read, and without optimization that takes longer than writing it.
pub(super) fn tokens(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        return text.parse().map_or_else(|_| TokenStream::new(), proc_macro::TokenStream::into);
    }
    text.parse().unwrap_or_default()
}

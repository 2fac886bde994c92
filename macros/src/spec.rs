//! The spec that a macro names: found, read, checked once, and told of to cargo.

use std::fmt::Display;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use errspec_codegen::load::nearest;
use errspec_codegen::model::{Catalog, Spec};
use errspec_codegen::{Faults, load};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// What reading a file came to. A crate names the same file in many places, and it is checked once.
type Loaded = Result<Arc<Spec>, Faults>;
static LOADED: Mutex<Vec<(Vec<u8>, Loaded)>> = Mutex::new(Vec::new());

/// The spec at a path that starts at the crate's folder. What is wrong with it is told at the path.
pub(crate) fn read(path: &LitStr) -> syn::Result<Arc<Spec>> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let file = path.value();
    let bytes = std::fs::read(Path::new(&folder).join(&file)).map_err(|error| {
        let help = "help: the path starts at the folder of the crate's Cargo.toml";
        syn::Error::new(path.span(), format!("the spec {file:?} can't be read: {}\n{help}", error.kind()))
    })?;
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    // The text itself is the key: a compiler that stays in memory, as an editor's does, must see a change. There are few, and
    // comparing them is optimized where hashing them isn't.
    let known = loaded.iter().find(|(known, _)| *known == bytes).map(|(_, result)| result.clone());
    let result = known.unwrap_or_else(|| {
        let result = load(&file, &bytes).map(Arc::new);
        loaded.push((bytes, result.clone()));
        result
    });
    result.map_err(|faults| all(faults.each_plain().map(|told| syn::Error::new(path.span(), told))))
}

/// Tells cargo that the crate is made of the file too.
pub(crate) fn watch(path: &LitStr) -> TokenStream {
    // A path that is absolute stays so, as where it was read from.
    let full = if Path::new(&path.value()).is_absolute() { quote!(#path) } else { quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)) };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#full);
    )
}

/// The catalog of that id.
pub(crate) fn find<'a>(spec: &'a Spec, id: &LitStr) -> syn::Result<&'a Catalog> {
    let name = id.value();
    spec.catalogs.iter().find(|it| it.id == name).ok_or_else(|| {
        let ids = || spec.catalogs.iter().map(|it| it.id.as_str());
        syn::Error::new(id.span(), format!("the spec has no catalog `{name}`; {}", meant(&name, ids(), "its catalogs are")))
    })
}

/// Which of several names was meant.
pub(crate) fn meant<'a>(name: &str, names: impl Iterator<Item = &'a str> + Clone, they_are: &str) -> String {
    match nearest(name, names.clone()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("{they_are} {}", list(names)),
    }
}

/// Names, as code.
pub(crate) fn list(names: impl Iterator<Item: Display>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Several errors as one. Of none it says so.
pub(crate) fn all(errors: impl Iterator<Item = syn::Error>) -> syn::Error {
    errors
        .reduce(|mut all, error| {
            all.combine(error);
            all
        })
        // Faults are never empty.
        .unwrap_or_else(|| syn::Error::new(proc_macro2::Span::call_site(), "the spec is faulty"))
}

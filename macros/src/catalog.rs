//! `catalog!`: the items of a catalog.

use errspec_codegen::target::rust::answers::answer_items;
use errspec_codegen::target::rust::items::{Paths, catalog_items, identify_items, locale_items};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Path, Token, parse_quote};

use crate::spec;

/// `path = "…", catalog = "…", locale = …`
pub(crate) struct Input {
    path: LitStr,
    catalog: LitStr,
    locale: Option<Path>,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut path, mut catalog, mut locale) = (None, None, None);
        while !input.is_empty() {
            let key: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            let is_again = match key.to_string().as_str() {
                "path" => path.replace(input.parse()?).is_some(),
                "catalog" => catalog.replace(input.parse()?).is_some(),
                "locale" => locale.replace(input.parse()?).is_some(),
                other => return Err(syn::Error::new(key.span(), format!("there is no `{other}` here; write `path`, `catalog` or `locale`"))),
            };
            if is_again {
                return Err(syn::Error::new(key.span(), format!("`{key}` stands twice")));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let missing = |name| input.error(format!("`{name}` is missing: write `path = \"spec/errors.yaml\", catalog = \"…\"`"));
        Ok(Self { path: path.ok_or_else(|| missing("path"))?, catalog: catalog.ok_or_else(|| missing("catalog"))?, locale })
    }
}

/// The items, what tells cargo of the file, and the implementation of `ApiError`.
pub(crate) fn expand(Input { path, catalog, locale }: Input) -> syn::Result<TokenStream> {
    if let Some(locale) = &locale
        && locale.segments.last().is_none_or(|last| last.ident != "Locale")
    {
        return Err(syn::Error::new_spanned(locale, "this is not the path of a `Locale`"));
    }
    let spec = spec::read(&path)?;
    let found = spec::find(&spec, &catalog)?;
    let paths = Paths { locale, support: parse_quote!(::errspec::support) };
    let own_locale = paths.locale.is_none().then(|| locale_items(&spec, &paths));
    let items = catalog_items(&spec, found, &paths);
    let identify = cfg!(feature = "identify").then(|| identify_items(&spec, found, &paths));
    let answers = answer_items(&spec, found, &parse_quote!(::errspec));
    let watch = spec::watch(&path);
    Ok(quote!(#own_locale #items #identify #answers #watch))
}

//! `catalog!`: the items of a catalog.

use errspec_codegen::target::rust::answers::answer_items;
use errspec_codegen::target::rust::items::{Paths, catalog_items, identify_items, locale_items, operation_items};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Path, Token, parse_quote};

use crate::spec;

/// `path = "…", catalog = "…", locale = …, crate = …`
pub(crate) struct Input {
    path: LitStr,
    catalog: LitStr,
    locale: Option<Path>,
    /// The crate `errspec`, as it is called here.
    runtime: Path,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut path, mut catalog, mut locale, mut runtime) = (None, None, None, None);
        while !input.is_empty() {
            let key = Ident::parse_any(input)?;
            input.parse::<Token![=]>()?;
            let is_again = match key.to_string().as_str() {
                "path" => path.replace(input.parse()?).is_some(),
                "catalog" => catalog.replace(input.parse()?).is_some(),
                "locale" => locale.replace(input.parse()?).is_some(),
                "crate" => runtime.replace(input.call(Path::parse_mod_style)?).is_some(),
                other => return Err(syn::Error::new(key.span(), format!("there is no `{other}` here; write `path`, `catalog`, `locale` or `crate`"))),
            };
            if is_again {
                return Err(syn::Error::new(key.span(), format!("`{key}` stands twice")));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let missing = |name| syn::Error::new(Span::call_site(), format!("`{name}` is missing: write `path = \"spec/errors.yaml\", catalog = \"…\"`"));
        Ok(Self {
            path: path.ok_or_else(|| missing("path"))?,
            catalog: catalog.ok_or_else(|| missing("catalog"))?,
            locale,
            runtime: runtime.unwrap_or_else(|| parse_quote!(::errspec)),
        })
    }
}

/// The items, what tells cargo of the file, and the implementation of `ApiError`.
pub(crate) fn expand(Input { path, catalog, locale, runtime }: Input) -> syn::Result<TokenStream> {
    if let Some(locale) = &locale
        && locale.segments.last().is_none_or(|last| last.ident != "Locale")
    {
        return Err(syn::Error::new_spanned(locale, "this is not the path of a `Locale`"));
    }
    let spec = spec::read(&path)?;
    let found = spec::find(&spec, &catalog)?;
    let paths = Paths { locale, support: parse_quote!(#runtime::support) };
    let own_locale = paths.locale.is_none().then(|| locale_items(&spec, &paths));
    let items = catalog_items(&spec, found, &paths);
    let identify = cfg!(feature = "identify").then(|| identify_items(&spec, found, &paths));
    let operations = operation_items(found, &paths);
    let answers = answer_items(&spec, found, &runtime);
    let watch = spec::watch(&path);
    Ok(quote!(#own_locale #items #identify #operations #answers #watch))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};

    use super::expand;

    /// The files hold what there is with all features.
    #[test]
    #[cfg_attr(not(feature = "identify"), ignore = "the feature `identify` is off")]
    fn a_catalog_expands_to_what_the_rust_target_writes() {
        for catalog in ["mindie", "modelarts", "aliyun"] {
            let input = format!("path = \"../spec/errors.yaml\", catalog = \"{catalog}\", locale = crate::Locale");
            let expansion = meaning(expand(syn::parse_str(&input).unwrap()).unwrap());
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../generated/rust/src/{catalog}.rs"));
            let file = meaning(fs::read_to_string(file).unwrap().parse().unwrap()).replace("crate : : support", ": : errspec : : support");
            // The file's own documentation stands before the items, and is no item of a macro.
            let items = &file[file.find("use crate").unwrap()..];
            let rest = expansion.strip_prefix(items);
            assert!(rest.is_some_and(|rest| rest.starts_with(": : errspec : : __answers ! (Brace")), "{catalog}");
        }
    }

    #[test]
    fn a_renamed_crate_is_not_asked_for_by_its_own_name() {
        let input = "path = \"tests/shop.yaml\", catalog = \"shop\", crate = faults";
        let expansion = expand(syn::parse_str(input).unwrap()).unwrap().to_string();
        assert!(expansion.contains("faults :: support") && !expansion.contains("errspec"));
    }

    /// Tokens without what is a matter of layout: how a string is quoted, and a comma behind the last of a list.
    fn meaning(tokens: TokenStream) -> String {
        let mut text = String::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let inside = meaning(group.stream());
                    text.extend([&format!("({:?} ", group.delimiter()), inside.strip_suffix(", ").unwrap_or(&inside), ")"]);
                }
                TokenTree::Literal(literal) => {
                    let written = literal.to_string();
                    text += &syn::parse_str::<syn::LitStr>(&written).map_or(written, |it| format!("{:?}", it.value()));
                }
                other => text += &other.to_string(),
            }
            text.push(' ');
        }
        text
    }
}

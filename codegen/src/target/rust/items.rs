//! The items of a catalog as tokens: what its file holds, and what a macro expands to.

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::lang;
use crate::model::{Catalog, Category, Deprecation, ErrorDef, Message, Param, Retry, Spec, Text};

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
    let support = &paths.support;
    let (head, locales) = locales(spec);
    quote!(#support::locales! { #head { #(#locales)* } })
}

/// `Catalog`, `Category`, `Code`, `ErrorId` and `Error`: the items of a catalog's module.
pub fn catalog_items(spec: &Spec, catalog: &Catalog, paths: &Paths) -> TokenStream {
    let Paths { locale, support } = paths;
    let view = View::new(spec, catalog);
    let about = view.about();
    let enums = view.enums().map(|(head, variants)| quote!(#head { #(#variants)* }));
    quote! {
        use #locale::Locale;
        #support::catalog! {
            #about
            #(#enums)*
        }
    }
}

/// An enum up to its brace, and its variants, each with the comma behind it.
pub(super) type Enum<'v> = (TokenStream, Box<dyn Iterator<Item = TokenStream> + 'v>);

/// What the macro of locales takes.
pub(super) fn locales(spec: &Spec) -> Enum<'_> {
    let variants = spec.locales.iter().map(|tag| {
        let name = lang::ident(&locale_variant(tag));
        quote!(#name = #tag,)
    });
    (head("A language of the texts.", "Locale"), Box::new(variants))
}

/// What the macro of catalogs takes.
pub(super) struct View<'a> {
    catalog: &'a Catalog,
    /// The variant of each category.
    categories: Vec<Ident>,
    /// The variant of each code.
    codes: Vec<Ident>,
    /// What each locale is called in an attribute.
    locales: Vec<Ident>,
    /// The variant of the wire's locale.
    wire_locale: Ident,
}

impl<'a> View<'a> {
    pub(super) fn new(spec: &'a Spec, catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            categories: catalog.categories.iter().map(|it| lang::ident(&lang::variant(&it.id))).collect(),
            codes: distinct_variants(&catalog.codes),
            locales: spec.locales.iter().map(|tag| lang::ident(&lang::lower(&tag.to_ascii_lowercase().replace('-', "_")))).collect(),
            wire_locale: lang::ident(&locale_variant(&spec.locales[catalog.wire_locale])),
        }
    }

    /// The variant of a code, by its index.
    pub(super) fn code_variant(&self, code: usize) -> String {
        self.codes[code].to_string()
    }

    /// What is said of the catalog as a whole.
    pub(super) fn about(&self) -> TokenStream {
        let Catalog { id, title, constants, .. } = self.catalog;
        let wire_locale = &self.wire_locale;
        let mut tokens = doc_line(&title_of(self.catalog));
        tokens.extend(quote!(#[id = #id]));
        self.push_text(&mut tokens, "title", Some(title));
        tokens.extend(quote!(#[wire_locale = Locale::#wire_locale]));
        for constant in constants {
            let (name, text) = (lang::ident(&constant.name), &constant.text);
            tokens.extend(quote!(#[constant::#name = #text]));
        }
        tokens.extend(quote!(
            pub struct Catalog;
        ));
        tokens
    }

    /// The three enums, in the order in which the macro takes them.
    pub(super) fn enums(&self) -> impl Iterator<Item = Enum<'_>> {
        let catalog = self.catalog;
        let title = title_of(catalog);
        let categories = catalog.categories.iter().zip(&self.categories).map(|(it, name)| category(it, name));
        let codes = catalog.codes.iter().zip(&self.codes).map(|(text, name)| code(text, name));
        let errors = catalog.errors.iter().map(|it| self.error(it));
        [
            (head(&format!("The classes of errors of {title}."), "Category"), Box::new(categories) as Box<dyn Iterator<Item = TokenStream>>),
            (head(&format!("The machine codes of {title}."), "Code"), Box::new(codes)),
            (head(&format!("The errors of {title}, with their params."), "Error"), Box::new(errors)),
        ]
        .into_iter()
    }

    fn error(&self, error: &ErrorDef) -> TokenStream {
        let mut tokens = self.error_docs(error);
        self.push_row(&mut tokens, error);
        lang::ident(&lang::variant(&error.id)).to_tokens(&mut tokens);
        if !error.params.is_empty() {
            let fields = error.params.iter().map(field);
            tokens.extend(quote!({ #(#fields),* }));
        }
        let category = &self.categories[error.category];
        tokens.extend(quote!(= Category::#category,));
        tokens
    }

    /// What the table says, in attributes.
    fn push_row(&self, tokens: &mut TokenStream, error: &ErrorDef) {
        let id = &error.id;
        tokens.extend(quote!(#[id = #id]));
        if let Some(code) = error.code {
            let code = &self.codes[code];
            tokens.extend(quote!(#[code = Code::#code]));
        }
        for (locale, Message { template, .. }) in self.locales.iter().zip(&error.messages) {
            tokens.extend(quote!(#[message::#locale = #template]));
        }
        self.push_text(tokens, "description", error.description.as_ref());
        self.push_text(tokens, "remedy", error.remedy.as_ref());
        if let Some(retry) = error.retry {
            let retry = format_ident!("{}", retry_variant(retry));
            tokens.extend(quote!(#[retry = #retry]));
        }
        if let Some(deprecation) = &error.deprecated {
            push_deprecation(tokens, deprecation);
        }
    }

    fn push_text(&self, tokens: &mut TokenStream, what: &str, text: Option<&Text>) {
        let Some(text) = text else { return };
        let what = format_ident!("{what}");
        for (locale, text) in self.locales.iter().zip(text.iter()) {
            tokens.extend(quote!(#[#what::#locale = #text]));
        }
    }

    /// The message after what a reader of logs knows it by, then what it means and what to do, all in the first locale.
    fn error_docs(&self, error: &ErrorDef) -> TokenStream {
        let mut first = self.catalog.category_of(error).status.map_or_else(String::new, |status| format!("{status} "));
        if let Some(code) = self.catalog.code_of(error) {
            first += &lang::code_span(code);
        }
        let first = format!("{}: {}", first.trim_end(), lang::code_span(&error.messages[0].template));
        let mut tokens = doc_line(first.trim_start_matches(": "));
        let texts = [error.description.as_ref(), error.remedy.as_ref()].into_iter().flatten();
        let prose: Vec<_> = texts.map(|text| lang::prose(text.in_locale(0))).filter(|text| !text.is_empty()).collect();
        if !prose.is_empty() {
            tokens.extend([doc_line(""), doc_line(&prose.join(" "))]);
        }
        if let Some(it) = &error.deprecated {
            let note = lang::prose(it.note.as_deref().unwrap_or_default());
            tokens.extend([doc_line(""), doc_line(format!("Deprecated since {}. {note}", lang::prose(&it.since)).trim_end())]);
        }
        tokens
    }
}

fn push_deprecation(tokens: &mut TokenStream, Deprecation { since, replaced_by, note, .. }: &Deprecation) {
    tokens.extend(quote!(#[deprecated::since = #since]));
    if let Some(id) = replaced_by {
        let id = lang::ident(&lang::variant(id));
        tokens.extend(quote!(#[deprecated::replaced_by = ErrorId::#id]));
    }
    if let Some(note) = note {
        tokens.extend(quote!(#[deprecated::note = #note]));
    }
}

/// What people call a catalog, in Markdown.
pub(super) fn title_of(catalog: &Catalog) -> String {
    let title = lang::prose(catalog.title.in_locale(0));
    if title.is_empty() { catalog.id.clone() } else { title }
}

fn category(Category { id, status, wire, .. }: &Category, name: &Ident) -> TokenStream {
    let known_by = [status.map(|it| it.to_string()), wire.as_deref().map(lang::code_span)];
    let doc = known_by.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mut tokens = doc_line(if doc.is_empty() { id } else { &doc });
    tokens.extend(quote!(#[id = #id]));
    if let Some(status) = status.map(Literal::u16_unsuffixed) {
        tokens.extend(quote!(#[status = #status]));
    }
    if let Some(wire) = wire {
        tokens.extend(quote!(#[wire = #wire]));
    }
    tokens.extend(quote!(#name,));
    tokens
}

fn code(text: &str, name: &Ident) -> TokenStream {
    let doc = doc_line(&lang::code_span(text));
    quote!(#doc #name = #text,)
}

fn field(param: &Param) -> TokenStream {
    let name = lang::ident(&lang::lower(&param.name));
    let ty = format_ident!("{}", lang::variant(param.ty.name()));
    if param.sensitive { quote!(#name: Sensitive<#ty>) } else { quote!(#name: #ty) }
}

fn doc_line(text: &str) -> TokenStream {
    let text = if text.is_empty() { String::new() } else { format!(" {text}") };
    quote!(#[doc = #text])
}

fn head(doc: &str, name: &str) -> TokenStream {
    let (doc, name) = (doc_line(doc), format_ident!("{name}"));
    quote!(#doc pub enum #name)
}

/// The variant of `Retry`.
pub(super) fn retry_variant(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "Never",
        Retry::Backoff => "Backoff",
    }
}

/// `zh-TW` is `ZhTw`.
pub(super) fn locale_variant(tag: &str) -> String {
    lang::variant(&tag.to_ascii_lowercase().replace('-', "_"))
}

/// A variant for each code. Two that would be the same are told apart by a number: nobody can choose another code.
fn distinct_variants(codes: &[String]) -> Vec<Ident> {
    let mut uses: HashMap<String, usize> = HashMap::with_capacity(codes.len());
    let mut distinct = |code: &String| {
        let mut name = lang::code_variant(code);
        while let Some(number) = uses.get_mut(&name) {
            *number += 1;
            name = format!("{name}N{number}");
        }
        let ident = lang::ident(&name);
        uses.insert(name, 1);
        ident
    };
    codes.iter().map(&mut distinct).collect()
}

#[cfg(test)]
mod tests {
    use super::distinct_variants;

    #[test]
    fn codes_that_look_alike_stay_apart() {
        let codes = ["a.b", "a-b", "a b", "a.bN2", "abN2"].map(str::to_owned);
        let names: Vec<_> = distinct_variants(&codes).iter().map(ToString::to_string).collect();
        assert_eq!(names, ["AB", "ABN2", "ABN3", "ABN2N2", "AbN2"]);
    }
}

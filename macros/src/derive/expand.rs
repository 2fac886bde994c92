//! The implementations.

use errspec_codegen::model::ParamType;
use errspec_codegen::target::rust::answers;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Path, WherePredicate, parse_quote};

use super::input::{Field, Input, Kind, Role, Variant};
use super::validate::{Row, Table, Warning};

/// What the type implements. A variant that something is wrong with has no answer, but for that there is an error.
pub(super) fn expand(input: &Input<'_>, table: Option<&Table>) -> TokenStream {
    let expansion = Expansion::new(input, table);
    let (statics, watch) = (table.map(|table| expansion.statics(table)), table.map(|table| &table.watch));
    let warnings = table.into_iter().flat_map(|table| &table.warnings).map(warning);
    let implementations = [expansion.api_error(), expansion.display(), expansion.error()].into_iter().chain(expansion.from());
    let runtime = &input.runtime;
    quote! {
        // Whether something of the crate is in scope already is no matter of who derives this.
        #[allow(unused_imports, unused_qualifications)]
        const _: () = {
            use #runtime as __errspec;
            #statics
            #(#implementations)*
        };
        #watch
        #(#warnings)*
    }
}

/// The use of something that is deprecated, so that the compiler warns in its own way.
fn warning(Warning { id, note }: &Warning) -> TokenStream {
    let name = Ident::new("deprecated_error", id.span());
    quote! {
        const _: () = {
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals)]
            const deprecated_error: () = ();
            #name
        };
    }
}

struct Expansion<'a> {
    input: &'a Input<'a>,
    /// For each variant what it answers.
    answers: Vec<Answer<'a>>,
    predicates: Vec<WherePredicate>,
}

/// Where a variant's answers come from.
enum Answer<'a> {
    /// The row at that position of those that are used.
    Row(usize, &'a Row, Vec<Ident>),
    /// Its only field.
    Transparent,
    /// Nothing: something is wrong with it.
    None,
}

impl<'a> Expansion<'a> {
    fn new(input: &'a Input<'a>, table: Option<&'a Table>) -> Self {
        let mut position = 0..;
        let answers = input.variants.iter().enumerate().map(|(index, variant)| {
            let row = table.and_then(|table| Some((table, table.row(index)?)));
            match (&variant.kind, row) {
                (Kind::Transparent, _) => Answer::Transparent,
                (Kind::Row(_), Some((table, row))) => {
                    let holes = table.error(row).params.iter().map(|param| hole(param.ty)).collect();
                    Answer::Row(position.next().unwrap_or_default(), row, holes)
                }
                _ => Answer::None,
            }
        });
        let mut expansion = Self { input, answers: answers.collect(), predicates: Vec::new() };
        expansion.predicates = expansion.predicates();
        expansion
    }

    fn variants(&self) -> impl Iterator<Item = (&'a Variant<'a>, &Answer<'a>)> {
        self.input.variants.iter().zip(&self.answers)
    }

    /// What has to be known of types that are the user's to choose.
    fn predicates(&self) -> Vec<WherePredicate> {
        let is_generic = |field: &Field<'_>| mentions(self.input, field.ty.to_token_stream());
        let mut predicates = Vec::new();
        for (variant, answer) in self.variants() {
            if let Answer::Row(_, row, holes) = answer {
                let filling = row.fields.iter().map(|field| &variant.fields[*field]).zip(holes).filter(|(field, _)| is_generic(field));
                predicates.extend(filling.map(|(Field { ty, .. }, hole)| parse_quote!(#ty: __errspec::Fills<__errspec::holes::#hole>)));
            }
            for field in variant.fields.iter().filter(|field| is_generic(field)) {
                let ty = field.inside_option().unwrap_or(field.ty);
                match answer {
                    Answer::Transparent => predicates.push(parse_quote!(#ty: __errspec::ApiError + 'static)),
                    _ if field.is_source => predicates.push(parse_quote!(#ty: ::std::error::Error + 'static)),
                    _ => {}
                }
            }
        }
        if self.input.generics.type_params().next().is_some() {
            predicates.push(parse_quote!(Self: ::core::fmt::Debug));
        }
        predicates
    }

    /// The rows of the table that are used.
    fn statics(&self, table: &Table) -> TokenStream {
        let runtime: Path = parse_quote!(__errspec);
        let catalog_row = answers::catalog_row(&table.spec, table.catalog(), &runtime);
        let rows = self.answers.iter().filter_map(|answer| match answer {
            Answer::Row(_, row, _) => Some(answers::row(table.catalog(), table.error(row), &quote!(&CATALOG), &runtime)),
            Answer::Transparent | Answer::None => None,
        });
        let rows: Vec<_> = rows.collect();
        let count = rows.len();
        quote! {
            static CATALOG: __errspec::row::CatalogRow = #catalog_row;
            static ROWS: [__errspec::row::Row; #count] = [#(#rows),*];
        }
    }

    fn api_error(&self) -> TokenStream {
        let row = self.match_each(|variant, answer| match answer {
            Answer::Row(position, ..) => quote!(&ROWS[#position]),
            Answer::Transparent => ask_inside(variant, &quote!(row), &quote!()),
            Answer::None => no_answer(),
        });
        let with_values = self.match_each(|variant, answer| match answer {
            Answer::Row(_, row, holes) => {
                let values = row.fields.iter().zip(holes).map(|(index, hole)| value(&variant.fields[*index], *index, hole));
                quote!(read(&[#(#values),*]))
            }
            Answer::Transparent => ask_inside(variant, &quote!(with_values), &quote!(read)),
            Answer::None => no_answer(),
        });
        let trace_id = self.match_each(|variant, answer| match answer {
            Answer::Transparent => ask_inside(variant, &quote!(trace_id), &quote!()),
            Answer::Row(..) | Answer::None => trace_id(variant),
        });
        let rows = self.all_rows();
        self.implement(
            &quote!(__errspec::ApiError),
            &quote! {
                fn row(&self) -> &'static __errspec::row::Row { #row }
                fn with_values<'__a>(&'__a self, read: &mut dyn ::core::ops::FnMut(&[__errspec::Value<'__a>])) { #with_values }
                fn rows() -> ::std::vec::Vec<&'static __errspec::row::Row> { #rows }
                fn trace_id(&self) -> ::core::option::Option<&str> { #trace_id }
            },
        )
    }

    /// The variants' own, and those of what they are transparent for.
    fn all_rows(&self) -> TokenStream {
        let own = self.answers.iter().any(|answer| matches!(answer, Answer::Row(..))).then(|| quote!(rows.extend(&ROWS);));
        let others =
            self.variants().filter(|(_, answer)| matches!(answer, Answer::Transparent)).filter_map(|(variant, _)| variant.fields.first()).map(|field| {
                let ty = field.ty;
                quote_spanned!(ty.span()=> rows.extend(<#ty as __errspec::ApiError>::rows());)
            });
        quote! {
            #[allow(unused_mut)]
            let mut rows = ::std::vec::Vec::new();
            #own
            #(#others)*
            __errspec::derive::unique(rows)
        }
    }

    fn display(&self) -> TokenStream {
        self.implement(
            &quote!(::core::fmt::Display),
            &quote! {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    __errspec::derive::write_wire_message(self, f)
                }
            },
        )
    }

    fn error(&self) -> TokenStream {
        let has_source = self.variants().any(|(variant, answer)| matches!(answer, Answer::Transparent) || variant.fields.iter().any(|field| field.is_source));
        let source = self.match_each(|variant, answer| match answer {
            Answer::Transparent => {
                let field = binding(0);
                quote!(::std::error::Error::source(#field.as_dyn_error()))
            }
            Answer::Row(..) | Answer::None => source(variant),
        });
        let source = has_source.then(|| {
            quote! {
                fn source(&self) -> ::core::option::Option<&(dyn ::std::error::Error + 'static)> {
                    #[allow(unused_imports)]
                    use __errspec::derive::AsDynError as _;
                    #source
                }
            }
        });
        self.implement(&quote!(::std::error::Error), &quote!(#source))
    }

    fn from(&self) -> impl Iterator<Item = TokenStream> {
        self.variants().filter_map(|(variant, _)| {
            let field = variant.fields.iter().find(|field| field.from.is_some()).filter(|_| variant.fields.len() == 1)?;
            let (member, name) = (&field.member, variant.name.iter());
            let (ty, value) = match field.inside_option() {
                Some(inside) => (inside, quote!(::core::option::Option::Some(source))),
                None => (field.ty, quote!(source)),
            };
            let made = quote!(fn from(source: #ty) -> Self { Self #(::#name)* { #member: #value } });
            Some(self.implement(&quote!(::core::convert::From<#ty>), &made))
        })
    }

    /// An arm for each variant, in which its fields are called as [`binding`] says.
    fn match_each(&self, arm: impl Fn(&'a Variant<'a>, &Answer<'a>) -> TokenStream) -> TokenStream {
        if self.input.variants.is_empty() {
            return quote!(match *self {});
        }
        let arms = self.variants().map(|(variant, answer)| {
            let (name, value) = (variant.name.iter(), arm(variant, answer));
            let fields = variant.fields.iter().enumerate().map(|(index, Field { member, .. })| {
                let name = binding(index);
                quote!(#member: #name)
            });
            quote!(Self #(::#name)* { #(#fields),* } => #value,)
        });
        quote! {
            #[allow(unused_variables)]
            match self { #(#arms)* }
        }
    }

    fn implement(&self, what: &TokenStream, items: &TokenStream) -> TokenStream {
        let (ident, mut generics) = (self.input.ident, self.input.generics.clone());
        if !self.predicates.is_empty() {
            generics.make_where_clause().predicates.extend(self.predicates.iter().cloned());
        }
        let (parameters, arguments, conditions) = generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters #what for #ident #arguments #conditions { #items }
        }
    }
}

/// What a field is called in an arm.
fn binding(index: usize) -> Ident {
    format_ident!("__field_{}", index)
}

/// The type of a param, as one of `errspec::holes`.
fn hole(ty: ParamType) -> Ident {
    let name = match ty {
        ParamType::String => "StringParam",
        ParamType::Token => "TokenParam",
        ParamType::Integer => "IntegerParam",
        ParamType::Number => "NumberParam",
        ParamType::Boolean => "BooleanParam",
        ParamType::Ipv4 => "Ipv4Param",
    };
    format_ident!("{name}")
}

/// What fills a hole. If the type can't, that is told at the type.
fn value(field: &Field<'_>, index: usize, hole: &Ident) -> TokenStream {
    let (ty, binding) = (field.ty, binding(index));
    let fills = quote_spanned!(ty.span()=> <#ty as __errspec::Fills<__errspec::holes::#hole>>::value);
    quote!(#fills(#binding))
}

/// Asks the error that a variant is transparent for. If it is none, that is told at its type.
fn ask_inside(variant: &Variant<'_>, method: &TokenStream, arguments: &TokenStream) -> TokenStream {
    let (ty, field) = (variant.fields.first().map(|field| field.ty), binding(0));
    let asked = quote_spanned!(ty.span()=> <#ty as __errspec::ApiError>::#method);
    quote!(#asked(#field, #arguments))
}

fn trace_id(variant: &Variant<'_>) -> TokenStream {
    let field = variant.fields.iter().position(|field| matches!(field.role, Role::TraceId));
    field.map_or_else(
        || quote!(::core::option::Option::None),
        |index| {
            let (ty, binding) = (variant.fields[index].ty, binding(index));
            let holds = quote_spanned!(ty.span()=> <#ty as __errspec::derive::HoldsTraceId>::trace_id);
            quote!(#holds(#binding))
        },
    )
}

fn source(variant: &Variant<'_>) -> TokenStream {
    let Some(index) = variant.fields.iter().position(|field| field.is_source) else {
        return quote!(::core::option::Option::None);
    };
    let (field, binding) = (&variant.fields[index], binding(index));
    let inside = field.inside_option().map(|_| quote!(.as_ref()?));
    let source = quote_spanned!(field.ty.span()=> #binding #inside.as_dyn_error());
    quote!(::core::option::Option::Some(#source))
}

/// It isn't reached: there is an error, and the program isn't built.
fn no_answer() -> TokenStream {
    quote!(::core::unreachable!())
}

/// Whether one of the type's own parameters stands in a type.
fn mentions(input: &Input<'_>, ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => input.generics.type_params().any(|param| param.ident == ident),
        TokenTree::Group(group) => mentions(input, group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

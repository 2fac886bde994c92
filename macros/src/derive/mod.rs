//! `derive(ApiError)`: parse what stands on the type, validate it against the table, expand.

mod attributes;
mod expand;
mod input;
mod validate;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use input::Input;

/// The implementations, and what is wrong.
///
/// They are there after an error too, as far as they can be: code that uses the type shall not be wrong because of it.
pub(crate) fn expand(input: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let input = Input::parse(input, &mut errors);
    let table = validate::validate(&input, &mut errors);
    let implementations = (!input.is_union).then(|| expand::expand(&input, table.as_ref()));
    let errors = errors.all.map(syn::Error::into_compile_error);
    quote!(#errors #implementations)
}

/// What is wrong, each at the token that is.
#[derive(Default)]
struct Errors {
    all: Option<syn::Error>,
}

impl Errors {
    fn add(&mut self, error: syn::Error) {
        match &mut self.all {
            Some(all) => all.combine(error),
            None => self.all = Some(error),
        }
    }

    fn at(&mut self, place: proc_macro2::Span, message: impl std::fmt::Display) {
        self.add(syn::Error::new(place, message));
    }
}

#[cfg(test)]
mod tests {
    use super::expand;

    #[test]
    fn a_renamed_crate_is_not_asked_for_by_its_own_name() {
        let input = "#[api_error(path = \"tests/shop.yaml\", catalog = \"shop\", id = \"broken\", crate = \"faults\")] struct Broken;";
        let expansion = expand(&syn::parse_str(input).unwrap()).to_string();
        assert!(expansion.contains("use faults as __errspec"));
        assert!(!expansion.replace("__errspec", "").contains("errspec"), "{expansion}");
    }
}

//! x
use proc_macro2::TokenStream;
pub(crate) fn expand(_input: &syn::DeriveInput) -> TokenStream {
    TokenStream::new()
}

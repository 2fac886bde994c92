//! Tokens as text, laid out by prettyplease, piece by piece, so that a catalog of any size needs the memory of a piece.

use proc_macro2::TokenStream;
use quote::quote;

use super::items::Enum;

/// How many variants are laid out at once: enough that starting costs nothing, and few enough to stay in the cache.
const PIECE: usize = 64;

/// What prettyplease writes around items one level deep.
const BEFORE: &str = "mod m {\n";
const AFTER: &str = "}\n";

/// Appends items one level deep.
pub(super) fn push_items(out: &mut String, tokens: &TokenStream) {
    out.push_str(strip(&laid_out(tokens), BEFORE, AFTER));
}

/// Appends an enum one level deep.
pub(super) fn push_enum(out: &mut String, (head, mut variants): Enum<'_>) {
    push_items(out, &quote!(#head {}));
    let mut variants = variants.by_ref().peekable();
    if variants.peek().is_none() {
        return;
    }
    out.truncate(out.trim_end_matches("}\n").len());
    out.push('\n');
    while variants.peek().is_some() {
        let piece = variants.by_ref().take(PIECE);
        let text = laid_out(&quote!(enum E { #(#piece)* }));
        out.push_str(strip(&text, "mod m {\n    enum E {\n", "    }\n}\n"));
    }
    out.push_str("    }\n");
}

/// In a module, which gives the indentation.
fn laid_out(tokens: &TokenStream) -> String {
    // What the functions of this target make is Rust, as a test of theirs shows; if it weren't, the compiler would say where.
    syn::parse2(quote!(mod m { #tokens })).map_or_else(|_| tokens.to_string(), |file| prettyplease::unparse(&file))
}

fn strip<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let text = text.strip_prefix(before).unwrap_or(text);
    text.strip_suffix(after).unwrap_or(text)
}

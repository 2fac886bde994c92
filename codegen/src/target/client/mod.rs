//! What every client package says of a spec, before its language has quoted it.

mod data;
mod doc;
mod example;
mod packed;
mod reading;
mod template;
mod texts;
mod words;

pub(super) use data::{Data, Style};
pub(super) use doc::meaning;
pub(super) use example::{Example, sample_text};
pub(super) use packed::packed;
pub(super) use reading::{late_templates, literal, shape, wordings};
pub(super) use template::{text_behind, text_of};
pub(super) use texts::{has_texts, translated};
pub(super) use words::{pascal, push_capitalized, push_word};

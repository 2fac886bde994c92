//! What identifying responses needs from a catalog: the tables of the engines of all languages, and the proof that they are sound.

mod answer;
mod automaton;
mod order;
mod overlap;
mod tables;
#[cfg(feature = "targets")]
mod vectors;

pub use answer::{Answer, Question};
pub(crate) use order::narrower_first;
pub(crate) use overlap::{Relation, overlaps, templates, wordings};
pub(crate) use tables::pieces;
pub use tables::tables;
#[cfg(feature = "targets")]
pub(crate) use vectors::visit as visit_vectors;

//! What packages for the Java virtual machine share: coordinates, names, metadata and resources.

mod coordinates;
mod markdown;
mod names;
mod pom;
mod resources;

pub(super) use coordinates::{Coordinates, coordinates_fault};
pub(super) use markdown::markdown;
pub(super) use names::{is_of_java_lang, lower_camel, upper_camel};
pub(super) use pom::Project;
pub(super) use resources::{table, texts};

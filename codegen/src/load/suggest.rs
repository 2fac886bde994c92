//! Suggestions for misspelt names.

/// How many candidates are compared: a fault is shown to a person, who doesn't wait for the best of a million.
const MOST_CANDIDATES: usize = 20_000;

/// Nobody misspells a longer name by a letter, and comparing takes the square of the length.
const LONGEST_NAME: usize = 100;

/// The help for a misspelt name: the candidate that is nearest to it, if one is near enough to be meant.
pub(super) fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(name, candidates).map(|nearest| format!("did you mean `{nearest}`?"))
}

/// The candidate that is nearest to a misspelt name, if one is near enough to be meant.
///
/// ```
/// assert_eq!(errspec_codegen::load::nearest("rate_limt", ["rate_limit", "too_long"]), Some("rate_limit"));
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    // A third of the letters may be wrong, as rustc has it; the lengths alone rule most candidates out.
    let allowed = (name.chars().count() / 3).max(1);
    let near_in_length = |candidate: &&str| candidate.len().abs_diff(name.len()) <= allowed * 4;
    candidates
        .into_iter()
        .take(MOST_CANDIDATES)
        .filter(near_in_length)
        .map(|candidate| (strsim::osa_distance(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_a_near_name_is_suggested() {
        assert_eq!(nearest("req_typ", ["req_type", "req_id"]), Some("req_type"));
        assert_eq!(nearest("mesage", ["message", "params"]), Some("message"));
        assert_eq!(nearest("colour", ["message", "params"]), None);
    }

    #[test]
    fn letter_case_is_a_small_mistake() {
        assert_eq!(nearest("Token", ["string", "token"]), Some("token"));
    }
}

//! One template against one message.

use std::ops::Range;

use super::super::tables::{HoleType, LONGEST_NUMBER, Piece};

/// What stood in each hole, in their order, if the text as a whole is the template with its holes filled, each with the fewest
/// characters that let the rest match: what an anchored regular expression with lazy groups gives.
///
/// The time is linear in the text for each piece: where a hole has failed once, it isn't tried again at a place from which it
/// could only find what it found before.
pub fn match_template(pieces: &[Piece<'_>], text: &str) -> Option<Vec<Range<usize>>> {
    // What stands at the ends is compared first, for that is quick and most templates fail there.
    if let Some(Piece::Literal(tail)) = pieces.last()
        && !text.ends_with(&**tail)
    {
        return None;
    }
    // Most templates have few pieces, and most that are tried fail: no memory is taken for them.
    let (mut few, mut many);
    let states: &mut [State] = if pieces.len() <= FEW {
        few = [State::NEW; FEW];
        &mut few[..pieces.len()]
    } else {
        many = vec![State::NEW; pieces.len()];
        &mut many
    };
    if !(Matching { pieces, text, states }).match_from(0, 0) {
        return None;
    }
    let holes = pieces.iter().zip(states).filter(|(piece, _)| matches!(piece, Piece::Hole(..)));
    Some(holes.map(|(_, state)| state.found.0..state.found.1).collect())
}

const FEW: usize = 8;

/// What is known of a piece.
#[derive(Clone, Copy)]
struct State {
    /// The text in the hole, from and to.
    found: (usize, usize),
    /// The starts from which a hole can't be filled, from and up to.
    failed: (usize, usize),
}

impl State {
    const NEW: Self = Self { found: (0, 0), failed: (0, 0) };
}

struct Matching<'a> {
    pieces: &'a [Piece<'a>],
    text: &'a str,
    /// By piece.
    states: &'a mut [State],
}

impl Matching<'_> {
    /// Whether the pieces from an index on match the text from a place on, to its end.
    fn match_from(&mut self, index: usize, start: usize) -> bool {
        let pieces = self.pieces;
        match pieces.get(index) {
            None => start == self.text.len(),
            Some(Piece::Literal(literal)) => self.text[start..].starts_with(&**literal) && self.match_from(index + 1, start + literal.len()),
            Some(Piece::Hole(_, ty)) => self.match_hole(index, start, *ty),
        }
    }

    fn match_hole(&mut self, index: usize, start: usize, ty: HoleType) -> bool {
        let (from, to) = self.states[index].failed;
        if from <= start && start < to {
            return false;
        }
        let rest = self.pieces.len() - index - 1;
        let pieces = self.pieces;
        let end = match pieces.get(index + 1) {
            Some(Piece::Literal(literal)) if rest > 1 => return self.match_up_to(index, start, ty, literal),
            // The tail was compared before all else; a hole that would overlap it doesn't fit.
            Some(Piece::Literal(literal)) => self.text.len() - literal.len(),
            _ => self.text.len(),
        };
        let fits = start <= end && ty.accepts(&self.text[start..end]);
        self.states[index].found = (start, end);
        if !fits {
            self.states[index].failed = ty.reach(self.text, start).map_or((0, 0), |reach| (start, reach));
        }
        fits
    }

    /// Fills a hole up to each place in turn where the literal behind it stands, until the rest matches.
    fn match_up_to(&mut self, index: usize, start: usize, ty: HoleType, literal: &str) -> bool {
        let reach = ty.reach(self.text, start);
        let limit = reach.unwrap_or_else(|| (start + LONGEST_NUMBER).min(self.text.len()));
        let mut from = start;
        while let Some(end) = self.find(literal, from, limit) {
            let value = &self.text[start..end];
            // Any stretch within the reach of a string, a token or an integer is one, if only it is long enough.
            if ty.accepts_within_reach(value) && self.match_from(index + 2, end + literal.len()) {
                self.states[index].found = (start, end);
                return true;
            }
            from = end + self.text[end..].chars().next().map_or(1, char::len_utf8);
        }
        self.states[index].failed = reach.map_or((0, 0), |reach| (start, reach));
        false
    }

    /// Where a literal first starts from a place on, up to a limit.
    fn find(&self, literal: &str, from: usize, limit: usize) -> Option<usize> {
        if from > limit {
            return None;
        }
        let mut end = (limit + literal.len()).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        self.text[from..end].find(literal).map(|at| from + at).filter(|at| *at <= limit)
    }
}

impl HoleType {
    /// How far a hole can go from a place, where from any later place within that it could go no further and find nothing else:
    /// for a string to the end, for a token to the end of the word, for an integer to the end of the digits.
    fn reach(self, text: &str, start: usize) -> Option<usize> {
        let rest = &text[start..];
        let length = match self {
            Self::String => rest.len(),
            Self::Token => rest.find(char::is_whitespace).unwrap_or(rest.len()),
            Self::Integer => {
                let sign = usize::from(rest.starts_with('-'));
                sign + rest.bytes().skip(sign).take_while(u8::is_ascii_digit).count()
            }
            Self::Number | Self::Boolean | Self::Ipv4 => return None,
        };
        Some(start + length)
    }

    /// [`accepts`](Self::accepts) for a text that doesn't go beyond the reach.
    fn accepts_within_reach(self, text: &str) -> bool {
        match self {
            Self::String => true,
            Self::Token => !text.is_empty(),
            Self::Integer => !matches!(text, "" | "-"),
            Self::Number | Self::Boolean | Self::Ipv4 => self.accepts(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tables::HoleType::{self, Boolean, Integer, Ipv4, Number, String as Text, Token};
    use super::super::super::tables::Piece;
    use super::match_template;

    fn filled<'t>(pieces: &[Piece<'_>], text: &'t str) -> Option<Vec<&'t str>> {
        match_template(pieces, text).map(|ranges| ranges.into_iter().map(|range| &text[range]).collect())
    }

    fn literal(text: &str) -> Piece<'_> {
        Piece::Literal(text.into())
    }

    fn hole<'a>(ty: HoleType) -> Piece<'a> {
        Piece::Hole(Some("x".into()), ty)
    }

    #[test]
    fn a_hole_takes_the_fewest_characters_that_let_the_rest_match() {
        let template = [literal("a "), hole(Text), literal(", "), hole(Text), literal(".")];
        assert_eq!(filled(&template, "a b, c, d."), Some(vec!["b", "c, d"]));
        assert_eq!(filled(&template, "a , ."), Some(vec!["", ""]));
        assert_eq!(filled(&template, "a b, c"), None);
        assert_eq!(filled(&template, "a b, c.x"), None);
    }

    #[test]
    fn what_follows_a_hole_may_stand_in_it_too() {
        let template = [hole(Token), literal("-"), hole(Integer)];
        assert_eq!(filled(&template, "a-1-2"), Some(vec!["a-1", "2"]));
        assert_eq!(filled(&[hole(Token), literal("."), hole(Token), literal(".")], "a.b.c."), Some(vec!["a", "b.c"]));
        assert_eq!(filled(&[hole(Integer), literal("0"), hole(Integer)], "1020"), Some(vec!["1", "20"]));
        assert_eq!(filled(&[hole(Integer), literal("1"), hole(Integer), literal("A")], "111-1A"), Some(vec!["11", "-1"]));
        assert_eq!(filled(&[hole(Number), literal("."), hole(Integer), literal("!")], "1.5.7!"), Some(vec!["1.5", "7"]));
    }

    #[test]
    fn each_type_takes_only_its_own() {
        for (ty, yes, no) in
            [(Integer, "-12", "1.5"), (Number, "-1.5e+3", "abc"), (Boolean, "true", "True"), (Ipv4, "1.2.3.4", "1.2.3.256"), (Token, "a.b", "a b")]
        {
            let template = [literal("got "), hole(ty), literal(".")];
            assert_eq!(filled(&template, &format!("got {yes}.")), Some(vec![yes]));
            assert_eq!(filled(&template, &format!("got {no}.")), None, "{ty:?} took {no}");
            let template = [literal("got "), hole(ty), literal(" and "), hole(Text)];
            assert_eq!(filled(&template, &format!("got {yes} and more")), Some(vec![yes, "more"]));
            assert_eq!(filled(&template, &format!("got {no} and more")), None, "{ty:?} took {no}");
        }
    }

    #[test]
    fn a_tail_does_not_overlap_what_stands_before_it() {
        assert_eq!(filled(&[literal("ab"), hole(Text), literal("ba")], "aba"), None);
        assert_eq!(filled(&[literal("ab"), hole(Text), literal("ba")], "abba"), Some(vec![""]));
    }

    #[test]
    fn a_hostile_message_takes_linear_time() {
        // Without the memory of failures this would take some 10^15 steps, and the test wouldn't end.
        let size = 200_000;
        let template = [hole(Token), literal("-"), hole(Token), literal("-"), hole(Token), literal("-"), hole(Integer), literal("!")];
        assert_eq!(filled(&template, &("-".repeat(size) + "!")), None);
        let template = [hole(Text), literal("a"), hole(Text), literal("a"), hole(Text), literal("b"), hole(Text), literal("c")];
        assert_eq!(filled(&template, &("a".repeat(size) + "c")), None);
        let template = [hole(Text), literal("1"), hole(Integer), literal("1"), hole(Integer), literal("x"), hole(Text)];
        assert_eq!(filled(&template, &"1".repeat(size)), None);
    }
}

//! Templates as automata, to find out whether two of them can match the same message, and whether one matches all that the other does.
//!
//! Messages are words over a small alphabet: the characters of both templates' literals, those that tell the types of holes apart,
//! and one character for all other white space and one for all others. Types treat the characters within each of these
//! alike, so what holds for these words holds for all messages.

use std::collections::{BTreeSet, HashMap, VecDeque};

use crate::model::{Constant, Message, Param, ParamType, Segment};

/// How many states the search for a difference may visit before it gives up, and the templates count as overlapping.
const STATE_LIMIT: usize = 50_000;

/// How two templates' messages relate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Comparison {
    /// No message fits both.
    Apart,
    /// They match the same messages.
    Equal,
    /// All that the first matches the second matches too.
    FirstIsNarrower,
    /// All that the second matches the first matches too.
    SecondIsNarrower,
    /// This message fits both, and each matches others that the other doesn't.
    Overlapping(String),
}

/// Compares the messages of two templates.
pub(super) fn compare(first: Pattern<'_>, second: Pattern<'_>) -> Comparison {
    let alphabet = Alphabet::of(&[first, second]);
    let (one, other) = (Automaton::new(first, &alphabet), Automaton::new(second, &alphabet));
    let Some(word) = common_word(&one, &other, &alphabet) else { return Comparison::Apart };
    match (is_within(&one, &other, &alphabet), is_within(&other, &one, &alphabet)) {
        (true, true) => Comparison::Equal,
        (true, false) => Comparison::FirstIsNarrower,
        (false, true) => Comparison::SecondIsNarrower,
        (false, false) => Comparison::Overlapping(word),
    }
}

/// A template with what its holes refer to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pattern<'a> {
    pub(super) message: &'a Message,
    pub(super) params: &'a [Param],
    pub(super) constants: &'a [Constant],
}

impl Pattern<'_> {
    fn hole_type(&self, segment: &Segment) -> Option<ParamType> {
        match segment {
            Segment::Literal(_) => None,
            Segment::Param(index) => Some(self.params[*index].ty),
            Segment::Constant(index) => Some(self.constants[*index].ty),
        }
    }
}

/// The characters that words are made of. Those that read well come first, for the first word that is found is shown to people.
struct Alphabet(Vec<char>);

impl Alphabet {
    /// What tells the types apart: letters of `true` and `false`, digits, signs.
    const TYPES: &'static str = "0123456789truefalsE+-.";

    fn of(patterns: &[Pattern<'_>]) -> Self {
        let literals = patterns.iter().flat_map(|pattern| &pattern.message.segments);
        let in_literals = literals.filter_map(|segment| if let Segment::Literal(text) = segment { Some(text) } else { None });
        let named: BTreeSet<char> = in_literals.flat_map(|text| text.chars()).chain(Self::TYPES.chars()).collect();
        let other = |candidates: &str| candidates.chars().find(|it| !named.contains(it));
        // The private characters at the ends are there for templates that use up all letters or all spaces.
        let letter = other("xyzabcdghijkmnopqvwXYZABCDGHIJKMNOPQVW\u{e000}\u{e001}\u{e002}");
        let space = other(" \u{2003}\u{2002}\u{2004}\u{3000}\u{2005}");
        let (letters, rest): (Vec<char>, Vec<char>) = named.iter().partition(|it| it.is_alphanumeric());
        Self(letter.into_iter().chain(letters).chain(rest).chain(space).collect())
    }
}

/// A set of states of an automaton, as bits.
type States = Vec<u64>;

/// A nondeterministic automaton without empty steps. State 0 is the start.
struct Automaton {
    /// By state and letter of the alphabet: the next states.
    steps: Vec<Vec<Vec<usize>>>,
    /// Whether a word may end in a state.
    accepts: Vec<bool>,
}

impl Automaton {
    fn new(pattern: Pattern<'_>, alphabet: &Alphabet) -> Self {
        let mut builder = Builder { edges: vec![Vec::new()], skips: vec![Vec::new()] };
        let mut end = 0;
        for segment in &pattern.message.segments {
            end = match (segment, pattern.hole_type(segment)) {
                (Segment::Literal(text), _) => text.chars().fold(end, |from, character| builder.step(from, Label::Is(character))),
                (_, ty) => builder.hole(end, ty.unwrap_or(ParamType::String)),
            };
        }
        builder.finish(end, alphabet)
    }

    fn next(&self, states: &States, letter: usize) -> States {
        let mut next = vec![0; states.len()];
        for state in members(states) {
            self.steps[state][letter].iter().for_each(|state| insert(&mut next, *state));
        }
        next
    }

    fn start(&self) -> States {
        let mut states = vec![0; self.accepts.len().div_ceil(64)];
        insert(&mut states, 0);
        states
    }

    fn is_accepting(&self, states: &States) -> bool {
        members(states).any(|state| self.accepts[state])
    }
}

fn insert(states: &mut States, state: usize) {
    states[state / 64] |= 1 << (state % 64);
}

fn members(states: &States) -> impl Iterator<Item = usize> {
    states.iter().enumerate().flat_map(|(index, bits)| (0..64).filter(move |bit| bits >> bit & 1 == 1).map(move |bit| index * 64 + bit))
}

/// What a step reads.
#[derive(Debug, Clone, Copy)]
enum Label {
    Is(char),
    Between(char, char),
    Any,
    NoSpace,
}

impl Label {
    fn reads(self, character: char) -> bool {
        match self {
            Self::Is(it) => it == character,
            Self::Between(from, to) => (from..=to).contains(&character),
            Self::Any => true,
            Self::NoSpace => !character.is_whitespace(),
        }
    }
}

const DIGIT: Label = Label::Between('0', '9');

/// An automaton while it is made: with steps that read nothing.
struct Builder {
    edges: Vec<Vec<(Label, usize)>>,
    skips: Vec<Vec<usize>>,
}

impl Builder {
    fn state(&mut self) -> usize {
        self.edges.push(Vec::new());
        self.skips.push(Vec::new());
        self.edges.len() - 1
    }

    /// A step to a new state.
    fn step(&mut self, from: usize, label: Label) -> usize {
        let to = self.state();
        self.edges[from].push((label, to));
        to
    }

    fn word(&mut self, from: usize, labels: &[Label], to: usize) {
        let end = labels.iter().fold(from, |from, label| self.step(from, *label));
        self.skips[end].push(to);
    }

    /// One or more characters of a kind.
    fn some(&mut self, from: usize, label: Label) -> usize {
        let to = self.step(from, label);
        self.edges[to].push((label, to));
        to
    }

    fn hole(&mut self, from: usize, ty: ParamType) -> usize {
        // Nothing that loops may lead back into what stands before the hole.
        let start = self.state();
        self.skips[from].push(start);
        match ty {
            ParamType::String => {
                self.edges[start].push((Label::Any, start));
                start
            }
            ParamType::Token => self.some(start, Label::NoSpace),
            ParamType::Integer => self.integer(start),
            ParamType::Number => self.number(start),
            ParamType::Boolean => {
                let end = self.state();
                for word in ["true", "false"] {
                    self.word(start, &word.chars().map(Label::Is).collect::<Vec<_>>(), end);
                }
                end
            }
            ParamType::Ipv4 => (0..4).fold(start, |from, index| self.octet(from, index > 0)),
        }
    }

    fn integer(&mut self, from: usize) -> usize {
        let signed = self.step(from, Label::Is('-'));
        self.skips[from].push(signed);
        self.some(signed, DIGIT)
    }

    fn number(&mut self, from: usize) -> usize {
        let whole = self.integer(from);
        let point = self.step(whole, Label::Is('.'));
        let fraction = self.some(point, DIGIT);
        self.skips[whole].push(fraction);
        let exponent = self.state();
        for sign in ['e', 'E'] {
            self.edges[fraction].push((Label::Is(sign), exponent));
        }
        let signed = self.state();
        self.edges[exponent].extend([(Label::Is('+'), signed), (Label::Is('-'), signed)]);
        self.skips[exponent].push(signed);
        let end = self.some(signed, DIGIT);
        // Where a part is left out, the digits that its end may still read are digits of the part before.
        self.skips[fraction].push(end);
        end
    }

    fn octet(&mut self, from: usize, dotted: bool) -> usize {
        let from = if dotted { self.step(from, Label::Is('.')) } else { from };
        let end = self.state();
        let to = Label::Between;
        self.word(from, &[DIGIT], end);
        self.word(from, &[to('1', '9'), DIGIT], end);
        self.word(from, &[Label::Is('1'), DIGIT, DIGIT], end);
        self.word(from, &[Label::Is('2'), to('0', '4'), DIGIT], end);
        self.word(from, &[Label::Is('2'), Label::Is('5'), to('0', '5')], end);
        end
    }

    /// Takes out the steps that read nothing.
    fn finish(self, end: usize, alphabet: &Alphabet) -> Automaton {
        let reachable: Vec<Vec<usize>> = (0..self.edges.len()).map(|state| self.skipped_to(state)).collect();
        let steps_of = |state: usize| {
            let edges = reachable[state].iter().flat_map(|state| &self.edges[*state]);
            let edges: Vec<_> = edges.collect();
            alphabet.0.iter().map(|letter| edges.iter().filter(|(label, _)| label.reads(*letter)).map(|(_, to)| *to).collect()).collect()
        };
        let steps = (0..self.edges.len()).map(steps_of).collect();
        let accepts = reachable.iter().map(|states| states.contains(&end)).collect();
        Automaton { steps, accepts }
    }

    fn skipped_to(&self, state: usize) -> Vec<usize> {
        let mut states = vec![state];
        let mut next = 0;
        while let Some(state) = states.get(next).copied() {
            next += 1;
            for skip in &self.skips[state] {
                if !states.contains(skip) {
                    states.push(*skip);
                }
            }
        }
        states
    }
}

/// A shortest word that both automata accept.
fn common_word(one: &Automaton, other: &Automaton, alphabet: &Alphabet) -> Option<String> {
    let mut seen = HashMap::from([((0, 0), None)]);
    let mut queue = VecDeque::from([(0, 0)]);
    while let Some(pair) = queue.pop_front() {
        if one.accepts[pair.0] && other.accepts[pair.1] {
            return Some(spell(&seen, pair, alphabet));
        }
        for letter in 0..alphabet.0.len() {
            for first in &one.steps[pair.0][letter] {
                for second in &other.steps[pair.1][letter] {
                    seen.entry((*first, *second)).or_insert_with(|| {
                        queue.push_back((*first, *second));
                        Some((pair, letter))
                    });
                }
            }
        }
    }
    None
}

type Pair = (usize, usize);

fn spell(seen: &HashMap<Pair, Option<(Pair, usize)>>, mut pair: Pair, alphabet: &Alphabet) -> String {
    let mut letters = Vec::new();
    while let Some(Some((before, letter))) = seen.get(&pair) {
        letters.push(alphabet.0[*letter]);
        pair = *before;
    }
    letters.into_iter().rev().collect()
}

/// Whether every word of the first is one of the second. A search that grows too large counts as no.
fn is_within(inner: &Automaton, outer: &Automaton, alphabet: &Alphabet) -> bool {
    let start = (0, outer.start());
    let mut seen = BTreeSet::from([start.clone()]);
    let mut queue = vec![start];
    while let Some((state, states)) = queue.pop() {
        if inner.accepts[state] && !outer.is_accepting(&states) {
            return false;
        }
        for letter in (0..alphabet.0.len()).filter(|letter| !inner.steps[state][*letter].is_empty()) {
            let next_states = outer.next(&states, letter);
            for next in &inner.steps[state][letter] {
                let pair = (*next, next_states.clone());
                if seen.insert(pair.clone()) {
                    queue.push(pair);
                }
            }
        }
        if seen.len() > STATE_LIMIT {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Pattern, compare};
    use crate::model::{Message, Param, ParamType, Segment};

    /// `%s` is a string, `%t` a token, `%i` an integer, `%n` a number, `%b` a boolean, `%a` an address.
    fn template(text: &str) -> (Message, Vec<Param>) {
        let mut segments = Vec::new();
        let mut params = Vec::new();
        for (index, part) in text.split('%').enumerate() {
            let rest = if index == 0 { part } else { &part[1..] };
            if index > 0 {
                let ty = match &part[..1] {
                    "s" => ParamType::String,
                    "t" => ParamType::Token,
                    "i" => ParamType::Integer,
                    "n" => ParamType::Number,
                    "b" => ParamType::Boolean,
                    _ => ParamType::Ipv4,
                };
                segments.push(Segment::Param(params.len()));
                params.push(Param { name: format!("p{index}"), ty, sensitive: false });
            }
            if !rest.is_empty() {
                segments.push(Segment::Literal(rest.to_owned()));
            }
        }
        (Message { template: text.to_owned(), segments }, params)
    }

    fn compared(first: &str, second: &str) -> Comparison {
        let (first, second) = (template(first), template(second));
        compare(Pattern { message: &first.0, params: &first.1, constants: &[] }, Pattern { message: &second.0, params: &second.1, constants: &[] })
    }

    #[test]
    fn templates_with_other_literals_are_apart() {
        assert_eq!(compared("got %i.", "got %i!"), Comparison::Apart);
        assert_eq!(compared("limit is %i times per second", "limit is %i times per minute"), Comparison::Apart);
        assert_eq!(compared("%t is empty.", "%t is %s, not one of %s."), Comparison::Apart);
    }

    #[test]
    fn a_narrower_type_is_within_a_wider_one() {
        for (narrow, wide) in [("%i", "%n"), ("%n", "%t"), ("%t", "%s"), ("%b", "%t"), ("%a", "%t"), ("a %i b", "a %s")] {
            assert_eq!(compared(narrow, wide), Comparison::FirstIsNarrower, "{narrow} and {wide}");
            assert_eq!(compared(wide, narrow), Comparison::SecondIsNarrower, "{wide} and {narrow}");
        }
    }

    #[test]
    fn the_same_template_is_equal_whatever_its_holes_are_called() {
        assert_eq!(compared("got %i, %s", "got %i, %s"), Comparison::Equal);
    }

    #[test]
    fn an_overlap_is_shown_by_a_message_that_fits_both() {
        assert_eq!(compared("%s is empty.", "%s is %s, not one of %s."), Comparison::Overlapping(" is , not one of is empty.".into()));
        assert_eq!(compared("a%t", "%tb"), Comparison::Overlapping("ab".into()));
    }

    #[test]
    fn types_that_have_nothing_in_common_are_apart() {
        for (first, second) in [("%b", "%n"), ("%a", "%n"), ("%b", "%a"), ("%i.", "%i")] {
            assert_eq!(compared(first, second), Comparison::Apart, "{first} and {second}");
        }
    }

    #[test]
    fn a_number_has_at_most_one_fraction_and_one_exponent() {
        assert_eq!(compared("%n", "1.2.3"), Comparison::Apart);
        assert_eq!(compared("%n", "1e5e5"), Comparison::Apart);
        assert_eq!(compared("%n", "1.55"), Comparison::SecondIsNarrower);
        assert_eq!(compared("%n", "-10e+55"), Comparison::SecondIsNarrower);
        assert_eq!(compared("%n", "1e"), Comparison::Apart);
        assert_eq!(compared("%n", "1."), Comparison::Apart);
    }
}

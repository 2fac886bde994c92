//! A hash index over names, made while the crate is compiled.

/// Positions in a list of names, by name.
pub struct Index<const SLOTS: usize> {
    /// A position plus one; zero where there is none.
    slots: [usize; SLOTS],
}

/// How many slots an index over so many names has: at least half of them stay free, so that a search is short.
pub const fn slots(names: usize) -> usize {
    (names * 2 + 1).next_power_of_two()
}

impl<const SLOTS: usize> Index<SLOTS> {
    /// The index over `names`.
    pub const fn new(names: &[&str]) -> Self {
        let mut slots = [0; SLOTS];
        let mut position = 0;
        while position < names.len() {
            let mut slot = hash(names[position]) % SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            position += 1;
            slots[slot] = position;
        }
        Self { slots }
    }

    /// Where a name stands in the `names` that the index was made of.
    pub const fn find(&self, names: &[&str], name: &str) -> Option<usize> {
        let mut slot = hash(name) % SLOTS;
        while self.slots[slot] != 0 {
            let position = self.slots[slot] - 1;
            if is_same(names[position], name) {
                return Some(position);
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

/// FNV-1a: short, and good enough for names that are known beforehand.
const fn hash(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 15)) as usize
}

/// `==`, which isn't const.
pub const fn is_same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

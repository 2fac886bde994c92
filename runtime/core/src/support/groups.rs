//! Items in groups, sorted while the crate is compiled.

/// The items of each group, in their first order. There is one bound more than there are groups.
pub struct Groups<T, const ITEMS: usize, const BOUNDS: usize> {
    items: [T; ITEMS],
    bounds: [usize; BOUNDS],
}

/// The key of an item that belongs to no group.
pub const NO_GROUP: usize = usize::MAX;

impl<T: Copy, const ITEMS: usize, const BOUNDS: usize> Groups<T, ITEMS, BOUNDS> {
    /// Counts the items of each group, then puts each item in its place; `keys` are the items' groups.
    pub const fn new(all: &[T], keys: &[usize; ITEMS]) -> Self {
        let mut bounds = [0; BOUNDS];
        let mut at = 0;
        while at < ITEMS {
            if keys[at] != NO_GROUP {
                bounds[keys[at] + 1] += 1;
            }
            at += 1;
        }
        let mut group = 1;
        while group < BOUNDS {
            bounds[group] += bounds[group - 1];
            group += 1;
        }
        let mut next = bounds;
        let mut items = [all[0]; ITEMS];
        at = 0;
        while at < ITEMS {
            if keys[at] != NO_GROUP {
                items[next[keys[at]]] = all[at];
                next[keys[at]] += 1;
            }
            at += 1;
        }
        Self { items, bounds }
    }

    /// The items of a group.
    pub const fn of(&self, group: usize) -> &[T] {
        let (up_to_end, _) = self.items.split_at(self.bounds[group + 1]);
        up_to_end.split_at(self.bounds[group]).1
    }
}

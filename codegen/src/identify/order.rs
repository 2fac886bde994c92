//! The order in which templates are tried, so that the first that fits a message is the right one.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::overlap::{Overlap, Relation};

/// The order in which to try so many templates: their own, but a narrower one goes before a wider one that can match the same message.
pub(crate) fn narrower_first(count: usize, overlaps: &[Overlap]) -> Vec<usize> {
    let mut wider: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut waits_for = vec![0_usize; count];
    for overlap in overlaps {
        let (narrow, wide) = match overlap.relation {
            Relation::FirstIsNarrower => (overlap.first, overlap.second),
            Relation::SecondIsNarrower => (overlap.second, overlap.first),
            Relation::Equal | Relation::Confused(_) => continue,
        };
        wider[narrow].push(wide);
        waits_for[wide] += 1;
    }
    let mut ready: BinaryHeap<_> = (0..count).filter(|index| waits_for[*index] == 0).map(Reverse).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(Reverse(index)) = ready.pop() {
        order.push(index);
        for wide in &wider[index] {
            waits_for[*wide] -= 1;
            if waits_for[*wide] == 0 {
                ready.push(Reverse(*wide));
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{Overlap, Relation, narrower_first};

    #[test]
    fn a_narrower_template_goes_before_the_wider_and_all_others_stay() {
        let overlap = |first, second, relation| Overlap { first, second, relation };
        assert_eq!(narrower_first(3, &[]), [0, 1, 2]);
        assert_eq!(narrower_first(4, &[overlap(0, 2, Relation::SecondIsNarrower), overlap(1, 3, Relation::FirstIsNarrower)]), [1, 2, 0, 3]);
    }
}

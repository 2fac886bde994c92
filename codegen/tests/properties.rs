//! Whatever the bytes, `load` answers, and what it answers can be shown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

mod support;

use std::fs;
use std::time::{Duration, Instant};

use errspec_codegen::diagnostic::Format;
use errspec_codegen::load;
use support::{list, spec_with_errors, test_file};

/// A generator of numbers without a dependency: xorshift64*, always from the same seed.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % bound.max(1)
    }
}

/// Loads some bytes, and shows what is wrong in every format.
fn load_and_show(bytes: &[u8]) {
    if let Err(faults) = load("spec.yaml", bytes) {
        assert!(faults.iter().len() > 0);
        for format in [Format::Human { color: true }, Format::Json, Format::Github] {
            assert!(!faults.render(format).is_empty());
        }
        for fault in faults.iter() {
            // Where the two YAML libraries read a file differently, the faults are told without their places.
            let Some(place) = fault.place else { continue };
            assert!(place.line > 0 && place.column > 0 && place.start <= place.end && place.end <= bytes.len(), "{fault:?}");
        }
    }
}

/// Small specs with every field and every fault: the examples that are rejected, and one with much in it.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<_> = list(&test_file("reject")).iter().map(|name| fs::read(test_file("reject").join(name).join("spec.yaml")).unwrap()).collect();
    let shipped = fs::read_to_string(support::shipped_spec()).unwrap();
    // The head of the spec that ships, with its constants and the first rows.
    seeds.push(shipped.lines().take(120).collect::<Vec<_>>().join("\n").into_bytes());
    seeds
}

/// Bytes that mean something to YAML, to templates or to decoders.
const MARKS: [&[u8]; 25] = [
    "限".as_bytes(),
    b"{",
    b"}",
    b"[",
    b"]",
    b": ",
    b"- ",
    b"\n",
    b"\r",
    b"\t",
    b"\0",
    b"&a ",
    b"*a ",
    b"!t ",
    b"|\n",
    b">\n",
    b"\"",
    b"'",
    b"#",
    b"\xFF",
    b"\xEF\xBB\xBF",
    b"---\n",
    b"...\n",
    b"<<: ",
    "\u{2028}".as_bytes(),
];

fn mutate(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let at = numbers.below(bytes.len() + 1);
    let end = (at + numbers.below(20)).min(bytes.len());
    match numbers.below(5) {
        0 => drop(bytes.drain(at..end)),
        1 => drop(bytes.splice(at..end, MARKS[numbers.below(MARKS.len())].iter().copied())),
        2 => drop(bytes.splice(at..at, MARKS[numbers.below(MARKS.len())].iter().copied())),
        3 => {
            let copied = bytes[at..end].to_vec();
            let to = numbers.below(bytes.len() + 1);
            bytes.splice(to..to, copied);
        }
        _ if at < bytes.len() => bytes[at] ^= 1 << numbers.below(8),
        _ => {}
    }
}

#[test]
fn no_bytes_make_it_panic() {
    let seeds = seeds();
    let mut numbers = Numbers(0x5EED);
    let end = Instant::now() + Duration::from_secs(2);
    let mut rounds = 0;
    // The same specs in the same order on every machine; a slow one tries fewer of them.
    while rounds < 20_000 && Instant::now() < end {
        let mut bytes = seeds[rounds % seeds.len()].clone();
        for _ in 0..=numbers.below(4) {
            mutate(&mut bytes, &mut numbers);
        }
        load_and_show(&bytes);
        rounds += 1;
    }
    assert!(rounds > seeds.len(), "only {rounds} specs were tried");
}

#[test]
fn a_spec_that_ends_anywhere_is_a_fault_and_no_panic() {
    let spec = spec_with_errors("      - { id: a, category: not_found, message: \"\\u4e2d {b} 中\", params: { b: integer } }\n");
    for end in 0..spec.len() - 1 {
        load_and_show(&spec.as_bytes()[..end]);
    }
}

#[test]
fn strange_files_are_answered() {
    // What isn't answered at once would not come to an end: bombs of aliases, and what is quadratic or worse.
    let row = "      - { id: a, category: not_found, message: b }\n";
    let in_body = |body: &str| spec_with_errors(row).replace("{ error: $message }", body);
    let many = |text: &str, count: usize| text.repeat(count);
    let bomb = {
        let mut body = "{ error: $message, a0: &a0 [x, x, x, x, x, x, x, x, x, x]".to_owned();
        for level in 1..12 {
            let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
            body = format!("{body}, a{level}: &a{level} [{aliases}]");
        }
        in_body(&(body + " }"))
    };
    let long_list_many_times = in_body(&format!("{{ error: $message, a: &a [{}], b: [{}] }}", many("x, ", 20_000), many("*a, ", 20_000)));
    for spec in [
        String::new(),
        "\0".into(),
        "a\0b".into(),
        "\r".into(),
        spec_with_errors(row).replace('\n', "\r"),
        spec_with_errors(row).replace("status: 404", "status: 99999999999999999999999999999999999999"),
        spec_with_errors(row).replace("status: 404", &format!("status: {}", many("9", 100_000))),
        spec_with_errors(row).replace("errspec: 1", "errspec: 1e999"),
        spec_with_errors(row).replace("errspec: 1", "errspec: -1"),
        spec_with_errors(row).replace("errspec: 1", "errspec: .nan"),
        in_body("{ error: $message, n: -.inf }"),
        in_body("{ error: $message, n: 1e999 }"),
        many("[", 5_000),
        many("{a: ", 5_000),
        many("- ", 100_000),
        many("? ", 10_000),
        many("&a ", 10_000),
        many("!", 10_000),
        in_body(&(many("[", 120) + &many("]", 120))),
        in_body(&(many("[", 5_000) + &many("]", 5_000))),
        bomb,
        long_list_many_times,
        spec_with_errors(&row.replace("message: b", &format!("message: '{}'", many("{", 100_001)))),
        spec_with_errors(&row.replace("message: b", &format!("message: '{}'", many("{a}", 300)))),
        spec_with_errors(&row.replace("id: a", &format!("id: {}", many("a_", 100_000)))),
        spec_with_errors(&many(row, 500)),
        spec_with_errors(&many("      - { id: a, category: not_fuond, mesage: b }\n", 500)),
        spec_with_errors(&many("      - a\n", 1_000)),
    ] {
        load_and_show(spec.as_bytes());
    }
}

#[test]
fn the_depth_that_is_allowed_does_not_exhaust_a_small_stack() {
    let spec = spec_with_errors("      - { id: a, category: not_found, message: b, mesage: c }\n");
    let body = format!("{{ error: $message, deep: {}{} }}", "[".repeat(120), "]".repeat(120));
    let spec = spec.replace("{ error: $message }", &body);
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(move || load_and_show(spec.as_bytes())).unwrap();
    thread.join().unwrap();
}

//! How a number is written into a message, the same in every language.

/// A finite number as RFC 8785 (JSON Canonicalization Scheme, section 3.2.2.3) writes it, which is what
/// ECMAScript's `Number::toString` gives: the shortest digits that read back as the same number, and an exponent
/// only below 1e-6 and from 1e21 on. What is not finite becomes `NaN`, `Infinity` or `-Infinity`.
pub fn write_number(number: f64) -> String {
    if !number.is_finite() {
        return if number.is_nan() { "NaN".into() } else { if number > 0.0 { "Infinity" } else { "-Infinity" }.into() };
    }
    let magnitude = number.abs();
    if number == 0.0 {
        "0".into()
    } else if (1e-6..1e21).contains(&magnitude) {
        format!("{number}")
    } else if magnitude < 1.0 {
        format!("{number:e}")
    } else {
        format!("{number:e}").replace('e', "e+")
    }
}

#[cfg(test)]
mod tests {
    use super::write_number;

    #[test]
    fn numbers_are_written_as_ecmascript_does() {
        // The samples of RFC 8785, appendix B.
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (f64::from_bits(1), "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (9_007_199_254_740_992.0, "9007199254740992"),
            (295_147_905_179_352_830_000.0, "295147905179352830000"),
            (9.999_999_999_999_997e22, "9.999999999999997e+22"),
            (1e21, "1e+21"),
            (9.999_999_999_999_997e-7, "9.999999999999997e-7"),
            (0.000_001, "0.000001"),
            (333_333_333.333_333_25, "333333333.33333325"),
            (-0.000_003_333_333_333_333_333_5, "-0.0000033333333333333333"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-Infinity"),
        ] {
            assert_eq!(write_number(number), text);
        }
    }
}

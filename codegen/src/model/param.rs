//! Params: the typed holes of a message.

use errspec_core::engine::tables::HoleType;

/// A typed hole in an error's messages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Param {
    /// `snake_case`, unique in its error.
    pub name: String,
    /// What may stand in the hole.
    pub ty: ParamType,
    /// It is sent on the wire, and kept out of debug output, logs and metrics.
    pub sensitive: bool,
}

/// What may stand in a hole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParamType {
    /// Any text, even none.
    String,
    /// Text without white space; at least one character.
    Token,
    /// Decimal digits with an optional minus sign.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An IPv4 address in dotted decimals.
    Ipv4,
}

impl ParamType {
    /// Every type, in the order of the documentation.
    pub const ALL: [Self; 6] = [Self::String, Self::Token, Self::Integer, Self::Number, Self::Boolean, Self::Ipv4];

    /// As the spec writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Token => "token",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Ipv4 => "ipv4",
        }
    }

    /// The type of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ty| ty.name() == name)
    }

    /// Whether a reader takes that text as a value of this type.
    ///
    /// ```
    /// use errspec_codegen::model::ParamType;
    /// assert!(ParamType::Integer.accepts("-12"));
    /// assert!(!ParamType::Token.accepts("two words"));
    /// ```
    pub fn accepts(self, text: &str) -> bool {
        HoleType::from(self).accepts(text)
    }

    /// A value for documentation and examples; `name` is the hole's.
    pub fn sample(self, name: &str) -> serde_json::Value {
        match self {
            Self::String => name.replace('_', " ").into(),
            Self::Token => name.replace('_', "-").into(),
            Self::Integer => 42.into(),
            Self::Number => 0.5.into(),
            Self::Boolean => true.into(),
            // RFC 5737 sets this address aside for documentation.
            Self::Ipv4 => "192.0.2.1".into(),
        }
    }

    /// The same value as it is written into a message.
    pub fn sample_text(self, name: &str) -> String {
        match self.sample(name) {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        }
    }
}

impl From<ParamType> for HoleType {
    fn from(ty: ParamType) -> Self {
        match ty {
            ParamType::String => Self::String,
            ParamType::Token => Self::Token,
            ParamType::Integer => Self::Integer,
            ParamType::Number => Self::Number,
            ParamType::Boolean => Self::Boolean,
            ParamType::Ipv4 => Self::Ipv4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ParamType;

    #[test]
    fn every_type_accepts_its_own_sample() {
        for ty in ParamType::ALL {
            let text = ty.sample_text("some_name");
            assert!(ty.accepts(&text), "{} does not accept {text}", ty.name());
        }
    }
}

//! What stands in one line of C# and what in several.

/// The longest line of code. Texts stand on one line however long they are.
pub(super) const WIDTH: usize = 160;

/// Columns of a step to the right.
pub(super) const STEP: usize = 4;

/// A C# expression, of which scalars are finished text.
pub(super) enum Expression {
    Scalar(String),
    /// What stands before the braces, and what stands in them.
    Braces(String, Vec<Expression>),
    /// What stands before a value, and the value.
    Pair(String, Box<Expression>),
}

impl Expression {
    pub(super) fn braces(head: impl Into<String>, items: impl IntoIterator<Item = Self>) -> Self {
        Self::Braces(head.into(), items.into_iter().collect())
    }

    pub(super) fn pair(head: impl Into<String>, value: Self) -> Self {
        Self::Pair(head.into(), Box::new(value))
    }

    /// The code at that indent, to be followed by a character: in one line if that fits, else with a line for each thing in braces.
    pub(super) fn code(&self, indent: usize) -> String {
        let mut code = String::new();
        self.push(&mut code, indent);
        code
    }

    fn push(&self, out: &mut String, indent: usize) {
        let start = out.len();
        self.push_line(out);
        let line = out[start..].chars().count() + (start - out[..start].rfind('\n').map_or(0, |at| at + 1)).max(indent);
        if line < WIDTH {
            return;
        }
        match self {
            Self::Scalar(_) => {}
            Self::Pair(head, value) => {
                out.truncate(start);
                out.push_str(head);
                value.push(out, indent);
            }
            Self::Braces(_, items) if items.is_empty() => {}
            Self::Braces(head, items) => {
                out.truncate(start);
                out.push_str(head);
                break_line(out, indent);
                out.push('{');
                for item in items {
                    break_line(out, indent + STEP);
                    item.push(out, indent + STEP);
                    out.push(',');
                }
                break_line(out, indent);
                out.push('}');
            }
        }
    }

    fn push_line(&self, out: &mut String) {
        match self {
            Self::Scalar(text) => out.push_str(text),
            Self::Pair(head, value) => {
                out.push_str(head);
                value.push_line(out);
            }
            Self::Braces(head, items) => {
                out.push_str(head);
                out.push_str(" {");
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { " " } else { ", " });
                    item.push_line(out);
                }
                out.push_str(" }");
            }
        }
    }
}

/// A method that is one expression: in one line if it fits, else in two, else with a line for each parameter, and for each part of the expression.
pub(super) fn method(indent: usize, head: &str, parameters: &[String], body: &Body) -> String {
    let signature = format!("{head}({}) =>", parameters.join(", "));
    let line = format!("{signature} {};", body.in_line());
    if indent + line.len() <= WIDTH {
        return line;
    }
    let mut method = if indent + signature.len() <= WIDTH { signature } else { format!("{head}({}) =>", lines(indent + STEP, parameters, ",")) };
    break_line(&mut method, indent + STEP);
    let line = body.in_line();
    method.push_str(&if indent + STEP + line.len() < WIDTH { line } else { body.in_lines(indent + 2 * STEP) });
    method.push(';');
    method
}

/// The expression that a method is.
pub(super) enum Body {
    /// A call, with its arguments.
    Call(String, Vec<String>),
    /// Conditions, all of which are asked.
    All(Vec<String>),
}

impl Body {
    fn in_line(&self) -> String {
        match self {
            Self::Call(head, arguments) => format!("{head}({})", arguments.join(", ")),
            Self::All(conditions) => conditions.join(" & "),
        }
    }

    fn in_lines(&self, indent: usize) -> String {
        match self {
            Self::Call(head, arguments) => format!("{head}({})", lines(indent, arguments, ",")),
            Self::All(conditions) => lines(indent, conditions, " &").trim_start().to_owned(),
        }
    }
}

fn lines(indent: usize, items: &[String], separator: &str) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { separator });
        break_line(&mut text, indent);
        text.push_str(item);
    }
    text
}

fn break_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

#[cfg(test)]
mod tests {
    use super::{Body, Expression, method};

    fn scalar(text: &str) -> Expression {
        Expression::Scalar(text.to_owned())
    }

    #[test]
    fn what_does_not_fit_gets_a_line_for_each_thing() {
        let short = Expression::pair("A = ", Expression::braces("new[]", [scalar("1"), scalar("2")]));
        assert_eq!(short.code(4), "A = new[] { 1, 2 }");
        let long = "x".repeat(150);
        let broken = Expression::pair("A = ", Expression::braces("new[]", [scalar("1"), scalar(&long)]));
        assert_eq!(broken.code(4), format!("A = new[]\n    {{\n        1,\n        {long},\n    }}"));
    }

    #[test]
    fn a_method_is_one_line_if_it_fits() {
        let body = Body::Call("F".into(), vec!["a".into()]);
        assert_eq!(method(8, "int M", &["int a".into()], &body), "int M(int a) => F(a);");
        let long = "a".repeat(130);
        let broken = method(8, "int M", &[format!("int {long}")], &Body::Call("F".into(), vec![long.clone()]));
        assert_eq!(broken, format!("int M(int {long}) =>\n            F({long});"));
        let conditions = Body::All(vec![long.clone(), long.clone()]);
        assert_eq!(method(8, "bool M", &[], &conditions), format!("bool M() =>\n            {long} &\n                {long};"));
    }
}

errspec::catalog! { path = "tests/faulty.yaml", catalog = "shop" }

fn main() {}

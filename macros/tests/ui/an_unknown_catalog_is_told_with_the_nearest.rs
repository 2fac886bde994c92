mod one {
    errspec::catalog! { path = "tests/shop.yaml", catalog = "shops" }
}

mod two {
    errspec::catalog! { path = "tests/shop.yaml", catalog = "warehouse" }
}

fn main() {}

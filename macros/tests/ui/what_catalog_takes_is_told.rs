mod one {
    errspec::catalog! { path = "tests/shop.yaml" }
}

mod two {
    errspec::catalog! { file = "tests/shop.yaml", catalog = "shop" }
}

mod three {
    errspec::catalog! { path = "tests/shop.yaml", catalog = "shop", locale = crate::Language }
}

mod four {
    errspec::catalog! { path = "tests/shop.yaml", catalog = "shop", crate = "faults" }
}

mod five {
    errspec::catalog! { path = "tests/shop.yaml", catalog = "shop", crate = faults }
}

fn main() {}

//! The macros where `errspec` is called otherwise. That nothing of what they make asks for it by its own name, tests beside them say.

extern crate errspec as faults;

use faults::ApiError as _;

mod shop {
    faults::catalog! { path = "tests/shop.yaml", catalog = "shop", crate = faults }
}

mod elsewhere {
    pub(crate) use faults as ours;
}

#[derive(Debug, faults::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", crate = "faults")]
enum Derived {
    #[api_error(id = "broken")]
    Broken,
}

#[derive(Debug, faults::ApiError)]
#[api_error(path = "tests/shop.yaml", catalog = "shop", id = "broken", crate = "crate::elsewhere::ours")]
struct OfAModule;

#[test]
fn a_crate_is_found_by_the_name_that_it_is_given() {
    assert_eq!([shop::Error::Broken.body(), Derived::Broken.body()], [OfAModule.body(), OfAModule.body()]);
}

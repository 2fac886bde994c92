//! What `catalog!` makes, compared with the spec.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic, and clippy takes helpers for no test")]

use std::collections::BTreeSet;
use std::path::Path;

use errspec::row::Row;
use errspec::{ApiError, Match, Value};
use errspec_codegen::load_file;
use errspec_codegen::model::Carried;

mod mindie {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "mindie" }
}
mod modelarts {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "modelarts", locale = crate::mindie::Locale }
}
mod aliyun {
    errspec::catalog! { path = "../spec/errors.yaml", catalog = "aliyun", locale = super::mindie::Locale, }
}
/// Names and texts that break generated code.
mod r#type {
    errspec::catalog! { path = "../codegen/tests/obstacle_course.yaml", catalog = "type" }
}
mod class {
    errspec::catalog! { path = "../codegen/tests/obstacle_course.yaml", catalog = "class", locale = crate::r#type::Locale }
}

/// The rows of every catalog here, by the file that it is in.
fn rows() -> [(&'static str, Vec<&'static Row>); 2] {
    let shipped = [mindie::Error::rows(), modelarts::Error::rows(), aliyun::Error::rows()].concat();
    [("../spec/errors.yaml", shipped), ("../codegen/tests/obstacle_course.yaml", [r#type::Error::rows(), class::Error::rows()].concat())]
}

#[test]
fn every_row_says_what_the_spec_says() {
    for (file, rows) in rows() {
        let spec = load_file(Path::new(file)).unwrap();
        let mut rows = rows.into_iter();
        for catalog in &spec.catalogs {
            for error in &catalog.errors {
                let row = rows.next().unwrap();
                let category = catalog.category_of(error);
                assert_eq!((row.catalog.id, row.id, row.code), (&*catalog.id, &*error.id, catalog.code_of(error)));
                assert_eq!((row.category.id, row.category.status, row.category.wire), (&*category.id, category.status, category.wire.as_deref()));
                assert_eq!((row.http_status, row.grpc_code), (catalog.sent_status(error).unwrap_or(500), category.grpc), "{}", error.id);
                assert_eq!(row.wire_message(), catalog.wire_message(error).template);
                assert_eq!(row.catalog.locales, spec.locales);
                for (locale, tag) in spec.locales.iter().enumerate() {
                    let text = |text: &'static [&'static str]| text.get(locale).copied();
                    assert_eq!(row.messages[row.catalog.position(tag)], error.messages[locale].template);
                    assert_eq!(text(row.description), error.description.as_ref().map(|it| it.in_locale(locale)));
                    assert_eq!(text(row.remedy), error.remedy.as_ref().map(|it| it.in_locale(locale)));
                }
            }
        }
        assert!(rows.next().is_none(), "{file}");
    }
}

#[test]
fn every_body_is_the_envelope_that_the_spec_sends() {
    for (file, rows) in rows() {
        let spec = load_file(Path::new(file)).unwrap();
        let errors = spec.catalogs.iter().flat_map(|catalog| catalog.errors.iter().map(move |error| (catalog, error)));
        for ((catalog, error), row) in errors.zip(rows) {
            for trace in [None, Some("\"1f\"")] {
                let carried = Carried { message: "m\n", code: catalog.code_of(error), category: catalog.category_of(error).wire.as_deref(), trace };
                let expected = catalog.sending_envelope(error).fill(carried);
                assert_eq!(row.body("m\n", trace), serde_json::to_value(expected).unwrap(), "{}", error.id);
                assert_eq!(row.body_text("m\n", trace), expected.to_string(), "{}", error.id);
            }
        }
    }
}

#[test]
fn what_is_sent_is_identified() {
    let error = modelarts::Error::RateLimitPerMinute { limit: -7 };
    let body = error.body_text();
    let found = modelarts::identify(error.http_status(), body.as_bytes());
    assert_eq!((found.matched(), found.error()), (Match::Exact, Some(error)));
}

#[test]
fn constants_fill_themselves() {
    let errors =
        mindie::Error::rows().into_iter().filter(|row| row.catalog.constants.iter().any(|(name, _)| row.wire_message().contains(&format!("{{{name}}}"))));
    let filled: BTreeSet<_> = errors.filter(|row| row.params.is_empty()).map(|row| row.fill(row.wire_message(), &[])).collect();
    assert!(filled.iter().any(|message| message.contains("600")), "{filled:?}");
    assert!(filled.iter().all(|message| !message.contains("_TIME")), "{filled:?}");
}

#[test]
fn params_are_read_in_the_order_of_the_row() {
    let error = mindie::Error::ReqTypeNotPrefill { req_type: "decode".into() };
    let [(param, value)] = error.params()[..] else { panic!("{:?}", error.params()) };
    assert_eq!((param.name, value), ("req_type", Value::from("decode")));
}

#[test]
fn catalogs_that_share_a_locale_are_asked_for_the_same_language() {
    let in_each = |locale: mindie::Locale| [mindie::Catalog::title(locale), modelarts::Catalog::title(locale), aliyun::Catalog::title(locale)];
    assert_eq!(in_each(mindie::Locale::Zh), ["MindIE 服务", "ModelArts MaaS 模型即服务", "阿里云 AIGC 服务"]);
}

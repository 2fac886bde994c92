//! Every error of every catalog says what its table says, in the running program.

use serde_json::{Value, json};
use tables::{catalog, constant_text, fill, hard_values, list};

/// The tests of one catalog: what is said of it is the same as in `catalog.json`.
macro_rules! catalog_tests {
    ($name:ident, $folder:literal, $id:literal, $root:ident, $module:ident) => {
        mod $name {
            use super::*;
            use $root::$module::{Catalog, Category, Code, Error, ErrorId};
            use $root::{Locale, Retry};

            fn errors() -> (Value, Vec<(ErrorId, Value)>) {
                let catalog = catalog($folder, $id);
                let errors: Vec<_> = list(&catalog["errors"]).to_vec();
                assert_eq!(errors.len(), ErrorId::ALL.len());
                (catalog, ErrorId::ALL.iter().copied().zip(errors).collect())
            }

            /// A text by locale, which may be null as a whole.
            fn assert_texts(found: impl Fn(Locale) -> Option<&'static str>, expected: &Value) {
                for locale in Locale::ALL {
                    assert_eq!(found(*locale), expected.get(locale.as_str()).map(|text| text.as_str().unwrap()));
                }
            }

            #[test]
            fn the_catalog_is_the_same() {
                let catalog = catalog($folder, $id);
                assert_eq!(Catalog::ID, $id);
                assert_eq!(Catalog::WIRE_LOCALE.as_str(), catalog["wire_locale"]);
                assert_texts(|locale| Some(Catalog::title(locale)), &catalog["title"]);
            }

            #[test]
            fn categories_are_the_same() {
                let (catalog, errors) = errors();
                let categories = list(&catalog["categories"]);
                assert_eq!(categories.len(), Category::ALL.len());
                for (category, expected) in Category::ALL.iter().zip(categories) {
                    assert_eq!(json!({ "id": category.name(), "status": category.status(), "wire": category.wire() }), *expected);
                    assert_eq!(Category::from_name(category.name()), Some(*category));
                    assert_eq!(category.wire().and_then(Category::from_wire), category.wire().map(|_| *category));
                    assert_eq!(category.status().and_then(Category::from_status), category.status().map(|_| *category));
                    let with: Vec<_> = errors.iter().filter(|(_, it)| it["category"] == expected["id"]).map(|(id, _)| *id).collect();
                    assert_eq!(category.errors(), with);
                }
            }

            #[test]
            fn codes_are_the_same() {
                let (_, errors) = errors();
                let mut codes: Vec<&Value> = errors.iter().map(|(_, error)| &error["code"]).filter(|code| !code.is_null()).collect();
                let mut seen = std::collections::HashSet::new();
                codes.retain(|code| seen.insert(code.to_string()));
                assert_eq!(Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>(), codes);
                for code in Code::ALL {
                    assert_eq!(Code::from_wire(code.as_str()), Some(*code));
                    let with: Vec<_> = errors.iter().filter(|(_, it)| it["code"] == code.as_str()).map(|(id, _)| *id).collect();
                    assert_eq!(code.errors(), with);
                }
            }

            #[test]
            fn errors_are_the_same() {
                for (id, expected) in errors().1 {
                    assert_eq!(id.name(), expected["id"]);
                    assert_eq!(ErrorId::from_name(id.name()), Some(id));
                    assert_eq!(json!(id.code().map(Code::as_str)), expected["code"], "{id}");
                    assert_eq!(id.category().name(), expected["category"], "{id}");
                    assert_eq!(json!(id.status()), expected["status"], "{id}");
                    assert_eq!(json!(id.retry().map(Retry::as_str)), expected["retry"], "{id}");
                    assert_eq!(id.template(Catalog::WIRE_LOCALE), expected["message"], "{id}");
                    let translated = |locale| (locale != Catalog::WIRE_LOCALE).then(|| id.template(locale));
                    assert_texts(translated, &expected["translations"]);
                    assert_texts(|locale| id.description(locale), &expected["description"]);
                    assert_texts(|locale| id.remedy(locale), &expected["remedy"]);
                    let deprecated = id.deprecation().map(|it| json!({ "since": it.since, "replaced_by": it.replaced_by.map(ErrorId::name), "note": it.note }));
                    assert_eq!(json!(deprecated), expected["deprecated"], "{id}");
                    let params: Vec<_> = id.params().iter().map(|it| json!({ "name": it.name, "type": it.ty.as_str(), "sensitive": it.sensitive })).collect();
                    assert_eq!(json!(params), expected["params"], "{id}");
                }
            }

            #[test]
            fn messages_are_filled_in_each_locale() {
                let (catalog, errors) = errors();
                for (id, expected) in errors {
                    for round in 0..6 {
                        let params = list(&expected["params"]);
                        let values: Vec<_> = params.iter().map(|param| nth(hard_values(param["type"].as_str().unwrap()), round)).collect();
                        let by_name = params.iter().zip(&values).map(|(param, value)| (param["name"].as_str().unwrap().to_owned(), value.0.clone()));
                        let written = json!({ "id": expected["id"], "params": by_name.collect::<serde_json::Map<_, _>>() });
                        let error: Error = serde_json::from_value(written.clone()).unwrap();
                        assert_eq!(error.id(), id);
                        assert_eq!(serde_json::to_value(&error).unwrap(), written);
                        assert_eq!(error, error.clone());

                        let text = |hole: &str| match params.iter().position(|param| param["name"] == hole) {
                            Some(param) => values[param].1.clone(),
                            None => constant_text(&catalog["constants"][hole]),
                        };
                        assert_eq!(error.to_string(), fill(expected["message"].as_str().unwrap(), text));
                        for locale in Locale::ALL {
                            let template = expected["translations"].get(locale.as_str()).unwrap_or(&expected["message"]);
                            assert_eq!(error.message_in(*locale).to_string(), fill(template.as_str().unwrap(), text));
                        }
                        assert_eq!(format!("{error:?}"), debugged(id, params, &values));
                    }
                }
            }

            #[test]
            fn names_are_strings_in_json() {
                for id in ErrorId::ALL {
                    assert_eq!(serde_json::to_value(id).unwrap(), id.name());
                    assert_eq!(serde_json::from_value::<ErrorId>(id.name().into()).unwrap(), *id);
                }
                for code in Code::ALL {
                    assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
                    assert_eq!(serde_json::from_value::<Code>(code.as_str().into()).ok(), Some(*code));
                }
                for category in Category::ALL {
                    assert_eq!(serde_json::to_value(category).unwrap(), category.name());
                    assert_eq!(serde_json::from_value::<Category>(category.name().into()).unwrap(), *category);
                }
            }
        }
    };
}

fn nth<T>(values: Vec<T>, round: usize) -> T {
    let at = round % values.len();
    values.into_iter().nth(at).unwrap()
}

/// What a derived `Debug` would write, but for the hidden.
fn debugged(id: impl std::fmt::Debug, params: &[Value], values: &[(Value, String, String)]) -> String {
    let field = |(param, value): (&Value, &(Value, String, String))| {
        let shown = if param["sensitive"] == true { "<hidden>" } else { &value.2 };
        format!("{}: {shown}", param["name"].as_str().unwrap())
    };
    let fields: Vec<_> = params.iter().zip(values).map(field).collect();
    if fields.is_empty() { format!("{id:?}") } else { format!("{id:?} {{ {} }}", fields.join(", ")) }
}

catalog_tests!(mindie, "shipped", "mindie", service_errors, mindie);
catalog_tests!(modelarts, "shipped", "modelarts", service_errors, modelarts);
catalog_tests!(aliyun, "shipped", "aliyun", service_errors, aliyun);
catalog_tests!(obstacles, "obstacle_course", "type", type_errors, r#type);
catalog_tests!(class, "obstacle_course", "class", type_errors, class);

// Everything that `catalog.json` says comes out of the running package unchanged.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "catalogs.hpp"

namespace {

using nlohmann::json;
using service_errors::Params;
using service_errors::Value;

/** A value, and how every language writes it. */
using Edge = std::pair<Value, std::string>;

constexpr std::string_view hostile = "\"'\\`${x}{x}{{%s%d \0\n\r\342\200\250\342\200\256\357\273\277\360\237\230\200 </script> */ \"\"\" ";

/** Values at the edges of each type. */
const std::vector<Edge>& edges(const std::string& type) {
  using Integer = std::numeric_limits<std::int64_t>;
  using Number = std::numeric_limits<double>;
  static const std::string text(hostile.data(), hostile.size());
  static const std::map<std::string, std::vector<Edge>> all{
      {"string", {{"", ""}, {text, text}, {"{hole}", "{hole}"}}},
      {"token", {{"-", "-"}, {"{0}", "{0}"}, {"错误", "错误"}}},
      {"ipv4", {{"0.0.0.0", "0.0.0.0"}, {"255.255.255.255", "255.255.255.255"}}},
      {"boolean", {{true, "true"}, {false, "false"}}},
      {"integer", {{0, "0"}, {Integer::min(), "-9223372036854775808"}, {Integer::max(), "9223372036854775807"}, {9007199254740993, "9007199254740993"}}},
      {"number", {{Number::denorm_min(), "5e-324"}, {Number::max(), "1.7976931348623157e+308"}, {-0.0, "0"}, {0.1, "0.1"}, {2.0, "2"}, {1e21, "1e+21"}, {123456.789e-10, "0.0000123456789"}}},
  };
  return all.at(type);
}

const json& reference() {
  static const json all = [] {
    std::ifstream file(GENERATED "/catalog.json", std::ios::binary);
    return json::parse(file);
  }();
  return all;
}

std::string constant_text(const json& value) {
  // How the doubles among the constants are written.
  static const std::map<double, std::string> doubles{{5e-324, "5e-324"}, {1.7976931348623157e308, "1.7976931348623157e+308"}, {-0.1, "-0.1"}, {3.4028235e38, "3.4028235e+38"}};
  if (value.is_number_float()) {
    return doubles.at(value.get<double>());
  }
  return value.is_string() ? value.get<std::string>() : value.dump();
}

/** Fills a template, in another way than the package does. */
std::string fill(const std::string& text, const std::map<std::string, std::string>& holes) {
  std::string filled;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char it = text[at];
    if ((it == '{' || it == '}') && text[at + 1] == it) {
      filled += it;
      ++at;
    } else if (it == '{') {
      std::string name;
      while (text[++at] != '}') {
        name += text[at];
      }
      filled += holes.at(name);
    } else {
      filled += it;
    }
  }
  return filled;
}

/** Calls something with each error of the reference, the id that the package gives it, and the package's catalog and texts. */
template <class Run>
std::size_t for_each_error(Run run) {
  std::size_t count = 0;
  for_each_catalog([&](auto catalog, const auto&, const auto&... texts) {
    using Catalog = decltype(catalog);
    for (const json& it : reference()["catalogs"]) {
      if (it["id"] != Catalog::tables.id) {
        continue;
      }
      for (std::size_t index = 0; index < it["errors"].size(); ++index) {
        run(catalog, it, it["errors"][index], static_cast<typename Catalog::ErrorId>(index), texts...);
        ++count;
      }
    }
  });
  return count;
}

/** The errors of an id with each value of the edges, and what fills their holes. */
template <class Catalog>
std::vector<std::pair<service_errors::CatalogError<Catalog>, std::map<std::string, std::string>>> filled(const json& catalog, const json& row,
                                                                                                         typename Catalog::ErrorId id) {
  std::size_t turns = 1;
  for (const json& param : row["params"]) {
    turns = std::max(turns, edges(param["type"]).size());
  }
  std::vector<std::pair<service_errors::CatalogError<Catalog>, std::map<std::string, std::string>>> errors;
  for (std::size_t turn = 0; turn < turns; ++turn) {
    std::map<std::string, std::string> holes;
    for (const auto& [name, constant] : catalog["constants"].items()) {
      holes[name] = constant_text(constant["value"]);
    }
    Params params;
    std::vector<std::string> names;
    names.reserve(row["params"].size());
    for (const json& param : row["params"]) {
      const auto& values = edges(param["type"]);
      const Edge& edge = values[turn % values.size()];
      names.push_back(param["name"]);
      params.push_back({names.back(), edge.first});
      holes[names.back()] = edge.second;
    }
    // The order in which they are given doesn't matter.
    std::reverse(params.begin(), params.end());
    errors.emplace_back(service_errors::CatalogError<Catalog>(id, params), holes);
  }
  return errors;
}

json told(std::optional<std::string_view> text) { return text ? json(*text) : json(nullptr); }

TEST(Reference, EveryErrorIsThereAndNoOther) {
  std::size_t expected = 0;
  for (const json& catalog : reference()["catalogs"]) {
    expected += catalog["errors"].size();
  }
  const std::size_t count = for_each_error([](auto catalog, const json& all, const json& row, auto id, const auto&...) {
    ASSERT_EQ(to_string(id), row["id"]);
    ASSERT_EQ(find_error(id, row["id"].template get<std::string>()), id);
    ASSERT_EQ(decltype(catalog)::tables.errors.size(), all["errors"].size());
  });
  EXPECT_EQ(count, expected);
}

/** Whether a name in the program is that of the spec, or the same with an underscore where C++ has it already. */
bool is_name_of(const std::string& name, const std::string& id) { return name == id || name == id + "_"; }

TEST(Reference, OperationsHaveTheErrorsOfTheTablesAndNoOther) {
  std::size_t count = 0;
  for_each_operation([&](auto catalog, auto operation, const std::string& name, const std::string& members) {
    const json& catalogs = reference()["catalogs"];
    const auto all = std::find_if(catalogs.begin(), catalogs.end(), [&](const json& it) { return it["id"] == decltype(catalog)::tables.id; });
    const json& operations = (*all)["operations"];
    const auto expected = std::find_if(operations.begin(), operations.end(), [&](const json& it) { return is_name_of(name, it["id"]); });
    ASSERT_NE(expected, operations.end()) << name;
    std::vector<std::string> ids;
    std::stringstream rest(members);
    for (const auto id : decltype(operation)::errors) {
      ids.emplace_back(to_string(id));
      std::string member;
      std::getline(rest, member, ',');
      ASSERT_TRUE(is_name_of(member, ids.back())) << member;
    }
    ASSERT_EQ(static_cast<std::size_t>(std::count(members.begin(), members.end(), ',')), ids.size());
    ASSERT_EQ(json(ids), (*expected)["errors"]);
    ++count;
  });
  std::size_t expected = 0;
  for (const json& catalog : reference()["catalogs"]) {
    expected += catalog["operations"].size();
  }
  EXPECT_EQ(count, expected);
}

TEST(Reference, AnOperationKnowsItsErrorsFromAllOthers) {
  for_each_error([](auto catalog, const json& all, const json& row, auto id, const auto&...) {
    const auto error = filled<decltype(catalog)>(all, row, id)[0].first;
    for_each_operation([&](auto other, auto operation, const std::string&, const std::string&) {
      if constexpr (std::is_same_v<decltype(catalog), decltype(other)>) {
        const auto& errors = operation.errors;
        const auto place = std::find(std::begin(errors), std::end(errors), id);
        const auto found = error.template as<decltype(operation)>();
        ASSERT_EQ(found.has_value(), place != std::end(errors));
        if (found) {
          ASSERT_EQ(static_cast<std::ptrdiff_t>(*found), place - std::begin(errors));
        }
      }
    });
  });
}

TEST(Reference, CategoriesAreTheServices) {
  for_each_error([](auto catalog, const json& all, const json&, auto, const auto&...) {
    const auto& categories = decltype(catalog)::tables.categories;
    ASSERT_EQ(categories.size(), all["categories"].size());
    for (std::size_t index = 0; index < categories.size(); ++index) {
      const auto& it = categories[index];
      const json& row = all["categories"][index];
      ASSERT_EQ(it.id, row["id"]);
      ASSERT_EQ(it.status ? json(*it.status) : json(nullptr), row["status"]);
      ASSERT_EQ(told(it.wire), row["wire"]);
    }
  });
}

TEST(Reference, FactsAreTheTables) {
  for_each_error([](auto catalog, const json& all, const json& row, auto id, const auto&...) {
    for (const auto& [error, holes] : filled<decltype(catalog)>(all, row, id)) {
      ASSERT_EQ(error.id(), id);
      ASSERT_EQ(error.catalog(), all["id"]);
      ASSERT_EQ(told(error.code()), row["code"]);
      ASSERT_EQ(to_string(*error.category()), row["category"]);
      ASSERT_EQ(error.status() ? json(*error.status()) : json(nullptr), row["status"]);
      ASSERT_EQ(told(error.retry() ? std::optional(to_string(*error.retry())) : std::nullopt), row["retry"]);
      ASSERT_EQ(error.received(), nullptr);
      const auto deprecated = error.deprecated();
      ASSERT_EQ(deprecated.has_value(), !row["deprecated"].is_null());
      if (deprecated) {
        const json expected{{"since", deprecated->since}, {"replaced_by", told(deprecated->replaced_by)}, {"note", told(deprecated->note)}};
        ASSERT_EQ(expected, row["deprecated"]);
      }
    }
  });
}

TEST(Reference, TextsComeBackInEachLanguage) {
  for_each_error([](auto catalog, const json& all, const json& row, auto id, const auto&... texts) {
    for (const auto& [error, holes] : filled<decltype(catalog)>(all, row, id)) {
      ASSERT_EQ(error.message(), fill(row["message"], holes));
      const auto check = [&, &error = error, &holes = holes](const auto& language) {
        const std::string locale(language.locale());
        const json& translations = row["translations"];
        ASSERT_EQ(language.message(error), fill(translations.contains(locale) ? translations[locale] : row["message"], holes));
        for (const auto& [name, text] : {std::pair("description", language.description(error)), std::pair("remedy", language.remedy(id))}) {
          ASSERT_EQ(told(text), row[name].is_null() ? row[name] : row[name][locale]);
        }
      };
      (check(texts), ...);
      ASSERT_EQ(sizeof...(texts), reference()["locales"].size());
    }
  });
}

TEST(Reference, ParamsAreOfTheirTypesAndInTheirOrder) {
  for_each_error([](auto catalog, const json& all, const json& row, auto id, const auto&...) {
    std::size_t turn = 0;
    for (const auto& [error, holes] : filled<decltype(catalog)>(all, row, id)) {
      ASSERT_EQ(error.params().size(), row["params"].size());
      for (std::size_t index = 0; index < error.params().size(); ++index) {
        const json& param = row["params"][index];
        const auto& values = edges(param["type"]);
        ASSERT_EQ(error.params()[index].name, param["name"]);
        ASSERT_EQ(error.params()[index].value, values[turn % values.size()].first);
      }
      ++turn;
    }
  });
}

TEST(Reference, LogsHideSensitiveParamsAndNoOthers) {
  constexpr std::string_view secret = "<a secret>";
  std::size_t hidden = 0;
  for_each_error([&](auto catalog, const json&, const json& row, auto id, const auto&...) {
    Params params;
    std::vector<std::string> names;
    names.reserve(row["params"].size());
    bool is_sensitive = false;
    for (const json& param : row["params"]) {
      names.push_back(param["name"]);
      const bool is_secret = param["sensitive"].template get<bool>();
      is_sensitive = is_sensitive || is_secret;
      params.push_back({names.back(), is_secret ? Value(std::string(secret)) : edges(param["type"])[0].first});
    }
    const service_errors::CatalogError<decltype(catalog)> error(id, params);
    ASSERT_EQ(std::string_view(error.what()).find(secret), std::string_view::npos);
    ASSERT_EQ(error.message().find(secret) != std::string::npos, is_sensitive);
    hidden += is_sensitive ? 1U : 0U;
  });
  const auto count = [](const json& catalogs) {
    std::size_t sensitive = 0;
    for (const json& catalog : catalogs) {
      for (const json& row : catalog["errors"]) {
        sensitive += std::any_of(row["params"].begin(), row["params"].end(), [](const json& it) { return it["sensitive"].get<bool>(); }) ? 1U : 0U;
      }
    }
    return sensitive;
  };
  EXPECT_EQ(hidden, count(reference()["catalogs"]));
}

TEST(Reference, WrongParamsAreRefused) {
  for_each_error([](auto catalog, const json&, const json& row, auto id, const auto&...) {
    using Error = service_errors::CatalogError<decltype(catalog)>;
    if (!row["params"].empty()) {
      ASSERT_THROW(Error{id}, std::invalid_argument);
    }
    ASSERT_THROW((Error{id, {{"no param has this name", 1}}}), std::invalid_argument);
  });
}

}  // namespace

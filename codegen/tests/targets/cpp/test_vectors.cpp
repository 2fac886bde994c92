// Every line of `vectors.jsonl` is answered as the Rust engine answers it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "catalogs.hpp"

namespace {

using nlohmann::json;

/** The lines of the vectors. */
const std::vector<json>& vectors() {
  static const std::vector<json> lines = [] {
    std::vector<json> parsed;
    std::ifstream file(GENERATED "/vectors.jsonl", std::ios::binary);
    for (std::string line; std::getline(file, line);) {
      parsed.push_back(json::parse(line));
    }
    return parsed;
  }();
  return lines;
}

std::size_t count_lines() {
  std::ifstream file(GENERATED "/vectors.jsonl", std::ios::binary);
  return static_cast<std::size_t>(std::count(std::istreambuf_iterator<char>(file), {}, '\n'));
}

json told(const std::optional<std::string>& text) { return text ? json(*text) : json(nullptr); }

/** A number without a fraction that says nothing is written as an integer, as in the lines. */
json told(const service_errors::Value& value) {
  if (const auto* number = std::get_if<double>(&value); number != nullptr && std::abs(*number) < 9e18 && std::trunc(*number) == *number) {
    return static_cast<std::int64_t>(*number);
  }
  return std::visit([](const auto& it) { return json(it); }, value);
}

template <class Identified>
json told(const json& vector, const Identified& answer) {
  json params = json::object();
  for (const auto& [name, value] : answer.params()) {
    params[std::string(name)] = told(value);
  }
  const auto& received = answer.received();
  json line{
      {"catalog", vector["catalog"]},
      {"body", vector["body"]},
      {"match", to_string(answer.match())},
      {"error", answer.id() ? json(to_string(*answer.id())) : json(nullptr)},
      {"code", told(received.code)},
      {"category", told(received.category)},
      {"status", received.status ? json(*received.status) : json(nullptr)},
      {"params", params},
      {"message", told(received.message)},
      {"trace", told(received.trace)},
  };
  return line;
}

std::optional<long> status_of(const json& vector) { return vector["status"].is_null() ? std::nullopt : std::optional(vector["status"].get<long>()); }

TEST(Vectors, EveryLineIsAnsweredToTheLetter) {
  const auto& lines = vectors();
  std::size_t run = 0;
  for_each_catalog([&](auto catalog, auto identify, const auto&...) {
    for (const json& line : lines) {
      if (line["catalog"] == decltype(catalog)::tables.id) {
        const auto answer = identify(status_of(line), line["body"].template get<std::string>());
        ASSERT_EQ(told(line, answer), line);
        ASSERT_EQ(answer.received().body, line["body"]);
        ++run;
      }
    }
  });
  EXPECT_EQ(run, count_lines());
  EXPECT_GT(run, 100U);
}

TEST(Vectors, BytesAndParsedJsonAreAnsweredAsTextIs) {
  std::size_t parsed = 0;
  const auto& lines = vectors();
  for_each_catalog([&](auto catalog, auto identify, const auto&...) {
    for (const json& line : lines) {
      if (line["catalog"] != decltype(catalog)::tables.id) {
        continue;
      }
      const auto text = line["body"].template get<std::string>();
      const std::vector<std::uint8_t> bytes(text.begin(), text.end());
      ASSERT_EQ(told(line, identify(status_of(line), bytes)), line);
      const json body = json::parse(text, nullptr, false);
      if (body.is_structured()) {
        ASSERT_EQ(told(line, identify(status_of(line), body)), told(line, identify(status_of(line), body.dump())));
        ++parsed;
      }
    }
  });
  EXPECT_GT(parsed, 50U);
}

TEST(Vectors, AnErrorThatIsKnownIsMadeOfWhatWasReceived) {
  std::size_t whole = 0;
  const auto& lines = vectors();
  for_each_catalog([&](auto catalog, auto identify, const auto&... texts) {
    for (const json& line : lines) {
      if (line["catalog"] != decltype(catalog)::tables.id) {
        continue;
      }
      const auto answer = identify(status_of(line), line["body"].template get<std::string>());
      const auto error = answer.error();
      ASSERT_EQ(error.id(), answer.id());
      ASSERT_EQ(error.message(), answer.received().message.value_or(""));
      ASSERT_EQ(error.received()->body, line["body"]);
      ASSERT_EQ(error.catalog(), line["catalog"]);
      if (answer.has_error()) {
        ASSERT_THROW(answer.throw_if_error(), std::runtime_error);
      } else {
        ASSERT_NO_THROW(answer.throw_if_error());
      }
      whole += (... + (texts.message(error).empty() ? 0U : 1U));
    }
  });
  EXPECT_GT(whole, 100U);
}

}  // namespace

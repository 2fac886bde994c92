// What people hold of a response, as a status and text.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace service_errors::detail {

template <class Body>
concept Text = std::convertible_to<const Body&, std::string_view>;

template <class Byte>
concept OneByte = std::same_as<Byte, char> || std::same_as<Byte, unsigned char> || std::same_as<Byte, std::byte>;

/** As `std::vector<std::uint8_t>` and `std::span<const std::byte>`. */
template <class Body>
concept Bytes = !Text<Body> && requires(const Body& body) {
  { body.size() } -> std::convertible_to<std::size_t>;
  requires OneByte<std::remove_cvref_t<decltype(*body.data())>>;
};

template <class Body>
concept ParsedJson = std::same_as<Body, nlohmann::json> || std::same_as<Body, nlohmann::ordered_json>;

template <class Body>
concept AnyBody = Text<Body> || Bytes<Body> || ParsedJson<Body>;

/** As a response of cpr. */
template <class Response>
concept WithStatusCode = requires(const Response& it) {
  { it.status_code } -> std::convertible_to<long>;
  { it.text } -> std::convertible_to<std::string_view>;
};

/** As a response of cpp-httplib. */
template <class Response>
concept WithStatus = requires(const Response& it) {
  { it.status } -> std::convertible_to<long>;
  { it.body } -> std::convertible_to<std::string_view>;
};

/** As a response of Boost.Beast whose body is text. */
template <class Response>
concept WithResult = requires(const Response& it) {
  { it.result_int() } -> std::convertible_to<long>;
  { it.body() } -> std::convertible_to<std::string_view>;
};

template <class Response>
concept AnyResponse = WithStatusCode<Response> || WithStatus<Response> || WithResult<Response>;

/** Whether parsed JSON nests deeper than can be written without fear for the stack. */
template <class Json>
bool nests_deeper(const Json& json, int levels) {
  if (!json.is_structured()) {
    return false;
  }
  return levels == 0 || std::any_of(json.begin(), json.end(), [&](const Json& it) { return nests_deeper(it, levels - 1); });
}

/** Parsed JSON is written again, so that it is read as its text would be; what nests too deep for any envelope is as good as nothing. */
template <AnyBody Body>
std::string text_of(const Body& body) {
  if constexpr (ParsedJson<Body>) {
    return nests_deeper(body, 127) ? std::string{} : body.dump(-1, ' ', false, Body::error_handler_t::replace);
  } else if constexpr (Text<Body>) {
    return std::string(std::string_view(body));
  } else {
    return {reinterpret_cast<const char*>(body.data()), body.size()};
  }
}

template <AnyResponse Response>
long status_of(const Response& it) {
  if constexpr (WithStatusCode<Response>) {
    return static_cast<long>(it.status_code);
  } else if constexpr (WithStatus<Response>) {
    return static_cast<long>(it.status);
  } else {
    return static_cast<long>(it.result_int());
  }
}

template <AnyResponse Response>
std::string_view body_of(const Response& it) {
  if constexpr (WithStatusCode<Response>) {
    return it.text;
  } else if constexpr (WithStatus<Response>) {
    return it.body;
  } else {
    return it.body();
  }
}

}  // namespace service_errors::detail

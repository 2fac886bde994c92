// How the errors of {{ place.title }} are recognised in responses.
#pragma once

#include <optional>
#include <string_view>

#include "../{{ place.name }}.hpp"

#include "../detail/body.hpp"
#include "../detail/engine.hpp"
#include "../identified.hpp"

namespace {{ place.namespace }}::{{ place.name }} {

namespace rows {
{% for (name, row_type, rows) in tables %}
inline constexpr {{ row_type }} {{ name }}[] = {
{%- for row in rows %}
    {{ row }},
{%- endfor %}
};
{% endfor %}
inline constexpr detail::Reading reading{
{%- for (name, _, _) in tables %}
    .{{ name }} = {{ name }},
{%- endfor %}
};

}  // namespace rows

/** What a response was. */
using Identified = ::{{ place.namespace }}::Identified<Catalog>;

/** Tells which error a response is, by its HTTP status, if that is known, and its body: text, bytes or parsed JSON. It never fails. */
template <detail::AnyBody Body>
Identified identify(std::optional<long> status, const Body& body) {
  return detail::identify<Catalog>(rows::reading, status, detail::text_of(body));
}

/** The same for a response of cpr, cpp-httplib or Boost.Beast. */
template <detail::AnyResponse Response>
Identified identify(const Response& response) {
  return identify(detail::status_of(response), detail::body_of(response));
}

/** Throws the error that a response is, if it is one. */
template <detail::AnyBody Body>
void throw_if_error(std::optional<long> status, const Body& body) {
  identify(status, body).throw_if_error();
}

/** The same for a response of cpr, cpp-httplib or Boost.Beast. */
template <detail::AnyResponse Response>
void throw_if_error(const Response& response) {
  identify(response).throw_if_error();
}

}  // namespace {{ place.namespace }}::{{ place.name }}

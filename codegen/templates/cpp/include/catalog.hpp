// The errors of {{ place.title }}.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "catalog_error.hpp"
#include "detail/tables.hpp"
#include "values.hpp"

namespace {{ place.namespace }}::{{ place.name }} {

/** Which error it is. */
enum class ErrorId {
{%- for (name, doc) in ids %}
  /** {{ doc }} */
  {{ name }},
{%- endfor %}
};

/** The service's classes of errors. */
enum class Category {
{%- for (name, doc) in categories %}
  /** {{ doc }} */
  {{ name }},
{%- endfor %}
};

namespace rows {
{% for long in errors.long_texts %}
inline constexpr auto {{ long.name }} = detail::joined(
{%- for piece in long.pieces %}
    {{ piece }}{% if !loop.last %},{% endif %}
{%- endfor %});
{% endfor %}
inline constexpr detail::CategoryRow categories[] = {
{%- for row in category_rows %}
    {{ row }},
{%- endfor %}
};
{% if !constants.is_empty() %}
inline constexpr detail::ConstantRow constants[] = {
{%- for row in constants %}
    {{ row }},
{%- endfor %}
};
{% endif %}
inline constexpr detail::ErrorRow errors[] = {
{%- for row in errors.lines %}
    {{ row }},
{%- endfor %}
};

}  // namespace rows

/** What the class of errors is made of. */
struct Catalog {
  using ErrorId = {{ place.name }}::ErrorId;
  using Category = {{ place.name }}::Category;

  static constexpr detail::Tables tables{
      .id = "{{ place.catalog.id }}",
      .errors = rows::errors,
      .categories = rows::categories,
{%- if !constants.is_empty() %}
      .constants = rows::constants,
{%- endif %}
  };
};

/** An error of {{ place.title }}. */
using Error = CatalogError<Catalog>;

/** The id as it is written wherever this error is named. */
constexpr std::string_view to_string(ErrorId id) { return rows::errors[static_cast<std::size_t>(id)].id; }

constexpr std::string_view to_string(Category category) { return rows::categories[static_cast<std::size_t>(category)].id; }

/** The error of that id, if there is one. */
constexpr std::optional<ErrorId> error_id(std::string_view id) {
  const auto found = detail::find_row(Catalog::tables.errors, id);
  return found ? std::optional(static_cast<ErrorId>(*found)) : std::nullopt;
}

}  // namespace {{ place.namespace }}::{{ place.name }}

// The texts of {{ place.title }} in the language `{{ locale }}`.
#pragma once

#include "../{{ place.name }}.hpp"

#include "../detail/tables.hpp"
#include "../texts.hpp"

namespace {{ place.namespace }}::{{ place.name }} {
{% if rows.lines.is_empty() %}
/** The texts in the language `{{ locale }}`. */
inline constexpr Texts<Catalog> {{ texts }}("{{ locale }}", {});
{% else %}
namespace rows {
{% for long in rows.long_texts %}
inline constexpr auto {{ long.name }} = detail::joined(
{%- for piece in long.pieces %}
    {{ piece }}{% if !loop.last %},{% endif %}
{%- endfor %});
{% endfor %}
inline constexpr detail::TextRow texts_{{ texts }}[] = {
{%- for row in rows.lines %}
    {{ row }},
{%- endfor %}
};

}  // namespace rows

/** The texts in the language `{{ locale }}`. */
inline constexpr Texts<Catalog> {{ texts }}("{{ locale }}", rows::texts_{{ texts }});
{% endif %}
}  // namespace {{ place.namespace }}::{{ place.name }}

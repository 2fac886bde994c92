// What {{ place.title }} does at which address, and the errors that it may answer with there.
#pragma once

#include "../{{ place.name }}.hpp"

namespace {{ place.namespace }}::{{ place.name }}::operations {

// Each operation has an enum of its errors, whose members are in the order of the ids below it.
// clang-format off
{%- for it in operations %}

/** {{ it.doc }} */
struct {{ it.name }} {
  enum class Error {
{{ it.enumerators }}
  };
  static constexpr ErrorId errors[] = {
{{ it.ids }}
  };
};
{%- endfor %}

// clang-format on

}  // namespace {{ place.namespace }}::{{ place.name }}::operations

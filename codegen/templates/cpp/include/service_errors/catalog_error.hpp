// The errors of one catalog.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "service_error.hpp"

namespace service_errors {

namespace detail {

/** A name that is known when the program is compiled. */
template <std::size_t Size>
struct Name {
  char text[Size]{};

  consteval Name(const char (&name)[Size]) { std::copy_n(name, Size, text); }

  constexpr std::string_view view() const { return {text, Size - 1}; }
};

/** A param that is named when the program is compiled. */
template <Name name, class Type>
struct NamedValue {
  Type value;
};

template <HoleType>
struct TypeOf {
  using Type = std::string;
};
template <>
struct TypeOf<HoleType::integer> {
  using Type = std::int64_t;
};
template <>
struct TypeOf<HoleType::number> {
  using Type = double;
};
template <>
struct TypeOf<HoleType::boolean> {
  using Type = bool;
};

/** Whether a type holds only values of a param's type. */
template <HoleType type, class Type>
constexpr bool is_of_type() {
  constexpr bool is_integer = std::integral<Type> && !std::same_as<Type, bool>;
  switch (type) {
    case HoleType::integer:
      return is_integer && (std::is_signed_v<Type> || sizeof(Type) < sizeof(std::int64_t));
    case HoleType::number:
      return is_integer || std::floating_point<Type>;
    case HoleType::boolean:
      return std::same_as<Type, bool>;
    case HoleType::string:
    case HoleType::token:
    case HoleType::ipv4:
      return std::convertible_to<Type, std::string_view>;
  }
  return false;
}

/** What a service does at one address: an enum of its errors, and their ids in the same order. */
template <class Operation, class ErrorId>
concept OperationWith = requires {
  typename Operation::Error;
  { *std::begin(Operation::errors) } -> std::same_as<const ErrorId&>;
};

/** The error as a member of an operation's enum, if the operation may answer with it. */
template <class Operation, class ErrorId>
constexpr std::optional<typename Operation::Error> error_of(std::optional<ErrorId> id) noexcept {
  const auto found = std::ranges::find(Operation::errors, id);
  return found == std::end(Operation::errors) ? std::nullopt : std::optional(static_cast<typename Operation::Error>(found - std::begin(Operation::errors)));
}

}  // namespace detail

/** A param by its name in the spec, for `Error::make`: `param<"limit">(42)`. */
template <detail::Name name, class Type>
constexpr detail::NamedValue<name, Type> param(Type value) {
  return {std::move(value)};
}

/** The params of an error of which it is known, when the program is compiled, which one it is. It stays valid as long as what it was asked of. */
template <class Catalog, typename Catalog::ErrorId id>
class Known {
 public:
  /** A param by its name in the spec, as its type: `get<"limit">()`. */
  template <detail::Name name>
  const auto& get() const noexcept {
    constexpr auto found = detail::find_param(row.params, name.view());
    static_assert(found.has_value(), "this error has no param of that name");
    return *std::get_if<typename detail::TypeOf<found->row.type>::Type>(&(*params_)[found->index].value);
  }

 private:
  template <class>
  friend class CatalogError;
  template <class>
  friend class Identified;

  static constexpr const detail::ErrorRow& row = Catalog::tables.errors[static_cast<std::size_t>(id)];

  explicit Known(const Params& params) noexcept : params_(&params) {}

  const Params* params_;
};

/** An error of a catalog: one of its table, or one that the table doesn't know. */
template <class Catalog>
class CatalogError : public ServiceError {
 public:
  using ErrorId = typename Catalog::ErrorId;
  using Category = typename Catalog::Category;

  /** An error of which it is known, when the program is compiled, which one it is: wrong params don't compile. */
  template <ErrorId id, detail::Name... names, class... Types>
  static CatalogError make(detail::NamedValue<names, Types>... params) {
    constexpr std::string_view list = row_of(id).params;
    static_assert((detail::find_param(list, names.view()).has_value() && ...), "this error has no param of that name");
    static_assert(sizeof...(names) == detail::count_params(list), "this error has other params: each is given, and once");
    return CatalogError(id, Params{{names.view(), value_of<id, names>(std::move(params.value))}...});
  }

  /**
   * An error of which it is only known, when the program runs, which one it is.
   *
   * Throws `std::invalid_argument` if its params aren't these, or not of these types.
   */
  explicit CatalogError(ErrorId id, const Params& params = {}) : CatalogError(made(id, params)) {}

  /** Which error it is; none if the table doesn't know it. */
  std::optional<ErrorId> id() const noexcept { return cast<ErrorId>(state().error); }

  /** The service's class of errors, if it is known. */
  std::optional<Category> category() const noexcept { return cast<Category>(state().category); }

  /** The error with its params, if it is that one and they are known. */
  template <ErrorId wanted>
  std::optional<Known<Catalog, wanted>> as() const& noexcept {
    return id() == wanted && state().is_whole ? std::optional(Known<Catalog, wanted>(params())) : std::nullopt;
  }
  template <ErrorId>
  void as() && = delete;

  /** The error as one of an operation's, if it is one: `as<operations::…>()`. */
  template <detail::OperationWith<ErrorId> Operation>
  std::optional<typename Operation::Error> as() const noexcept {
    return detail::error_of<Operation>(id());
  }

 private:
  template <class>
  friend class Identified;
  template <class>
  friend class Texts;

  explicit CatalogError(detail::ErrorState state) : ServiceError(std::move(state)) {}

  template <class Enum>
  static std::optional<Enum> cast(std::optional<std::size_t> index) noexcept {
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
  }

  template <ErrorId id, detail::Name name, class Type>
  static Value value_of(Type value) {
    constexpr auto found = detail::find_param(row_of(id).params, name.view());
    static_assert(detail::is_of_type<found->row.type, Type>(), "the param is of another type");
    if constexpr (std::convertible_to<Type, std::string_view>) {
      return std::string(std::string_view(value));
    } else {
      return static_cast<typename detail::TypeOf<found->row.type>::Type>(value);
    }
  }

  static constexpr const detail::ErrorRow& row_of(ErrorId id) { return Catalog::tables.errors[static_cast<std::size_t>(id)]; }

  static detail::ErrorState made(ErrorId id, const Params& given) {
    const detail::ErrorRow& row = row_of(id);
    auto params = detail::in_order(row, given);
    if (!params) {
      throw std::invalid_argument(std::string(row.id) + " takes (" + std::string(row.params) + ")");
    }
    auto message = detail::filled(Catalog::tables, row, row.message, *params, detail::Sensitive::shown);
    return {&Catalog::tables, static_cast<std::size_t>(id), row.category.index, std::move(*params), true, row.retry, std::move(message), std::nullopt};
  }
};

}  // namespace service_errors

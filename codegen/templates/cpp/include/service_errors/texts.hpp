// Texts of errors in one language.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "catalog_error.hpp"

namespace service_errors {

namespace detail {

/** What is written about an error in one language. */
struct TextRow {
  Place error;
  /** Where it isn't what the service sends. */
  std::optional<std::string_view> message{};
  std::optional<std::string_view> description{};
  std::optional<std::string_view> remedy{};
};

}  // namespace detail

/** The texts of a catalog in one language. */
template <class Catalog>
class Texts {
 public:
  using Error = CatalogError<Catalog>;
  using ErrorId = typename Catalog::ErrorId;

  /** The rows are in the order of the errors. */
  constexpr Texts(std::string_view locale, std::span<const detail::TextRow> rows) : locale_(locale), rows_(rows) {}

  /** The language (BCP 47). */
  constexpr std::string_view locale() const noexcept { return locale_; }

  /** The message with its holes filled, sensitive ones too; what was received if it isn't known how to fill them. */
  std::string message(const Error& error) const {
    const detail::ErrorState& state = error.state();
    const detail::ErrorRow* row = state.row();
    if (row == nullptr || !state.is_whole) {
      return state.message;
    }
    const detail::TextRow* texts = find(*state.error);
    const std::string_view text = texts != nullptr && texts->message ? *texts->message : row->message;
    return detail::filled(Catalog::tables, *row, text, state.params, detail::Sensitive::shown);
  }

  /** What the error means, if the table says so. */
  std::optional<std::string_view> description(const Error& error) const { return read(error.id(), &detail::TextRow::description); }
  std::optional<std::string_view> description(ErrorId id) const { return read(id, &detail::TextRow::description); }

  /** What to do about the error, if the table says so. */
  std::optional<std::string_view> remedy(const Error& error) const { return read(error.id(), &detail::TextRow::remedy); }
  std::optional<std::string_view> remedy(ErrorId id) const { return read(id, &detail::TextRow::remedy); }

 private:
  using Field = std::optional<std::string_view> detail::TextRow::*;

  std::optional<std::string_view> read(std::optional<ErrorId> id, Field field) const {
    const detail::TextRow* row = id ? find(static_cast<std::size_t>(*id)) : nullptr;
    return row == nullptr ? std::nullopt : row->*field;
  }

  const detail::TextRow* find(std::size_t error) const {
    const auto found = std::ranges::lower_bound(rows_, error, {}, [](const detail::TextRow& row) { return row.error.index; });
    return found != rows_.end() && found->error.index == error ? &*found : nullptr;
  }

  std::string_view locale_;
  std::span<const detail::TextRow> rows_;
};

}  // namespace service_errors

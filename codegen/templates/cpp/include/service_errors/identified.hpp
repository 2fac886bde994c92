// What a response was.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "catalog_error.hpp"
#include "detail/body.hpp"
#include "detail/engine.hpp"

namespace service_errors {

namespace detail {

inline constexpr int first_failure = 400;

/** Whether the service failed: the status says so, or the message is a known error's, or the body has the shape of one with a code. */
inline bool is_error(const Found& found) {
  if (found.match == Match::exact || found.match == Match::normalized || found.match == Match::not_error) {
    return found.match != Match::not_error;
  }
  const Received& received = found.received;
  // A text that was asked for may well speak of a code.
  const bool says_so = found.is_enveloped && (received.code || received.category);
  return says_so || (received.status ? *received.status >= first_failure : found.match == Match::code);
}

/** What fits, if nothing else does. */
template <class Rows, class Fits>
std::optional<std::size_t> only_one(const Rows& rows, Fits fits) {
  const auto found = std::ranges::find_if(rows, fits);
  if (found == rows.end() || std::find_if(std::next(found), rows.end(), fits) != rows.end()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - rows.begin());
}

/** The category that the code has, or that the body names, or else the only one of the HTTP status. */
inline std::optional<std::size_t> category_of(const Tables& tables, const Received& received) {
  std::optional<std::size_t> of_code;
  bool is_shared = true;
  for (const ErrorRow& row : tables.errors) {
    if (received.code && row.code == *received.code) {
      is_shared = is_shared && row.category.index == of_code.value_or(row.category.index);
      of_code = row.category.index;
    }
  }
  if (of_code && is_shared) {
    return of_code;
  }
  const auto is_named = [&](const CategoryRow& it) { return it.wire && received.category && *it.wire == *received.category; };
  if (std::ranges::any_of(tables.categories, is_named)) {
    return only_one(tables.categories, is_named);
  }
  return only_one(tables.categories, [&](const CategoryRow& it) { return it.status && it.status == received.status; });
}

/** What the table says of all errors with a code, if it says the same of each. */
inline std::optional<Retry> retry_of(const Tables& tables, const Received& received) {
  const ErrorRow* first = nullptr;
  for (const ErrorRow& row : tables.errors) {
    if (received.code && row.code == *received.code) {
      if (first != nullptr && first->retry != row.retry) {
        return std::nullopt;
      }
      first = &row;
    }
  }
  return first == nullptr ? std::nullopt : first->retry;
}

}  // namespace detail

/** What a response was. Nothing of it is lost, whether the error is known or not. */
template <class Catalog>
class Identified {
 public:
  using Error = CatalogError<Catalog>;
  using ErrorId = typename Catalog::ErrorId;

  explicit Identified(detail::Found found) : found_(std::move(found)) {
    if (found_.error) {
      params_ = detail::in_order(Catalog::tables.errors[*found_.error], found_.params);
    }
  }

  /** How well it matched. */
  Match match() const noexcept { return found_.match; }

  /** Which error it is, if that is known. */
  std::optional<ErrorId> id() const noexcept { return found_.error ? std::optional(static_cast<ErrorId>(*found_.error)) : std::nullopt; }

  /** The params that stood in the message. */
  const Params& params() const noexcept { return found_.params; }

  /** What the response said of itself. */
  const Received& received() const noexcept { return found_.received; }

  /** Whether the service failed: the status says so, or the message is a known error's, or the body has the shape of one with a code. */
  bool has_error() const noexcept { return detail::is_error(found_); }

  /** The error, or one as near as is known to it. */
  Error error() const {
    const detail::Tables& tables = Catalog::tables;
    const Received& received = found_.received;
    detail::ErrorState state{.tables = &tables, .error = found_.error, .params = params_.value_or(found_.params), .is_whole = params_.has_value()};
    const detail::ErrorRow* row = state.row();
    state.category = row != nullptr ? row->category.index : detail::category_of(tables, received);
    state.retry = row != nullptr ? row->retry : detail::retry_of(tables, received);
    state.message = received.message.value_or("");
    state.received = received;
    return Error(std::move(state));
  }

  /** Throws the error if the service failed. */
  void throw_if_error() const {
    if (has_error()) {
      throw error();
    }
  }

  /** The error's params, if it is that error and they are known. */
  template <ErrorId wanted>
  std::optional<Known<Catalog, wanted>> as() const& noexcept {
    return id() == wanted && params_ ? std::optional(Known<Catalog, wanted>(*params_)) : std::nullopt;
  }
  template <ErrorId>
  void as() && = delete;

  /** The error as one of an operation's, if it is one: `as<operations::…>()`. */
  template <detail::OperationWith<ErrorId> Operation>
  std::optional<typename Operation::Error> as() const noexcept {
    return detail::error_of<Operation>(id());
  }

 private:
  detail::Found found_;
  /** In the order of the error's row; none if one is missing, or larger than its type can hold. */
  std::optional<Params> params_{};
};

namespace detail {

/** A catalog's engine, which lives until the program has ended: it may be asked by whatever is still running then. */
template <class Catalog>
const Engine& engine_of(const Reading& reading) {
  static const Engine* const engine = new Engine(Catalog::tables, reading);
  return *engine;
}

template <class Catalog>
Identified<Catalog> identify(const Reading& reading, std::optional<long> status, std::string body) {
  constexpr long statuses = 1 << 16;
  const bool is_status = status && *status >= 0 && *status < statuses;
  Found found = engine_of<Catalog>(reading).identify(is_status ? std::optional(static_cast<int>(*status)) : std::nullopt, body);
  found.received.body = std::move(body);
  return Identified<Catalog>(std::move(found));
}

}  // namespace detail

}  // namespace service_errors

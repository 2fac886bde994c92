// What the errors of every catalog have in common.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "detail/message.hpp"
#include "detail/tables.hpp"
#include "values.hpp"

namespace service_errors {

/** What a response said of itself, whatever became of it. */
struct Received {
  /** The HTTP status, if it was given. */
  std::optional<int> status{};
  /** The code in the body. */
  std::optional<std::string> code{};
  /** What the body calls the category. */
  std::optional<std::string> category{};
  /** The message in the body; a body that hasn't the shape of an error is all message. */
  std::optional<std::string> message{};
  /** The id by which the service's logs are searched. */
  std::optional<std::string> trace{};
  /** The body as it was handed in; parsed JSON as it is written. */
  std::string body{};
};

namespace detail {

/** What is known of an error. */
struct ErrorState {
  const Tables* tables;
  /** Where it stands in the table, if that is known. */
  std::optional<std::size_t> error{};
  /** Where its category stands, if that is known. */
  std::optional<std::size_t> category{};
  /** Of an error that was made, in the order of its row; else those that stood in the message. */
  Params params{};
  /** Whether the params are all there, each as a value of its type. */
  bool is_whole = false;
  std::optional<Retry> retry{};
  std::string message{};
  std::optional<Received> received{};

  const ErrorRow* row() const { return error ? &tables->errors[*error] : nullptr; }
};

/** Whether the message of an error, or of one with its code if it isn't known which it is, has a sensitive param. */
inline bool may_be_sensitive(const ErrorState& state) {
  if (const ErrorRow* row = state.row()) {
    return has_sensitive_param(*row);
  }
  const auto code = state.received ? state.received->code : std::nullopt;
  return code && std::ranges::any_of(state.tables->errors, [&](const ErrorRow& row) { return row.code == *code && has_sensitive_param(row); });
}

/** The start of a text, which doesn't end within a character. */
inline std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 500;
  if (text.size() <= longest) {
    return std::string(text);
  }
  std::size_t end = longest;
  while ((static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) {
    --end;
  }
  return std::string(text.substr(0, end)) + "...";
}

/** What an error says where it is logged: nothing sensitive is in it. */
inline std::string loggable(const ErrorState& state) {
  const ErrorRow* row = state.row();
  std::string text(state.tables->id);
  if (row != nullptr) {
    text.append(".").append(row->id);
  }
  std::string message;
  if (!may_be_sensitive(state)) {
    message = row != nullptr ? state.message : shortened(state.message);
  } else if (row != nullptr && state.is_whole) {
    message = filled(*state.tables, *row, row->message, state.params, Sensitive::hidden);
  }
  if (!message.empty()) {
    text.append(": ").append(message);
  }
  if (state.received && state.received->status && row == nullptr) {
    text.append(" (HTTP ").append(std::to_string(*state.received->status)).append(")");
  }
  return text;
}

}  // namespace detail

/** An error of one of the services. Copies share what they hold, and making one never fails. */
class ServiceError : public std::runtime_error {
 public:
  // There is no moving: it would leave an error that holds nothing, and copies are as cheap.
  ServiceError(const ServiceError&) noexcept = default;
  ServiceError& operator=(const ServiceError&) noexcept = default;

  /** The id of the service's catalog. */
  std::string_view catalog() const noexcept { return state_->tables->id; }

  /** The code: the table's, or that of the body if it isn't known which error this is. */
  std::optional<std::string_view> code() const noexcept {
    if (const auto* row = state_->row()) {
      return row->code;
    }
    return state_->received && state_->received->code ? std::optional<std::string_view>(*state_->received->code) : std::nullopt;
  }

  /** The HTTP status: as it was received, or else the category's. */
  std::optional<int> status() const noexcept {
    if (state_->received && state_->received->status) {
      return state_->received->status;
    }
    return state_->category ? state_->tables->categories[*state_->category].status : std::nullopt;
  }

  /** What the service sends, or sent, sensitive params included. `what()` is for logs: it shows those params as open holes. */
  const std::string& message() const noexcept { return state_->message; }

  /** What fills the holes of the message, sensitive params included. */
  const Params& params() const noexcept { return state_->params; }

  /** Whether to send the same request again; none if the service doesn't tell. */
  std::optional<Retry> retry() const noexcept { return state_->retry; }

  /** There if the error is on its way out. */
  std::optional<Deprecation> deprecated() const noexcept {
    const auto* row = state_->row();
    return row == nullptr ? std::nullopt : row->deprecated;
  }

  /** The response that the error was read from, if it was. */
  const Received* received() const noexcept { return state_->received ? &*state_->received : nullptr; }

 protected:
  explicit ServiceError(detail::ErrorState state) : std::runtime_error(detail::loggable(state)), state_(std::make_shared<const detail::ErrorState>(std::move(state))) {}

  const detail::ErrorState& state() const noexcept { return *state_; }

 private:
  std::shared_ptr<const detail::ErrorState> state_;
};

}  // namespace service_errors

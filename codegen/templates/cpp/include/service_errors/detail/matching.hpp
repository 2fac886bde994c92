// One template against one message.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "number.hpp"
#include "tables.hpp"
#include "text.hpp"

namespace service_errors::detail {

/** How long the text of a number may be: twice what writes out every digit that a double can have (IEEE 754: 767). */
inline constexpr std::size_t longest_number = 1536;

/** A hole of a template, and what stands behind it. */
struct Hole {
  /** Empty for a constant of the server. */
  std::string_view param;
  HoleType type;
  /** The literal behind the hole; empty only at the end of the message. */
  std::string literal;
};

/** A message with holes: the literal that it starts with, and the holes. */
struct Pattern {
  std::string head;
  std::vector<Hole> holes;

  /** Whether both match the same messages: they differ at most in the names of their holes. */
  bool is_like(const Pattern& other) const {
    const auto are_alike = [](const Hole& one, const Hole& two) { return one.type == two.type && one.literal == two.literal; };
    return head == other.head && std::ranges::equal(holes, other.holes, are_alike);
  }
};

constexpr bool is_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

constexpr bool is_integer(std::string_view text) { return is_digits(text.substr(text.starts_with('-') ? 1 : 0)); }

/** An integer, then an optional fraction, then an optional exponent. */
constexpr bool is_number(std::string_view text) {
  if (text.size() > longest_number) {
    return false;
  }
  const std::size_t mark = text.find_first_of("eE");
  const std::string_view mantissa = text.substr(0, mark);
  if (mark != std::string_view::npos) {
    const std::string_view exponent = text.substr(mark + 1);
    if (!is_digits(exponent.substr(exponent.starts_with('-') || exponent.starts_with('+') ? 1 : 0))) {
      return false;
    }
  }
  const std::size_t point = mantissa.find('.');
  return is_integer(mantissa.substr(0, point)) && (point == std::string_view::npos || is_digits(mantissa.substr(point + 1)));
}

/** Four numbers from 0 to 255 without leading zeros. */
constexpr bool is_ipv4(std::string_view text) {
  for (int part = 0; part < 4; ++part) {
    const std::string_view digits = text.substr(0, part < 3 ? text.find('.') : text.size());
    if (!is_digits(digits) || digits.size() > 3 || (digits.size() > 1 && digits[0] == '0')) {
      return false;
    }
    int value = 0;
    for (const char digit : digits) {
      value = value * 10 + (digit - '0');
    }
    if (value > 255 || (part < 3 && digits.size() == text.size())) {
      return false;
    }
    text.remove_prefix(std::min(digits.size() + 1, text.size()));
  }
  return true;
}

/** Where the word ends that starts at a place. */
inline std::size_t end_of_token(std::string_view text, std::size_t at) {
  while (at < text.size() && white_space_at_start(text.substr(at)) == 0) {
    ++at;
  }
  return at;
}

/** Whether a text as a whole is a value of that type. */
inline bool accepts(HoleType type, std::string_view text) {
  switch (type) {
    case HoleType::string:
      return true;
    case HoleType::token:
      return !text.empty() && end_of_token(text, 0) == text.size();
    case HoleType::integer:
      return is_integer(text);
    case HoleType::number:
      return is_number(text);
    case HoleType::boolean:
      return text == "true" || text == "false";
    case HoleType::ipv4:
      return is_ipv4(text);
  }
  return false;
}

/** A stretch of a text, the end exclusive. */
struct Span {
  std::size_t start = 0;
  std::size_t end = 0;
};

/** A pattern and a text while they are matched. */
class Matching {
 public:
  Matching(const Pattern& pattern, std::string_view text, std::span<Span> found, std::span<Span> failed)
      : holes_(pattern.holes), text_(text), found_(found), failed_(failed) {}

  /** Fills the holes from one on, if the text from a place on matches what is left. */
  bool fill(std::size_t hole, std::size_t start) {
    if (failed_[hole].start <= start && start < failed_[hole].end) {
      return false;
    }
    const bool is_filled = hole + 1 == holes_.size() ? fill_to_end(hole, start) : fill_up_to(hole, start);
    if (!is_filled) {
      failed_[hole] = {start, reach(hole, start).value_or(start)};
    }
    return is_filled;
  }

 private:
  /** The tail was compared before all else; a hole that would overlap it doesn't fit. */
  bool fill_to_end(std::size_t hole, std::size_t start) {
    const std::size_t end = text_.size() - holes_[hole].literal.size();
    found_[hole] = {start, end};
    return start <= end && accepts(holes_[hole].type, text_.substr(start, end - start));
  }

  /** Fills a hole up to each place in turn where the literal behind it stands, until the rest matches. */
  bool fill_up_to(std::size_t hole, std::size_t start) {
    const std::string& literal = holes_[hole].literal;
    const std::size_t limit = reach(hole, start).value_or(start + longest_number);
    const std::string_view within = text_.substr(0, limit + literal.size());
    for (std::size_t end = within.find(literal, start); end != std::string_view::npos; end = within.find(literal, end + 1)) {
      if (accepts_within_reach(hole, text_.substr(start, end - start)) && fill(hole + 1, end + literal.size())) {
        found_[hole] = {start, end};
        return true;
      }
    }
    return false;
  }

  /**
   * How far a hole can go from a place, where from any later place within that it could go no further and find nothing else: for a string
   * to the end, for a token to the end of the word, for an integer to the end of the digits.
   */
  std::optional<std::size_t> reach(std::size_t hole, std::size_t start) const {
    switch (holes_[hole].type) {
      case HoleType::string:
        return text_.size();
      case HoleType::token:
        return end_of_token(text_, start);
      case HoleType::integer: {
        std::size_t end = start + (text_.substr(start).starts_with('-') ? 1 : 0);
        while (end < text_.size() && is_digit(text_[end])) {
          ++end;
        }
        return end;
      }
      case HoleType::number:
      case HoleType::boolean:
      case HoleType::ipv4:
        break;
    }
    return std::nullopt;
  }

  /** The same as `accepts` for what doesn't go beyond the reach: any stretch is a value there, if only it is long enough. */
  bool accepts_within_reach(std::size_t hole, std::string_view value) const {
    switch (holes_[hole].type) {
      case HoleType::string:
        return true;
      case HoleType::token:
        return !value.empty();
      case HoleType::integer:
        return !value.empty() && value != "-";
      case HoleType::number:
      case HoleType::boolean:
      case HoleType::ipv4:
        break;
    }
    return accepts(holes_[hole].type, value);
  }

  std::span<const Hole> holes_;
  std::string_view text_;
  std::span<Span> found_;
  /** By hole: the starts from which it can't be filled. */
  std::span<Span> failed_;
};

/**
 * What stands in each hole, if the text as a whole is the pattern with its holes filled, each with the fewest characters that let the rest
 * match: what an anchored regular expression with lazy groups gives.
 *
 * The time is linear in the text for each hole: where one has failed once, it isn't tried again at a place from which it could only find
 * what it found before.
 */
inline std::optional<std::vector<Span>> match(const Pattern& pattern, std::string_view text) {
  // What stands at the ends is compared first, for that is quick and most patterns fail there.
  if (!text.ends_with(pattern.holes.back().literal) || !text.starts_with(pattern.head)) {
    return std::nullopt;
  }
  const std::size_t count = pattern.holes.size();
  // Most patterns have few holes, and most that are tried fail: no memory is taken for them.
  constexpr std::size_t few = 4;
  std::array<Span, 2 * few> some{};
  std::vector<Span> many(count > few ? 2 * count : 0);
  const std::span<Span> spans = count > few ? std::span<Span>(many) : std::span<Span>(some);
  const std::span<Span> found = spans.first(count);
  if (!Matching(pattern, text, found, spans.last(count)).fill(0, pattern.head.size())) {
    return std::nullopt;
  }
  return std::vector<Span>(found.begin(), found.end());
}

}  // namespace service_errors::detail

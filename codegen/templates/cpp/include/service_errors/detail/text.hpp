// Texts as the tables compare them: white space is Unicode's, letter case is ASCII's, and every text is UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace service_errors::detail {

constexpr bool is_digit(char it) { return it >= '0' && it <= '9'; }

constexpr char lower(char it) { return it >= 'A' && it <= 'Z' ? static_cast<char>(it - 'A' + 'a') : it; }

/** Whether a character is a part of a word: ASCII letters, digits and the underscore. */
constexpr bool is_word(char it) { return is_digit(it) || it == '_' || (lower(it) >= 'a' && lower(it) <= 'z'); }

inline std::string lower(std::string_view text) {
  std::string lowered(text);
  for (char& it : lowered) {
    it = lower(it);
  }
  return lowered;
}

/** The text with its ASCII letters in lower case is the other. */
constexpr bool equal_in_lower_case(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) {
    return false;
  }
  for (std::size_t at = 0; at < one.size(); ++at) {
    if (lower(one[at]) != lower(other[at])) {
      return false;
    }
  }
  return true;
}

/** How long the white space is that a text starts with, in one character; 0 if it starts with none. */
constexpr std::size_t white_space_at_start(std::string_view text) {
  if (text.empty()) {
    return 0;
  }
  const char first = text[0];
  if (static_cast<unsigned char>(first) < 0x80) {
    return first == ' ' || (first >= '\t' && first <= '\r') ? 1 : 0;
  }
  for (const std::string_view wide : {"\302\205", "\302\240"}) {
    if (text.starts_with(wide)) {
      return 2;
    }
  }
  if (text.starts_with("\342\200") && text.size() > 2) {
    const auto last = static_cast<unsigned char>(text[2]);
    return last <= 0x8a || last == 0xa8 || last == 0xa9 || last == 0xaf ? 3 : 0;
  }
  for (const std::string_view wide : {"\341\232\200", "\342\201\237", "\343\200\200"}) {
    if (text.starts_with(wide)) {
      return 3;
    }
  }
  return 0;
}

/** The same for what says nothing at an end of a message: white space, and what ends a sentence. */
constexpr std::size_t loose_at_start(std::string_view text) {
  if (text.starts_with('.') || text.starts_with('!')) {
    return 1;
  }
  return text.starts_with("\343\200\202") ? 3 : white_space_at_start(text);
}

using Drop = std::size_t (*)(std::string_view);

/** A text without what is dropped at its start. */
constexpr std::string_view trim_start(std::string_view text, Drop drop) {
  while (const std::size_t length = drop(text)) {
    text.remove_prefix(length);
  }
  return text;
}

/** A text without what is dropped at its end. What is dropped is one, two or three bytes long. */
constexpr std::string_view trim_end(std::string_view text, Drop drop) {
  const auto dropped = [&]() -> std::size_t {
    for (std::size_t length = 1; length <= 3 && length <= text.size(); ++length) {
      if (drop(text.substr(text.size() - length)) == length) {
        return length;
      }
    }
    return 0;
  };
  while (const std::size_t length = dropped()) {
    text.remove_suffix(length);
  }
  return text;
}

/** A text without what is dropped at its ends. */
constexpr std::string_view trim(std::string_view text, Drop drop) { return trim_end(trim_start(text, drop), drop); }

/** What stands at the start of bytes: a character, or what one U+FFFD stands for. */
struct Sequence {
  std::size_t length;
  bool is_character;
};

/** Reads the start of bytes as browsers do: of a character that isn't finished, as much as could be one is replaced. */
constexpr Sequence sequence_at_start(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  if (first < 0x80) {
    return {1, true};
  }
  if (first < 0xc2 || first > 0xf4) {
    return {1, false};
  }
  const std::size_t length = first < 0xe0 ? 2 : (first < 0xf0 ? 3 : 4);
  // The second byte rules out what could be written shorter, surrogates, and what is beyond Unicode.
  unsigned char least = first == 0xe0 ? 0xa0 : (first == 0xf0 ? 0x90 : 0x80);
  unsigned char most = first == 0xed ? 0x9f : (first == 0xf4 ? 0x8f : 0xbf);
  for (std::size_t at = 1; at < length; ++at) {
    const auto next = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : static_cast<unsigned char>(0);
    if (next < least || next > most) {
      return {at, false};
    }
    least = 0x80;
    most = 0xbf;
  }
  return {length, true};
}

/** Where the first byte stands that is no UTF-8; the end if none is. */
constexpr std::size_t end_of_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const Sequence sequence = sequence_at_start(bytes.substr(at));
    if (!sequence.is_character) {
      break;
    }
    at += sequence.length;
  }
  return at;
}

/** Bytes as UTF-8: what is none becomes U+FFFD. */
inline std::string mended(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  while (true) {
    const std::size_t good = end_of_utf8(bytes);
    text.append(bytes.substr(0, good));
    if (good == bytes.size()) {
      return text;
    }
    text.append("\357\277\275");
    bytes.remove_prefix(good + sequence_at_start(bytes.substr(good)).length);
  }
}

}  // namespace service_errors::detail

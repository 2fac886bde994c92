// Signal to error: which row of a table a response came from.
//
// The Rust engine of errspec defines what is answered here; `vectors.jsonl` holds both to it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "../service_error.hpp"
#include "decode.hpp"
#include "matching.hpp"
#include "message.hpp"
#include "starts.hpp"
#include "tables.hpp"
#include "text.hpp"

namespace service_errors {

/** How well a response matched. */
enum class Match : std::uint8_t {
  /** The message is that of the error. */
  exact,
  /** It is, but for the case of letters and for white space and full stops at its ends. */
  normalized,
  /** Only the code is known. */
  code,
  /** Only the category or the HTTP status is. */
  category,
  /** Nothing is. */
  none,
  /** The body says that it is no error. */
  not_error,
};

constexpr std::string_view to_string(Match match) {
  constexpr std::array<std::string_view, 6> names{"exact", "normalized", "code", "category", "none", "not_error"};
  return names[static_cast<std::size_t>(match)];
}

namespace detail {

/** Another wording of an error's message, which is read and not sent. */
struct WordingRow {
  Place error;
  std::string_view message;
};

/** Of the messages with holes, one that is tried at another place than its own. */
struct LateRow {
  std::size_t place;
  std::size_t index;
};

/** What reading a service's responses takes besides its tables. */
struct Reading {
  /** The shapes of bodies, in the order in which they are tried. */
  std::span<const std::string_view> envelopes;
  /** Bodies that look like an error and are none: each is a part of the body that it stands for. */
  std::span<const std::string_view> not_errors{};
  /** What may stand before a body. */
  std::span<const std::string_view> body_prefixes{};
  /** In the order of the errors. */
  std::span<const WordingRow> wordings{};
  std::span<const LateRow> late{};
};

/** What a response was. */
struct Found {
  Match match = Match::none;
  std::optional<std::size_t> error{};
  Params params{};
  Received received{};
  bool is_enveloped = false;
};

/** A param as it is read; what its type can't hold stays the text that it was. */
inline Value read_value(HoleType type, std::string_view text) {
  if (type == HoleType::boolean) {
    return equal_in_lower_case(text, "true");
  }
  if (type == HoleType::integer) {
    if (const auto value = read_integer<std::int64_t>(text)) {
      return *value;
    }
    if (const auto value = read_integer<std::uint64_t>(text)) {
      return *value;
    }
  }
  if (type == HoleType::number) {
    if (const auto value = read_number(text)) {
      return *value;
    }
  }
  return std::string(text);
}

/** The tables of one catalog, and what they are looked up by: worked out when the first response is identified. */
class Engine {
 public:
  Engine(const Tables& tables, const Reading& reading) : tables_(tables), decoder_(reading.envelopes, reading.not_errors, reading.body_prefixes) {
    read_keys();
    std::size_t wording = 0;
    for (std::size_t error = 0; error < tables.errors.size(); ++error) {
      add_message(error, tables.errors[error].message);
      for (; wording < reading.wordings.size() && reading.wordings[wording].error.index == error; ++wording) {
        add_message(error, reading.wordings[wording].message);
      }
    }
    put_in_order(reading.late);
    index_messages();
  }

  /** Identifies a response by its HTTP status, if that is known, and its body. */
  Found identify(std::optional<int> status, std::string_view body) const {
    Decoded decoded = end_of_utf8(body) == body.size() ? decoder_.decode(body) : decoder_.decode(mended(body));
    Found found;
    found.is_enveloped = decoded.kind == BodyKind::enveloped;
    Signal& signal = decoded.signal;
    found.received = {status, std::move(signal.code), std::move(signal.category), std::move(signal.message), std::move(signal.trace), {}};
    if (decoded.kind == BodyKind::not_error) {
      found.match = Match::not_error;
    } else {
      find(found);
    }
    return found;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /** By what an error is known. */
  struct Key {
    /** Counts the codes, or `none`. */
    std::size_t code;
    std::size_t category;
    /** Counts the names of categories on the wire, or `none`. */
    std::size_t wire;
    std::optional<int> status;
  };

  /** A message without holes. */
  struct Literal {
    std::string text;
    std::string normalized;
    std::size_t error;
  };

  /** A message with holes. */
  struct Template {
    std::size_t error;
    Pattern exact;
    /** The same in lower case, without what is loose at its ends. */
    Pattern normalized;
  };

  /** Errors of which one is meant. */
  struct Candidates {
    enum class By : std::uint8_t {
      code,
      wire,
      status,
      nothing,
    };

    By by;
    std::size_t value;

    bool has(const Key& key) const {
      switch (by) {
        case By::code:
          return key.code == value;
        case By::wire:
          return key.wire == value;
        case By::status:
          return key.status && static_cast<std::size_t>(*key.status) == value;
        case By::nothing:
          break;
      }
      return true;
    }
  };

  /** One message. What is worked out for it is worked out when it is first asked for, and then for all candidates. */
  struct Wanted {
    std::string_view message;
    /** The message without what is loose at its ends. */
    std::string_view trimmed;
    /** The start of the message in lower case, as long as any head. */
    std::string start;
    /** The trimmed message in lower case. */
    std::optional<std::string> lowered{};

    const std::string& normalized() {
      if (!lowered) {
        lowered = lower(trimmed);
      }
      return *lowered;
    }
  };

  using Index = std::unordered_map<std::string_view, std::vector<std::size_t>>;

  void read_keys() {
    for (const ErrorRow& row : tables_.errors) {
      const CategoryRow& category = tables_.categories[row.category.index];
      Key key{none, row.category.index, none, category.status};
      if (row.code) {
        key.code = codes_.try_emplace(*row.code, codes_.size()).first->second;
        only_errors_.resize(codes_.size(), keys_.size());
        if (only_errors_[key.code] != keys_.size()) {
          only_errors_[key.code] = none;
        }
      }
      if (category.wire) {
        key.wire = wires_.try_emplace(*category.wire, wires_.size()).first->second;
      }
      keys_.push_back(key);
    }
    // A category or a status may be known though no error has it.
    for (const CategoryRow& category : tables_.categories) {
      if (category.wire) {
        wires_.try_emplace(*category.wire, wires_.size());
      }
      if (category.status) {
        statuses_.push_back(*category.status);
      }
    }
    std::vector<std::string> codes;
    for (const auto& [code, index] : codes_) {
      codes.emplace_back(code);
      if (!code.empty()) {
        starts_code_[static_cast<unsigned char>(code[0])] = is_word(code[0]);
      }
    }
    code_starts_ = Starts(std::move(codes));
  }

  void add_message(std::size_t error, std::string_view message) {
    const std::string_view params = tables_.errors[error].params;
    Pattern pattern;
    std::string* literal = &pattern.head;
    const auto add_hole = [&](std::string_view name) {
      const auto param = find_param(params, name);
      const auto constant = std::ranges::find(tables_.constants, name, &ConstantRow::name);
      const HoleType type = param ? param->row.type : constant->type;
      pattern.holes.push_back({param ? param->row.name : std::string_view{}, type, {}});
      literal = &pattern.holes.back().literal;
    };
    const auto add_text = [&](std::string_view text) { *literal += text; };
    for_each_piece(message, add_text, add_hole);
    if (pattern.holes.empty()) {
      std::string normalized = lower(trim(pattern.head, loose_at_start));
      literals_.push_back({std::move(pattern.head), std::move(normalized), error});
    } else {
      Pattern normalized = lowered(pattern);
      templates_.push_back({error, std::move(pattern), std::move(normalized)});
    }
  }

  static Pattern lowered(const Pattern& pattern) {
    Pattern normalized;
    normalized.head = lower(trim_start(pattern.head, loose_at_start));
    for (const Hole& hole : pattern.holes) {
      const bool is_last = &hole == &pattern.holes.back();
      const std::string_view literal = is_last ? trim_end(hole.literal, loose_at_start) : std::string_view(hole.literal);
      normalized.holes.push_back({hole.param, hole.type, lower(literal)});
    }
    return normalized;
  }

  /** Templates are tried in their own order, but for those of which the place is given. */
  void put_in_order(std::span<const LateRow> late) {
    std::vector<bool> is_late(templates_.size());
    for (const LateRow& row : late) {
      is_late[row.index] = true;
    }
    std::size_t given = 0;
    std::size_t next = 0;
    while (order_.size() < templates_.size()) {
      if (given < late.size() && late[given].place == order_.size()) {
        order_.push_back(late[given++].index);
        continue;
      }
      while (is_late[next]) {
        ++next;
      }
      order_.push_back(next++);
    }
  }

  void index_messages() {
    for (std::size_t index = 0; index < literals_.size(); ++index) {
      by_text_[literals_[index].text].push_back(index);
      by_normalized_[literals_[index].normalized].push_back(index);
    }
    std::vector<std::string> heads;
    for (const std::size_t index : order_) {
      heads.push_back(templates_[index].normalized.head);
    }
    heads_ = Starts(std::move(heads));
    of_head_.resize(heads_.size());
    for (std::size_t rank = 0; rank < order_.size(); ++rank) {
      of_head_[*heads_.find(templates_[order_[rank]].normalized.head)].push_back(rank);
    }
  }

  void find(Found& found) const {
    const std::string_view message = found.received.message ? std::string_view(*found.received.message) : std::string_view{};
    const Candidates candidates = candidates_of(found.received);
    const std::string_view start = trim_start(message, loose_at_start);
    Wanted wanted{message, trim_end(start, loose_at_start), lower(start.substr(0, heads_.longest()))};
    if (find_inside(wanted, candidates, found)) {
      return;
    }
    const bool is_narrow = candidates.by == Candidates::By::wire || candidates.by == Candidates::By::status;
    if (!is_narrow || !find_inside(wanted, {Candidates::By::nothing, 0}, found)) {
      find_without_message(candidates, found);
    }
  }

  /** By code if that is known, else by category, else by status, else all. */
  Candidates candidates_of(const Received& received) const {
    if (const auto code = received.code ? codes_.find(*received.code) : codes_.end(); code != codes_.end()) {
      return {Candidates::By::code, code->second};
    }
    if (const auto wire = received.category ? wires_.find(*received.category) : wires_.end(); wire != wires_.end()) {
      return {Candidates::By::wire, wire->second};
    }
    if (received.status && std::ranges::find(statuses_, *received.status) != statuses_.end()) {
      return {Candidates::By::status, static_cast<std::size_t>(*received.status)};
    }
    return {Candidates::By::nothing, 0};
  }

  bool find_inside(Wanted& wanted, const Candidates& candidates, Found& found) const {
    return find_exact(wanted, candidates, found) || find_normalized(wanted, candidates, found);
  }

  bool find_exact(Wanted& wanted, const Candidates& candidates, Found& found) const {
    const auto same = by_text_.find(wanted.message);
    const auto error = same == by_text_.end() ? std::nullopt : the_one(errors_of(same->second), candidates);
    found.match = Match::exact;
    if (error) {
      found.error = error;
      return true;
    }
    return find_template(wanted, candidates, &Template::exact, wanted.message, wanted.message, found);
  }

  bool find_normalized(Wanted& wanted, const Candidates& candidates, Found& found) const {
    if (wanted.trimmed.empty()) {
      return false;
    }
    found.match = Match::normalized;
    if (const auto same = by_normalized_.find(wanted.normalized()); same != by_normalized_.end()) {
      // A message that differs in case alone is nearer than one whose ends differ.
      std::vector<std::size_t> in_case;
      std::ranges::copy_if(same->second, std::back_inserter(in_case), [&](std::size_t it) { return equal_in_lower_case(literals_[it].text, wanted.message); });
      found.error = the_one(errors_of(in_case), candidates);
      if (!found.error) {
        found.error = the_one(errors_of(same->second), candidates);
      }
      if (found.error) {
        return true;
      }
    }
    return find_template(wanted, candidates, &Template::normalized, wanted.normalized(), wanted.trimmed, found);
  }

  /** Finds the first template among the candidates that fits. Patterns are compared with `text`; params are read from `original`, which is as long. */
  bool find_template(const Wanted& wanted, const Candidates& candidates, Pattern Template::*pattern, std::string_view text, std::string_view original,
                     Found& found) const {
    std::size_t best = none;
    std::size_t best_head = none;
    std::vector<Span> spans;
    for (std::size_t head = heads_.longest_of(wanted.start); head != Starts::none; head = heads_.parent(head)) {
      for (const std::size_t rank : of_head_[head]) {
        if (rank >= best) {
          break;
        }
        const Template& it = templates_[order_[rank]];
        auto filled = candidates.has(keys_[it.error]) ? match(it.*pattern, text) : std::nullopt;
        if (filled) {
          best = rank;
          best_head = head;
          spans = std::move(*filled);
          break;
        }
      }
    }
    if (best == none) {
      return false;
    }
    const Template& chosen = templates_[order_[best]];
    std::vector<std::size_t> alike;
    for (const std::size_t rank : of_head_[best_head]) {
      const Template& other = templates_[order_[rank]];
      if (rank == best || other.exact.is_like(chosen.exact)) {
        alike.push_back(other.error);
      }
    }
    found.error = the_one(alike, candidates);
    for (std::size_t hole = 0; found.error && hole < spans.size(); ++hole) {
      const Hole& it = chosen.exact.holes[hole];
      if (!it.param.empty()) {
        found.params.push_back({it.param, read_value(it.type, original.substr(spans[hole].start, spans[hole].end - spans[hole].start))});
      }
    }
    return found.error.has_value();
  }

  std::vector<std::size_t> errors_of(const std::vector<std::size_t>& literals) const {
    std::vector<std::size_t> errors;
    std::ranges::transform(literals, std::back_inserter(errors), [&](std::size_t it) { return literals_[it].error; });
    return errors;
  }

  /** The candidate among errors with the same message: of several the first, but none if they differ in what the message doesn't tell. */
  std::optional<std::size_t> the_one(const std::vector<std::size_t>& errors, const Candidates& candidates) const {
    std::optional<std::size_t> first;
    for (const std::size_t error : errors) {
      if (!candidates.has(keys_[error])) {
        continue;
      }
      if (first && (keys_[error].code != keys_[*first].code || keys_[error].category != keys_[*first].category)) {
        return std::nullopt;
      }
      first = std::min(error, first.value_or(error));
    }
    return first;
  }

  /** Says what is left to say when no message fits. */
  void find_without_message(const Candidates& candidates, Found& found) const {
    found.error = std::nullopt;
    Received& received = found.received;
    std::size_t code = candidates.by == Candidates::By::code ? candidates.value : none;
    if (code == none && !found.is_enveloped) {
      code = code_in(*received.message);
    }
    if (code == none) {
      found.match = candidates.by == Candidates::By::nothing ? Match::none : Match::category;
      return;
    }
    found.match = Match::code;
    if (only_errors_[code] != none) {
      found.error = only_errors_[code];
    }
    if (!received.code) {
      const auto wire = std::ranges::find_if(codes_, [&](const auto& it) { return it.second == code; });
      received.code = std::string(wire->first);
    }
  }

  /** The first code in a text that stands there as a whole word. */
  std::size_t code_in(std::string_view text) const {
    for (std::size_t at = 0; at < text.size(); ++at) {
      // Most words are ruled out by their first letter.
      if (!starts_code_[static_cast<unsigned char>(text[at])] || (at > 0 && is_word(text[at - 1]))) {
        continue;
      }
      const std::string_view rest = text.substr(at);
      for (std::size_t start = code_starts_.longest_of(rest); start != Starts::none; start = code_starts_.parent(start)) {
        const std::string& code = code_starts_.text(start);
        const bool ends_word = rest.size() == code.size() || !is_word(rest[code.size()]);
        if (!code.empty() && is_word(code.back()) && ends_word) {
          return codes_.at(code);
        }
      }
    }
    return none;
  }

  Tables tables_;
  Decoder decoder_;
  /** By error. */
  std::vector<Key> keys_;
  std::unordered_map<std::string_view, std::size_t> codes_;
  std::unordered_map<std::string_view, std::size_t> wires_;
  std::vector<int> statuses_;
  /** By code: its error, or `none` if it has several. */
  std::vector<std::size_t> only_errors_;
  Starts code_starts_;
  std::array<bool, 256> starts_code_{};
  std::vector<Literal> literals_;
  std::vector<Template> templates_;
  /** Of two templates that fit, that of the lower rank is meant: by rank, which template that is. */
  std::vector<std::size_t> order_;
  Index by_text_;
  Index by_normalized_;
  Starts heads_;
  /** By head: the ranks of the templates that start with it, the lowest first. */
  std::vector<std::vector<std::size_t>> of_head_;
};

}  // namespace detail

}  // namespace service_errors

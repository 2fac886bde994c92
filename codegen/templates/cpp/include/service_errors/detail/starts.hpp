// Texts, to find those with which another text starts.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace service_errors::detail {

/**
 * Sorted texts, of which each knows the longest other with which it starts.
 *
 * The last of them that isn't greater than a text starts with all of them with which the text starts: what stands between the text and a
 * start of it starts in the same way. So the rest is a walk from each to its parent.
 */
class Starts {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  Starts() = default;

  explicit Starts(std::vector<std::string> texts) : texts_(std::move(texts)) {
    std::ranges::sort(texts_);
    texts_.erase(std::unique(texts_.begin(), texts_.end()), texts_.end());
    parents_.resize(texts_.size(), none);
    for (std::size_t index = 0; index < texts_.size(); ++index) {
      longest_ = std::max(longest_, texts_[index].size());
      if (index > 0) {
        parents_[index] = first_that_starts(index - 1, texts_[index]);
      }
    }
  }

  std::size_t size() const { return texts_.size(); }
  std::size_t longest() const { return longest_; }
  const std::string& text(std::size_t index) const { return texts_[index]; }

  /** The longest other with which one starts, or `none`. */
  std::size_t parent(std::size_t index) const { return parents_[index]; }

  /** The longest with which a text starts, or `none`. */
  std::size_t longest_of(std::string_view text) const {
    const auto after = std::ranges::upper_bound(texts_, text, {}, [](const std::string& it) { return std::string_view(it); });
    return after == texts_.begin() ? none : first_that_starts(static_cast<std::size_t>(after - texts_.begin()) - 1, text);
  }

  std::optional<std::size_t> find(std::string_view text) const {
    const std::size_t index = longest_of(text);
    return index != none && texts_[index] == text ? std::optional(index) : std::nullopt;
  }

 private:
  std::size_t first_that_starts(std::size_t index, std::string_view text) const {
    while (index != none && !text.starts_with(texts_[index])) {
      index = parents_[index];
    }
    return index;
  }

  std::vector<std::string> texts_;
  std::vector<std::size_t> parents_;
  std::size_t longest_ = 0;
};

}  // namespace service_errors::detail

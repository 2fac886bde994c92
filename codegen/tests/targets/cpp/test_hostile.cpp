// Whatever comes in is an answer, and soon.
#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <service_errors/aliyun/identify.hpp>
#include <service_errors/mindie/identify.hpp>
#include <service_errors/modelarts/identify.hpp>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace {

namespace aliyun = service_errors::aliyun;
namespace mindie = service_errors::mindie;
namespace modelarts = service_errors::modelarts;
using service_errors::Match;

std::string times(std::size_t count, std::string_view text) {
  std::string all;
  all.reserve(count * text.size());
  for (std::size_t at = 0; at < count; ++at) {
    all += text;
  }
  return all;
}

TEST(Hostile, HalfASurrogatePairIsAReplacementCharacter) {
  for (const auto& [escaped, read] : std::vector<std::pair<std::string, std::string>>{
           {R"(\ud800x)", "\357\277\275x"},
           {R"(\udc00\ud83d\ude00)", "\357\277\275\360\237\230\200"},
           {R"(\\ud800\ud800)", "\\ud800\357\277\275"},
           {R"(\ud800\ud800\udc00)", "\357\277\275\360\220\200\200"},
       }) {
    EXPECT_EQ(mindie::identify(std::nullopt, R"({"message":")" + escaped + "\"}").received().message, read) << escaped;
  }
  // What ends within an escape is no JSON.
  for (const std::string_view text : {R"({"message":"\ud800)", R"({"message":"\ud8)", R"({"message":"\ud800\)", R"({"message":"\)"}) {
    EXPECT_EQ(mindie::identify(std::nullopt, text).received().message, text);
  }
}

TEST(Hostile, BytesThatAreNoUtf8AreReadAsBrowsersDo) {
  for (const auto& [bytes, read] : std::vector<std::pair<std::string, std::string>>{
           {"a\360\220\215z", "a\357\277\275z"},
           {"\355\240\200", "\357\277\275\357\277\275\357\277\275"},
           {"\300\257", "\357\277\275\357\277\275"},
           {"\377", "\357\277\275"},
           {"a\342\202", "a\357\277\275"},
           {"\364\220\200\200", times(4, "\357\277\275")},
       }) {
    EXPECT_EQ(mindie::identify(std::nullopt, bytes).received().message, read);
    EXPECT_EQ(mindie::identify(std::nullopt, bytes).received().body, bytes);
    EXPECT_EQ(mindie::identify(std::nullopt, "{\"message\":\"" + bytes + "\"}").received().message, read);
  }
}

TEST(Hostile, AStatusThatIsNoneIsNone) {
  for (const long status : {-1L, 1L << 16, std::numeric_limits<long>::max(), std::numeric_limits<long>::min()}) {
    EXPECT_FALSE(modelarts::identify(status, "").received().status);
  }
}

TEST(Hostile, ParsedJsonOfAnyKindIsAnAnswer) {
  nlohmann::json deep;
  for (int level = 0; level < 100'000; ++level) {
    deep = nlohmann::json::array({std::move(deep)});
  }
  EXPECT_EQ(modelarts::identify(429, deep).match(), Match::category);
  const nlohmann::json binary = nlohmann::json::binary({1, 2});
  const nlohmann::json broken = std::string("\377");
  for (const nlohmann::json& body : {binary, broken, nlohmann::json(), nlohmann::json(1), nlohmann::json(nlohmann::json::value_t::discarded)}) {
    EXPECT_EQ(modelarts::identify(429, body).match(), Match::category);
  }
}

TEST(Hostile, DuplicateKeysAndDepthAreReadAsEverywhere) {
  EXPECT_EQ(mindie::identify(std::nullopt, R"({"message":"a","message":"b"})").received().message, "b");
  const std::string deepest = R"({"message":"a","x":)" + times(126, "[") + times(126, "]") + "}";
  EXPECT_EQ(mindie::identify(std::nullopt, deepest).received().message, "a");
  const std::string deeper = R"({"message":"a","x":)" + times(127, "[") + times(127, "]") + "}";
  EXPECT_EQ(mindie::identify(std::nullopt, deeper).received().message, deeper);
}

TEST(Hostile, NumbersAreWrittenAsEcmaScriptDoes) {
  for (const auto& [number, text] : std::vector<std::pair<std::string, std::string>>{
           {"0", "0"},
           {"-0", "0"},
           {"-0.0", "0"},
           {"5e-324", "5e-324"},
           {"1e-400", "0"},
           {"1.7976931348623157e308", "1.7976931348623157e+308"},
           {"9007199254740993", "9007199254740992"},
           {"18446744073709551616", "18446744073709552000"},
           {"295147905179352830000", "295147905179352830000"},
           {"999999999999999868928", "999999999999999900000"},
           {"1e21", "1e+21"},
           {"9.999999999999997e22", "9.999999999999997e+22"},
           {"0.000001", "0.000001"},
           {"9.999999999999997e-7", "9.999999999999997e-7"},
           {"333333333.33333329", "333333333.3333333"},
           {"-0.0000033333333333333333", "-0.0000033333333333333333"},
           {"123.5", "123.5"},
       }) {
    EXPECT_EQ(mindie::identify(std::nullopt, "{\"message\":" + number + "}").received().message, text);
  }
  for (const std::string_view number : {"1e400", "NaN", "Infinity", "-", "01", "1.", ".5"}) {
    const std::string body = "{\"message\":" + std::string(number) + "}";
    EXPECT_EQ(mindie::identify(std::nullopt, body).received().message, body);
  }
}

TEST(Hostile, ParamsThatAreNumbersAreReadToTheirEnds) {
  namespace detail = service_errors::detail;
  EXPECT_EQ(detail::read_number("1e-400"), 0.0);
  EXPECT_EQ(detail::read_number("-0.00001e-330"), 0.0);
  EXPECT_EQ(detail::read_number("0" + times(400, "0") + "e400"), 0.0);
  EXPECT_EQ(detail::read_number("1e-99999999999999999999"), 0.0);
  EXPECT_EQ(detail::read_number("0." + times(500, "0") + "1"), 0.0);
  EXPECT_EQ(detail::read_number("5e-324"), std::numeric_limits<double>::denorm_min());
  EXPECT_EQ(detail::read_number("1e400"), std::nullopt);
  EXPECT_EQ(detail::read_number("1" + times(400, "0")), std::nullopt);
  EXPECT_EQ(detail::read_number("1e99999999999999999999"), std::nullopt);
  EXPECT_EQ(detail::read_number("0.0001e+500"), std::nullopt);
}

TEST(Hostile, ManyBracketsAndManyMegabytesAreAnswered) {
  const auto start = std::chrono::steady_clock::now();
  const std::vector<std::string> bodies{
      times(100'000, "["),
      times(100'000, R"({"error":)"),
      times(200'000, "ModelArts "),
      times(2'000'000, " "),
      times(2'000'000, "\\"),
      R"({"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is )" + times(2'000'000, "1") + "\"}",
      R"({"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is )" + times(100'000, "1 times per second.") + "\"}",
      times(100'000, "Invalid parameter, error: , "),
      times(2'000'000, "\""),
      times(200, "[") + times(1'000'000, "\""),
      times(1'000'000, "\377"),
      "{\"error\":\"" + times(300'000, "\\ud800") + "\"}",
      "{" + times(200'000, "\"a\":1,") + "\"a\":1}",
  };
  for (const std::string& body : bodies) {
    modelarts::identify(400, body);
    mindie::identify(400, body);
    aliyun::identify(400, body);
  }
  // It takes about a second without sanitizers; what isn't linear would take hours.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(120));
}

TEST(Hostile, AHundredMegabytesAreAnswered) {
  const std::string body = times(10'000'000, "0123456789");
  const auto found = modelarts::identify(500, body);
  EXPECT_EQ(found.match(), Match::category);
  EXPECT_EQ(found.received().message->size(), body.size());
}

TEST(Hostile, ManyThreadsMayAskFirst) {
  std::vector<std::thread> threads;
  for (int index = 0; index < 8; ++index) {
    threads.emplace_back([] { EXPECT_EQ(aliyun::identify(200, R"({"subErrCode":"p_common_apitokenrequired","subErrMessage":"?"})").match(), Match::code); });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
}

}  // namespace

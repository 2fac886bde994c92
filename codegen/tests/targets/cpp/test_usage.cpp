// What a user of the package made from the shipped spec relies on.
#include <gtest/gtest.h>

#include <cstdint>
#include <exception>
#include <nlohmann/json.hpp>
#include <optional>
#include <service_errors/aliyun/identify.hpp>
#include <service_errors/mindie/identify.hpp>
#include <service_errors/modelarts.hpp>
#include <service_errors/modelarts/en.hpp>
#include <service_errors/modelarts/identify.hpp>
#include <service_errors/modelarts/operations.hpp>
#include <service_errors/modelarts/zh.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <variant>
#include <vector>

namespace {

namespace aliyun = service_errors::aliyun;
namespace mindie = service_errors::mindie;
namespace modelarts = service_errors::modelarts;
using modelarts::Category;
using modelarts::ErrorId;
using service_errors::Match;
using service_errors::param;
using service_errors::Retry;

constexpr std::string_view limited =
    R"(data:{"error":{"code":"ModelArts.81101","message":"Too many requests, the rate limit is 5 times per second.","param":null,)"
    R"("type":"TooManyRequests"},"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is 5 times per second."})";

std::string limited_by(const std::string& limit) {
  return R"({"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is )" + limit + R"( times per second."})";
}

TEST(Catching, AnErrorIsCaughtByItsCatalogAndByWhatAllHaveInCommon) {
  const auto fail = [] { throw modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">(5)); };
  EXPECT_THROW(fail(), modelarts::Error);
  EXPECT_THROW(fail(), service_errors::ServiceError);
  EXPECT_THROW(fail(), std::runtime_error);
  try {
    fail();
  } catch (const mindie::Error&) {
    FAIL() << "an error of another catalog was caught";
  } catch (const std::exception& error) {
    EXPECT_STREQ(error.what(), "modelarts.rate_limit_per_second: Too many requests, the rate limit is 5 times per second.");
  }
}

TEST(Catching, CopyingAnErrorNeverThrows) {
  static_assert(std::is_nothrow_copy_constructible_v<modelarts::Error>);
  static_assert(std::is_nothrow_copy_assignable_v<modelarts::Error>);
  const auto error = modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">(5));
  const modelarts::Error copy = error;
  EXPECT_EQ(copy.message().data(), error.message().data());
}

TEST(Catching, AnErrorCrossesThreads) {
  std::exception_ptr caught;
  std::thread([&] {
    try {
      modelarts::throw_if_error(429, limited);
    } catch (...) {
      caught = std::current_exception();
    }
  }).join();
  EXPECT_THROW(std::rethrow_exception(caught), modelarts::Error);
}

TEST(Reading, EverythingTheTableSaysIsOnTheError) {
  const auto error = modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">(5));
  EXPECT_EQ(error.id(), ErrorId::rate_limit_per_second);
  EXPECT_EQ(error.code(), "ModelArts.81101");
  EXPECT_EQ(error.category(), Category::too_many_requests);
  EXPECT_EQ(error.status(), 429);
  EXPECT_EQ(error.retry(), Retry::backoff);
  EXPECT_FALSE(error.deprecated());
  EXPECT_EQ(modelarts::zh.message(error), "请求过多，速率限制为每秒 5 次。");
  EXPECT_EQ(modelarts::zh.description(error), "请求量超过QPS限制。");
  EXPECT_EQ(modelarts::en.remedy(ErrorId::rate_limit_per_second), "Lower the request rate and try again later.");
}

TEST(Reading, WhatTheServiceDoesNotTellIsNone) {
  const aliyun::Error error(aliyun::ErrorId::api_token_required);
  EXPECT_FALSE(error.status());
  EXPECT_FALSE(error.retry());
  EXPECT_FALSE(mindie::Error(mindie::ErrorId::model_empty).code());
}

TEST(Reading, AnIdIsKnownByItsName) {
  static_assert(to_string(ErrorId::rate_limit_per_second) == "rate_limit_per_second");
  static_assert(modelarts::error_id("rate_limit_per_second") == ErrorId::rate_limit_per_second);
  static_assert(!modelarts::error_id("rate_limit"));
  static_assert(to_string(Category::too_many_requests) == "too_many_requests");
}

std::string_view told(std::optional<modelarts::operations::delete_custom_endpoint::Error> error) {
  if (!error) {
    return "another error";
  }
  switch (*error) {
    using enum modelarts::operations::delete_custom_endpoint::Error;
    case custom_endpoint_not_found:
      return "gone already";
    case custom_endpoint_id_required:
      return "a mistake of ours";
  }
  return "";
}

TEST(Operations, AnErrorIsNarrowedToThoseOfAnOperation) {
  using modelarts::operations::create_video;
  using modelarts::operations::delete_custom_endpoint;
  const auto found = modelarts::identify(400, R"({"error_code":"ModelArts.6291","error_msg":"The custom endpoint does not exist."})");
  EXPECT_EQ(told(found.as<delete_custom_endpoint>()), "gone already");
  EXPECT_EQ(told(found.error().as<delete_custom_endpoint>()), "gone already");
  EXPECT_EQ(told(modelarts::identify(429, limited).as<delete_custom_endpoint>()), "another error");
  EXPECT_EQ(modelarts::identify(429, limited).as<create_video>(), create_video::Error::rate_limit_per_second);
  EXPECT_FALSE(modelarts::identify(429, "?").as<create_video>());
}

TEST(Params, AreOfTheirTypes) {
  const auto error = modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">(5));
  const auto limit = error.as<ErrorId::rate_limit_per_second>();
  ASSERT_TRUE(limit);
  static_assert(std::is_same_v<decltype(limit->get<"limit">()), const std::int64_t&>);
  EXPECT_EQ(limit->get<"limit">(), 5);
  EXPECT_FALSE(error.as<ErrorId::rate_limit_per_minute>());
}

TEST(Params, AreGivenInAnyOrder) {
  const auto error = mindie::Error::make<mindie::ErrorId::data_size_mismatch>(param<"actual_size">(2), param<"expected_size">(1));
  EXPECT_EQ(error.message(), "Data size should be 1, got 2.");
  const auto sizes = error.as<mindie::ErrorId::data_size_mismatch>();
  ASSERT_TRUE(sizes);
  EXPECT_EQ(sizes->get<"expected_size">(), 1);
}

TEST(Identify, ARateLimitIsRecognisedInWhateverPeopleHold) {
  struct OfCpr {
    long status_code;
    std::string text;
  };
  struct OfHttplib {
    int status;
    std::string body;
  };
  class OfBeast {
   public:
    unsigned result_int() const { return 400; }
    const std::string& body() const { return body_; }

   private:
    std::string body_{limited};
  };
  const std::vector<std::uint8_t> bytes(limited.begin(), limited.end());
  const auto json = nlohmann::json::parse(limited.substr(5));
  for (const auto& found : {modelarts::identify(400, limited), modelarts::identify(400, std::string(limited)), modelarts::identify(400, bytes),
                            modelarts::identify(400, json), modelarts::identify(OfCpr{400, std::string(limited)}),
                            modelarts::identify(OfHttplib{400, std::string(limited)}), modelarts::identify(OfBeast{})}) {
    EXPECT_EQ(found.match(), Match::exact);
    const auto limit = found.as<ErrorId::rate_limit_per_second>();
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->get<"limit">(), 5);
    EXPECT_EQ(found.error().status(), 400);
    EXPECT_EQ(found.error().retry(), Retry::backoff);
  }
  EXPECT_THROW(modelarts::throw_if_error(OfCpr{400, std::string(limited)}), modelarts::Error);
  EXPECT_EQ(modelarts::identify(400, "ModelArts.81101").match(), Match::code);
}

TEST(Identify, ASuccessIsNoError) {
  EXPECT_NO_THROW(modelarts::throw_if_error(200, R"({"id":"1","choices":[{"text":"ModelArts.81101 means"}]})"));
  EXPECT_NO_THROW(modelarts::throw_if_error(200, R"({"error":{"code":0,"message":"ModelArts.81101"}})"));
  EXPECT_NO_THROW(modelarts::throw_if_error(200, "ModelArts.81102 is a code"));
  EXPECT_NO_THROW(mindie::throw_if_error(200, R"({"message":"hello"})"));
  EXPECT_NO_THROW(aliyun::throw_if_error(200, R"({"status":10,"data":{"status":20}})"));
  EXPECT_NO_THROW(mindie::throw_if_error(200, ""));
}

TEST(Identify, AnErrorBehindASuccessIsThrown) {
  EXPECT_THROW(mindie::throw_if_error(200, "Engine callback timeout: server tokenTimeout"), mindie::Error);
  EXPECT_THROW(aliyun::throw_if_error(200, R"({"status":20,"subErrCode":"b_user_new","subErrMessage":"?","data":null})"), aliyun::Error);
  EXPECT_THROW(modelarts::throw_if_error(200, R"({"error":{"code":"ModelArts.81101","message":"?"}})"), modelarts::Error);
}

TEST(Unknown, NothingOfItIsLost) {
  const std::string body = R"({"error_code":"ModelArts.new","error_msg":"new","request_id":"trace-1"})";
  try {
    modelarts::throw_if_error(429, body);
    FAIL() << "nothing was thrown";
  } catch (const modelarts::Error& error) {
    EXPECT_FALSE(error.id());
    EXPECT_EQ(error.code(), "ModelArts.new");
    EXPECT_EQ(error.category(), Category::too_many_requests);
    EXPECT_EQ(error.status(), 429);
    EXPECT_EQ(error.message(), "new");
    EXPECT_EQ(error.received()->trace, "trace-1");
    EXPECT_EQ(error.received()->body, body);
    EXPECT_EQ(modelarts::zh.message(error), "new");
    EXPECT_FALSE(modelarts::zh.remedy(error));
    EXPECT_STREQ(error.what(), "modelarts: new (HTTP 429)");
  }
}

TEST(Unknown, ACodeTellsTheCategoryAndWhetherToTryAgain) {
  const auto error = modelarts::identify(400, R"({"error_code":"ModelArts.81101","error_msg":"new"})").error();
  EXPECT_FALSE(error.id());
  EXPECT_EQ(error.category(), Category::too_many_requests);
  EXPECT_EQ(error.retry(), Retry::backoff);
}

TEST(Unknown, ALongMessageIsCutInLogsBetweenCharacters) {
  std::string message = "x";
  for (int times = 0; times < 1000; ++times) {
    message += "中";
  }
  const std::string what = modelarts::identify(500, message).error().what();
  EXPECT_LT(what.size(), 600U);
  EXPECT_EQ(modelarts::identify(500, what).received().message, what);
}

TEST(Named, AnErrorWhoseParamsAreTooLargeKeepsThem) {
  for (const std::string limit : {"9223372036854775808", "99999999999999999999"}) {
    const auto found = modelarts::identify(429, limited_by(limit));
    EXPECT_EQ(found.match(), Match::exact);
    EXPECT_EQ(found.id(), ErrorId::rate_limit_per_second);
    EXPECT_FALSE(found.as<ErrorId::rate_limit_per_second>());
    const auto error = found.error();
    EXPECT_EQ(error.retry(), Retry::backoff);
    EXPECT_EQ(modelarts::zh.message(error), error.message());
    const auto* large = std::get_if<std::uint64_t>(&error.params()[0].value);
    const auto* text = std::get_if<std::string>(&error.params()[0].value);
    ASSERT_TRUE(large != nullptr || text != nullptr);
    EXPECT_EQ(large != nullptr ? std::to_string(*large) : *text, limit);
  }
}

}  // namespace

// What the compiler refuses: each case is compiled by itself, and must fail with its own message. The one without a number compiles.
#include <service_errors/mindie/operations.hpp>
#include <service_errors/modelarts.hpp>
#include <service_errors/modelarts/operations.hpp>
#include <utility>

namespace modelarts = service_errors::modelarts;
using modelarts::Category;
using modelarts::ErrorId;
using service_errors::param;

modelarts::Error made() {
#if CASE == 1
  return modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limt">(5));
#elif CASE == 2
  return modelarts::Error::make<ErrorId::rate_limit_per_second>();
#elif CASE == 3
  return modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">("5"));
#elif CASE == 4
  return modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">(5), param<"limit">(6));
#else
  return modelarts::Error::make<ErrorId::rate_limit_per_second>(param<"limit">(5));
#endif
}

std::int64_t read(const modelarts::Error& error) {
#if CASE == 5
  return error.as<ErrorId::rate_limit_per_second>()->get<"limt">();
#elif CASE == 6
  return modelarts::Error(error).as<ErrorId::rate_limit_per_second>()->get<"limit">();
#elif CASE == 7
  return error.as<modelarts::Category::too_many_requests>()->get<"limit">();
#else
  return error.as<ErrorId::rate_limit_per_second>()->get<"limit">();
#endif
}

bool is_ours(Category category) {
  switch (category) {
    case Category::too_many_requests:
      return true;
#if CASE != 8
    default:
      return false;
#endif
  }
  return false;
}

bool is_gone(const modelarts::Error& error) {
  using modelarts::operations::delete_custom_endpoint;
#if CASE == 10
  const auto failure = error.as<service_errors::mindie::operations::generate>();
  return failure.has_value();
#else
  const auto failure = error.as<delete_custom_endpoint>();
  if (!failure) {
    return false;
  }
  switch (*failure) {
    case delete_custom_endpoint::Error::custom_endpoint_not_found:
      return true;
#if CASE != 9
    case delete_custom_endpoint::Error::custom_endpoint_id_required:
      return false;
#endif
  }
  return false;
#endif
}

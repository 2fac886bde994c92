"""What a user of the package made from the shipped spec relies on."""

from __future__ import annotations

import copy
import math
import pickle
import subprocess
import sys
import unittest
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from service_errors import ServiceError, mindie, modelarts
from service_errors._base import write_number
from service_errors.aliyun import AliyunError, BUserRolenotfound, PCommonApitokenrequired, UserRoleNotFound
from service_errors.aliyun import ErrorId as AliyunId
from service_errors.modelarts import (
    Category,
    ClientIpNotAllowed,
    Code,
    ErrorId,
    ModelArts0104,
    ModelArts81101,
    ModelArts81102,
    ModelartsError,
    RateLimitPerMinute,
    RateLimitPerSecond,
    TooManyRequestsError,
    operations,
)


def fail_with_rate_limit(limit: int) -> None:
    """Stands for work that a pool of processes does."""
    raise RateLimitPerSecond(limit=limit)


class Operations(unittest.TestCase):
    """An error can be told to be one of those that an operation may answer with."""

    def test_an_error_is_one_of_its_operations_and_of_no_other(self) -> None:
        error = RateLimitPerSecond(limit=5)
        self.assertIs(operations.CREATE_VIDEO.id_of(error), ErrorId.RATE_LIMIT_PER_SECOND)
        self.assertIsNone(operations.DELETE_CUSTOM_ENDPOINT.id_of(error))
        self.assertIsNone(operations.CREATE_VIDEO.id_of(ValueError()))
        self.assertIsNone(operations.CREATE_VIDEO.id_of(None))

    def test_an_error_that_was_received_is_one_of_its_operations(self) -> None:
        body = {"error_code": "ModelArts.6291", "error_msg": "The custom endpoint does not exist."}
        answer = modelarts.identify(400, body)
        self.assertIs(operations.DELETE_CUSTOM_ENDPOINT.id_of(answer.error), ErrorId.CUSTOM_ENDPOINT_NOT_FOUND)

    def test_an_error_of_that_name_of_another_service_is_none_of_the_operations(self) -> None:
        error = mindie.ModelNotFound(model="m")
        self.assertIn(ErrorId.MODEL_NOT_FOUND, operations.CREATE_VIDEO.error_ids)
        self.assertEqual(error.id, ErrorId.MODEL_NOT_FOUND.value)
        self.assertIsNone(operations.CREATE_VIDEO.id_of(error))


class Catching(unittest.TestCase):
    """An `except` clause can be as wide or as narrow as wanted."""

    def test_an_error_is_caught_by_itself_its_code_its_category_its_catalog_and_the_root(self) -> None:
        for class_ in (
            RateLimitPerSecond,
            ModelArts81101,
            TooManyRequestsError,
            ModelartsError,
            ServiceError,
            Exception,
        ):
            with self.assertRaises(class_):
                raise RateLimitPerSecond(limit=5)

    def test_an_error_is_not_caught_by_its_neighbours(self) -> None:
        for class_ in (RateLimitPerMinute, ModelArts81102, modelarts.BadRequestError, AliyunError):
            self.assertNotIsInstance(RateLimitPerSecond(limit=5), class_)

    def test_the_error_of_a_code_of_one_error_is_made_without_arguments(self) -> None:
        self.assertIs(ModelArts81102().id, ErrorId.UNEXPECTED_EXCEPTION)
        self.assertIs(PCommonApitokenrequired().id, AliyunId.API_TOKEN_REQUIRED)

    def test_a_code_of_one_error_with_params_is_that_error(self) -> None:
        self.assertIs(BUserRolenotfound, UserRoleNotFound)

    def test_an_error_without_params_is_made_from_its_id_in_its_most_specific_class(self) -> None:
        self.assertIs(type(ModelartsError.from_id(ErrorId.QUERY_RANGE_TOO_LONG)), ModelArts0104)
        self.assertIs(type(ModelartsError.from_id(ErrorId.UNEXPECTED_EXCEPTION)), ModelArts81102)
        self.assertIs(type(mindie.MindieError.from_id(mindie.ErrorId.MODEL_EMPTY)), mindie.InputValidationError)

    def test_what_stands_for_several_errors_can_not_be_made(self) -> None:
        for class_ in (ServiceError, ModelartsError, TooManyRequestsError, ModelArts81101):
            with self.assertRaisesRegex(TypeError, "stands for several errors"):
                class_(ErrorId.BACKEND_ERROR)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_an_id_with_params_names_the_class_to_use(self) -> None:
        with self.assertRaisesRegex(TypeError, r"RateLimitPerSecond\(limit=\.\.\.\)"):
            ModelartsError.from_id(ErrorId.RATE_LIMIT_PER_SECOND)

    def test_an_id_of_another_class_or_catalog_is_refused(self) -> None:
        for id_ in (ErrorId.QUERY_RANGE_TOO_LONG, AliyunId.API_TOKEN_REQUIRED):
            with self.assertRaisesRegex(TypeError, "is no TooManyRequestsError"):
                TooManyRequestsError.from_id(id_)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_params_must_be_those_that_are_declared(self) -> None:
        for keywords in ({}, {"limt": 5}, {"limit": 5, "more": 1}):
            with self.assertRaisesRegex(TypeError, r"takes \(limit=\.\.\.\)"):
                RateLimitPerSecond(**keywords)


class Reading(unittest.TestCase):
    """Everything the table says of an error is on the error."""

    def test_every_attribute_can_be_read(self) -> None:
        error = RateLimitPerSecond(limit=5)
        self.assertEqual(error.limit, 5)
        self.assertEqual(error.params, {"limit": 5})
        self.assertIs(error.id, ErrorId.RATE_LIMIT_PER_SECOND)
        self.assertIs(error.code, Code.MODELARTS_81101)
        self.assertIs(error.category, Category.TOO_MANY_REQUESTS)
        self.assertEqual((error.status, error.retry, error.deprecated), (429, "backoff", None))
        self.assertEqual(error.message, "Too many requests, the rate limit is 5 times per second.")
        self.assertEqual(str(error), error.message)
        self.assertEqual(error.args, (error.message,))
        self.assertEqual(error.message_in("zh"), "请求过多，速率限制为每秒 5 次。")
        self.assertEqual(error.description("zh"), "请求量超过QPS限制。")
        self.assertEqual(error.remedy("en"), "Lower the request rate and try again later.")

    def test_what_the_service_does_not_tell_is_none(self) -> None:
        error = PCommonApitokenrequired()
        self.assertEqual(
            (error.status, error.retry, error.description("en"), error.remedy("zh")), (None, None, None, None)
        )
        self.assertIsNone(mindie.MindieError.from_id(mindie.ErrorId.MODEL_EMPTY).code)

    def test_the_message_is_in_the_language_of_the_service(self) -> None:
        self.assertEqual(str(UserRoleNotFound(role="root")), "角色不存在root")

    def test_a_constant_is_filled_in(self) -> None:
        error = mindie.MindieError.from_id(mindie.ErrorId.WAIT_TIME_INVALID_OR_TOO_LONG)
        self.assertEqual(str(error), "Max wait time is 600, input is invalid or too long.")

    def test_enums_are_their_text_and_are_found_by_it(self) -> None:
        self.assertEqual(Code.MODELARTS_81101, "ModelArts.81101")
        self.assertIs(Code("ModelArts.81101"), Code.MODELARTS_81101)
        self.assertIs(ErrorId("rate_limit_per_second"), ErrorId.RATE_LIMIT_PER_SECOND)
        self.assertEqual(f"{Code.MODELARTS_81101} {ErrorId.BACKEND_ERROR!s:>14}", "ModelArts.81101  backend_error")
        self.assertEqual((Category.TOO_MANY_REQUESTS.status, Category.TOO_MANY_REQUESTS.wire), (429, "TooManyRequests"))

    def test_an_unknown_language_is_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "'fr'"):
            ModelArts81102().message_in("fr")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_a_param_can_not_be_set(self) -> None:
        with self.assertRaisesRegex(AttributeError, "'limit' of RateLimitPerSecond can only be read"):
            setattr(RateLimitPerSecond(limit=5), "limit", 6)  # noqa: B010 (type checkers know that it can't be)

    def test_repr_shows_how_to_make_the_error(self) -> None:
        self.assertEqual(repr(RateLimitPerSecond(limit=5)), "RateLimitPerSecond(limit=5)")
        self.assertEqual(repr(ModelArts81102()), "ModelArts81102()")
        error = ModelartsError.from_id(ErrorId.QUERY_RANGE_TOO_LONG)
        self.assertEqual(repr(error), "ModelArts0104.from_id(ErrorId.QUERY_RANGE_TOO_LONG)")

    def test_repr_hides_what_is_sensitive_and_the_message_sends_it(self) -> None:
        error = ClientIpNotAllowed(client_ip="192.0.2.1")
        self.assertEqual(repr(error), "ClientIpNotAllowed(client_ip=<hidden>)")
        self.assertIn("192.0.2.1", str(error))


class Travelling(unittest.TestCase):
    """An error stays what it is when it is copied, pickled, or raised in another process."""

    def errors(self) -> list[ServiceError]:
        """Gives an error of each kind."""
        return [RateLimitPerSecond(limit=5), ModelArts81102(), ModelartsError.from_id(ErrorId.QUERY_RANGE_TOO_LONG)]

    def test_a_copy_is_equal_and_of_the_same_hash(self) -> None:
        for error in self.errors():
            copies = [copy.copy(error), copy.deepcopy(error)]
            copies += [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
            for it in copies:
                self.assertIsNot(it, error)
                self.assertEqual(
                    (it, hash(it), repr(it), str(it), it.args),
                    (error, hash(error), repr(error), str(error), error.args),
                )

    def test_a_copy_keeps_its_notes(self) -> None:
        error = RateLimitPerSecond(limit=5)
        error.__dict__["__notes__"] = ["seen twice"]
        self.assertEqual(pickle.loads(pickle.dumps(error)).__dict__["__notes__"], ["seen twice"])

    def test_errors_differ_by_class_id_and_params(self) -> None:
        self.assertNotEqual(RateLimitPerSecond(limit=5), RateLimitPerSecond(limit=6))
        self.assertNotEqual(RateLimitPerSecond(limit=5), RateLimitPerMinute(limit=5))
        self.assertNotEqual(
            ModelartsError.from_id(ErrorId.QUERY_RANGE_TOO_LONG), ModelartsError.from_id(ErrorId.INFER_TYPE_INVALID)
        )
        self.assertNotEqual(RateLimitPerSecond(limit=5), "Too many requests, the rate limit is 5 times per second.")

    def test_an_error_crosses_processes(self) -> None:
        with (
            ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool,
            self.assertRaises(RateLimitPerSecond) as caught,
        ):
            pool.submit(fail_with_rate_limit, 7).result()
        self.assertEqual(caught.exception.limit, 7)


class Importing(unittest.TestCase):
    """Nobody pays for what isn't used."""

    def loaded_after(self, code: str) -> set[str]:
        """Gives the package's modules that are loaded after some code has run in a new process."""
        code = f"import sys\n{code}\nprint(*(name for name in sys.modules if name.startswith('service_errors')))"
        run = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True)
        return set(run.stdout.split())

    def test_the_root_loads_no_catalog(self) -> None:
        loaded = self.loaded_after("import service_errors")
        self.assertEqual(
            loaded, {"service_errors", *(f"service_errors.{it}" for it in ("_base", "_locale", "_responses"))}
        )

    def test_a_catalog_loads_no_texts_and_no_other_catalog(self) -> None:
        loaded = self.loaded_after("import service_errors.modelarts")
        self.assertFalse({it for it in loaded if it.endswith(("_en", "_zh", "mindie", "aliyun"))}, loaded)

    def test_an_error_loads_only_the_language_of_its_service(self) -> None:
        loaded = self.loaded_after("from service_errors import aliyun\nstr(aliyun.PCommonApitokenrequired())")
        self.assertIn("service_errors.aliyun._zh", loaded)
        self.assertNotIn("service_errors.aliyun._en", loaded)


class Numbers(unittest.TestCase):
    """Numbers are written as every other language writes them."""

    def test_numbers_are_written_as_ecmascript_does(self) -> None:
        # The samples of RFC 8785, appendix B, and the edges of each notation.
        for number, text in (
            (0.0, "0"),
            (-0.0, "0"),
            (5e-324, "5e-324"),
            (-5e-324, "-5e-324"),
            (sys.float_info.max, "1.7976931348623157e+308"),
            (9007199254740992.0, "9007199254740992"),
            (295147905179352830000.0, "295147905179352830000"),
            (9.999999999999997e22, "9.999999999999997e+22"),
            (1e23, "1e+23"),
            (999999999999999700000.0, "999999999999999700000"),
            (1e21, "1e+21"),
            (1e20, "100000000000000000000"),
            (9.999999999999997e-7, "9.999999999999997e-7"),
            (0.000001, "0.000001"),
            (1e-7, "1e-7"),
            (333333333.33333325, "333333333.33333325"),
            (-0.0000033333333333333333, "-0.0000033333333333333333"),
            (1424953923781206.2, "1424953923781206.2"),
            (0.1, "0.1"),
            (10.5, "10.5"),
            (100.0, "100"),
            (math.nan, "NaN"),
            (-math.inf, "-Infinity"),
        ):
            self.assertEqual(write_number(number), text)

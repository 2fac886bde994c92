"""What a client of the shipped services relies on when it identifies what they answer."""

from __future__ import annotations

import asyncio
import copy
import io
import json
import pickle
import unittest
import urllib.error
from email.message import Message
from types import MappingProxyType, SimpleNamespace
from typing import TYPE_CHECKING, Any

from service_errors import aliyun, mindie, modelarts
from service_errors._identify import Pattern
from service_errors.modelarts import ErrorId, ModelartsError, RateLimitPerSecond, TooManyRequestsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from service_errors._identify import HoleType

LIMITED = (
    'data:{"error":{"code":"ModelArts.81101","message":"Too many requests, the rate limit is 5 times per second.",'
    '"param":null,"type":"TooManyRequests"},"error_code":"ModelArts.81101",'
    '"error_msg":"Too many requests, the rate limit is 5 times per second.","span_id":"1"}'
)


def limited(limit: str) -> str:
    """Gives the body of an exceeded limit."""
    return json.dumps(
        {
            "error_code": "ModelArts.81101",
            "error_msg": f"Too many requests, the rate limit is {limit} times per second.",
        }
    )


class Raising(unittest.TestCase):
    """`raise_for_error` takes what people hold."""

    def assert_limited(self, response: object, *body: bytes) -> None:
        with self.assertRaises(RateLimitPerSecond) as caught:
            modelarts.raise_for_error(response, *body)
        self.assertEqual((caught.exception.limit, caught.exception.retry), (5, "backoff"))
        self.assertEqual(caught.exception.status, 400)
        answer = caught.exception.identified
        self.assertEqual(answer and (answer.match, answer.status, answer.code), ("exact", 400, "ModelArts.81101"))

    def test_responses_of_requests_and_httpx(self) -> None:
        self.assert_limited(SimpleNamespace(status_code=400, content=LIMITED.encode(), text=LIMITED))

    def test_a_text_that_was_asked_for_may_speak_of_a_code(self) -> None:
        answer = modelarts.identify(200, "ModelArts.81102 is a code")
        self.assertEqual((answer.match, answer.is_error), ("code", False))
        answer.raise_for_error()
        with self.assertRaises(ModelartsError):
            modelarts.identify(400, "ModelArts.81102 is a code").raise_for_error()

    def test_errors_and_responses_of_urllib(self) -> None:
        self.assert_limited(urllib.error.HTTPError("http://x", 400, "", Message(), io.BytesIO(LIMITED.encode())))
        self.assert_limited(SimpleNamespace(status=400, read=LIMITED.encode))
        with self.assertRaises(ModelartsError):
            modelarts.raise_for_error(urllib.error.HTTPError("http://x", 400, "", Message(), None))

    def test_responses_of_aiohttp_once_they_are_read(self) -> None:
        class Response:
            status = 400
            content = object()
            _body: bytes | None = None

            async def read(self) -> bytes:
                self._body = LIMITED.encode()
                return self._body

        response = Response()
        with self.assertRaisesRegex(TypeError, "await"):
            modelarts.raise_for_error(response)
        self.assert_limited(response, asyncio.run(response.read()))
        self.assert_limited(response)

    def test_what_is_no_response_is_refused(self) -> None:
        with self.assertRaisesRegex(TypeError, "str has no HTTP status"):
            modelarts.raise_for_error(LIMITED)

    def test_a_success_returns(self) -> None:
        for module, body in (
            (modelarts, '{"id":"1","choices":[{"text":"ModelArts.81101 means"}]}'),
            (modelarts, '{"error":{"code":0,"message":"ModelArts.81101"}}'),
            (modelarts, "ModelArts.81101 is a code"),
            (mindie, '{"message":"hello"}'),
            (aliyun, '{"status":10,"data":{"status":20}}'),
            (mindie, ""),
        ):
            module.raise_for_error(SimpleNamespace(status_code=200, content=body.encode()))

    def test_an_error_behind_a_success_is_raised(self) -> None:
        for module, body, class_ in (
            (mindie, "Engine callback timeout: server tokenTimeout", mindie.MindieError),
            (aliyun, '{"status":20,"subErrCode":"b_user_new","subErrMessage":"?","data":null}', aliyun.AliyunError),
            (modelarts, '{"error":{"code":"ModelArts.81101","message":"?"}}', modelarts.ModelArts81101),
        ):
            with self.assertRaises(class_):
                module.raise_for_error(SimpleNamespace(status_code=200, content=body.encode()))


class Unknown(unittest.TestCase):
    """What isn't known is raised as the nearest that is, and nothing of it is lost."""

    def raised(self, status: int | None, body: Any) -> ModelartsError:
        with self.assertRaises(ModelartsError) as caught:
            modelarts.identify(status, body).raise_for_error()
        return caught.exception

    def test_it_is_raised_as_its_code_its_category_or_its_catalog(self) -> None:
        for status, body, class_ in (
            (400, {"error_code": "ModelArts.81101", "error_msg": "new"}, modelarts.ModelArts81101),
            (429, "new", TooManyRequestsError),
            (500, {"error": {"code": "new", "message": "new", "type": "TooManyRequests"}}, TooManyRequestsError),
            (418, "new", ModelartsError),
        ):
            error = self.raised(status, body)
            self.assertIs(type(error), class_)
            self.assertEqual((error.id, error.message, error.status), (None, "new", status))
            self.assertEqual((error.retry, error.deprecated, error.description("en"), error.remedy("zh")), (None,) * 4)
            self.assertEqual(error.message_in("zh"), "new")
            answer = error.identified
            self.assertEqual(answer and (answer.error, answer.body), (None, body))

    def test_an_empty_body_still_has_a_text(self) -> None:
        self.assertEqual(str(self.raised(503, b"")), "HTTP 503")

    def test_an_error_whose_params_are_not_known_is_named_and_caught_by_its_code(self) -> None:
        error = self.raised(429, limited("1" * 5000))
        self.assertIs(type(error), modelarts.ModelArts81101)
        self.assertIs(error.id, ErrorId.RATE_LIMIT_PER_SECOND)
        self.assertEqual((error.params, error.retry), ({"limit": "1" * 5000}, "backoff"))
        self.assertEqual(error.message_in("zh"), error.message)

    def test_an_error_that_was_received_can_be_pickled_and_copied(self) -> None:
        for error in (self.raised(429, limited("5")), self.raised(418, "new")):
            for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
                self.assertEqual((other, type(other), other.identified), (error, type(error), error.identified))

    def test_an_answer_can_not_be_changed_and_hides_what_was_sent(self) -> None:
        answer = modelarts.identify(429, limited("5"))
        with self.assertRaises(AttributeError):
            setattr(answer, "match", "none")  # noqa: B010 (type checkers know that it can't be)
        self.assertNotIn("Too many requests", repr(answer))


class Hostile(unittest.TestCase):
    """Whatever comes in is an answer, and soon."""

    def test_integers_of_any_size_are_integers(self) -> None:
        error = modelarts.identify(429, limited("9" * 100)).error
        self.assertEqual(isinstance(error, RateLimitPerSecond) and error.limit, int("9" * 100))

    def test_wrong_types_are_answers(self) -> None:
        cycle: list[Any] = []
        cycle.append(cycle)

        class Evil:
            def __str__(self) -> str:
                raise RuntimeError

        deep: list[Any] = []
        for _ in range(100_000):
            deep = [deep]
        bodies: list[Any] = [
            None,
            1,
            1.5,
            float("nan"),
            True,
            cycle,
            Evil(),
            {"a": Evil()},
            {1: 2},
            object,
            b"\xff",
            "\ud800",
            deep,
        ]
        bodies += [bytearray(b"{}"), memoryview(b"[]"), 10**5000, {("a",): 1}]
        statuses: list[Any] = [None, -1, 10**9, "429", 429.0, True, object()]
        for body in bodies:
            self.assertIn(modelarts.identify(429, body).match, {"category"})
        for status in statuses:
            self.assertIsNone(modelarts.identify(status, "").status)
        # Taking it apart at once would be too deep.
        while deep:
            deep = deep.pop()

    def test_parsed_json_may_be_of_any_mapping(self) -> None:
        body = MappingProxyType(json.loads(limited("5")))
        self.assertEqual(modelarts.identify(429, body).match, "exact")

    def test_half_a_surrogate_pair_is_a_replacement_character(self) -> None:
        for text, read in (("\ud800x", "\ufffdx"), ("\udc00\ud83d\ude00", "\ufffd\U0001f600"), ("\ud800", "\ufffd")):
            self.assertEqual(mindie.identify(None, text).message, read)
            self.assertEqual(mindie.identify(None, {"message": text}).message, read)
            self.assertEqual(mindie.identify(None, json.dumps({"message": text})).message, read)

    def test_bytes_that_are_no_utf8_are_read_as_browsers_do(self) -> None:
        for body, read in (
            (b"a\xf0\x90\x8dz", "a\ufffdz"),
            (b"\xed\xa0\x80", "\ufffd" * 3),
            (b"\xc0\xaf", "\ufffd" * 2),
        ):
            self.assertEqual(mindie.identify(None, body).message, read)

    def test_a_hundred_thousand_brackets_and_many_megabytes_are_answered(self) -> None:
        # All of it takes about three seconds; what isn't linear would not come to an end.
        for body in (
            "[" * 100_000,
            '{"error":' * 100_000,
            "ModelArts " * 200_000,
            " " * 2_000_000,
            "\\" * 2_000_000,
            '{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is '
            + "1" * 2_000_000
            + '"}',
            limited("1 times per second." * 100_000),
            "Invalid parameter, error: , " * 100_000,
            '"' * 2_000_000,
            "[" * 200 + '"' * 1_000_000,
        ):
            for catalog in (aliyun, mindie, modelarts):
                self.assertIn(catalog.identify(400, body).match, {"category", "code", "none"})

    def test_a_message_that_nearly_matches_again_and_again_is_answered(self) -> None:
        # Each would take hours if a hole were tried anew from each place at which another ends.
        hostile: Sequence[tuple[Sequence[str], Sequence[HoleType], str]] = (
            (["", ", got ", " of ", "!"], ["string", "integer", "token"], ", got 1 of x" * 200_000 + " !"),
            (["", " ", " ", "!"], ["string", "token", "token"], "x " * 500_000 + "!"),
            (["", " 1", "1 ", "!"], ["string", "integer", "number"], " 1" + "1" * 1_000_000 + "!"),
            (["", "-", "-", "!"], ["token", "token", "token"], "-" * 1_000_000 + " !"),
            (["", "a", "a", "!"], ["string", "string", "token"], "a" * 1_000_000 + " !"),
        )
        for literals, types, text in hostile:
            self.assertIsNone(Pattern(literals, types).fill(text))

    def test_a_hundred_megabytes_are_an_answer(self) -> None:
        digits = limited("1" * 100_000_000).encode()
        self.assertEqual(modelarts.identify(400, digits).code, "ModelArts.81101")
        for body in (b"[" * 100_000_000, b"x y. " * 20_000_000):
            answer = mindie.identify(400, body)
            self.assertEqual((answer.match, len(answer.message or "")), ("category", len(body.strip())))

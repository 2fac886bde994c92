"""What a user of the HTTP clients that people have relies on: a real response, as the client hands it over, is read and raised."""

from __future__ import annotations

import asyncio
import http.server
import threading
import unittest
import urllib.error
import urllib.request
from typing import ClassVar

import aiohttp
import httpx
import requests
import urllib3
from service_errors import modelarts
from service_errors.modelarts import RateLimitPerSecond

BODY = b'data:{"error_code":"ModelArts.81101","error_msg":"Too many requests, the rate limit is 5 times per second."}'


class Answering(http.server.BaseHTTPRequestHandler):
    """Answers every request with an exceeded limit, or on `/fine` with a success."""

    def do_GET(self) -> None:
        """Answers."""
        is_fine = self.path == "/fine"
        body = b"{}" if is_fine else BODY
        self.send_response(200 if is_fine else 429)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (named so in the base class)
        """Keeps quiet."""


class Clients(unittest.TestCase):
    """Each client in its ordinary use."""

    server: ClassVar[http.server.ThreadingHTTPServer]
    url: ClassVar[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        cls.url = f"http://127.0.0.1:{cls.server.server_port}"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.shutdown()
        cls.server.server_close()

    def assert_limited(self, response: object, *body: bytes) -> None:
        with self.assertRaises(RateLimitPerSecond) as caught:
            modelarts.raise_for_error(response, *body)
        answer = caught.exception.identified
        self.assertEqual((caught.exception.limit, answer and answer.status), (5, 429))

    def test_requests(self) -> None:
        with requests.Session() as session:
            self.assert_limited(session.get(self.url, timeout=10))
            modelarts.raise_for_error(session.get(self.url + "/fine", timeout=10))

    def test_requests_that_streams(self) -> None:
        with requests.Session() as session, session.get(self.url, timeout=10, stream=True) as response:
            self.assert_limited(response)

    def test_httpx(self) -> None:
        with httpx.Client() as client:
            self.assert_limited(client.get(self.url))
            modelarts.raise_for_error(client.get(self.url + "/fine"))

    def test_httpx_that_streams_once_it_is_read(self) -> None:
        with httpx.Client() as client, client.stream("GET", self.url) as response:
            response.read()
            self.assert_limited(response)

    def test_httpx_without_waiting(self) -> None:
        async def answer() -> httpx.Response:
            async with httpx.AsyncClient() as client:
                return await client.get(self.url)

        self.assert_limited(asyncio.run(answer()))

    def test_aiohttp(self) -> None:
        async def check() -> None:
            async with aiohttp.ClientSession() as session:
                async with session.get(self.url) as response:
                    self.assert_limited(response, await response.read())
                    self.assert_limited(response)
                async with session.get(self.url) as response:
                    with self.assertRaisesRegex(TypeError, "await response.read"):
                        modelarts.raise_for_error(response)

        asyncio.run(check())

    def test_urllib3(self) -> None:
        with urllib3.PoolManager() as pool:
            self.assert_limited(pool.request("GET", self.url))

    def test_urllib(self) -> None:
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(self.url, timeout=10)
        with caught.exception as response:
            self.assert_limited(response)

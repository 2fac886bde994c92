// What every language answers to the shared vectors, and what only a program in JavaScript can hand in.

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { inspect } from "node:util";

import { UnidentifiedError } from "@errspec/service-errors";
import * as aliyun from "@errspec/service-errors/aliyun";
import * as mindie from "@errspec/service-errors/mindie";
import { identify, ModelartsError, throwIfError } from "@errspec/service-errors/modelarts";
import * as modelarts from "@errspec/service-errors/modelarts";
import * as type from "service-errors/type";

import { all as obstacle } from "./generated/obstacle.js";
import { vectors as obstacleVectors } from "./generated/obstacle_vectors.js";
import { all as shipped } from "./generated/shipped.js";
import { vectors as shippedVectors } from "./generated/shipped_vectors.js";
import { found } from "./package.js";
import type { Package } from "./package.js";

/** A line of the vectors. */
interface Vector {
  readonly catalog: string;
  readonly body: string;
  readonly status: number | null;
}

/** What `identify` gives, of any catalog. */
interface Told {
  readonly kind: string;
  readonly match: string;
  readonly id: string | undefined;
  readonly error?: { readonly params?: Readonly<Record<string, unknown>> };
  readonly texts?: Readonly<Record<string, string>>;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly category: string | undefined;
  readonly message: string | undefined;
  readonly trace: string | undefined;
}

type AnyIdentify = (status: number | undefined, body: unknown) => Told;

for (const [name, all, vectors] of [
  ["shipped", shipped, shippedVectors],
  ["obstacle", obstacle, obstacleVectors],
] as const) {
  const lines = vectors.split("\n").slice(0, -1);

  test(`${name}: every vector is answered to the letter`, () => {
    let count = 0;
    for (const line of lines) {
      const { catalog, body, ...expected } = losslessly(line) as Vector;
      assert.deepStrictEqual(answerOf(identifyOf(all, catalog)(expected.status ?? undefined, body)), expected, line);
      count++;
    }
    assert.ok(count > 1_000);
    assert.equal(count, vectors.match(/\n/g)?.length);
  });

  test(`${name}: bytes, and JSON that was parsed, are answered as their text is`, () => {
    for (const line of lines) {
      const { catalog, body, status } = JSON.parse(line) as Vector;
      const ask = (given: unknown): object => answerOf(identifyOf(all, catalog)(status ?? undefined, given));
      const bytes = new TextEncoder().encode(body);
      assert.deepStrictEqual(ask(bytes), ask(body), line);
      assert.deepStrictEqual(ask(bytes.buffer), ask(body), line);
      const json = parsed(body);
      assert.deepStrictEqual(ask(json ?? body), ask(json === undefined ? body : JSON.stringify(json)), line);
    }
  });
}

const limit = { error_code: "ModelArts.81101", error_msg: "Too many requests, the rate limit is 5 times per second." };

test("a known error is the class's, and keeps all of the response", () => {
  const body = { ...limit, request_id: "t-1", extra: [1] };
  const told = identify(429, body);
  assert.ok(told.kind === "known" && told.error instanceof ModelartsError && told.error.is("rate_limit_per_second"));
  assert.equal(told.error.params.limit, 5);
  assert.equal(told.error.response?.body, body);
  assert.equal(told.error.response.trace, "t-1");
});

test("an integer of any size is read without loss", () => {
  for (const [text, value] of [
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["-0", 0],
    ["123456789012345678901234567890", 123456789012345678901234567890n],
  ] as const) {
    const told = identify(429, { ...limit, error_msg: limit.error_msg.replace("5", text) });
    assert.ok(told.kind === "known" && told.error.is("rate_limit_per_second"));
    assert.equal(told.error.params.limit, value);
  }
});

test("an integer that is too long to be read is kept as text", () => {
  const digits = "9".repeat(1_000_000);
  const told = identify(429, { ...limit, error_msg: limit.error_msg.replace("5", digits) });
  assert.ok(told.kind === "named" && told.id === "rate_limit_per_second");
  assert.equal(told.texts["limit"], digits);
  assert.equal(told.error.retry, "backoff");
});

test("the message of an error that was read is the one that was received, with the server's own constants", () => {
  const text = "messages len not in (0, 17], but the length of inputs is 99!";
  const told = mindie.identify(422, { error: text, error_type: "Input Validation Error" });
  assert.ok(told.kind === "known" && told.match === "normalized" && told.id === "messages_length_out_of_range");
  assert.equal(told.error.message, text);
  assert.ok(told.error.stack?.includes(text));
});

test("what a new release says under a known code still tells whether to try again", () => {
  const told = identify(429, { error_code: "ModelArts.81101", error_msg: "Too many, sorry." });
  assert.ok(told.kind === "unknown" && told.match === "code" && told.error.retry === "backoff");
});

test("a sensitive param that was read is seen nowhere but in the error's own fields", () => {
  const template = type.messages.hole_quotes;
  const [secret, own] = ["s3cret", new type.TypeError_("hole_quotes", { hole: "s3cret" })];
  const told = type.identify(undefined, {
    error: { code: null, message: own.message, type: null, "*/": "$not a variable", "\u2028": [null, true, 1.5, 2 ** 64, -(2 ** 63)] },
  });
  assert.ok(template.includes("{hole}") && told.kind === "known" && told.error.is("hole_quotes"));
  assert.equal(told.error.params.hole, secret);
  for (const shown of [inspect(told.error), JSON.stringify(told.error), found(told.error.stack), JSON.stringify({ ...told.error })]) {
    assert.ok(shown.length > 0 && !shown.includes(secret), shown);
  }
});

test("a response is thrown as its error, and can be read again", async () => {
  const response = Response.json(limit, { status: 429 });
  await assert.rejects(throwIfError(response), (error) => error instanceof ModelartsError && error.is("rate_limit_per_second") && error.params.limit === 5);
  assert.deepEqual(await response.json(), limit);
  const read = await identify(Response.json(limit, { status: 429 }));
  assert.equal(read.kind, "known");
});

test("a response that is no error passes, and can be read again", async () => {
  for (const body of ['{"choices":[]}', '{"answer":"ModelArts.81101 is a code"}', '{"error":{"code":0,"message":"ok"}}']) {
    const response = await Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } })).then(throwIfError);
    assert.equal(await response.text(), body);
    throwIfError(200, body);
  }
});

test("a stream that goes well isn't read", async () => {
  const stream = new ReadableStream({ pull: () => new Promise(() => undefined) });
  await throwIfError(new Response(stream, { headers: { "content-type": "text/event-stream" } }));
});

test("an error behind the status of a success is thrown", async () => {
  const body = { status: 20, apiInvokeId: "t", errCode: "x", errMessage: "y", subErrCode: "b_new_code", subErrMessage: "z", data: null };
  await assert.rejects(aliyun.throwIfError(Response.json(body)), UnidentifiedError);
  assert.throws(() => {
    mindie.throwIfError(200, "Failed to get engine response");
  }, mindie.MindieError);
});

test("a failure without a body, or one that was read before, is thrown by its status", async () => {
  const used = new Response("x", { status: 503 });
  await used.text();
  for (const response of [used, new Response(null, { status: 503 })]) {
    await assert.rejects(throwIfError(response), (error) => error instanceof UnidentifiedError && error.status === 503);
  }
});

test("nothing that is handed in throws", () => {
  const cyclic: Record<string, unknown> = { error_code: "ModelArts.81101" };
  cyclic["self"] = cyclic;
  const throwing = { toJSON: () => assert.fail() };
  const proxy = new Proxy({}, { get: () => assert.fail(), ownKeys: () => assert.fail() });
  const nothing = [undefined, null, 0, Number.NaN, 1n, true, Symbol("x"), () => 1, new Map(), [], {}, Object.create(null)];
  for (const body of [
    ...nothing,
    cyclic,
    throwing,
    proxy,
    { code: 10n ** 400n },
    "\ud800",
    '{"error_msg":"\ud800"}',
    new Uint8Array([0xff, 0xc3, 0x28]),
    new DataView(new ArrayBuffer(3)),
  ]) {
    for (const status of [undefined, 429, Number.NaN, -1, "429" as unknown as number, null as unknown as number]) {
      for (const catalog of [aliyun, mindie, modelarts, type]) {
        assert.ok(["known", "named", "unknown", "not_error"].includes(catalog.identify(status, body).kind));
      }
    }
  }
});

test("half a surrogate pair is read as a replacement character, in a text and in JSON", () => {
  for (const body of ["x\ud800y", '{"detail":"x\ud800y"}', '{"detail":"x\\ud800y"}', { detail: "x\ud800y" }]) {
    assert.equal(identify(undefined, body).message, "x\ufffdy");
  }
});

test("only ASCII letters are compared without case", () => {
  const text = mindie.messages.model_not_found.replace("{model}", "\u212a\u0130Ω");
  const told = mindie.identify(undefined, text.toUpperCase().replace("\u212a\u0130Ω", "\u212a\u0130Ω"));
  assert.ok(told.kind === "known" && told.match === "normalized" && told.error.is("model_not_found"));
  assert.equal(told.error.params.model, "\u212a\u0130Ω");
  assert.equal(mindie.identify(undefined, text.replace("k", "\u212a").replace("o", "\u043e")).match, "none");
});

test("bytes that are no UTF-8 read as one replacement character for each maximal part", () => {
  assert.equal(identify(undefined, new Uint8Array([0x61, 0xf0, 0x9f, 0x98, 0x62, 0xff, 0xfe, 0xe4, 0xb8, 0xad])).message, "a\ufffdb\ufffd\ufffd中");
});

test("JSON nests 127 levels and no more, whatever it holds otherwise", () => {
  const nested = (depth: number): string => `{"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)},"a":[true,1.5e+3,"[[\\"[["],"detail":"x"}`;
  assert.equal(identify(undefined, nested(127)).message, "x");
  assert.equal(identify(undefined, nested(128)).message, nested(128));
});

test("a number that overflows is no JSON, be it in a field that comes again", () => {
  for (const number of ["1e400", "-1e400", "9".repeat(400), "1e0999"]) {
    const body = `{"a":${number},"a":true,"detail":"x"}`;
    assert.equal(identify(undefined, body).message, body);
  }
  assert.equal(identify(undefined, `{"a":[1e-400,1e308,true,false,null,${"1".repeat(300)}],"b":"1e400","detail":"x"}`).message, "x");
});

test("what is long or hostile takes linear time", () => {
  const size = 200_000;
  const message = "stop string length must be less than or equal to ";
  const parts = [
    "[",
    "{",
    '{"a":',
    "[1,",
    '"',
    "\\",
    "\\ud800",
    " ",
    "\u3000",
    "a ",
    "ModelArts ",
    "ModelArts.",
    "p_",
    "1",
    "-",
    "-1",
    "1.",
    ".",
    "中A",
    "{0}, ",
    " is ",
    "got 1.",
  ];
  for (const part of parts) {
    const text = part.repeat(size / part.length);
    for (const body of [
      text,
      `${text}!`,
      `{"detail":"${message}${text}`,
      JSON.stringify({ error: text, detail: text }),
      JSON.stringify({ detail: `${limit.error_msg.slice(0, 40)}${text}` }),
    ]) {
      for (const catalog of [aliyun, mindie, modelarts, type]) {
        // What isn't linear would not come to an end.
        assert.notEqual(catalog.identify(400, body).match, "not_error", `${part}, in ${String(catalog.errorIds[0])}`);
      }
    }
  }
});

test("100 MB of text is an answer", () => {
  for (const part of ["a b ", "\u3000中, "]) {
    assert.equal(mindie.identify(500, part.repeat(25_000_000)).match, "category");
  }
});

function identifyOf(all: Package, catalog: string): AnyIdentify {
  return found(all.catalogs[catalog]).entry["identify"] as AnyIdentify;
}

/** In the form of the vectors: with what they write as a string where JSON has no type for it. */
function answerOf({ match, id, code, category, status, error, texts, message, trace }: Told): object {
  const value = (name: string, text: string): unknown => (error?.params === undefined ? text : shown(error.params[name]));
  const params = Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, value(name, text)]));
  return {
    match,
    error: id ?? null,
    code: code ?? null,
    category: category ?? null,
    status: status ?? null,
    params,
    message: message ?? null,
    trace: trace ?? null,
  };
}

function shown(value: unknown): unknown {
  return typeof value === "bigint" && value >= -(2n ** 63n) && value < 2n ** 64n
    ? `the integer ${String(value)}`
    : typeof value === "bigint"
      ? String(value)
      : value;
}

/** JSON in which integers that `JSON.parse` would round are told as text. */
function losslessly(json: string): unknown {
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return JSON.parse(json.replace(token, (text) => (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text)) ? `"the integer ${text}"` : text)));
}

/** The object or array that a text holds, if JavaScript can tell it as the text does. */
function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" ? (json ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

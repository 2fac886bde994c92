// What the compiler knows and refuses. Each `@ts-expect-error` is a claim: without the error, compiling fails.

import { strict as assert } from "node:assert";
import { test } from "node:test";

import { ServiceError } from "@errspec/service-errors";
import type { ServiceErrorJson, UnidentifiedError } from "@errspec/service-errors";
import { categoriesOfWireName, MindieError } from "@errspec/service-errors/mindie";
import type { Code as MindieCode } from "@errspec/service-errors/mindie";
import { errorIds, errors, identify, isErrorId, isErrorOf, isModelartsError, ModelartsError, operations, throwIfError } from "@errspec/service-errors/modelarts";
import type { Category, Code, ErrorId, ErrorIdOf, Identified, Operation, Params } from "@errspec/service-errors/modelarts";
import * as en from "@errspec/service-errors/modelarts/en";
import * as zh from "@errspec/service-errors/modelarts/zh";
import { ClassError } from "service-errors/class";
import { TypeError_ } from "service-errors/type";

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claims extends readonly true[]>(...none: Claims[]): void => {
  assert.deepEqual(none, []);
};

const limited: unknown = new ModelartsError("rate_limit_per_second", { limit: 5 });

test("is() narrows to the params of the error", () => {
  assert.ok(limited instanceof ModelartsError);
  holds<[Same<typeof limited.id, ErrorId>]>();
  if (limited.is("rate_limit_per_second")) {
    const limit: number | bigint = limited.params.limit;
    assert.equal(limit, 5);
    holds<[Same<typeof limited.status, 429>, Same<typeof limited.code, "ModelArts.81101">, Same<typeof limited.retry, "backoff">]>();
  } else {
    // @ts-expect-error the id is another one here
    limited.id satisfies "rate_limit_per_second";
    assert.fail();
  }
});

test("is() with several ids narrows to their union", () => {
  assert.ok(isModelartsError(limited) && limited.is("rate_limit_per_second", "rate_limit_per_minute"));
  holds<[Same<typeof limited.id, "rate_limit_per_second" | "rate_limit_per_minute">]>();
  assert.equal(limited.params.limit, 5);
});

test("the category, the status and a code narrow too", () => {
  assert.ok(isModelartsError(limited) && limited.code === "ModelArts.81101");
  holds<[Same<typeof limited.category, "too_many_requests">]>();
  assert.equal(limited.params.limit, 5);
});

test("isErrorOf() narrows to the errors of an operation", () => {
  assert.ok(isModelartsError(limited));
  if (isErrorOf("create_video", limited)) {
    holds<[Same<typeof limited.id, ErrorIdOf<"create_video">>]>();
    // @ts-expect-error creating a video has no task
    assert.notEqual(limited.id, "task_not_found" satisfies typeof limited.id);
  } else {
    assert.fail();
  }
  assert.ok(!isErrorOf("create_video", new ModelartsError("task_not_found", { task_id: "1" })));
  assert.deepEqual(operations.delete_custom_endpoint, ["custom_endpoint_not_found", "custom_endpoint_id_required"] satisfies ErrorId[]);
  // @ts-expect-error there is no such operation
  assert.ok("make_video" satisfies Operation);
});

test("a switch over the id is exhaustive", () => {
  const told = (error: ClassError): string => {
    switch (error.id) {
      case "error":
        return error.message;
      case "unknown":
        return error.params.message;
      default:
        return error satisfies never;
    }
  };
  const forgetful = (error: ClassError): string => {
    switch (error.id) {
      case "unknown":
        return error.params.message;
      default:
        // @ts-expect-error the case "error" is missing
        return error satisfies never;
    }
  };
  assert.equal(told(new ClassError("unknown", { message: "x" })), "x");
  assert.equal(forgetful(new ClassError("unknown", { message: "x" })), "x");
});

test("params have the types of the table", () => {
  holds<
    [
      Same<Params["rate_limit_per_second"], { readonly limit: number | bigint }>,
      Same<TypeError_<"edges">["params"], Readonly<{ i: number | bigint; n: number; b: boolean; a: string; s: string; t: string }>>,
      Same<TypeError_<"hole_quotes">["params"], { readonly hole: string }>,
    ]
  >();
});

test("an error isn't made with wrong params", () => {
  new MindieError("model_not_found", { model: "x" });
  new ClassError("error", {}, { cause: 1 });
  // @ts-expect-error they are missing
  new ModelartsError("rate_limit_per_second");
  // @ts-expect-error of another type
  new ModelartsError("rate_limit_per_second", { limit: "5" });
  // @ts-expect-error one too many
  new ModelartsError("rate_limit_per_second", { limit: 5, other: 5 });
  // @ts-expect-error there are none
  new ClassError("error", { other: 5 });
  // @ts-expect-error there is no such error
  assert.throws(() => new ClassError("nothing"), RangeError);
  // @ts-expect-error an error is not changed
  assert.throws(() => (new ModelartsError("rate_limit_per_second", { limit: 5 }).params.limit = 6), TypeError);
});

test("ids, codes and categories are unions of literals", () => {
  const text: string = errorIds[0] ?? "";
  assert.ok(isErrorId(text));
  holds<[Same<typeof text, ErrorId>, Same<MindieCode, never>]>();
  "ModelArts.81101" satisfies Code;
  "too_many_requests" satisfies Category;
  // @ts-expect-error no id
  "nothing" satisfies ErrorId;
  // @ts-expect-error no code
  "ModelArts" satisfies Code;
  // @ts-expect-error no category
  "too_many" satisfies Category;
  assert.deepEqual(categoriesOfWireName("NotFoundError"), ["not_found"]);
  holds<[Same<typeof errors.rate_limit_per_second.code, "ModelArts.81101">]>();
});

test("texts are asked for the errors of their catalog only, and locales can be exchanged", () => {
  const error = new ModelartsError("rate_limit_per_second", { limit: 5n });
  const chosen: typeof en | typeof zh = Math.random() < 2 ? zh : en;
  assert.equal(chosen.message(error), "请求过多，速率限制为每秒 5 次。");
  // @ts-expect-error an error of another catalog
  assert.throws(() => zh.message(new MindieError("d_target_is_self")));
});

test("an error of any catalog can be handled as one", () => {
  const error: ServiceError = new MindieError("model_not_found", { model: "x" });
  holds<[Same<MindieError["catalog"], "mindie">]>();
  const json: ServiceErrorJson = error.toJSON();
  assert.deepEqual(json.params, { model: "x" });
  // @ts-expect-error only catalogs make errors
  assert.ok(() => new ServiceError());
});

test("a class of one's own may extend a catalog's", () => {
  class Mine extends ModelartsError<"rate_limit_per_second"> {
    readonly extra = 1;
  }
  assert.ok(new Mine("rate_limit_per_second", { limit: 1 }) instanceof ModelartsError);
});

test("a class of the language keeps its name", () => {
  assert.ok(!(new TypeError_("old_words") instanceof TypeError));
});

test("what was identified is told apart by its kind", () => {
  const told = identify(429, { error_code: "ModelArts.81101", error_msg: "Too many requests, the rate limit is 5 times per second." });
  holds<[Same<typeof told, Identified>]>();
  switch (told.kind) {
    case "known":
      holds<[Same<typeof told.error, ModelartsError>, Same<typeof told.match, "exact" | "normalized" | "code">]>();
      assert.ok(told.error.id === "rate_limit_per_second" && told.error.params.limit === 5);
      break;
    case "named":
      holds<[Same<typeof told.id, ErrorId>, Same<typeof told.error, UnidentifiedError>]>();
      break;
    case "unknown":
      holds<[Same<typeof told.id, undefined>]>();
      break;
    case "not_error":
      holds<[Same<typeof told.error, undefined>]>();
      break;
    default:
      told satisfies never;
  }
});

test("a response gives a promise, and a body that is at hand gives its answer at once", async () => {
  const response = new Response("x");
  const given: Response = await Promise.resolve(response).then(throwIfError);
  const nothing: undefined = throwIfError(200, "x");
  assert.equal(nothing, undefined);
  const told: Identified = await identify(given);
  assert.equal(told.kind, "unknown");
  // @ts-expect-error a status without a body
  assert.ok(identify(400));
});

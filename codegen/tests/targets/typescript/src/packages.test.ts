// The claims in Node, for the shipped spec and for the obstacle course.

import { strict as assert } from "node:assert";
import { test } from "node:test";
import { inspect } from "node:util";

import { claims, make } from "./claims.js";
import { all as obstacle } from "./generated/obstacle.js";
import { all as shipped } from "./generated/shipped.js";
import { found, subjects } from "./package.js";
import type { AnyError } from "./package.js";

for (const [name, all] of Object.entries({ shipped, obstacle })) {
  for (const [claim, check] of Object.entries(claims)) {
    test(`${name}: ${claim}`, () => {
      check(all);
    });
  }
}

const secret = "s3cret";

function sensitive(): AnyError {
  const subject = found(subjects(obstacle)[0]);
  return new subject.errorClass("hole_quotes", { hole: secret }, { cause: new TypeError("the cause") });
}

test("a sensitive param is sent, and seen nowhere else", () => {
  const error = sensitive();
  assert.ok(error.message.includes(secret));
  assert.equal(error.params["hole"], secret);
  for (const shown of [
    inspect(error),
    inspect({ nested: [error] }),
    inspect(error, { depth: 0 }),
    inspect(error.params),
    error.stack,
    JSON.stringify([error, error.params]),
  ]) {
    assert.ok(shown !== undefined && shown.length > 0 && !shown.includes(secret), shown);
  }
});

test("what is inspected shows the stack, the fields and the cause", () => {
  const shown = inspect(sensitive());
  for (const part of ["TypeError_: ", "packages.test.js", "id: 'hole_quotes'", "category: 'exception'", "TypeError: the cause"]) {
    assert.ok(shown.includes(part), `${part} is not in ${shown}`);
  }
});

test("what is inspected shows params that are not sensitive", () => {
  const subject = found(subjects(shipped).find((it) => it.id === "modelarts"));
  const expected = found(subject.reference.errors.find((it) => it.id === "rate_limit_per_second"));
  assert.match(inspect(make(subject, expected, 2)), /params: \{ limit: 9007199254740993n \}/);
});

test("JSON writes an integer as a number only where no reader rounds it", () => {
  const subject = found(subjects(shipped).find((it) => it.id === "modelarts"));
  const limits = [42, 42n, 9007199254740991n, 9007199254740992n, -9223372036854775808n].map((limit) => {
    return new subject.errorClass("rate_limit_per_second", { limit });
  });
  const params = (JSON.parse(JSON.stringify(limits)) as { params: { limit: unknown } }[]).map((it) => it.params.limit);
  assert.deepEqual(params, [42, 42, 9007199254740991, "9007199254740992", "-9223372036854775808"]);
});

test("params can't be changed after the fact", () => {
  assert.throws(() => ((sensitive().params as { hole: string }).hole = "x"), TypeError);
});

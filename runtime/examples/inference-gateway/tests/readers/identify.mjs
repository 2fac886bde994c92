// Reads what the service answered as the package for TypeScript does: each answer is the error that was provoked, with its params.
//
// Usage: node identify.mjs answers.jsonl
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

// By their names, as a sensitive one isn't enumerated. An integer that a number can't hold comes as a bigint; in the file it is a number too.
const plain = (value) => (typeof value === "bigint" ? Number(value) : value);
const params = (of) => Object.fromEntries(Object.getOwnPropertyNames(of).filter((name) => name !== "toJSON").map((name) => [name, plain(of[name])]));

const answers = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
for (const answer of answers) {
  const { identify } = await import(`@errspec/service-errors/${answer.catalog}`);
  const found = identify(answer.status, new TextEncoder().encode(answer.body));
  assert.equal(found.kind, "known", JSON.stringify(answer));
  const known = { match: found.match, error: found.error.id, params: params(found.error.params) };
  assert.deepEqual(known, { match: "exact", error: answer.error, params: answer.params });
}
assert.ok(answers.length > 0, "there are no answers");
console.log(`TypeScript knows all ${answers.length} answers`);

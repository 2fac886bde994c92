// What a bundler keeps of a package.

import { strict as assert } from "node:assert";
import { test } from "node:test";

import { build } from "esbuild";

import { all as shipped } from "./generated/shipped.js";
import { found } from "./package.js";
import type { Reference } from "./package.js";

const { catalogs } = JSON.parse(shipped.reference) as Reference;
const modelarts = found(catalogs.find((it) => it.id === "modelarts"));
const limit = found(modelarts.errors.find((it) => it.id === "rate_limit_per_second"));
const packageName = "@errspec/service-errors";

async function bundle(code: string): Promise<string> {
  const options = { bundle: true, minify: true, write: false, format: "esm", charset: "utf8", legalComments: "none" } as const;
  const result = await build({ ...options, stdin: { contents: code, resolveDir: import.meta.dirname } });
  return found(result.outputFiles[0]).text;
}

test("one catalog's class brings no text of another catalog", async () => {
  const code = await bundle(`import { ModelartsError } from "${packageName}/modelarts"; console.log(ModelartsError);`);
  assert.ok(code.includes(limit.message));
  const known = new Set(modelarts.errors.map((it) => it.id));
  const others = catalogs.filter((it) => it !== modelarts).flatMap((it) => it.errors);
  for (const other of others.filter((it) => !known.has(it.id))) {
    assert.ok(!new RegExp(`\\b${other.id}:`).test(code), other.id);
    assert.ok(other.message.length < 8 || !code.includes(other.message), other.message);
  }
});

test("one catalog's class brings no translation, description or remedy, and no comment", async () => {
  const code = await bundle(`import { ModelartsError } from "${packageName}/modelarts"; console.log(ModelartsError);`);
  const wire = new Set(modelarts.errors.map((it) => it.message));
  for (const { translations, description, remedy } of modelarts.errors) {
    for (const text of [...Object.values(translations), ...Object.values(description ?? {}), ...Object.values(remedy ?? {})]) {
      assert.ok(wire.has(text) || !code.includes(text), text);
    }
  }
  assert.ok(!code.includes("/**"));
});

test("one text of one locale brings no other text", async () => {
  const code = await bundle(`import { remedy } from "${packageName}/modelarts/zh"; console.log(remedy);`);
  assert.ok(code.includes(found(limit.remedy?.["zh"])));
  for (const text of [limit.message, limit.description?.["zh"], limit.remedy?.["en"], limit.translations["zh"]]) {
    assert.ok(!code.includes(found(text)), text);
  }
});

test("an import that isn't used brings nothing", async () => {
  const code = await bundle(`import { ModelartsError, idsOfCode } from "${packageName}/modelarts"; import { isServiceError } from "${packageName}";`);
  assert.equal(code, "");
});

test("identifying is brought only where it is used", async () => {
  const engine = ["error_msg", "data:", "TextDecoder", "UnidentifiedError"];
  const without = await bundle(
    `import { ModelartsError, isModelartsError, idsOfCode } from "${packageName}/modelarts"; console.log(ModelartsError, isModelartsError, idsOfCode);`,
  );
  const withIt = await bundle(`import { throwIfError } from "${packageName}/modelarts"; console.log(throwIfError);`);
  for (const part of engine) {
    assert.ok(!without.includes(part), part);
    assert.ok(withIt.includes(part), part);
  }
  assert.ok(withIt.length - without.length < 16_000, `${String(withIt.length - without.length)} characters`);
});

test("identifying one service's responses brings no table of another's", async () => {
  const code = await bundle(`import { identify } from "${packageName}/modelarts"; console.log(identify);`);
  assert.ok(code.includes("ModelArts.81101") && !code.includes("subErrCode") && !code.includes("error_type"));
});

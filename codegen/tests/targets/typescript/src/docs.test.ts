// What editors and readers are shown.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import ts from "typescript";

import { all as obstacle } from "./generated/obstacle.js";
import * as obstacleExamples from "./generated/obstacle_examples.js";
import * as shippedExamples from "./generated/shipped_examples.js";
import { subjects } from "./package.js";

test("only a deprecated error has a tag in its comment, whatever the texts say", () => {
  const path = new URL("../node_modules/service-errors/dist/type/tables.d.ts", import.meta.url);
  const file = ts.createSourceFile("tables.d.ts", readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const tags: string[] = [];
  const comments = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && ts.getJSDocCommentsAndTags(node).length > 0) {
      comments.add(node.name.getText());
      tags.push(...ts.getJSDocTags(node).map((tag) => `${node.name.getText()} @${tag.tagName.text}`));
    }
    node.forEachChild(visit);
  };
  visit(file);
  assert.deepEqual(tags, ["old_words @deprecated"]);
  const expected = subjects(obstacle)
    .find((it) => it.id === "type")
    ?.reference.errors.map((it) => it.id);
  assert.deepEqual([...comments], expected);
});

for (const [name, examples] of Object.entries({ shipped: shippedExamples, obstacle: obstacleExamples })) {
  test(`the examples of the README print what they say: ${name}`, () => {
    const printed = Object.values(examples).flat();
    assert.ok(printed.length >= 8);
    for (const [actual, expected] of printed) {
      assert.equal(actual.trim(), expected);
    }
  });
}

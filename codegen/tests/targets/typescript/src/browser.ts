// Runs the claims in a page and leaves in it what came of them.

import { claims } from "./claims.js";
import { all as obstacle } from "./generated/obstacle.js";
import { all as shipped } from "./generated/shipped.js";

const lines = Object.entries({ shipped, obstacle }).flatMap(([name, all]) =>
  Object.entries(claims).map(([claim, check]) => {
    try {
      check(all);
      return `ok: ${name}: ${claim}`;
    } catch (error) {
      return `failed: ${name}: ${claim}: ${String(error).slice(0, 500)}`;
    }
  }),
);
const result = document.createElement("pre");
result.id = "result";
result.textContent = lines.join("\n");
document.body.append(result);

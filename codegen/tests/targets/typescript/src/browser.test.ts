// The claims in headless Chromium, over the files of the installed packages as they are.

import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { claims } from "./claims.js";

const project = new URL("../", import.meta.url);

test("every claim holds in a browser", { timeout: 120_000 }, async () => {
  const server = createServer((request, response) => {
    serve(request.url ?? "/").then(
      ([type, body]) => response.writeHead(200, { "content-type": type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const page = await dump(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const result = /<pre id="result">(.*?)<\/pre>/s.exec(page)?.[1];
    assert.ok(result !== undefined, `the page has no result: ${page.slice(0, 2000)}`);
    const lines = result.split("\n");
    assert.deepEqual(
      lines.filter((line) => !line.startsWith("ok: ")),
      [],
    );
    assert.equal(lines.length, 2 * Object.keys(claims).length);
  } finally {
    server.close();
  }
});

/** The page with an import map, as a browser has no package resolution, and the files of the project. */
async function serve(path: string): Promise<[type: string, body: string | Buffer]> {
  if (path === "/") {
    const imports = Object.assign({}, ...(await Promise.all(["@errspec/service-errors", "service-errors"].map(importsOf)))) as object;
    const map = JSON.stringify({ imports });
    return ["text/html; charset=utf-8", `<!doctype html><body><script type="importmap">${map}</script><script type="module" src="/dist/browser.js"></script>`];
  }
  assert.ok(path.endsWith(".js") && !path.includes(".."), path);
  return ["text/javascript; charset=utf-8", await readFile(new URL(`.${path}`, project))];
}

/** The `exports` of a package as an import map says them, with each locale by name. */
async function importsOf(name: string): Promise<Record<string, string>> {
  const folder = `node_modules/${name}/`;
  const manifest = JSON.parse(await readFile(new URL(`${folder}package.json`, project), "utf8")) as { exports: Record<string, string | { default: string }> };
  const entries = Object.entries(manifest.exports).flatMap(([key, target]) => (typeof target === "string" ? [] : [[key, target.default] as const]));
  const named = entries.flatMap(([key, target]) => ["en", "zh"].map((locale) => [key.replace("*", locale), target.replace("*", locale)] as const));
  return Object.fromEntries(named.map(([key, target]) => [name + key.slice(1), `/${folder}${target.slice(2)}`]));
}

async function dump(url: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "errspec-chromium-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  flags.push("--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`, "--virtual-time-budget=60000", "--dump-dom", url);
  try {
    return (await promisify(execFile)(process.env["CHROMIUM"] ?? "chromium", flags, { maxBuffer: 1 << 26 })).stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

// Writes the modules of src/generated/, which import everything that the installed packages hold: `node prepare.mjs SHIPPED OBSTACLE`,
// each a folder that `cargo xtask gen` made.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const out = new URL("src/generated/", import.meta.url);
mkdirSync(out, { recursive: true });
for (const [name, folder] of [
  ["shipped", process.argv[2]],
  ["obstacle", process.argv[3]],
]) {
  const { name: packageName } = JSON.parse(readFileSync(`${folder}/typescript/package.json`, "utf8"));
  const reference = readFileSync(`${folder}/catalog.json`, "utf8");
  writeFileSync(new URL(`${name}.ts`, out), packageModule(packageName, withExactIntegers(reference)));
  const vectors = readFileSync(`${folder}/vectors.jsonl`, "utf8");
  writeFileSync(new URL(`${name}_vectors.ts`, out), `export const vectors = ${JSON.stringify(vectors)};\n`);
  const readme = readFileSync(`${folder}/typescript/README.md`, "utf8");
  const modules = examples(readme).map((code, index) => {
    writeFileSync(new URL(`${name}_example_${index}.ts`, out), code);
    return `export { printed as example_${index} } from "./${name}_example_${index}.js";\n`;
  });
  writeFileSync(new URL(`${name}_examples.ts`, out), modules.join(""));
}

/** What `JSON.parse` would round becomes a string. */
function withExactIntegers(json) {
  return json.replace(/^(\s*"value": )(-?\d{16,})(,?)$/gm, '$1"$2"$3');
}

function packageModule(packageName, reference) {
  const { catalogs, locales } = JSON.parse(reference);
  const lines = ['import type { Package } from "../package.js";', `import * as root from "${packageName}";`];
  const entries = catalogs.map(({ id }, index) => {
    lines.push(`import * as catalog_${index} from "${packageName}/${id}";`);
    const texts = locales.map((locale, at) => {
      lines.push(`import * as texts_${index}_${at} from "${packageName}/${id}/${locale}";`);
      return `"${locale}": texts_${index}_${at}`;
    });
    return `"${id}": { entry: catalog_${index}, texts: { ${texts.join(", ")} } }`;
  });
  lines.push("", `export const reference = ${JSON.stringify(reference)};`);
  lines.push(`export const all = { root, catalogs: { ${entries.join(", ")} }, reference } as unknown as Package;`);
  return lines.join("\n") + "\n";
}

/** The examples of a README: what they print is collected beside what their comments say. One without a comment doesn't compile. */
function examples(readme) {
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => {
    const checked = code.replace(
      /console\.log\((.*)\); \/\/ (.*)$/gm,
      (_, shown, expected) => `printed.push([[${shown}].map(String).join(" "), ${JSON.stringify(expected)}]);`,
    );
    return `export const printed: [string, string][] = [];\n${checked.replace(/\bconsole\.log/g, "withoutComment")}`;
  });
}

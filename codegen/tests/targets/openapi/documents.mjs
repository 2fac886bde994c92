// What the tests read: the generated documents of both specs, each with its entry of catalog.json.
import { readFileSync } from 'node:fs';

import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const SETS = ['shipped', 'obstacle'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Each catalog of both specs in both versions: where its document is, what is in it, and its entry in catalog.json. */
export const ALL = SETS.flatMap((set) => {
  const { locales, catalogs } = readJson(`${set}/catalog.json`);
  return catalogs.flatMap((catalog) =>
    ['3.1', '3.0'].map((version) => {
      const path = `${set}/openapi/${version === '3.1' ? '' : '3.0/'}${catalog.id}.json`;
      const overlay = catalog.operations.length > 0 ? path.replace(/json$/, 'overlay.json') : null;
      return { set, locales, catalog, version, path, overlay, document: readJson(path) };
    }),
  );
});

export const CATALOGS = ALL.filter((it) => it.version === '3.1');

/** Whether a key of a document's responses is a status, and not an operation's. */
export const isStatus = (key) => /^([1-5][0-9]{2}|default)$/.test(key);

/** The schemas of a document under their keys, as functions; `schemaAt` compiles the one at a JSON pointer. */
export function validators(document) {
  // Without `ownProperties` a property called `constructor` would always be there. A tuple may be longer than what is known of it.
  const Draft = document.openapi.startsWith('3.0') ? Ajv : Ajv2020;
  const ajv = addFormats(new Draft({ strict: true, strictTuples: false, allowUnionTypes: true, ownProperties: true, allErrors: true }));
  // What says which branch to look at adds nothing to the branches.
  ajv.addVocabulary(['components', 'x-sensitive', 'x-errspec', 'discriminator']);
  ajv.addSchema({ components: document.components }, 'document');
  const compiled = new Map();
  return (pointer) => {
    if (!compiled.has(pointer)) compiled.set(pointer, ajv.compile({ $ref: `document#${pointer}` }));
    return compiled.get(pointer);
  };
}

/** What stands at a JSON pointer, such as a `$ref` of the same document. */
export function resolve(document, reference) {
  const keys = reference.replace(/^#\//, '').split('/');
  return keys.reduce((value, key) => value[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

/** The examples of the responses with such keys: the error's id, the response's key and schema, and the example itself. */
export function* examplesOf(document, isWanted = isStatus) {
  for (const [status, response] of Object.entries(document.components.responses).filter(([key]) => isWanted(key))) {
    const pointer = `/components/responses/${status}/content/application~1json/schema`;
    for (const reference of Object.values(response.content['application/json'].examples)) {
      const example = resolve(document, reference.$ref);
      yield { id: example['x-errspec'].id, status, pointer, example };
    }
  }
}

/** The places of an envelope as the spec writes it: each variable and literal with the path to it. */
export function* places(body, path = []) {
  if (body !== null && typeof body === 'object') {
    for (const [key, inner] of Object.entries(body)) yield* places(inner, [...path, key]);
  } else if (typeof body === 'string' && body.startsWith('$') && !body.startsWith('$$')) {
    yield { path, variable: body.slice(1).replace('?', ''), optional: body.endsWith('?') };
  } else {
    yield { path, literal: typeof body === 'string' ? body.replace('$$', '$') : body };
  }
}

/** A copy of a body with something else at a path, or nothing if that is `undefined`. */
export function altered(body, path, value) {
  const copy = structuredClone(body);
  const owner = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
  if (value === undefined) delete owner[path.at(-1)];
  else owner[path.at(-1)] = value;
  return copy;
}

/** What stands at a path in a body. */
export const at = (body, path) => path.reduce((inner, key) => inner[key], body);

/** The envelope that an error is sent in: the first that asks for nothing that the error doesn't have. */
export function sendingEnvelope(catalog, error) {
  const has = { message: true, code: error.code !== null, category: wireName(catalog, error) !== null };
  const fits = ({ body }) => [...places(body)].every((it) => it.literal !== undefined || it.optional || (has[it.variable] ?? true));
  return catalog.envelopes.find(fits);
}

export const wireName = (catalog, error) => catalog.categories.find((it) => it.id === error.category).wire;

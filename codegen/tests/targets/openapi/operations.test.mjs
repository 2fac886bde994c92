// Each operation has the responses that its errors make, and their schemas tell the errors apart as far as a body does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ALL, SETS, altered, examplesOf, isStatus, places, sendingEnvelope, validators } from './documents.mjs';

const pascal = (id) => id.split('_').map((word) => (/^\d/.test(word) ? `_${word}` : word[0].toUpperCase() + word.slice(1))).join('');

for (const { path, catalog, document } of ALL) {
  const schemaAt = validators(document);
  const statusOf = (error) => (error.status === null ? 'default' : String(error.status));
  const errors = new Map(catalog.errors.map((it) => [it.id, it]));

  test(`${path}: an operation's responses are those of its errors`, () => {
    const found = new Map();
    for (const { id, status } of examplesOf(document, (key) => !isStatus(key))) found.set(status, [...(found.get(status) ?? []), id]);
    const expected = new Map();
    for (const operation of catalog.operations) {
      for (const id of operation.errors) {
        const status = statusOf(errors.get(id));
        const key = pascal(operation.id) + (status === 'default' ? 'Default' : status);
        expected.set(key, [...(expected.get(key) ?? []), id]);
      }
    }
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(expected));
  });

  test(`${path}: a response takes its errors, and of the others those that only the message tells apart`, () => {
    const bodies = new Map([...examplesOf(document)].map((it) => [it.id, it.example.value]));
    for (const [key, response] of Object.entries(document.components.responses)) {
      const ids = Object.values(response.content['application/json'].examples).map((it) => document.components.examples[it.$ref.split('/').at(-1)]['x-errspec'].id);
      const isValid = schemaAt(`/components/responses/${key}/content/application~1json/schema`);
      const looks = new Set(ids.map((id) => JSON.stringify(silent(catalog, errors.get(id), bodies.get(id)))));
      for (const [id, body] of bodies) assert.equal(isValid(body), looks.has(JSON.stringify(silent(catalog, errors.get(id), body))), `${key}: ${id}`);
    }
  });

  test(`${path}: where one property decides between errors on one status, it is named with its values`, () => {
    for (const [key, schema] of Object.entries(document.components.schemas).filter(([, it]) => it.oneOf)) {
      const { propertyName, mapping } = schema.discriminator;
      const value = ({ $ref }) => Object.values(pick(document.components.schemas[$ref.split('/').at(-1)].properties[propertyName])).flat()[0];
      assert.deepEqual(Object.entries(mapping), schema.oneOf.map((it) => [value(it), it.$ref]), key);
    }
  });

  test(`${path}: where the message alone decides, each example has the pattern of its messages`, () => {
    const shared = new Map();
    for (const { id, example } of examplesOf(document)) {
      const look = JSON.stringify(silent(catalog, errors.get(id), example.value));
      shared.set(look, [...(shared.get(look) ?? []), { id, example }]);
    }
    for (const alike of shared.values()) {
      for (const { id, example } of alike) {
        const { pattern } = example['x-errspec'];
        assert.equal(pattern !== undefined, alike.length > 1, id);
        // The regular expressions of JavaScript have an end.
        if (pattern && pattern.length < 10_000) assert.match(messageOf(catalog, errors.get(id), example.value), new RegExp(pattern, 'u'), id);
      }
    }
  });
}

for (const set of SETS) {
  test(`the vectors of the ${set} spec: bodies that are errors are taken, and altered ones are not`, () => {
    const vectors = readFileSync(`${set}/vectors.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    for (const { catalog, document, version } of ALL.filter((it) => it.set === set)) {
      const schemaAt = validators(document);
      const keys = Object.keys(document.components.schemas).filter((key) => key.endsWith('Envelope'));
      const envelopes = keys.map((key, index) => ({ shape: catalog.envelopes[index], isValid: schemaAt(`/components/schemas/${key}`) }));
      let count = 0;
      const { Code, Category } = document.components.schemas;
      // What is known by its message, with a code or a category that no table has, is no error of the catalog.
      const isKnown = (value, schema) => value === null || schema?.enum.includes(value);
      const isError = (it) => it.error !== null && ['exact', 'normalized'].includes(it.match) && isKnown(it.code, Code) && isKnown(it.category, Category);
      for (const { body } of vectors.filter((it) => it.catalog === catalog.id && isError(it))) {
        const value = objectIn(body);
        if (!value || hasOddPart(catalog, value)) continue;
        const fitting = envelopes.filter(({ isValid }) => isValid(value));
        assert.ok(fitting.length > 0, `${catalog.id} ${version}: ${body}`);
        for (const { shape, isValid } of fitting) {
          const { path } = [...places(shape.body)].find((it) => it.variable === 'message');
          assert.ok(!isValid(altered(value, path, 7)) && !isValid(altered(value, path, undefined)), body);
        }
        count += 1;
      }
      assert.ok(count >= catalog.errors.length, `only ${count} vectors were tried`);
    }
  });
}

/** A schema's `const` or `enum`, whichever the version has. */
const pick = ({ const: one, enum: several }) => (one === undefined ? { several } : { one });

/** A body without its message: what a schema can see of it. */
function silent(catalog, error, body) {
  const { path } = [...places(sendingEnvelope(catalog, error).body)].find((it) => it.variable === 'message');
  return altered(body, path, '');
}

function messageOf(catalog, error, body) {
  const { path } = [...places(sendingEnvelope(catalog, error).body)].find((it) => it.variable === 'message');
  return path.reduce((value, key) => value[key], body);
}

/** Whether something else than a text stands where an envelope has a code, a category or a trace: readers take that, and no service sends it. */
function hasOddPart(catalog, body) {
  const named = catalog.envelopes.flatMap((it) => [...places(it.body)]).filter((it) => ['code', 'category', 'trace'].includes(it.variable));
  return named.some(({ path }) => !['string', 'undefined'].includes(typeof (path.reduce((value, key) => value?.[key], body) ?? undefined)));
}

/** The object that a text is, if it is one. */
function objectIn(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

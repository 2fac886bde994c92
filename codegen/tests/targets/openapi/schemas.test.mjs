// The schemas take what the service sends, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ALL, altered, at, examplesOf, places, sendingEnvelope, validators, wireName } from './documents.mjs';

/** Something else than stands in a body: of the same type where the type alone says little. */
const otherThan = (value) => (typeof value === 'string' ? `not ${value}` : 'a text');

/** Bodies that differ from a good one in one place that the envelope is known by. */
function* spoiled(catalog, version, envelope, body) {
  const isKnown = { code: catalog.errors.some((it) => it.code !== null), category: catalog.categories.some((it) => it.wire !== null) };
  for (const { path, literal, variable, optional } of places(envelope.body)) {
    const isLiteral = literal !== undefined;
    // 3.0 has no words for the single items of a list.
    if (version === '3.0' && Array.isArray(at(body, path.slice(0, -1)))) continue;
    if (isLiteral || isKnown[variable]) yield { how: `another ${variable ?? 'literal'}`, body: altered(body, path, otherThan(at(body, path))) };
    if (variable === 'message') yield { how: 'a message that is no text', body: altered(body, path, 1) };
    if ((isLiteral || !optional) && !Array.isArray(at(body, path.slice(0, -1)))) {
      yield { how: `no ${variable ?? 'literal'}`, body: altered(body, path, undefined) };
    }
  }
}

/** An envelope filled for an error. */
function filled(catalog, envelope, error, other) {
  const values = { message: 'any text', code: error.code, category: wireName(catalog, error), trace: 'a' };
  let body = structuredClone(envelope.body);
  for (const { path, variable, literal } of places(envelope.body)) {
    body = altered(body, path, variable === undefined ? literal : variable in values ? values[variable] : other);
  }
  return body;
}

for (const { path, catalog, version, document } of ALL) {
  const schemaAt = validators(document);

  test(`${path}: each example is a body that its response's schema takes`, () => {
    let count = 0;
    for (const { id, pointer, example } of examplesOf(document)) {
      const isValid = schemaAt(pointer);
      assert.ok(isValid(example.value), `${id}: ${JSON.stringify(isValid.errors)}`);
      count += 1;
    }
    assert.equal(count, catalog.errors.length);
  });

  test(`${path}: an altered body is taken by no response`, () => {
    const errors = new Map(catalog.errors.map((it) => [it.id, it]));
    for (const { id, pointer, example } of examplesOf(document)) {
      const isValid = schemaAt(pointer);
      const alterations = [...spoiled(catalog, version, sendingEnvelope(catalog, errors.get(id)), example.value)];
      assert.ok(alterations.length > 1);
      for (const { how, body } of alterations) assert.ok(!isValid(body), `${id} with ${how} was taken: ${JSON.stringify(body)}`);
    }
  });

  test(`${path}: each envelope has a schema that takes what fits it, and no more`, () => {
    const keys = Object.keys(document.components.schemas).filter((key) => key.endsWith('Envelope'));
    assert.equal(keys.length, catalog.envelopes.length);
    for (const [index, envelope] of catalog.envelopes.entries()) {
      const isValid = schemaAt(`/components/schemas/${keys[index]}`);
      const required = [...places(envelope.body)].filter((it) => it.variable && !it.optional).map((it) => it.variable);
      const error = catalog.errors.find((it) => (it.code || !required.includes('code')) && (wireName(catalog, it) || !required.includes('category')));
      for (const other of [null, 'text', 1, { a: [] }]) {
        const body = filled(catalog, envelope, error, other);
        assert.ok(isValid(body), `${envelope.id}: ${JSON.stringify(isValid.errors)}`);
      }
      const body = filled(catalog, envelope, error, null);
      for (const it of spoiled(catalog, version, envelope, body)) assert.ok(!isValid(it.body), `${envelope.id} with ${it.how} was taken`);
      for (const { path } of [...places(envelope.body)].filter((it) => it.optional)) {
        assert.ok(isValid(altered(body, path, null)), `${envelope.id}: ${path} can't be null`);
        assert.ok(isValid(altered(body, path, undefined)), `${envelope.id}: ${path} can't be missing`);
      }
    }
  });

  test(`${path}: params are of their types, and all there`, () => {
    const samples = {
      string: { good: ['', 'two words', '中 文'], bad: [1, null] },
      token: { good: ['a-b', '中文'], bad: ['', 'two words', 1] },
      integer: { good: [-9223372036854775808, 9007199254740993, 0], bad: ['1', 0.5, null] },
      number: { good: [5e-324, 1.7976931348623157e308, -0.1, 1], bad: ['1', null] },
      boolean: { good: [true, false], bad: ['true', 0] },
      ipv4: { good: ['192.0.2.1'], bad: ['256.0.0.1', '::1', 'host', 1] },
    };
    const keys = Object.keys(document.components.schemas).filter((key) => key.endsWith('Params'));
    const errors = catalog.errors.filter((it) => it.params.length > 0);
    assert.equal(keys.length, errors.length);
    for (const [index, error] of errors.entries()) {
      const isValid = schemaAt(`/components/schemas/${keys[index]}`);
      const params = Object.fromEntries(error.params.map((it) => [it.name, samples[it.type].good[0]]));
      for (const { name, type } of error.params) {
        for (const good of samples[type].good) assert.ok(isValid({ ...params, [name]: good }), `${error.id}: ${name} is not ${good}`);
        for (const bad of samples[type].bad) assert.ok(!isValid({ ...params, [name]: bad }), `${error.id}: ${name} is ${bad}`);
        assert.ok(!isValid(altered(params, [name], undefined)), `${error.id} can do without ${name}`);
      }
    }
  });
}

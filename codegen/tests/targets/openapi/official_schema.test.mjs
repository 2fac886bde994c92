// The documents are OpenAPI: checked with the OpenAPI Initiative's own schemas, which the author of the one for 3.1 ships in
// @hyperjump/json-schema, in the variant that checks Schema Objects too.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { validate, setShouldValidateFormat } from '@hyperjump/json-schema/openapi-3-1';

import { validate as validate30 } from '@hyperjump/json-schema/openapi-3-0';

import { ALL } from './documents.mjs';

setShouldValidateFormat(true);
const isOpenApi = await validate('https://spec.openapis.org/oas/3.1/schema-base');
const isOpenApi30 = await validate30('https://spec.openapis.org/oas/3.0/schema');

for (const { path, version, document } of ALL) {
  test(`${path} fits the official schema`, () => {
    const result = (version === '3.1' ? isOpenApi : isOpenApi30)(document, 'BASIC');
    assert.ok(result.valid, JSON.stringify(result.errors?.slice(-3), null, 2));
  });
}

test('the official schemas look into every part that is generated', () => {
  const faults = {
    'no version': (it) => delete it.info.version,
    'an unknown field': (it) => (it.info.banner = 'x'),
    'a response without a description': (it) => delete Object.values(it.components.responses)[0].description,
    'a key that is no key': (it) => (it.components.examples['a b'] = { value: 1 }),
    'an example with two values': (it) => (Object.values(it.components.examples)[0].externalValue = 'x'),
    'a schema with an unknown type': (it) => (it.components.schemas.ErrorId.type = 'text'),
    'a schema whose properties are a list': (it) => (it.components.schemas.ErrorId.properties = []),
  };
  for (const [fault, alter] of Object.entries(faults)) {
    for (const { version, document } of ALL.slice(0, 2)) {
      // The schema for 3.0 takes any key, and looks into no example.
      if (version === '3.0' && ['a key that is no key', 'an example with two values'].includes(fault)) continue;
      const changed = structuredClone(document);
      alter(changed);
      assert.ok(!(version === '3.1' ? isOpenApi : isOpenApi30)(changed).valid, `${fault} was taken in ${version}`);
    }
  }
});

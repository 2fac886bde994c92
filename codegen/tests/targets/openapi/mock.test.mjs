// Each error of each operation, as it comes over HTTP: its status, its media type and its body are what the document says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ALL, resolve, validators } from './documents.mjs';
import { withMock } from './mock.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { catalogs } = readJson('shipped/catalog.json');

/** An address of a path: something stands for each name in braces. */
const filled = (path) => path.replace(/\{[^{}]*\}/g, 'some-thing');

for (const version of ['3.1', '3.0']) {
  const service = readJson(`clients/service-${version}.json`);
  const schemaAt = validators(service);

  test(`${version}: a service answers with every error of every operation`, async () => {
    let count = 0;
    await withMock(service, async (origin) => {
      for (const catalog of catalogs) {
        const errors = new Map(catalog.errors.map((it) => [it.id, it]));
        for (const { method, path, errors: ids } of catalog.operations) {
          for (const id of ids) {
            const status = errors.get(id).status;
            const response = await fetch(origin + filled(path), { method, headers: { prefer: `code=${status}, example=${catalog.id}.${id}` } });
            assert.deepEqual([response.status, response.headers.get('content-type')], [status, 'application/json'], `${method} ${path} ${id}`);
            const body = await response.json();
            const { $ref } = service.paths[path][method.toLowerCase()].responses[status];
            const isValid = schemaAt(`${$ref.slice(1)}/content/application~1json/schema`);
            assert.ok(isValid(body), `${id}: ${JSON.stringify(isValid.errors)}`);
            assert.deepEqual(body, resolve(service, `#/components/examples/${catalog.id}.${id}`).value);
            count += 1;
          }
        }
      }
    });
    assert.equal(count, catalogs.flatMap((it) => it.operations.flatMap(({ errors }) => errors)).length);
  });
}

/** A service that answers with all of a catalog: one operation, with the responses of each status. */
const whole = ({ document }) => ({
  ...document,
  paths: { '/all': { get: { responses: Object.fromEntries(Object.keys(document.components.responses).filter((it) => /^(\d|default)/.test(it)).map((key) => [key, { $ref: `#/components/responses/${key}` }])) } } },
});

for (const it of ALL) {
  test(`${it.path}: a service answers with every error of the catalog`, async () => {
    const document = whole(it);
    const schemaAt = validators(document);
    const { responses } = document.paths['/all'].get;
    let count = 0;
    await withMock(document, async (origin) => {
      // HTTP gives no body to an answer that comes before the answer.
      for (const status of Object.keys(responses).filter((it) => !it.startsWith('1'))) {
        const { examples } = document.components.responses[status].content['application/json'];
        for (const name of Object.keys(examples)) {
          const response = await fetch(`${origin}/all`, { headers: { prefer: `code=${status}, example=${name}` } });
          assert.deepEqual([response.status, response.headers.get('content-type')], [status === 'default' ? 500 : Number(status), 'application/json']);
          const isValid = schemaAt(`/components/responses/${status}/content/application~1json/schema`);
          assert.ok(isValid(await response.json()), `${name}: ${JSON.stringify(isValid.errors)}`);
          count += 1;
        }
      }
    });
    assert.equal(count, it.catalog.errors.filter(({ status }) => status === null || status >= 200).length);
  });
}

test('a mock of nothing says so', async () => {
  const service = readJson('clients/service-3.1.json');
  await withMock(service, async (origin) => {
    assert.equal((await fetch(`${origin}/nowhere`)).status, 404);
    assert.equal((await fetch(`${origin}/generate`, { method: 'POST', headers: { prefer: 'code=422, example=none' } })).status, 501);
  });
});

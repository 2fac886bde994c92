// The overlays do what `cargo xtask openapi apply` does, by a tool that knows nothing of these tables.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { openapiOverlay } from 'openapi-format';

import { ALL, resolve } from './documents.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const VERSIONS = ['3.1', '3.0'];

/** A document with the overlays of all catalogs applied; every action must have found something, if asked for. */
async function overlaid(document, version, isComplete = true) {
  let data = structuredClone(document);
  for (const { overlay } of ALL.filter((it) => it.set === 'shipped' && it.version === version && it.overlay)) {
    const overlaySet = readJson(overlay);
    const result = await openapiOverlay(data, { overlaySet });
    const [cleaning, ...actions] = overlaySet.actions;
    assert.ok(cleaning.remove);
    if (isComplete) assert.deepEqual(result.resultData.unusedActions, [cleaning]);
    else assert.ok(result.resultData.totalUsedActions < actions.length);
    data = result.data;
  }
  return data;
}

for (const version of VERSIONS) {
  test(`${version}: the overlays make what apply makes`, async () => {
    const service = readJson(`clients/unapplied-${version}.json`);
    assert.deepEqual(await overlaid(service, version), readJson(`clients/service-${version}.json`));
  });

  test(`${version}: an overlay that is run again changes nothing`, async () => {
    const once = await overlaid(readJson(`clients/unapplied-${version}.json`), version);
    assert.deepEqual(await overlaid(once, version, false), once);
  });

  test(`${version}: an overlay leaves responses of the service's own, and other operations, as they are`, async () => {
    const service = readJson(`clients/unapplied-${version}.json`);
    const own = { description: 'Slow down', headers: { 'Retry-After': { schema: { type: 'integer' } } } };
    service.paths['/v1/video/generations'].post.responses[429] = own;
    service.paths['/v1/video/generations'].put = { responses: { 200: { description: 'Put' } } };
    delete service.paths['/generate'];
    const after = await overlaid(service, version, false);
    assert.deepEqual(after.paths['/v1/video/generations'].post.responses[429], own);
    assert.deepEqual(after.paths['/v1/video/generations'].put, service.paths['/v1/video/generations'].put);
    assert.equal(after.paths['/generate'], undefined);
    const { $ref } = after.paths['/v1/video/generations'].post.responses[400];
    assert.ok(resolve(after, $ref).description);
  });
}

// A service's own document refers to the components, and its tools follow.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { CATALOGS, SETS, examplesOf, isStatus, validators } from './documents.mjs';

/** Runs a tool of node_modules; what it printed is told if it fails. */
function run(tool, ...args) {
  const result = spawnSync(`node_modules/.bin/${tool}`, args, { encoding: 'utf8' });
  assert.equal(result.status, 0, `${tool} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
}

/** A folder with a copy of a set's documents, as a user would have them. */
function folderWithErrors(name, set) {
  rmSync(name, { recursive: true, force: true });
  mkdirSync(name);
  cpSync(`${set}/openapi`, `${name}/errors`, { recursive: true });
  return name;
}

/** A document with an operation for each catalog, which answers with all of the catalog's responses. */
function service(catalogs) {
  const operation = ({ catalog, document }, index) => {
    const references = Object.keys(document.components.responses).filter(isStatus).map((key) => [key, { $ref: `./errors/${catalog.id}.json#/components/responses/${key}` }]);
    const own = { 200: { description: 'The thing.' }, 404: { description: 'There is no such thing.' } };
    const responses = { ...own, ...Object.fromEntries(references) };
    return [`/things/${index}`, { get: { operationId: `getThing${index}`, summary: 'Get a thing', responses } }];
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: 'https://things.internal' }],
    security: [],
    paths: Object.fromEntries(catalogs.map(operation)),
  };
}

/** Lints a document as it is and bundled, without exceptions for what is bundled in, and gives the bundle. */
function bundle(folder, file) {
  run('redocly', 'lint', `${folder}/${file}`, '--config', 'service.redocly.yaml');
  run('redocly', 'bundle', `${folder}/${file}`, '--output', `${folder}/bundled.json`, '--config', 'service.redocly.yaml');
  run('redocly', 'lint', `${folder}/bundled.json`, '--config', 'service.redocly.yaml');
  run('spectral', 'lint', `${folder}/bundled.json`, '--ruleset', 'spectral.yaml', '--fail-severity', 'error');
  const text = readFileSync(`${folder}/bundled.json`, 'utf8');
  assert.doesNotMatch(text, /"\$ref": "(?!#)/, 'something outside of the bundle is referred to');
  return JSON.parse(text);
}

for (const set of SETS) {
  test(`a document can refer to every response of the ${set} spec`, () => {
    const catalogs = CATALOGS.filter((it) => it.set === set);
    const folder = folderWithErrors(`service_of_${set}`, set);
    writeFileSync(`${folder}/service.json`, JSON.stringify(service(catalogs), null, 2));
    const bundled = bundle(folder, 'service.json');

    const examples = [...examplesOf(bundled, () => true)];
    assert.deepEqual(
      examples.map(({ example }) => example).sort(byText),
      catalogs.flatMap(({ document }) => Object.values(document.components.examples)).sort(byText),
      'the bundle has other examples',
    );
    const schemaAt = validators(bundled);
    for (const { id, pointer, example } of examples) assert.ok(schemaAt(pointer)(example.value), id);
  });

  test(`the document that the README of the ${set} spec shows works`, () => {
    const folder = folderWithErrors(`readme_of_${set}`, set);
    const [, yaml] = /```yaml\n(.*?)```/s.exec(readFileSync(`${set}/openapi/README.md`, 'utf8'));
    writeFileSync(`${folder}/service.yaml`, yaml);
    assert.ok([...examplesOf(bundle(folder, 'service.yaml'), () => true)].length > 0);
  });
}

const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

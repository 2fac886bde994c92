// Writes the documents of a service that has every operation of the tables, and programs that decode each error with what generators
// make of them. The errors are put into the documents by `cargo xtask openapi apply`, between `prepare.mjs service` and `prepare.mjs clients`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const VERSIONS = ['3.1', '3.0'];
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { catalogs } = readJson('shipped/catalog.json');
const holes = (path) => [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);

/** A service's own document, before it has errors. */
function service(version) {
  const paths = {};
  for (const catalog of catalogs) {
    for (const { id, method, path } of catalog.operations) {
      paths[path] ??= {};
      paths[path][method.toLowerCase()] = {
        operationId: `${catalog.id}_${id}`,
        summary: `${method} ${path}`,
        tags: [catalog.id],
        parameters: holes(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1 } })),
        responses: { 200: { description: 'Done', content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } } } },
      };
    }
  }
  const document = {
    openapi: `${version}.${version === '3.0' ? 3 : 0}`,
    info: { title: 'Service', version: '1.0.0', license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
    servers: [{ url: 'https://service.internal' }],
    security: [],
    tags: catalogs.filter((it) => it.operations.length > 0).map(({ id, title }) => ({ name: id, description: title.en })),
    paths,
    components: { schemas: { Done: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } } },
  };
  for (const name of ['unapplied', 'service']) writeFileSync(`clients/${name}-${version}.json`, JSON.stringify(document, null, 2));
}

const at = (document, reference) => reference.slice(2).split('/').reduce((value, key) => value[key], document);
const keyOf = (reference) => reference.split('/').at(-1);

/** Every error of every operation: its body, the schema of its response, and the branch of that schema that takes it. */
function* bodies(document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      for (const [status, response] of Object.entries(operation.responses).filter(([, it]) => it.$ref)) {
        const { schema, examples } = at(document, response.$ref).content['application/json'];
        for (const [id, example] of Object.entries(examples)) {
          const body = at(document, example.$ref).value;
          const { oneOf = [schema], discriminator } = at(document, schema.$ref);
          const branch = discriminator ? discriminator.mapping[body[discriminator.propertyName]] : oneOf[0].$ref;
          yield { id, path, method, operation: operation.operationId, status, schema: keyOf(schema.$ref), branch: keyOf(branch), body };
        }
      }
    }
  }
}

/** As generators write a schema's or an operation's name. */
const pascal = (key) => key.split('_').map((word) => word[0].toUpperCase() + word.slice(1)).join('');

/** The same, without what Rust doesn't decode. */
const withoutDiscriminators = (value) => JSON.parse(JSON.stringify(value), (key, inner) => (key === 'discriminator' ? undefined : inner));

/** A program that only compiles if each body is of its response's type, and another code is not. */
function typesOf(found, importLine, typeOf) {
  const lines = found.flatMap((it) => {
    const type = typeOf(it);
    const good = `  ((body: ${type}) => body)(${JSON.stringify(it.body)});`;
    const [key, value] = Object.entries(it.body).find(([key]) => ['error_code', 'error_type'].includes(key));
    const altered = JSON.stringify({ ...it.body, [key]: `not ${value}` });
    return [`  // ${it.id}`, good, '  // @ts-expect-error another code or category', `  ((body: ${type}) => body)(${altered});`];
  });
  return `${importLine}\n\nexport function check(): void {\n${lines.join('\n')}\n}\n`;
}

/** A test that decodes each body into its response's type, and finds the branch that it should. */
function goOf(found, document) {
  const cases = found.map(({ id, schema, branch, body }) => {
    const isUnion = schema !== branch;
    const actual = isUnion ? 'value.GetActualInstance()' : '&value';
    return `\tt.Run(${JSON.stringify(id)}, func(t *testing.T) {\n\t\tvar value ${pascal(schema)}\n\t\tdecode(t, ${JSON.stringify(JSON.stringify(body))}, &value)\n\t\tif _, ok := (interface{}(${actual})).(*${pascal(branch)}); !ok {\n\t\t\tt.Fatalf("it is a %T", ${actual})\n\t\t}\n\t})`;
  });
  return `package openapi\n\nimport (\n\t"encoding/json"\n\t"testing"\n)\n\nfunc decode(t *testing.T, body string, value interface{}) {\n\tif err := json.Unmarshal([]byte(body), value); err != nil {\n\t\tt.Fatal(err)\n\t}\n}\n\nfunc TestBodies(t *testing.T) {\n${cases.join('\n')}\n}\n`;
}

function rustOf(found, version) {
  const cases = found.map(({ id, schema, branch, body }) => {
    const text = JSON.stringify(JSON.stringify(body)).replaceAll(/\\u([0-9a-f]{4})/g, '\\u{$1}');
    const pattern = schema === branch ? `models::${pascal(schema)} { .. }` : `models::${pascal(schema)}::${pascal(branch)}(_)`;
    return `    assert!(matches!(serde_json::from_str::<models::${pascal(schema)}>(${text}).expect(${JSON.stringify(id)}), ${pattern}), ${JSON.stringify(id)});`;
  });
  return `use openapi_${version.replace('.', '_')}::models;\n\n#[test]\nfn bodies() {\n${cases.join('\n')}\n}\n`;
}

function clients(version) {
  const document = readJson(`clients/service-${version}.json`);
  const found = [...bodies(document)];
  const write = (path, text) => {
    mkdirSync(`clients/${version}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
    writeFileSync(`clients/${version}/${path}`, text);
  };
  writeFileSync(`clients/plain-${version}.json`, JSON.stringify(withoutDiscriminators(document)));
  write('bodies.json', JSON.stringify(found.map((it) => ({ ...it, schema: pascal(it.schema), branch: pascal(it.branch) }))));
  const ofPath = ({ path, method, status }) => `paths[${JSON.stringify(path)}]["${method}"]["responses"][${status}]["content"]["application/json"]`;
  write('types/openapi-typescript.check.ts', typesOf(found, "import type { paths } from './openapi-typescript.js';", ofPath));
  const errorsOf = ({ operation }) => `${pascal(operation)}Errors`;
  const names = [...new Set(found.map(errorsOf))].join(', ');
  write('types/hey-api.check.ts', typesOf(found, `import type { ${names} } from './hey-api/types.gen.js';`, (it) => `${errorsOf(it)}[${it.status}]`));
  write('go/bodies_test.go', goOf(found, document));
  write('rust/tests/bodies.rs', rustOf(found, version));
}

const step = process.argv[2] === 'service' ? service : clients;
VERSIONS.forEach(step);

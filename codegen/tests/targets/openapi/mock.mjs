// A service's mock: it answers each operation of a document with the example that is asked for, as `Prefer` says it: `code=429, example=name`.
import { createServer } from 'node:http';

import { resolve } from './documents.mjs';

/** What a value stands for, if it is a reference. */
const follow = (document, value) => (value?.$ref ? resolve(document, value.$ref) : value);

/** Serves a document on loopback while something is done with its address. */
export async function withMock(document, use) {
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path: pattern(path), operation })),
  );
  const server = createServer((request, response) => {
    const { status, type, body } = answer(document, routes, request);
    response.writeHead(status, type ? { 'content-type': type } : {}).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const pattern = (path) => new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]*\}/g, '[^/]+')}$`);

function answer(document, routes, { method, url, headers }) {
  const { pathname } = new URL(url, 'http://mock');
  const route = routes.find((it) => it.method === method && it.path.test(pathname));
  if (!route) return { status: 404 };
  const { code = '200', example } = Object.fromEntries((headers.prefer ?? '').split(/, */).filter(Boolean).map((it) => it.split('=')));
  const [type, media] = Object.entries(follow(document, route.operation.responses[code])?.content ?? {})[0] ?? [];
  const value = follow(document, media?.examples?.[example])?.value;
  return value === undefined ? { status: 501 } : { status: code === 'default' ? 500 : Number(code), type, body: JSON.stringify(value) };
}

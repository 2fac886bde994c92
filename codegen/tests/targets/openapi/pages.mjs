// Pages that show a document as most people read it: Redoc's and Swagger UI's, from a small server, in headless Chromium.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Tells what goes wrong in a page, in an element that can be read afterwards. */
const FAULTS = `<pre id="faults" hidden></pre><script>
  const tell = (...texts) => { document.getElementById('faults').textContent += texts.map(String).join(' ') + '\\n'; };
  for (const level of ['error', 'warn']) { const told = console[level]; console[level] = (...texts) => { tell(level, ...texts); told.apply(console, texts); }; }
  addEventListener('error', (event) => tell(event.message ?? 'not found: ' + (event.target.src ?? event.target.href)), true);
  addEventListener('unhandledrejection', (event) => tell(event.reason));
</script>`;

const head = (rest) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Errors</title>${rest}</head><body>${FAULTS}`;

const PAGES = {
  redoc: `${head('')}<div id="page"></div><script src="/node_modules/redoc/bundles/redoc.standalone.js"></script>
    <script>Redoc.init('/document', { expandResponses: 'all', disableSearch: true, hideLoading: true }, document.getElementById('page'));</script>`,
  swagger: `${head('<link rel="stylesheet" href="/node_modules/swagger-ui-dist/swagger-ui.css">')}<div id="page"></div>
    <script src="/node_modules/swagger-ui-dist/swagger-ui-bundle.js"></script>
    <script>SwaggerUIBundle({ url: '/document', dom_id: '#page', docExpansion: 'full', validatorUrl: null });</script>`,
};

const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Serves a document and the pages that show it while something is done with their address. */
export async function withPages(document, use) {
  const server = createServer(async ({ url }, response) => {
    const page = PAGES[url.slice(1)];
    const [type, body] = await (page ? ['text/html', page] : url === '/document' ? ['application/json', JSON.stringify(document)] : file(url));
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function file(url) {
  const body = url.startsWith('/node_modules/') && !url.includes('..') ? await readFile(`.${url}`).catch(() => undefined) : undefined;
  return [TYPES[url.split('.').at(-1)] ?? 'text/plain', body];
}

/** Runs Chromium on an address. */
export async function browse(url, ...flags) {
  const profile = await mkdtemp(join(tmpdir(), 'errspec-chromium-'));
  const all = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  all.push('--disable-component-update', '--disable-dev-shm-usage', `--user-data-dir=${profile}`, '--virtual-time-budget=60000', ...flags, url);
  try {
    return (await promisify(execFile)(process.env.CHROMIUM ?? 'chromium', all, { maxBuffer: 1 << 28 })).stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

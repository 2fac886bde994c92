// People see the errors in the pages that they read documents in: Redoc's and Swagger UI's, which find no fault with them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { Parser } from 'commonmark';

import { ALL, resolve } from './documents.mjs';
import { browse, withPages } from './pages.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** A catalog's document with an operation that answers with all of it; without one no page shows an example. */
function withOperation({ document }) {
  const keys = Object.keys(document.components.responses).filter((it) => /^(\d|default)/.test(it));
  const responses = Object.fromEntries(keys.map((key) => [key, { $ref: `#/components/responses/${key}` }]));
  return { ...document, paths: { '/all': { get: { summary: 'All errors', responses } } } };
}

/** A service without the answers that are no errors: Redoc would show them first. */
function withoutSuccess(document) {
  for (const item of Object.values(document.paths)) for (const operation of Object.values(item)) delete operation.responses[200];
  return document;
}

/** The same with one response, and in it the errors first that have markup in their texts: pages show only the first example whole. */
function hardFirst(document) {
  const copy = structuredClone(document);
  const { responses } = copy.paths['/all'].get;
  copy.paths['/all'].get.responses = { default: responses.default };
  const media = copy.components.responses.default.content['application/json'];
  const isHard = ([, it]) => /<b/.test(resolve(document, it.$ref).description);
  const examples = Object.entries(media.examples).sort((a, b) => isHard(b) - isHard(a));
  assert.ok(isHard(examples[0]));
  media.examples = Object.fromEntries(examples);
  return copy;
}

const obstacle = ALL.find((it) => it.set === 'obstacle' && it.catalog.id === 'type' && it.version === '3.1');
const DOCUMENTS = {
  'a service of 3.1': withoutSuccess(readJson('clients/service-3.1.json')),
  'a service of 3.0': withoutSuccess(readJson('clients/service-3.0.json')),
  'a catalog without operations': withOperation(ALL.find((it) => it.catalog.id === 'aliyun')),
  'hard texts': hardFirst(withOperation(obstacle)),
};

/** The text of a part of a page, as far as a person can tell: white space is white space. */
const textOf = (html) => {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  const text = html.replace(/<(style|script|pre id="faults")\b.*?<\/(style|script|pre)>/gs, ' ').replace(/<\/?(a|b|em|strong|code|span|i)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
  return squeezed(text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole));
};

const squeezed = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** The paragraphs of CommonMark as text. */
function paragraphs(markdown) {
  const found = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node;
    if (event.entering && type === 'paragraph') found.push('');
    else if (event.entering && found.length > 0) found.push(found.pop() + (type === 'linebreak' || type === 'softbreak' ? ' ' : (literal ?? '')));
  }
  return found.map(squeezed);
}

/** Each response of each operation, with its examples. */
function* responses(document) {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      const errors = Object.entries(operation.responses).filter(([, it]) => it.$ref).map(([, it]) => resolve(document, it.$ref));
      for (const [index, response] of errors.entries()) {
        const examples = Object.values(response.content['application/json'].examples).map((it) => resolve(document, it.$ref));
        yield { response, examples, isFirst: index === 0 };
      }
    }
  }
}

for (const [name, document] of Object.entries(DOCUMENTS)) {
  for (const page of ['redoc', 'swagger']) {
    test(`${page} shows ${name}`, { timeout: 120_000 }, async () => {
      const html = await withPages(document, (origin) => browse(`${origin}/${page}`, '--dump-dom'));
      const faults = /<pre id="faults"[^>]*>(.*?)<\/pre>/s.exec(html)[1].split('\n');
      // A logo that Redoc fetches from elsewhere.
      assert.deepEqual(faults.filter((it) => it && !it.includes('cdn.redoc.ly')), []);

      const text = textOf(html);
      const expect = (expected) => assert.ok(text.includes(squeezed(expected)), `${JSON.stringify(expected)} isn't in the page`);
      paragraphs(document.info.description ?? '').forEach(expect);
      for (const { response, examples, isFirst } of responses(document)) {
        paragraphs(response.description).forEach(expect);
        // Redoc shows one answer of an operation until another is asked for; Swagger UI one example of each, and the others in a list.
        if (page === 'swagger') examples.forEach((it) => expect(it.summary));
        // Where there is one example, no list of summaries is needed.
        if (examples.length > 1 && isFirst) expect(examples[0].summary);
        if (page === 'swagger' || isFirst) paragraphs(examples[0].description ?? '').forEach(expect);
      }
      // The hard texts hold such a tag; neither page has one of its own.
      assert.doesNotMatch(html, /<b>/, 'text became markup');
    });
  }
}

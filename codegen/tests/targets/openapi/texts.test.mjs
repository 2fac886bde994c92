// Every text of the table is in the documents: unchanged for programs, and as text for people.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { Parser } from 'commonmark';
import { marked } from 'marked';

import { ALL, CATALOGS, examplesOf, isStatus, places, sendingEnvelope, at, wireName } from './documents.mjs';

for (const { path, catalog, document, locales } of CATALOGS) {
  test(`${path}: the table can be read back from the document`, () => {
    const { title, version, 'x-errspec': details } = document.info;
    assert.deepEqual([details.catalog, details.title, details.wire_locale], [catalog.id, catalog.title, catalog.wire_locale]);
    assert.deepEqual(details.constants ?? {}, Object.fromEntries(Object.entries(catalog.constants).map(([name, it]) => [name, it.value])));
    assert.ok(title.trim() && version);
    assert.deepEqual(document.components.schemas.ErrorId.enum, catalog.errors.map((it) => it.id));
    assert.deepEqual(document.components.schemas.Code?.enum ?? [], [...new Set(catalog.errors.map((it) => it.code).filter((it) => it !== null))]);
    const wireNames = catalog.categories.map((it) => it.wire).filter((it) => it !== null);
    assert.deepEqual(document.components.schemas.Category?.enum ?? [], [...new Set(wireNames)]);

    const read = new Map([...examplesOf(document)].map((it) => [it.id, readBack(it, document)]));
    for (const { also, examples, source, ...error } of catalog.errors) assert.deepEqual(read.get(error.id), error);
    const keys = catalog.errors.map(({ id }) => (['constructor', 'prototype'].includes(id) ? `${id}_` : id));
    assert.deepEqual(Object.keys(document.components.examples), keys);
    const ofStatuses = Object.entries(document.components.responses).filter(([key]) => isStatus(key));
    const referring = ofStatuses.flatMap(([, it]) => Object.keys(it.content['application/json'].examples));
    assert.deepEqual(referring.sort(), keys.sort());
  });

  test(`${path}: each example is the error that its name says`, () => {
    for (const { id, example } of examplesOf(document)) {
      const error = catalog.errors.find((it) => it.id === id);
      for (const place of places(sendingEnvelope(catalog, error).body)) {
        const value = at(example.value, place.path);
        if (place.literal !== undefined) assert.deepEqual(value, place.literal);
        if (place.variable === 'code') assert.equal(value, error.code);
        if (place.variable === 'category') assert.equal(value, wireName(catalog, error));
        if (place.variable === 'message') assert.ok(fits(value, error), `${id}: ${value}`);
      }
    }
  });

  test(`${path}: descriptions show the text of the table, and nothing of it as markup`, () => {
    for (const { id, example } of examplesOf(document)) {
      const error = catalog.errors.find((it) => it.id === id);
      assert.deepEqual(paragraphs(example.description ?? ''), expectedParagraphs(error, catalog, locales), id);
      expectTextOnly(example.description ?? '');
    }
    for (const response of Object.values(document.components.responses)) {
      const [line, ...others] = paragraphs(response.description);
      assert.deepEqual(others, []);
      for (const title of Object.values(catalog.title)) assert.ok(!shown(title) || line.includes(shown(title).replaceAll('\n', ' ')) || line.includes(shown(title)), line);
      expectTextOnly(response.description);
    }
    expectTextOnly(document.info.description);
  });
}

test('the documents hold no character that is invisible or moves others', () => {
  for (const { path } of ALL) assert.doesNotMatch(readFileSync(path, 'utf8'), /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});

/** The entry of catalog.json that an example and the schema of its params come from. */
function readBack({ id, status, example }, document) {
  const { code = null, category, translations = {}, description = null, remedy = null, retry = null, deprecated = null } = example['x-errspec'];
  const key = id.split('_').map((word) => (/^\d/.test(word) ? `_${word}` : word[0].toUpperCase() + word.slice(1))).join('');
  const params = Object.entries(document.components.schemas[`${key}Params`]?.properties ?? {});
  return {
    id,
    code,
    category,
    status: status === 'default' ? null : Number(status),
    message: example.summary,
    params: params.map(([name, it]) => ({ name, type: typeOf(it), sensitive: it['x-sensitive'] ?? false })),
    translations,
    description,
    remedy,
    retry,
    deprecated: deprecated && { since: deprecated.since, replaced_by: deprecated.replaced_by ?? null, note: deprecated.note ?? null },
  };
}

function typeOf({ type, format, pattern }) {
  if (type !== 'string') return type;
  if (format) return format;
  return pattern ? 'token' : 'string';
}

/** Whether a message is an error's template, or one of its other wordings, with its holes filled: the literals are there in order. */
function fits(message, error) {
  return [error.message, ...error.also].some((template) => {
    const [first, ...others] = literals(template);
    const last = others.pop();
    if (last === undefined) return message === first;
    let from = first.length;
    for (const literal of others) {
      from = message.indexOf(literal, from) + literal.length;
      if (from < literal.length) return false;
    }
    return message.startsWith(first) && message.length >= from + last.length && message.endsWith(last);
  });
}

/** What stands before, between and behind the holes of a template. */
function literals(template) {
  const found = [''];
  for (const [piece, hole] of template.matchAll(/\{\{|\}\}|\{([^{}]+)\}|[^{}]+/gs)) {
    if (hole) found.push('');
    else found.push(found.pop() + ({ '{{': '{', '}}': '}' }[piece] ?? piece));
  }
  return found;
}

/** The paragraphs of CommonMark as plain text, with a line break for each that is shown. */
function paragraphs(markdown) {
  const found = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node;
    assert.ok(['document', 'paragraph', 'text', 'linebreak', 'strong', 'code'].includes(type), `${type} in ${JSON.stringify(markdown)}`);
    if (!event.entering) continue;
    if (type === 'paragraph') found.push('');
    if (type === 'linebreak') found.push(`${found.pop()}\n`);
    if (type === 'text' || type === 'code') found.push(found.pop() + literal);
  }
  return found;
}

/** What a person should read of an error, in the order of the locales. */
function expectedParagraphs(error, catalog, locales) {
  const words = {
    en: {
      remedy: 'Remedy: ',
      backoff: 'The same request may be sent again, with a longer wait before each try.',
      never: 'The same request will fail in the same way when it is sent again.',
      deprecated: ({ since, replaced_by: id }) => `Deprecated since ${since}.${id ? ` Use ${id} instead.` : ''}`,
    },
    zh: {
      remedy: '处理建议：',
      backoff: '可以重新发送同一请求，每次重试前应逐步延长等待时间。',
      never: '重新发送同一请求仍会以同样的方式失败。',
      deprecated: ({ since, replaced_by: id }) => `已弃用，始于 ${since}。${id ? `请改用 ${id}。` : ''}`,
    },
  };
  return locales.flatMap((locale) => {
    const { deprecated } = error;
    const remedy = shown(error.remedy?.[locale] ?? '');
    const all = [
      deprecated ? words[locale].deprecated({ ...deprecated, since: shown(deprecated.since) }) : '',
      shown(deprecated?.note ?? ''),
      shown(error.description?.[locale] ?? '') || shown(error.translations[locale] ?? ''),
      remedy && words[locale].remedy + remedy,
      words[locale][error.retry] ?? '',
    ];
    return all.filter((it) => it !== '');
  });
}

/** A text as a page can show it: its lines without the white space at their ends, and the invisible named. */
function shown(text) {
  const lines = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').split('\n').map((line) => line.replace(/^[ \t\r]+|[ \t\r]+$/g, ''));
  const name = (it) => (/[\u200c\u200d]/.test(it) ? it : `⟨U+${it.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
  return lines.map((line) => line.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu, name)).join('\n');
}

/** The parser that most pages are made with finds no markup either, with GitHub's additions on. */
function expectTextOnly(markdown) {
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), ({ type, raw }) => {
    assert.ok(['paragraph', 'text', 'escape', 'br', 'space', 'strong', 'codespan'].includes(type), `${type}: ${JSON.stringify(raw)}`);
  });
}

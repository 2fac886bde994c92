// What it costs to find the error that a message is of, beside a loop over one anchored regular expression for each template, and how the
// cost grows: `node target/suites/typescript/project/bench.mjs`, once `cargo xtask test --target typescript` has installed the package there.

const folder = new URL("node_modules/@errspec/service-errors/dist/", import.meta.url);
const { engineOf } = await import(new URL("identify/engine.js", folder));

async function compare(name, kind) {
  const { catalog, engine } = await load(name);
  const { identify, ...entry } = await import(new URL(`${name}/index.js`, folder));
  const errorClass = Object.values(entry).find((it) => it.prototype instanceof Error);
  const messages = messagesOf(catalog, kind);
  const patterns = patternsOf(catalog);
  const bodies = messages.map((error) => JSON.stringify(name === "aliyun" ? { subErrCode: "unknown", subErrMessage: error } : { error, detail: error }));
  const field = name === "aliyun" ? "subErrMessage" : "error";
  const byHand = (body) => find(patterns, JSON.parse(body)[field]);
  const errorByHand = (body) => {
    const message = byHand(body);
    return message === undefined ? new Error(body) : new errorClass(message.id, message.params);
  };
  // The comparison is only fair if both give answers. Where two rows have one message, the engine names neither without a code.
  const known = (ask) => messages.filter((message) => ask(message) !== undefined).length;
  const [ours, theirs] = [known((message) => engine(undefined, message).row), known((message) => find(patterns, message))];
  if (ours + 4 < theirs) {
    throw new Error(`${name}: ${ours} of ${theirs} messages are known`);
  }
  const [own, loop] = [time(messages, (message) => engine(undefined, message)), time(messages, (message) => find(patterns, message))];
  const [whole, hand] = [time(bodies, (body) => identify(undefined, body)), time(bodies, byHand)];
  const [error, handError] = [time(bodies, (body) => identify(undefined, body).error), time(bodies, errorByHand)];
  const cells = [ns(own), ratio(loop, own), ns(whole), ratio(hand, whole), ns(error), ratio(handError, error)];
  console.log(`  ${kind.padEnd(10)} ${name.padEnd(34)} ${cells.map((it) => it.padStart(10)).join(" ")}`);
}

async function showGrowth() {
  console.log("one message in a table of so many templates          real     near miss");
  const { catalog, reading } = await load("mindie");
  let first;
  for (const size of [100, 1_000, 10_000]) {
    const grown = grow(catalog, size);
    const engine = engineOf(grown, { ...reading, order: {} });
    const some = (kind) => messagesOf(grown, kind).slice(-500);
    const took = ["real", "near miss"].map((kind) => time(some(kind), (message) => engine(undefined, message)));
    first ??= took;
    const cells = took.map((it, at) => `${ns(it)} = ${(it / first[at]).toFixed(2)}`.padStart(18));
    console.log(`  ${String(size).padStart(6)} ${" ".repeat(32)}${cells.join(" ")}`);
  }
}

async function load(name) {
  const { catalog } = await import(new URL(`${name}/tables.js`, folder));
  const { reading } = await import(new URL(`${name}/reading.js`, folder));
  return { catalog, reading, engine: engineOf(catalog, reading) };
}

/** The rows with holes again and again, each time behind another word. */
function grow(catalog, size) {
  const ids = Object.keys(catalog.messages).filter((id) => /(?<!\{)\{\w/.test(catalog.messages[id]));
  const rows = Array.from({ length: size }, (_, at) => [`${ids[at % ids.length]}_${at}`, ids[at % ids.length], Math.floor(at / ids.length)]);
  const errors = Object.fromEntries(rows.map(([id, of]) => [id, catalog.errors[of]]));
  return { ...catalog, errors, messages: Object.fromEntries(rows.map(([id, of, turn]) => [id, `R${turn} ${catalog.messages[of]}`])) };
}

const SAMPLES = { string: "some text", token: "some-token", integer: "42", number: "0.5", boolean: "true", ipv4: "192.0.2.1" };

/** As the service sends them; with one letter changed; or beginning so, and then 4,000 characters of what stands in templates. */
function messagesOf(catalog, kind) {
  const typeOf = holeTypes(catalog);
  return Object.entries(catalog.messages).map(([id, template]) => {
    const real = template.replace(/\{\{|\}\}|\{(\w+)\}/g, (braces, name) => (name === undefined ? braces[0] : SAMPLES[typeOf(id, name)]));
    const middle = Math.floor(real.length / 2);
    return { real, "near miss": `${real.slice(0, middle)}~${real.slice(middle + 1)}`, hostile: real.slice(0, 12) + " is , got 1. not one of ".repeat(174) }[kind];
  });
}

const HOLES = { string: "(.*?)", token: "(\\S+?)", integer: "(-?\\d+)", number: "(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)", boolean: "(true|false)", ipv4: "([\\d.]+)" };

function patternsOf(catalog) {
  const typeOf = holeTypes(catalog);
  return Object.entries(catalog.messages).map(([id, template]) => {
    const names = [];
    const source = template.replace(/\{\{|\}\}|\{(\w+)\}|[\\^$.*+?()[\]|/]/g, (text, name) => {
      if (name === undefined) {
        return `\\${text[0]}`;
      }
      names.push(name);
      return HOLES[typeOf(id, name)];
    });
    return { id, names, regex: new RegExp(`^${source}$`, "s") };
  });
}

function holeTypes(catalog) {
  return (id, name) => catalog.constants[name]?.type ?? catalog.errors[id].params[name]?.type ?? catalog.errors[id].params[name];
}

function find(patterns, message) {
  for (const { id, names, regex } of patterns) {
    const found = regex.exec(message);
    if (found !== null) {
      return { id, params: Object.fromEntries(names.map((name, at) => [name, found[at + 1]])) };
    }
  }
  return undefined;
}

/** The median of several rounds over all messages, in nanoseconds for one. The messages are made anew, as those of a response are. */
function time(messages, ask) {
  const bytes = messages.map((message) => Buffer.from(message));
  const turns = Math.max(1, Math.ceil(2_000 / messages.length));
  // What runs often is compiled first, which takes a while.
  for (const end = performance.now() + 300; performance.now() < end; ) {
    messages.forEach(ask);
  }
  const rounds = Array.from({ length: 15 }, () => {
    const fresh = Array.from({ length: turns }, () => bytes.map((it) => it.toString())).flat();
    const start = process.hrtime.bigint();
    fresh.forEach(ask);
    return Number(process.hrtime.bigint() - start) / fresh.length;
  });
  return rounds.sort((one, other) => one - other)[7];
}

function ns(time) {
  return `${time.toFixed(0)} ns`;
}

function ratio(time, own) {
  return `${(time / own).toFixed(1)} x`;
}

console.log("one message, of all messages of a catalog          engine       loop   identify parse, loop identify, error   parse, loop, error");
for (const kind of ["real", "near miss", "hostile"]) {
  for (const name of ["mindie", "modelarts", "aliyun"]) {
    await compare(name, kind);
  }
}
await showGrowth();

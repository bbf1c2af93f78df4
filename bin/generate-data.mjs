// Turns the CSVs of src/data/source into the compact JSON of src/data/generated. No arithmetic on figures.
// `node bin/generate-data.mjs` writes; `--check` fails where what is written differs from what the sources give.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src/data/source");
const generated = join(root, "src/data/generated");
const scales = { 1: 1, K: 1e3, M: 1e6, B: 1e9 };
const read = (name) =>
  parse(readFileSync(join(source, `${name}.csv`)), { columns: true, skip_empty_lines: true, bom: true });
const list = (text) =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

/** A list of distinct values that answers with each value's place in it. */
function distinct() {
  const places = new Map();
  return {
    at(value) {
      const key = JSON.stringify(value);
      if (!places.has(key)) places.set(key, { value, place: places.size });
      return places.get(key).place;
    },
    values: () => [...places.values()].map(({ value }) => value),
  };
}

/** The lines of one company in the order in which its filings print them. */
function orderedLines(rows, orders) {
  const rank = (row) => {
    const order = orders.find((o) => o.axis === row.axis && o.scheme === row.scheme);
    const place = order ? list(order.lines).indexOf(row.id) : -1;
    if (place < 0) throw new Error(`line-order.csv: no place for "${row.id}" of ${row.company} ${row.scheme}`);
    return place;
  };
  const schemes = [...new Set(orders.map(({ scheme }) => scheme))];
  return rows
    .map((row) => ({ row, key: [schemes.indexOf(row.scheme), rank(row)] }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ row: { company, axis, scheme, parent, segment, id, kind, aliases } }) => ({
      company,
      axis,
      scheme,
      parent,
      segment,
      id,
      kind,
      aliases: list(aliases),
    }));
}

function pack(company, tables) {
  const own = (name) => tables[name].filter((row) => row.company === company.company);
  const filings = own("filings").map(({ company, filing, vintage, order, kind }) => ({
    company,
    filing,
    vintage: vintage === "" ? null : Number(vintage),
    order: Number(order),
    kind,
  }));
  const facts = own("facts");
  const periods = Object.fromEntries(
    [...new Map(facts.map((fact) => [fact.period, fact.period_end]))].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const lists = { metric: distinct(), place: distinct(), unit: distinct(), source: distinct(), note: distinct() };
  const columns = {
    period: [],
    metric: [],
    place: [],
    value: [],
    unit: [],
    filing: [],
    status: [],
    source: [],
    note: [],
  };
  for (const fact of facts) {
    const filing = filings.findIndex((row) => row.filing === fact.filing);
    if (filing < 0) throw new Error(`facts.csv: filing "${fact.filing}" of ${fact.company} is not in filings.csv`);
    if (periods[fact.period] !== fact.period_end)
      throw new Error(`facts.csv: ${fact.company} ${fact.period} ends on two days`);
    if (!Number.isFinite(Number(fact.value)) || fact.value === "") throw new Error(`facts.csv: value "${fact.value}"`);
    columns.period.push(Object.keys(periods).indexOf(fact.period));
    columns.metric.push(lists.metric.at(fact.metric));
    columns.place.push(lists.place.at([fact.axis, fact.scheme, fact.parent, fact.segment]));
    columns.value.push(Number(fact.value));
    columns.unit.push(lists.unit.at([fact.unit, fact.currency, scales[fact.scale]]));
    columns.filing.push(filing);
    columns.status.push((fact.status === "derived" ? 1 : 0) + (fact.source_kind === "secondary" ? 2 : 0));
    columns.source.push(lists.source.at([fact.source_title, fact.source_url]));
    columns.note.push(lists.note.at(fact.note));
  }
  return {
    company: {
      id: company.company,
      name: company.name,
      aliases: list(company.aliases),
      currency: company.currency,
      yearEnd: company.year_end,
      segmentProfit: company.segment_profit,
    },
    periods,
    metrics: lists.metric.values(),
    places: lists.place.values(),
    units: lists.unit.values(),
    sources: lists.source.values(),
    notes: lists.note.values(),
    filings,
    lines: orderedLines(own("segments"), own("line-order")),
    components: own("components").map((row) => ({ ...row, order: Number(row.order) })),
    profitBridge: own("profit-bridge"),
    gaps: own("gaps"),
    statementLines: own("statement-lines").map((row) => ({
      company: row.company,
      metric: row.metric,
      also: list(row.also),
      sumOf: list(row.sum_of),
    })),
    mappings: own("mapping").map((row) => ({
      company: row.company,
      fromScheme: row.from_scheme,
      fromLine: row.from_line,
      toScheme: row.to_scheme,
      toLine: row.to_line,
      note: row.note,
    })),
    columns,
  };
}

const names = readdirSync(source)
  .filter((name) => name.endsWith(".csv"))
  .sort();
const tables = Object.fromEntries(names.map((name) => [name.slice(0, -4), read(name.slice(0, -4))]));
const hash = createHash("sha256");
const sources = {};
for (const name of names) {
  const bytes = readFileSync(join(source, name));
  sources[name] = createHash("sha256").update(bytes).digest("hex");
  hash.update(name).update(bytes);
}
const build = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
const files = {
  "version.json": { dataset: "segbook-2026.1", hash: hash.digest("hex").slice(0, 12), build },
  "sources.json": sources,
  "claims.json": tables.claims,
  "business-model.json": tables["business-model"],
  ...Object.fromEntries(
    tables.companies.map((company) => [`${company.company.toLowerCase()}.json`, pack(company, tables)]),
  ),
};

mkdirSync(generated, { recursive: true });
let stale = 0;
for (const [name, content] of Object.entries(files)) {
  const path = join(generated, name);
  const text = JSON.stringify(content) + "\n";
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  stale++;
  if (process.argv.includes("--check"))
    console.error(`${name} differs from its sources: run node bin/generate-data.mjs`);
  else writeFileSync(path, text);
}
if (process.argv.includes("--check") && stale) process.exit(1);

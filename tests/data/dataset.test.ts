import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/data/dataset";
import sources from "../../src/data/generated/sources.json";
import { datasetVersion } from "../../src/data/version";

const folder = resolve(import.meta.dirname, "../../src/data/source");
const names = readdirSync(folder).sort();
const bytes = (name: string) => readFileSync(join(folder, name));
const rows = parse<Record<string, string>>(bytes("facts.csv"), { columns: true });

describe("the generated data", () => {
  it("are tied to every source file by its hash", () => {
    const sha = (name: string) => createHash("sha256").update(bytes(name)).digest("hex");
    expect(sources).toEqual(Object.fromEntries(names.map((name) => [name, sha(name)])));
    const all = createHash("sha256");
    for (const name of names) all.update(name).update(bytes(name));
    expect(datasetVersion.hash).toBe(all.digest("hex").slice(0, 12));
    expect(dataset.hash).toBe(datasetVersion.hash);
  });

  it("carry the version of the package", () => {
    const { version } = JSON.parse(readFileSync(resolve(folder, "../../../package.json"), "utf8")) as {
      version: string;
    };
    expect(datasetVersion.build).toBe(version);
  });

  it("hold every row of facts.csv unchanged", () => {
    const scale = { "1": 1, K: 1e3, M: 1e6, B: 1e9 } as Record<string, number>;
    const asRow = (row: Record<string, string>) =>
      [
        ...["company", "period", "metric", "axis", "scheme", "parent", "segment"].map((key) => row[key]),
        Number(row.value),
        ...["unit", "currency"].map((key) => row[key]),
        scale[row.scale ?? ""],
        row.filing,
        row.status === "derived",
        row.source_kind === "secondary",
        ...["source_title", "source_url", "note"].map((key) => row[key]),
      ].join("|");
    const packed = dataset.figures.map((f) =>
      [
        f.company,
        f.period,
        f.metric,
        f.axis,
        f.scheme,
        f.parent,
        f.segment,
        f.value,
        f.unit,
        f.currency,
        f.scale,
        f.filing,
        f.derived,
        f.secondary,
        f.sourceTitle,
        f.sourceUrl,
        f.note,
      ].join("|"),
    );
    expect(packed.sort()).toEqual(rows.map(asRow).sort());
    expect(rows).toHaveLength(1502);
  });

  it("name a source for every figure, and say so in the note where it has no address", () => {
    expect(dataset.figures.filter(({ sourceTitle }) => sourceTitle === "")).toEqual([]);
    expect(
      dataset.figures.filter(({ sourceUrl, note, filing }) => sourceUrl === "" && note === "" && filing !== "Derived"),
    ).toEqual([]);
  });

  it("know the filing and the last day of every figure", () => {
    const filings = new Set(dataset.filings.map(({ company, filing }) => `${company}|${filing}`));
    expect(dataset.figures.filter(({ company, filing }) => !filings.has(`${company}|${filing}`))).toEqual([]);
    for (const row of rows) expect(dataset.periodEnds[row.company ?? ""]?.[row.period ?? ""]).toBe(row.period_end);
  });
});

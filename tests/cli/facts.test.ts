import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { answer, segbook } from "./run-segbook";

type Row = Record<string, string>;
const source = parse(readFileSync(resolve(import.meta.dirname, "../../src/data/source/facts.csv")), {
  columns: true,
  bom: true,
}) as unknown as Row[];
const csv = async (...args: string[]) =>
  parse((await segbook(["facts", ...args, "--format", "csv"])).out, { columns: true }) as unknown as Row[];

describe("segbook facts", () => {
  it("--segment keeps one line under every name it had", async () => {
    const rows = await csv("BABA", "--metric", "revenue", "--period", "FY2021", "--segment", "cloud");
    expect([...new Set(rows.map((row) => row["line"]))].sort()).toEqual(["Cloud", "Cloud computing"]);
    expect((await segbook(["facts", "BABA", "--segment", "Clod"])).code).not.toBe(0);
  });

  it("lists every figure of a company's source rows, with its source", async () => {
    const rows = await csv("baba");
    const own = source.filter(({ company }) => company === "BABA");
    expect(rows.length).toBe(own.length);
    expect(rows.every((row) => row["source"] !== "")).toBe(true);
    const cloud = rows.filter(
      (row) =>
        row["line"] === "Cloud" &&
        row["period"] === "FY2021" &&
        row["metric"] === "revenue" &&
        row["currency"] === "CNY",
    );
    expect(cloud.map((row) => [row["filing"], row["value"]])).toContainEqual(["20-F FY2022", "60558"]);
  });

  it("keeps to a metric and to a range of periods", async () => {
    const rows = await csv("AMZN", "--metric", "Revenue", "--period", "FY2021:FY2022");
    const own = source.filter(
      ({ company, metric, period }) =>
        company === "AMZN" && metric === "revenue" && ["FY2021", "FY2022"].includes(period ?? ""),
    );
    expect(rows.length).toBe(own.length);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("prints a table and JSON of the same rows", async () => {
    const args = ["facts", "BABA", "--metric", "revenue", "--period", "FY2022"];
    const [table, json] = await Promise.all([segbook(args), segbook([...args, "--format", "json"])]);
    const rows = JSON.parse(json.out) as readonly { readonly value: number }[];
    expect(table.out.trimEnd().split("\n")).toHaveLength(rows.length + 1);
    expect(table.out).toContain("853,062");
    expect(rows.map(({ value }) => value)).toContain(853062);
  });

  it.each([
    [["BBA"], /^No company "BBA"\./],
    [["BABA", "--metric", "revenu"], /^No metric "revenu" in BABA\. Did you mean "revenue"\?/],
    [["BABA", "--period", "FYX"], /is not a period/],
    [["BABA", "--period", "FY2031"], /^The dataset has no such figure of BABA\./],
  ])("%j fails with a sentence", async (args, sentence) => {
    const { code, out, err } = await answer(["facts", ...args]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(sentence);
  });
});

import { describe, expect, it } from "vitest";
import { defaultOptions } from "../../src/engine/asked/options";
import { isFailure } from "../../src/engine/failure";
import { recast } from "../../src/engine/restatement/recast";
import type { RecastRow, RecastTable } from "../../src/engine/restatement/recast-table";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { Choices } from "../../src/plan/choices";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";
import { rowsBelow } from "./computed-rows";

const asked: readonly Partial<Choices>[] = [
  { company: "BABA", periods: "FY2014:FY2026" },
  { company: "BABA", periods: "FY2019:FY2021", basis: "20-F FY2021" },
  { company: "AMZN", periods: "FY2016:FY2025", scale: 1e9 },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "product" },
];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe.each(asked.map((choices) => [JSON.stringify(choices), choices] as const))("%s", (_, choices) => {
  const all = { ...defaultChoices, ...choices };
  const request = resolveChoices(templateOf("recast"), all, index, made);
  if (isFailure(request)) throw new Error(request.message);
  const options = { ...defaultOptions, axis: request.structures[0]?.axis ?? "segment" };
  const tables = recast(index, request.company, request.periods, options);
  if (isFailure(tables)) throw new Error(tables.message);
  const model = sheetOf(planOf("recast", choices), "model");
  const at = ({ period }: RecastRow) => request.periods.indexOf(period);
  const rowsOf = (kind: RecastTable["kind"]) =>
    tables.filter((table) => table.kind === kind).flatMap(({ title, rows }) => rows.map((row) => ({ title, row })));

  it("every line is SEG.RECAST's: first stated, latest, change, whatever the basis", () => {
    let compared = 0;
    for (const { title, row } of rowsOf("scheme")) {
      if (row.line === "Total") continue;
      const block = [capital(title)];
      for (const [heading, own] of [
        ["As first stated", row.before],
        ["Latest", row.after],
        ["Change", row.change],
      ] as const) {
        if (typeof own !== "number") continue;
        const shown = rowsBelow(model, ...block, heading)(row.line)[at(row)];
        expect(shown, `${title} ${row.period} ${row.line} ${heading}`).toBeCloseTo(own / all.scale, 9);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it("every mapped line is SEG.RECAST's, and what is not mapped closes to the total", () => {
    for (const { title, row } of rowsOf("mapping")) {
      const heading = `Mapping: ${capital(title)}`;
      const [from = "", to] = row.line.split(" → ");
      const rest = row.line === "Lines without a mapping" || row.line.endsWith("recast, not split");
      if (rest || row.line === "Total") continue;
      const [older, newer] = title.split(" to ").map((name) => rowsBelow(model, heading, `In ${name}`));
      const residual = rowsBelow(model, heading, "Residual");
      // A line that has its name alone stands under it, without the lines above.
      const name = (path: string) => (path.endsWith("> Others") ? path : (path.split(" > ").at(-1) ?? path));
      expect(older?.(name(from))[at(row)], row.line).toBeCloseTo(Number(row.before) / all.scale, 9);
      if (to !== undefined) expect(newer?.(name(to))[at(row)], row.line).toBeCloseTo(Number(row.after) / all.scale, 9);
      expect(residual(name(to ?? from))[at(row)], row.line).toBeCloseTo(Number(row.change) / all.scale, 9);
      expect(residual("Sum of residuals")[at(row)]).toBeCloseTo(0, 9);
    }
  });
});

describe("the recast of BABA FY2018:FY2022", () => {
  const model = sheetOf(planOf("recast"), "model");

  it("names the filing of every figure", () => {
    const filings = rowsBelow(model, "Four segments", "Filing of the latest figure");
    expect(filings("Core commerce").slice(0, 4)).toEqual(["20-F FY2020", "20-F FY2021", "20-F FY2021", "20-F FY2021"]);
    const first = rowsBelow(model, "Seven segments", "Filing of the figure first stated");
    expect(first("Cloud").slice(2)).toEqual(["20-F FY2022", "20-F FY2022", "20-F FY2022"]);
  });

  it("shows what moved between lines, in money and in %, and that the total did not", () => {
    const change = rowsBelow(model, "Four segments", "Change");
    expect(change("Digital media and entertainment").slice(0, 4)).toEqual([0, 209, 2146, 0]);
    expect(change("Sum of changes").slice(0, 4)).toEqual([0, 0, 0, 0]);
    const percent = rowsBelow(model, "Four segments", "Change in %");
    expect(percent("Innovation initiatives and others")[2]).toBeCloseTo(-2146 / 6643, 12);
  });

  it("maps four segments to seven where both are stated, and only then", () => {
    const residual = rowsBelow(model, "Mapping: Four segments to seven segments", "Residual");
    expect(residual("Cloud").slice(2)).toEqual([285, 438, undefined]);
    expect(residual("Core commerce > Others").slice(2)).toEqual([-9337, -15495, undefined]);
    const alone = sheetOf(planOf("recast", { periods: "FY2022:FY2024" }), "model");
    expect(() => rowsBelow(alone, "Mapping: Four segments to seven segments")).toThrow("No row");
  });

  it("translates first, latest and change at one rate, so that a change is no change of rates", () => {
    const dollars = sheetOf(planOf("recast", { currency: "USD" }), "model");
    const [first, latest, change] = ["As first stated, USD", "Latest, USD", "Change, USD"].map((heading) =>
      rowsBelow(dollars, "Four segments", heading)("Digital media and entertainment").map(Number),
    );
    expect(change?.[2]).toBeCloseTo((latest?.[2] ?? 0) - (first?.[2] ?? 0), 9);
    expect(change?.[2]).toBeGreaterThan(290);
    expect(change?.[2]).toBeLessThan(310);
  });
});

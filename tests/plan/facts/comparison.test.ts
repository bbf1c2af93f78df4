import { describe, expect, it } from "vitest";
import type { Choices } from "../../../src/plan/choices";
import { planOf, rowsLabelled, sheetOf } from "../plan-of";

const statuses = (choices: Partial<Choices>) =>
  rowsLabelled(sheetOf(planOf("segment-revenue", choices), "model"), "Comparison with the year before").map((row) =>
    row.slice(5).map((cell) => cell?.value),
  );
/** What the Cover says of the basis, by its keys. */
const said = (choices: Partial<Choices>): Record<string, unknown> =>
  Object.fromEntries(
    (planOf("segment-revenue", choices).sheets[0]?.cells ?? []).map((row): [string, unknown] => [
      String(row[0]?.value),
      row[1]?.value,
    ]),
  );

describe("what a year is held against", () => {
  it("one filing states both years, or there is no year before in the structure", () => {
    expect(statuses({})).toEqual([
      ["one filing", "one filing", "one filing", "one filing", undefined],
      [undefined, undefined, "no base", "one filing", "one filing"],
    ]);
  });

  it("a hole of the dataset is incomplete, two filings that each state one year are said to be two, on the Cover too", () => {
    const amazon = { company: "AMZN", periods: "FY2018:FY2022", axis: "segment" };
    expect(statuses(amazon)).toEqual([["one filing", "two filings", "incomplete", "incomplete", "two filings"]]);
    expect(said(amazon)).toMatchObject({
      Basis: "Latest: each figure as the newest filing states it.",
      Compared: "Both years from the newest filing that states both.",
      Exceptions: "Each year from a filing of its own, none states both: FY2019, FY2022 in three segments.",
    });
  });

  it("under a filing's name, what the filing does not state is not compared", () => {
    const named = { periods: "FY2018:FY2022", basis: "20-F FY2020", scheme: "four segments" };
    expect(said(named)).toMatchObject({ Basis: "Only what 20-F FY2020 states." });
    expect(said(named)).not.toHaveProperty("Compared");
    for (const row of statuses(named)) expect(row).not.toContain("two filings");
  });
});

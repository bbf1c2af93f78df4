import { describe, expect, it } from "vitest";
import { emptyOwn, type OwnDraft } from "../../../src/pane/choices/own-company";
import { type OwnField, ownFaultsOf } from "../../../src/pane/choices/own-faults-of";
import { chinese } from "../../../src/pane/words/chinese/chinese";
import { english } from "../../../src/pane/words/english/english";

/** What each field says, in both languages. */
function said(own: Partial<OwnDraft>) {
  const faults = Object.entries(ownFaultsOf({ ...emptyOwn, ...own })) as [
    OwnField,
    ReturnType<typeof ownFaultsOf>[OwnField],
  ][];
  return faults.flatMap(([field, fault]) =>
    fault ? [[field, english.choices.ownFault(fault, "segment"), chinese.choices.ownFault(fault, "segment")]] : [],
  );
}

describe("what is wrong with a field of one's own company", () => {
  it("is nothing at first", () => {
    expect(said({})).toEqual([]);
    expect(said({ from: "fy2019", to: " 2021 ", currency: "eur" })).toEqual([]);
  });
  it("stands beside the field it is about, in the words of the pane", () => {
    expect(said({ from: "FYtwenty" })).toEqual([
      [
        "from",
        'Write a year such as 2021 or FY2021, not "FYtwenty".',
        "请填写年度，例如 2021 或 FY2021，而不是“FYtwenty”。",
      ],
    ]);
    expect(said({ currency: "euro", name: " " }).map(([field]) => field)).toEqual(["name", "currency"]);
    expect(said({ from: "1990", to: "2025" })).toEqual([
      ["to", "36 years are too many: at most 30.", "36 个年度太多：最多 30 个。"],
    ]);
    expect(said({ lines: "A\na" })[0]?.[1]).toBe('"a" is named twice. Each segment needs a name of its own.');
    expect(said({ lines: "\n" })[0]?.[2]).toBe("请至少填写一个分部。");
  });
});

import { describe, expect, it } from "vitest";
import { tabNames } from "../../../src/render/office/tab-names";
import { planOf } from "../../plan/plan-of";
import { templates } from "../../../templates/catalogue";

const plan = planOf("segment-profitability", { company: "AMZN" });
const tabs = (present: readonly string[], mark = plan.mark) => [
  ...tabNames(
    { sheets: plan.sheets, ...(mark === undefined ? {} : { mark }) },
    {
      sheets: present.map((name, at) => ({ id: String(at), name })),
      shown: "0",
    },
  ).values(),
];

describe("names of the tabs", () => {
  const planned = ["Cover", "Segment profitability", "Margin waterfall", "Checks", "Sources"];
  const ending = (end: string) => planned.map((name) => name + end);

  it.each([
    [["Sheet1"], ""],
    [["checks"], " AMZN"],
    [ending(""), " AMZN"],
    [[...ending(""), "Cover AMZN"], " AMZN 2"],
    [[...ending(""), ...ending(" AMZN"), "SOURCES amzn 2"], " AMZN 3"],
  ])("beside %j all end on %j", (present, end) => {
    expect(tabs(present)).toEqual(ending(end));
  });

  it("take a number alone where the plan has no mark", () => {
    expect(tabs(ending(""), "")).toEqual(ending(" 2"));
    expect(tabs([...ending(""), "Checks 2"], "")).toEqual(ending(" 3"));
  });

  it.each(templates.map(({ id }) => [id] as const))(
    "of %s stay apart and in Excel's 31 characters beside a company's long name",
    (id) => {
      const own = {
        name: "O'Brien [Group]: 2/3 & Sons",
        currency: "CNY",
        periods: "FY2021:FY2022",
        lines: ["One", "Two"],
      };
      const { sheets, mark = "" } = planOf(id, { own });
      expect(mark).toBe("O Brien  Gro");
      const present = sheets.map(({ name }, at) => ({ id: String(at), name }));
      const names = [...tabNames({ sheets, mark }, { sheets: present, shown: "0" }).values()];
      expect(new Set(names).size).toBe(sheets.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    },
  );
});

import { describe, expect, it } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { readReference } from "../../src/plan/calculate/read-reference";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { matrix, named, planOf, tryPlan } from "../plan/plan-of";

/** What goes beyond Excel's limits: it refuses such a workbook, or opens it with something left out. */
function beyond({ sheets, title }: WorkbookPlan): string[] {
  const found: string[] = [];
  const atMost = (most: number, what: string, text = "") => {
    if (text.length > most) found.push(`${what}: ${text.length} characters, at most ${most}`);
  };
  const tabs = sheets.map(({ name }) => name.toLowerCase());
  if (new Set(tabs).size !== tabs.length) found.push("two sheets have one name");
  for (const { name, cells, names, validations, charts, print } of sheets) {
    if (!/^[^:\\/?*[\]]{1,31}$/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
      found.push(`sheet ${name}`);
    for (const cell of cells.flat()) {
      atMost(8_192, "formula", cell?.formula);
      for (const [literal] of (cell?.formula ?? "").matchAll(/"(?:[^"]|"")*"/g))
        atMost(257, "text in a formula", literal);
      atMost(32_767, "text", typeof cell?.value === "string" ? cell.value : "");
      atMost(32_767, "note", cell?.note);
      if (cell?.link && "url" in cell.link) atMost(2_079, "link", cell.link.url);
    }
    for (const { name: own } of names)
      if (!/^[A-Za-z_][\w.]{0,254}$/.test(own) || readReference(own) || /^[RC]\d*$/i.test(own))
        found.push(`name ${own}`);
    for (const { list, prompt, refusal } of validations) {
      atMost(255, "list", list?.join(","));
      if (list?.some((choice) => choice.includes(","))) found.push(`a choice with a comma: ${list.join(" | ")}`);
      atMost(255, "prompt", prompt);
      atMost(32, "title of a refusal", refusal?.title);
      atMost(255, "refusal", refusal?.message);
    }
    for (const chart of charts) atMost(255, "title of a chart", chart.title);
    atMost(255, "footer", print.footer.left + print.footer.center + print.footer.right);
    atMost(8_192, "printed areas", print.areas.map((area) => `'${name}'!${area}`).join(","));
  }
  atMost(255, "title", title);
  return [...new Set(found)];
}

describe("within Excel's limits", () => {
  it.each(matrix.map((one) => [named(one), one] as const))("%s", (_, [id, choices]) => {
    const plan = tryPlan(id, choices);
    if (isFailure(plan)) expect(plan.failure).toBe("not-in-dataset");
    else expect(beyond(plan)).toEqual([]);
  });

  it("a longer text and a sheet's name that Excel refuses are seen", () => {
    const plan = planOf("cost-of-revenue");
    const [first, ...others] = plan.sheets;
    if (!first) throw new Error("no sheet");
    const broken = {
      ...first,
      name: "Revenue/cost",
      print: { ...first.print, footer: { left: "x".repeat(256), center: "", right: "" } },
    };
    expect(beyond({ ...plan, sheets: [broken, ...others] })).toEqual([
      "sheet Revenue/cost",
      "footer: 256 characters, at most 255",
    ]);
  });
});

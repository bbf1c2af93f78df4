import { describe, expect, it } from "vitest";
import { planWorkbook } from "../../../src/plan/plan-workbook";
import type { ScenarioTemplate } from "../../../src/plan/scenario-template";
import { writeXlsx } from "../../../src/render/xlsx/write-xlsx";
import { templates } from "../../../templates/catalogue";
import { defaultChoices, index, made, planOf, templateOf } from "../../plan/plan-of";
import { planWith } from "./plan-with";
import { readWorkbook } from "./read/read-workbook";
import { allNodes, findNode } from "./read/xml-tree";

const carrying = templates.filter(({ sheets }) => sheets.some(({ scenarios }) => scenarios !== undefined));

describe("Excel's own scenarios in a file", () => {
  it.each(carrying.map(({ id }) => id))("%s: one for each head of the table, which chooses it; Base is shown", (id) => {
    const { sheets } = readWorkbook(writeXlsx(planOf(id)));
    const scenarios = sheets.flatMap(({ name, xml, cells }) => {
      const list = findNode(xml, "scenarios");
      if (!list) return [];
      expect([name, list.attributes]).toEqual(["Scenarios", { current: "0", show: "0" }]);
      return list.children.map(({ attributes, children }) => {
        const [change] = children;
        expect([children.length, attributes["count"], attributes["user"], attributes["locked"]]).toEqual([
          1,
          "1",
          "Segbook",
          "1",
        ]);
        const held = cells.find(({ address }) => address === change?.attributes["r"]);
        return { name: attributes["name"], ...change?.attributes, held: held?.value, formula: held?.formula };
      });
    });
    const [cell] = planOf(id).sheets.flatMap(({ names }) => names.filter(({ name }) => name === "active_scenario"));
    expect(scenarios).toEqual(
      ["Base", "Bull", "Bear", "Custom"].map((name) => ({
        name,
        r: cell?.range,
        val: name,
        numFmtId: "49",
        held: "Base",
        formula: undefined,
      })),
    );
  });

  it("stand where Excel wants them: after the cells, before conditions and validations", () => {
    const { sheets } = readWorkbook(writeXlsx(planOf("scenario-forecast")));
    const names = sheets.find(({ name }) => name === "Scenarios")?.xml.children.map(({ name }) => name) ?? [];
    const order = ["sheetData", "scenarios", "conditionalFormatting", "dataValidations"];
    expect([...new Set(names.filter((name) => order.includes(name)))]).toEqual(order);
  });

  it("hold numbers with the format of their cell, and texts of any kind", () => {
    const changes = [
      { cell: "A1", value: -0.25, format: "0.0%" },
      { cell: "A2", value: `<"&'`, format: "General" },
    ];
    const scenarios = [{ name: `R&D "high"`, comment: "a\nb", changes }];
    const bytes = writeXlsx(planWith([[{ value: 1, format: "0.0%" }], [{ value: "x" }]], { scenarios }));
    const { sheets, parts } = readWorkbook(bytes);
    const styles = parts.get("xl/styles.xml");
    const format = styles && allNodes(styles, "numFmt").find(({ attributes }) => attributes["formatCode"] === "0.0%");
    const [scenario] = sheets.flatMap(({ xml }) => allNodes(xml, "scenario"));
    expect(scenario?.attributes).toMatchObject({ name: `R&D "high"`, comment: "a\nb", count: "2" });
    expect(scenario?.children.map(({ attributes }) => attributes)).toEqual([
      { r: "A1", val: "-0.25", numFmtId: format?.attributes["numFmtId"] },
      { r: "A2", val: `<"&'`, numFmtId: "0" },
    ]);
  });
});

describe("what Excel would repair a file for", () => {
  const template = templateOf("scenario-forecast");
  const planned = (...scenarios: ScenarioTemplate[]) =>
    planWorkbook(
      { ...template, sheets: template.sheets.map((sheet) => (sheet.scenarios ? { ...sheet, scenarios } : sheet)) },
      defaultChoices,
      index,
      made,
    );
  const active = { row: "active", column: "base", value: "Bull" };
  const one = { name: "One", changes: [active] };

  it.each<[string, ScenarioTemplate[], RegExp]>([
    ["a name too long", [{ ...one, name: "x".repeat(256) }], /name has 1 to 255 letters, not 256/],
    [
      "a comment too long",
      [{ ...one, comment: "x".repeat(256) }],
      /"One": its comment has 256 letters, Excel takes 255/,
    ],
    [
      "too many cells",
      [{ ...one, changes: Array<typeof active>(33).fill(active) }],
      /"One" changes 33 cells; Excel takes 1 to 32/,
    ],
    ["no cell", [{ ...one, changes: [] }], /changes 0 cells/],
    ["two of one name", [one, { ...one, name: "ONE" }], /two scenarios of one name/],
    ["cells that are not of its sheet", [{ ...one, changes: [{ ...active, row: "cost" }] }], /has no row "cost"/],
  ])("is refused with a sentence: %s", (_, scenarios, sentence) => {
    expect(() => planned(...scenarios)).toThrow(sentence);
  });

  it("is taken up to the limits", () => {
    expect(() =>
      planned({ ...one, name: "x".repeat(255), changes: Array<typeof active>(32).fill(active) }),
    ).not.toThrow();
  });
});

import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvLine } from "../../src/cli/output/rows";
import { csvRows } from "../../src/cli/input/csv-rows";
import { isFailure } from "../../src/engine/failure";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { gridBlock, linesBlock } from "../../src/pane/explore/insert/block";
import { fractions } from "../../src/pane/explore/measures";
import { frozenContent } from "../../src/pane/share/frozen-content";
import { nameTrouble } from "../../src/pane/scenarios/scenario-name";
import { exampleSheet } from "../../src/pane/whatif/sheet/example-sheet";
import { fixedReference } from "../../src/pane/whatif/workbook/area";
import { quotedSheet } from "../../src/plan/address";
import { readReference } from "../../src/plan/calculate/read-reference";
import type { CellPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import { plainText } from "../../src/render/office/plain-text";
import { withTabNames } from "../../src/render/office/tab-names";
import { writeWorkbook } from "../../src/render/office/write-workbook";
import { writeXlsx } from "../../src/render/xlsx/write-xlsx";
import { templates } from "../../templates/catalogue";
import { startFunctions } from "../functions/start-functions";
import { planOf, tryPlan } from "../plan/plan-of";
import { readWorkbook } from "../render/xlsx/read/read-workbook";
import { unzipped } from "../render/xlsx/read/unzipped";
import type { XmlNode } from "../render/xlsx/read/xml-tree";
import { hostileTexts, numbered } from "./hostile-texts";

/** A company of the user's own; its lines are named by texts, numbered so that no two are the same. */
const ownPlan = (id: string, name: string, lines: readonly string[]) =>
  tryPlan(id, { own: { name, currency: "EUR", lines }, periods: "FY2021:FY2023" });

/** A formula without what stands in quotes: what it calculates, whatever it says. */
const calculates = (formula: string | undefined) => formula?.replace(/"(?:[^"]|"")*"/g, '""');
const cells = ({ sheets }: WorkbookPlan): (CellPlan | null)[] => sheets.flatMap((sheet) => sheet.cells.flat());

describe("a text that looks like a formula, on its way into a workbook", { timeout: 60_000 }, () => {
  const batches = Array.from({ length: Math.ceil(hostileTexts.length / 9) }, (_, at) =>
    numbered(hostileTexts).slice(at * 9, at * 9 + 9),
  );

  it("changes no formula of any template for a company of one's own, whose names they are", () => {
    let planned = 0;
    for (const { id } of templates)
      for (const batch of [numbered(hostileTexts.slice(-10))]) {
        const hostile = ownPlan(id, batch[0] ?? "", batch);
        const harmless = ownPlan(
          id,
          "Mine",
          batch.map((_, at) => `Line ${at + 1}`),
        );
        if (isFailure(hostile) || isFailure(harmless)) {
          expect([id, isFailure(hostile)]).toEqual([id, isFailure(harmless)]);
          continue;
        }
        planned++;
        const formulas = (plan: WorkbookPlan) => cells(plan).map((cell) => calculates(cell?.formula));
        expect(formulas(hostile), id).toEqual(formulas(harmless));
        expect(hostile.sheets.map(({ name }) => name)).toEqual(harmless.sheets.map(({ name }) => name));
      }
    expect(planned).toBeGreaterThanOrEqual(10);
  });

  it("is text in the file, and stays text where its cell is edited", () => {
    for (const [at, batch] of batches.entries()) {
      const plan = planOf("segment-revenue", {
        own: { name: batch[0] ?? "", currency: "EUR", lines: batch },
        periods: "FY2021:FY2023",
      });
      const book = readWorkbook(writeXlsx(plan));
      const found = new Set<string>();
      for (const sheet of plan.sheets)
        for (const [row, planned] of sheet.cells.entries())
          for (const [column, cell] of planned.entries()) {
            const value = cell?.formula === undefined ? cell?.value : undefined;
            if (typeof value !== "string" || !batch.includes(value)) continue;
            const read = book.sheets
              .find(({ name }) => name === sheet.name)
              ?.cells.find((one) => one.row === row && one.column === column);
            expect(read?.formula, value).toBeUndefined();
            found.add(value);
          }
      expect(found.size, String(at)).toBeGreaterThan(5);
    }
  });

  it("is written with an apostrophe, or is no formula for Excel, where the pane writes cells", () => {
    for (const text of hostileTexts) {
      const written = [plainText(text), frozenContent(text)];
      for (const content of written) expect(String(content), text).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
    }
  });

  it("is marked as text in comma-separated values, and reads back as it was but for the mark", () => {
    for (const text of hostileTexts) {
      const line = csvLine([text, 1, "end"]);
      const [[cell = ""] = []] = parse(line);
      expect(cell, text).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
      expect(csvRows(line), line).toEqual([[text, 1, "end"]]);
    }
    expect([csvLine([-5]), csvLine(["-5%"]), csvLine(["Total"])]).toEqual(["-5", "-5%", "Total"]);
  });
});

describe("such a text on the host, through the real office.js", { timeout: 120_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  afterAll(() => host.dispose());

  it("is a text after the insertion, in cells and as the name of a chart's series", async () => {
    const lines = numbered(hostileTexts).slice(0, 20);
    const plan = planOf("segment-revenue", {
      own: { name: lines[0] ?? "", currency: "EUR", lines },
      periods: "FY2022",
    });
    await writeWorkbook(plan);
    await host.settle();
    const seen = new Set<string>();
    for (const sheet of plan.sheets) {
      const formulas = host.formulas(sheet.name).flat();
      const values = host.values(sheet.name).flat();
      for (const [at, value] of values.entries()) {
        const text = String(value);
        if (!lines.includes(text)) continue;
        seen.add(text);
        const formula = String(formulas[at]);
        expect([text, `'${text}`], text).toContain(formula);
      }
    }
    expect(seen.size).toBeGreaterThan(15);
    const names = await host.Excel.run(async (context) => {
      const charts = plan.sheets.map(({ name }) =>
        context.workbook.worksheets.getItem(name).charts.load("items/series/items/name"),
      );
      await context.sync();
      return charts.flatMap(({ items }) => items.flatMap(({ series }) => series.items.map(({ name }) => name)));
    });
    expect(names.filter((name) => /^[=+\-@]/.test(name))).toEqual([]);
  });
});

/** The texts of an element and all in it. */
const textsIn = (node: XmlNode | undefined): string[] =>
  node
    ? [...(node.children.length === 0 && node.text !== "" ? [node.text] : []), ...node.children.flatMap(textsIn)]
    : [];

describe("such a text on other ways into a workbook", { timeout: 120_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  afterAll(() => host.dispose());

  it("as a note it is the note's text, in the file; its cell stays as it is, here and in Excel", async () => {
    const plain = exampleSheet();
    const [sheet] = plain.sheets;
    if (!sheet) throw new Error("No sheet");
    const noted = (at: number): CellPlan => ({
      style: "label",
      format: "General",
      value: at,
      note: hostileTexts[at] ?? "",
    });
    const rows = hostileTexts.map((_, at) => sheet.widths.map((__, column) => (column === 0 ? noted(at) : null)));
    const plan: WorkbookPlan = { ...plain, sheets: [{ ...sheet, name: "Noted", names: [], cells: rows }] };
    const file = writeXlsx(plan);
    const inComments = textsIn(unzipped(file).get("xl/comments1.xml")).slice(1);
    expect(inComments.map((text) => text.replaceAll("_x000D_", "\r"))).toEqual(hostileTexts);
    const [inFile] = readWorkbook(file).sheets;
    expect(inFile?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    await writeWorkbook(plan);
    await host.settle();
    expect(host.formulas("Noted", `A1:A${rows.length}`)).toEqual(rows.map((_, at) => [at]));
  });

  it("as names in what Explore inserts it is text in cells, and within quotes in formulas", () => {
    const written = (name: string, years: readonly string[]) => {
      const call = { measure: fractions.share, company: name, figure: name, unit: name, options: name, format: "0.0%" };
      const grid = gridBlock(
        { company: name, metric: name, periods: name, options: name },
        { rows: 1, columns: 1 },
        "0",
      );
      return [linesBlock(call, [name], years), grid].flatMap((block) => block.cells({ row: 3, column: 2 }).flat());
    };
    const isFormula = (content: string | null) => content?.startsWith("=SEG.") === true;
    const ours = written("Cloud", ["FY2022"]).filter(isFormula);
    expect(ours).toHaveLength(2);
    for (const text of hostileTexts) {
      const found = written(text, [text]);
      const formulas = found.filter(isFormula);
      expect(
        formulas.map((formula) => calculates(formula ?? "")),
        text,
      ).toEqual(ours.map((formula) => calculates(formula ?? "")));
      for (const content of found)
        if (content !== null && !formulas.includes(content))
          expect(content, text).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
    }
  });

  it("as the name a user gave a sheet it names that sheet in every formula, and nothing else", async () => {
    const place = (name: string) => ({ sheetId: "", sheet: name, row: 1, column: 1, rows: 1, columns: 1 });
    for (const text of hostileTexts) expect(readReference(fixedReference(place(text)))).toMatchObject({ sheet: text });
    // The grid engine trims names of sheets, and knows none with an apostrophe.
    const names = [...new Set(hostileTexts.map((text) => text.slice(0, 31)))].filter(
      (name) => !/[:\\/?*[\]']/.test(name) && name.trim() === name,
    );
    expect(names.length).toBeGreaterThan(12);
    await host.Excel.run(async (context) => {
      for (const [at, name] of names.entries()) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("B2").values = [[at + 100]];
        context.workbook.worksheets.getItem("Sheet1").getRange(`A${at + 1}`).formulas = [
          [`=${fixedReference(place(name))}`],
        ];
      }
      await context.sync();
    });
    await host.settle();
    expect(host.values("Sheet1", `A1:A${names.length}`)).toEqual(names.map((_, at) => [at + 100]));
  });

  it("as the tab of a sheet that a template's sheet must not clash with, formulas follow the new name", () => {
    for (const text of hostileTexts) {
      const [planned, tab] = [`${text}`, `${text} 2`];
      const formula = `=${quotedSheet(planned)}A1+${quotedSheet("Other")}B2`;
      expect(withTabNames(formula, new Map([[planned, tab]]))).toBe(`=${quotedSheet(tab)}A1+${quotedSheet("Other")}B2`);
    }
  });
});

describe("such a text as the name of a scenario", () => {
  it("is refused, but for those that begin with a letter, another quote or a brace", () => {
    expect(hostileTexts.filter((one) => nameTrouble(one, []) === undefined)).toEqual([
      '"=1+1',
      'a"&HYPERLINK("https://example.com","b")&"',
      "a'!A1+1",
      "{company}",
      "a,=1+1",
    ]);
  });
});

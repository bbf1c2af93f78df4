import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unzipped } from "../render/xlsx/read/unzipped";
import { allNodes, findNode } from "../render/xlsx/read/xml-tree";
import { answer, segbook } from "./run-segbook";

describe("segbook build", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "segbook-build-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const build = (...args: string[]) => segbook(["build", ...args]);
  const path = (name: string) => join(folder, name);
  const parts = (name: string) => unzipped(readFileSync(path(name)));
  const node = (name: string, part: string) => {
    const found = parts(name).get(part);
    if (!found) throw new Error(`no part ${part}`);
    return found;
  };

  it("writes a workbook with its figures and says what it wrote", async () => {
    const out = path("model.xlsx");
    const ended = await build("segment-revenue", "--company", "BABA", "--periods", "FY2018:FY2022", "--out", out);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(/^.*model\.xlsx: Segment revenue: Alibaba Group, 4 sheets, \d+ KB\. Checks: OK\.\n$/);
    const sheets = allNodes(node("model.xlsx", "xl/workbook.xml"), "sheet").map(({ attributes }) => attributes["name"]);
    expect(sheets).toEqual(["Cover", "Segment revenue", "Checks", "Sources"]);
    const values = allNodes(node("model.xlsx", "xl/worksheets/sheet2.xml"), "v").map(({ text }) => text);
    expect(values).toContain("853062");
  });

  it("takes every choice: live, in billions of dollars at a typed rate, as first stated, one structure", async () => {
    const asked = "--currency usd --fx 7.1 --scale b --basis first --axis segment --live".split(" ");
    const ended = await build(
      ...["segment-revenue", "--company", "Alibaba", "--periods", "FY2020:FY2021", ...asked],
      ...["--scheme", "four segments", "--out", path("live.xlsx")],
    );
    expect(ended).toMatchObject({ code: 0, err: "" });
    const formulas = allNodes(node("live.xlsx", "xl/worksheets/sheet2.xml"), "f").map(({ text }) => text);
    expect(formulas.some((formula) => formula.startsWith("_xldudf_SEG_GET("))).toBe(true);
    const texts = allNodes(node("live.xlsx", "xl/sharedStrings.xml"), "t").map(({ text }) => text);
    expect(texts.find((text) => text.startsWith("USD in billions"))).toContain("at 7.1 CNY for one USD (typed)");
    expect(texts).toContain("Four segments");
    expect(texts).not.toContain("Seven segments");
  });

  it("holds a company against another one by label, at a typed rate", async () => {
    const asked = "--company AMZN --peer Alibaba --align label --periods FY2021:FY2022 --fx 7.1".split(" ");
    const ended = await build("peer-compare", ...asked, "--out", path("peer.xlsx"));
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Peer comparison: Amazon and Alibaba Group, 5 sheets");
    const texts = allNodes(node("peer.xlsx", "xl/sharedStrings.xml"), "t").map(({ text }) => text);
    expect(texts).toContain("those of one label");
    expect(texts.find((text) => text.startsWith("Alibaba Group: USD"))).toContain("at 7.1 CNY for one USD (typed)");
  });

  it("takes the latest years without a gap where none are named, five at most", async () => {
    await build("cost-of-revenue", "--company", "AMZN", "--out", path("years.xlsx"));
    const description = findNode(node("years.xlsx", "docProps/core.xml"), "dc:description")?.text;
    expect(description).toMatch(/FY2020 to FY2024/);
  });

  it("writes a workbook of one's own company, with cells to type into", async () => {
    const own = ["--company", "own", "--name", "Muster AG", "--segments", "Machines, Services", "--currency", "eur"];
    const more = ["--periods", "FY2021:FY2025", "--year-end", "9", "--out", path("own.xlsx")];
    const ended = await build("segment-revenue", ...own, ...more);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(/Segment revenue: Muster AG, 4 sheets, \d+ KB\. Checks: INCONCLUSIVE\.\n$/);
    const texts = allNodes(node("own.xlsx", "xl/sharedStrings.xml"), "t").map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Machines", "Services", "EUR m"]));
    expect(texts.some((text) => text.includes("20-F"))).toBe(false);
  });

  it("replaces a file only where it is told to, and leaves nothing beside it", async () => {
    writeFileSync(path("mine.xlsx"), "mine");
    const asked = ["cost-of-revenue", "--company", "BABA", "--out", path("mine.xlsx")];
    const refused = await build(...asked);
    expect(refused).toMatchObject({
      code: 1,
      out: "",
      err: `${path("mine.xlsx")} is already there; --force replaces it.\n`,
    });
    expect(readFileSync(path("mine.xlsx"), "utf8")).toBe("mine");
    expect(await build(...asked, "--force")).toMatchObject({ code: 0 });
    expect(parts("mine.xlsx").size).toBeGreaterThan(5);
    expect(readdirSync(folder).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  it.each([
    [["segmnt-revenue"], 2, 'Unknown template "segmnt-revenue". Did you mean "segment-revenue"?'],
    [["nothing like it"], 2, "There are: segment-revenue"],
    [[], 2, "TEMPLATE is missing."],
    [["segment-revenue", "--out", "x.xlsx"], 2, "--company is missing."],
    [["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--segments", "A"], 2, "goes with --company own."],
    [["segment-revenue", "--company", "own", "--out", "x.xlsx"], 2, '--segments "Machines, Services".'],
    [["segment-revenue", "--company", "own", "--out", "x.xlsx", "--segments", "A"], 2, "needs --periods"],
    [
      ["segment-revenue", "--company", "own", "--out", "x.xlsx", "--segments", "A,A", "--periods", "2020:2022"],
      1,
      '"A" is named twice. Each segment needs a name of its own.',
    ],
    [["segment-revenue", "--company", "BABA"], 2, "--out is missing."],
    [["segment-revenue", "--company", "BABA", "--out", "x.xls"], 2, "the name of a workbook ends in .xlsx"],
    [["peer-compare", "--company", "BABA", "--out", "x.xlsx", "--align", "day"], 2, "--align day is unknown"],
    [["peer-compare", "--company", "BABA", "--out", "x.xlsx", "--peer", "BABA"], 1, "cannot be held against itself"],
    [["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--peer", "AMZN"], 1, "is about one company"],
    [["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--currency", "EUR"], 2, "--currency EUR is unknown"],
    [
      ["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--scale", "T"],
      2,
      "--scale T is unknown: M, B, K, 1.",
    ],
    [["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--fx", "7.1"], 2, "name it with --currency"],
    [
      ["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--currency", "USD", "--fx", "-1"],
      2,
      "--fx -1 is not a rate: convenience, or a number above 0 such as 7.1.",
    ],
    [["segment-revenue", "--company", "BABBA", "--out", "x.xlsx"], 1, 'No company "BABBA". Did you mean "BABA"?'],
    [
      ["segment-revenue", "--company", "BABA", "--out", "x.xlsx", "--periods", "FY2001"],
      1,
      "BABA FY2001 is not in the dataset",
    ],
    [
      ["segment-revenue", "--company", "BABA", "--out", "no/such/folder/x.xlsx"],
      1,
      "no/such/folder/x.xlsx cannot be written: there is no folder no/such/folder.",
    ],
  ] as const)("%j ends with %i and a sentence", async (args, code, sentence) => {
    const ended = await answer(["build", ...args]);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(sentence);
    expect(ended.err.includes("Usage: segbook build")).toBe(code === 2);
  });
});

import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/render/xlsx/write-xlsx";
import { matrix, named, planOf } from "../../plan/plan-of";
import { targetsOf, unzipped } from "./read/unzipped";
import { allNodes, xmlTree } from "./read/xml-tree";

const some = matrix.filter((_, at) => at % 5 === 0);

describe("the package of an .xlsx file", () => {
  it.each(some.map((one) => [named(one), one] as const))(
    "%s: every part is well formed, typed and found",
    (_, [id, choices]) => {
      const parts = unzipped(writeXlsx(planOf(id, choices)));
      const typed = allNodes(xmlTreeOf(parts, "[Content_Types].xml"), "Override").map(
        ({ attributes }) => attributes["PartName"],
      );
      const own = [...parts.keys()].filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"));
      expect(typed.sort()).toEqual(own.map((path) => `/${path}`).sort());
      const found = ["", ...own].flatMap((path) => [...targetsOf(parts, path).values()]);
      const inside = found.filter((target) => !/^https?:/.test(target));
      // Every part but the relationships themselves is led to from somewhere, and no way leads nowhere.
      expect([...new Set(inside)].sort()).toEqual([...own].sort());
    },
  );

  it("is the same for the same plan, whenever it is written", () => {
    const [one, other] = [1, 2].map(() => writeXlsx(planOf("cost-of-revenue")));
    expect(Buffer.compare(Buffer.from(one ?? []), Buffer.from(other ?? []))).toBe(0);
    expect(writeXlsx(planOf("cost-of-revenue", { scale: 1e9 }))).not.toEqual(one);
  });

  it("says what it is, from which data, and nothing of when", () => {
    const core = xmlTreeOf(unzipped(writeXlsx(planOf("cost-of-revenue"))), "docProps/core.xml");
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ["dc:title", "Cost of revenue: Alibaba Group"],
      ["dc:creator", "Segbook"],
      ["dc:description", expect.stringMatching(/FY2018 to FY2022.*Dataset segbook-2026\.1 \(\w+\); Segbook test\./)],
    ]);
  });

  it("is read strictly by these tests", () => {
    for (const broken of ["<a><b></a></b>", "<a>&b</a>", "<a/><b/>", "<a x='1'/>", '<a x="1" x="2"/>', "<a>\u0001</a>"])
      expect(() => xmlTree(broken)).toThrow();
  });
});

function xmlTreeOf(parts: ReturnType<typeof unzipped>, path: string) {
  const part = parts.get(path);
  if (!part) throw new Error(`no part ${path}`);
  return part;
}

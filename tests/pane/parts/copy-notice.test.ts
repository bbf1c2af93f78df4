import { describe, expect, it } from "vitest";
import type { TemplateResult } from "lit";
import { facts } from "../../../src/pane/facts";
import { copyNotice } from "../../../src/pane/parts/copy-notice";

/** What a template says, without its markup. */
const said = ({ strings, values }: TemplateResult): string =>
  strings
    .map((text, at) => {
      const value = values[at];
      const inner = typeof value === "object" && value !== null && "strings" in value;
      return text + (inner ? said(value as TemplateResult) : typeof value === "string" ? value : "");
    })
    .join("")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

const notice = (company: string, filing: string, segment = "Total") => {
  const figure = facts.dataset.figures.find(
    (one) => one.company === company && one.filing === filing && one.segment === segment && one.secondary,
  );
  if (!figure) throw new Error("No such figure");
  return said(copyNotice(figure));
};

describe("what is said of a figure read in a copy", () => {
  it("names the copy, and where the filing has no address what finds it in the register", () => {
    expect(notice("AMZN", "10-K FY2025", "AWS")).toMatch(
      /Read in a copy by someone else \(.+\), not in 10-K FY2025 itself.* The dataset has no address of it\. To find it, search EDGAR, the public register of the US regulator SEC, for “Amazon 10-K 2025”\.$/,
    );
  });

  it("leads to a page of the filing where the dataset has one", () => {
    expect(notice("BABA", "20-F FY2025")).toMatch(/Open a page of 20-F FY2025$/);
  });

  it("names no filing, and no search, where it is none", () => {
    const text = notice("AMZN", "Aggregator");
    expect(text).toMatch(/not in a filing itself.*The dataset has no address of it\.$/);
    expect(text).not.toMatch(/EDGAR|Aggregator/);
  });
});

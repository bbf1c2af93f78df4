import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/data/types";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { requestWords } from "../../../src/plan/book/request-words";
import type { Choices } from "../../../src/plan/choices";
import type { WorkbookTemplate } from "../../../src/plan/workbook-template";
import { stated } from "../../small-companies/stated";
import { smallDataset } from "../small-dataset";
import { smallRequest } from "../small-plan";

const words = (choices: Partial<Choices> = {}, template: Partial<WorkbookTemplate> = {}) =>
  requestWords(smallRequest(choices, template));
const own = { name: "Muster AG", currency: "EUR", lines: ["Machines"], yearEnd: 9 };

describe("what texts may say of a request", () => {
  it("of a company of the dataset", () => {
    expect({ ...words() }).toEqual({
      "template.title": "Small",
      "template.purpose": "For tests.",
      companies: "Acme Group",
      "company.id": "ACME",
      "company.name": "Acme Group",
      "company.slug": "acme",
      "company.fiscal": "Fiscal year ends March 31; FY2022 is the year that ends on 2022-03-31",
      "company.fiscal_end": "to 31 March",
      "money.currency": "CNY",
      "money.scale": "millions",
      "money.unit": "CNY m",
      "money.rule": "the reporting currency",
      amounts: "CNY in millions, the reporting currency",
      ratios: "",
      "money.options": "scale=M",
      "reporting.currency": "CNY",
      "reporting.unit": "CNY m",
      "scale.key": "M",
      "rate.unit": "CNY per CNY",
      "rate.typed": "",
      "rate.convenience": "",
      "rate.given": "",
      "rate.inverse": "",
      translated: "",
      untranslated: "yes",
      basis: "latest",
      "basis.pair": "latest",
      "basis.now": "with prior",
      "basis.then": "with next",
      "basis.note": "as the newest filing states it",
      "basis.note.now": "newest filing with both years",
      "basis.note.then": "newest filing with both years",
      "basis.rule": "Latest: each figure as the newest filing states it",
      "basis.comparisons": "Both years from the newest filing that states both",
      "basis.apart": "",
      "basis.part": "",
      axis: "segment",
      "structure.name": "three units",
      "periods.first": "FY2020",
      "periods.last": "FY2022",
      "periods.range": "FY2020 to FY2022",
      shown: "FY2020 to FY2022, CNY m",
      "peer.id": "",
      "peer.name": "",
      own: "",
      sourced: "yes",
      "profit.metric": "adjusted_ebita",
      "profit.name": "adjusted EBITA",
      "profit.title": "Adjusted EBITA",
      "profit.bridge": "yes",
      mode: "portable",
      parts: "yes",
      live: "",
      portable: "yes",
      "dataset.id": "small",
      "dataset.hash": "0123456789ab",
      "dataset.version": "small (0123456789ab)",
      "build.version": "1.2.3",
      "made.date": "2026-01-31",
    });
  });

  it.each([
    [1 as const, "units of one", "CNY", "1"],
    [1e3 as const, "thousands", "CNY k", "K"],
    [1e9 as const, "billions", "CNY bn", "B"],
  ])("of amounts in %d", (scale, name, unit, key) => {
    expect(words({ scale })).toMatchObject({ "money.scale": name, "money.unit": unit, "scale.key": key });
  });

  it("of one year, or of facts that have years of their own", () => {
    expect(words({ periods: "FY2022" })).toMatchObject({ "periods.range": "FY2022", shown: "FY2022, CNY m" });
    expect(words({}, { years: "none" })).toMatchObject({ "periods.range": "", shown: "CNY m" });
    expect(words({}, { years: "last" })).toMatchObject({ "periods.first": "FY2022", "periods.last": "FY2022" });
    expect(words({}, { axes: [] })).toMatchObject({ axis: "company", "structure.name": "", "basis.comparisons": "" });
    expect(words({}, { amounts: "each as filed" })["amounts"]).toBe("each as filed");
    expect(words({ mode: "live" })).toMatchObject({ live: "yes", portable: "", mode: "live" });
  });

  it("of another currency: at the filings' rate, or at a typed one", () => {
    const usd = { currency: "USD" as const, periods: "FY2022" };
    expect(words(usd)).toMatchObject({
      "money.rule": "translated at the convenience rate of each year's filing",
      "money.options": "currency=USD; scale=M",
      ratios: "Growth, shares and margins come from the reporting currency CNY",
      "rate.unit": "CNY per USD",
      "rate.convenience": "yes",
      "rate.given": "",
      "rate.typed": "",
      translated: "yes",
      untranslated: "",
      "money.unit": "USD m",
      "reporting.unit": "CNY m",
    });
    expect(words({ ...usd, fx: 6.5 })).toMatchObject({
      "money.rule": "translated at 6.5 CNY for one USD (typed)",
      "money.options": "currency=USD; fx=6.5; scale=M",
      "rate.convenience": "",
      "rate.given": "yes",
      "rate.typed": "6.5",
    });
  });

  it("of a company held against another one", () => {
    const both = smallRequest({ periods: "FY2022" }, { peer: true });
    expect(requestWords(both)).toMatchObject({
      companies: "Acme Group and Bolt",
      "peer.id": "BOLT",
      "peer.name": "Bolt",
      "align.word": "overlap",
      "align.rule": "those that overlap most",
      "align.title": "BOLT FYn-1 beside ACME FYn",
      "align.days": "184",
      "align.limit": "half a year: aligned by overlap",
    });
    const [peer] = both.peers;
    expect(peer && requestWords(peer)).toMatchObject({
      "money.rule": "translated at one over the convenience rate of each year's filing of the other company",
      "rate.inverse": "yes",
      "profit.bridge": "",
      parts: "",
    });
    expect(words({ periods: "FY2021", align: "label", fx: 0.15 }, { peer: true })).toMatchObject({
      "align.word": "label",
      "align.rule": "those of one label",
      "align.title": "BOLT FYn beside ACME FYn",
      "align.days": "366",
      "align.limit": "a year: aligned by label",
    });
    const other = { company: "BOLT", periods: "FY2021", currency: "CNY" as const, fx: 0.15 };
    expect(words(other, { peer: true })["align.title"]).toBe("ACME FYn+1 beside BOLT FYn");
  });

  it("of a basis: the oldest filing, one by its name, all of them, or what is typed", () => {
    expect(words({ basis: "first" })).toMatchObject({
      "basis.rule": "First: each figure as the oldest filing states it",
      "basis.comparisons": "Both years from the oldest filing that states both",
      "basis.note": "as the oldest filing states it",
      "basis.note.now": "oldest filing with both years",
    });
    expect(words({ basis: "AR FY2021" })).toMatchObject({
      "basis.rule": "Only what AR FY2021 states",
      "basis.comparisons": "",
      "basis.note": "as AR FY2021 states it",
      "basis.note.then": "as AR FY2021 states it",
    });
    const all = "All filings: each figure as the oldest filing in the dataset states it, and as the newest does";
    expect(words({}, { filings: "all" })).toMatchObject({
      "basis.rule": all,
      "basis.comparisons": "",
      "basis.note": "as the newest filing states it",
    });
    expect(words({ own })).toMatchObject({
      "basis.rule": "Typed figures: each year has one figure, and comparisons are with the column before",
      "basis.note": "typed",
      "basis.note.now": "as typed above",
      "basis.note.then": "the column before",
      "basis.apart": "",
      "basis.part": "",
    });
    expect(words({ own }, { filings: "all" })).toMatchObject({ "basis.rule": all, "basis.note": "typed" });
  });

  it("of a filing that states some lines only: which years, and the filing that states all", () => {
    const three = (year: string, lines: Record<string, number>) =>
      stated("ACME", year, "AR FY2021", "revenue", "segment: three units", lines);
    const part = (...more: readonly Figure[][]) => {
      const index = indexDataset({ ...smallDataset, figures: [...smallDataset.figures, ...more.flat()] });
      return requestWords(smallRequest({ basis: "AR FY2021", scheme: "three units" }, {}, index))["basis.part"];
    };
    const later = three("FY2021", { Goods: 70, Services: 30 });
    expect(part(later)).toBe("Some lines only, so sums stay open: FY2021 in three units (all lines: AR FY2022)");
    expect(part(later, three("FY2020", { Goods: 50, Cloud: 20 }))).toBe(
      "Some lines only, so sums stay open: FY2020, FY2021 in three units",
    );
  });

  it("of the user's own company", () => {
    expect(words({ own })).toMatchObject({
      "company.id": "OWN",
      "company.name": "Muster AG",
      "company.fiscal": "Fiscal year ends September 30; FY2022 is the year that ends on 2022-09-30",
      "company.fiscal_end": "to 30 September",
      "money.rule": "typed",
      "money.currency": "EUR",
      own: "yes",
      sourced: "",
      "dataset.id": "typed figures",
      "structure.name": "segments",
      "profit.metric": "operating_income",
    });
  });
});

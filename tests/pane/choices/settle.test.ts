import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { changeDraft } from "../../../src/pane/choices/change-draft";
import { choicesOf } from "../../../src/pane/choices/choices-of";
import { type Draft, emptyDraft } from "../../../src/pane/choices/draft";
import { type Settled, settle } from "../../../src/pane/choices/settle";
import { gapsAhead } from "../../../src/pane/insert/gaps-ahead";
import { facts } from "../../../src/pane/facts";
import { resolveChoices } from "../../../src/plan/request/resolve-choices";
import { outlines } from "../../../templates/outlines";
import { templateOf } from "../../plan/plan-of";

function settled(draft: Partial<Draft> = {}): Settled {
  const found = settle(facts, outlines, { ...emptyDraft, ...draft });
  if (!found) throw new Error("There is nothing to choose from.");
  return found;
}

const values = (answers: readonly { value: string }[]) => answers.map(({ value }) => value);

describe("a new workbook", () => {
  const { draft, offers } = settled();
  it("starts with the first company and template, and the last five years with figures", () => {
    expect(draft).toMatchObject({ company: "BABA", template: "segment-revenue", from: "FY2022", to: "FY2026" });
    expect(choicesOf(draft)).toEqual({
      company: "BABA",
      periods: "FY2022:FY2026",
      currency: "reporting",
      fx: "convenience",
      scale: 1e6,
      basis: "latest",
      scheme: "auto",
      axis: "segment",
      mode: "live",
    });
  });
  it("offers only fiscal years that some filing states", () => {
    expect(offers.years[0]).toBe("FY2014");
    expect(offers.years.every((year) => /^FY\d{4}$/.test(year))).toBe(true);
  });
  it("offers no second axis where only half-years are known by type", () => {
    expect(values(offers.axes)).toEqual(["segment"]);
  });
});

describe("Amazon", () => {
  it("is offered by segment and by type", () => {
    expect(values(settled({ company: "AMZN" }).offers.axes)).toEqual(["segment", "product"]);
  });
  it("leaves out the year whose segments are not in the dataset", () => {
    const { years } = settled({ company: "AMZN" }).offers;
    expect(years).toContain("FY2021");
    expect(years).not.toContain("FY2020");
  });
  it("starts after the year that its first one would be held against", () => {
    const whole = (draft: Partial<Draft>) => settled({ company: "AMZN", ...draft }).draft;
    expect(whole({})).toMatchObject({ from: "FY2022", to: "FY2025" });
    expect(whole({ axis: "product" })).toMatchObject({ from: "FY2022", to: "FY2025" });
    expect(whole({ template: "recast" })).toMatchObject({ from: "FY2021", to: "FY2025" });
    expect(settled({ template: "peer-compare" }).draft, "beside AMZN FY2022").toMatchObject({ from: "FY2023" });
  });
  it("says what a chosen range lacks, and a range without gaps", () => {
    const ahead = (from: string, to: string, more: Partial<Draft> = {}) =>
      gapsAhead(settled({ company: "AMZN", from, to, ...more }), 0);
    const missing = "FY2020: not in the dataset. What needs it shows n/d.";
    expect(ahead("FY2021", "FY2025")).toEqual({
      sentence: missing,
      instead: { range: { from: "FY2022", to: "FY2025" }, text: "Start in FY2022" },
    });
    expect(ahead("FY2021", "FY2021")).toMatchObject({ sentence: missing, instead: { text: "Take FY2022–FY2025" } });
    expect(ahead("FY2018", "FY2021", { template: "recast" })).toMatchObject({ instead: { text: "Start in FY2021" } });
    expect(ahead("FY2021", "FY2022", { template: "recast" })).toBeUndefined();
    const few = ahead("FY2020", "FY2021", { axis: "product", template: "recast" });
    expect(few?.sentence).toBe("FY2020: some lines only. What needs it shows n/d.");
    expect(ahead("FY2016", "FY2018"), "nothing is expected before the dataset begins").toBeUndefined();
    expect(gapsAhead(settled({ template: "peer-compare" }), 2)).toEqual({
      sentence: "2 checks will not come to OK.",
      instead: undefined,
    });
    expect(gapsAhead(settled({ template: "peer-compare", from: "FY2022", to: "FY2026" }), 1)).toEqual({
      sentence: "AMZN FY2020: not in the dataset. What needs it shows n/d. One check will not come to OK.",
      instead: { range: { from: "FY2023", to: "FY2026" }, text: "Start in FY2023" },
    });
  });
  it("takes only a typed rate for CNY: its filings state none", () => {
    const { draft, offers } = settled({ company: "AMZN", currency: "CNY" });
    expect(values(offers.rates)).toEqual(["typed"]);
    expect(offers.unrated).toEqual(["FY2022", "FY2023", "FY2024", "FY2025"]);
    expect(choicesOf(draft)).toMatchObject({ failure: "bad-argument" });
    expect(choicesOf({ ...draft, typedRate: "0,14" })).toMatchObject({ currency: "CNY", fx: 0.14 });
  });
});

describe("the filings' own rate", () => {
  const inDollars = (from: string, to: string) => settled({ currency: "USD", from, to });
  it("is what dollars start with", () => {
    const { draft } = settled(changeDraft(settled(), { currency: "USD" }));
    expect(draft).toMatchObject({ currency: "USD", rate: "convenience" });
  });
  it("is not offered for a range with a year without one: FY2014", () => {
    const { draft, offers } = inDollars("FY2014", "FY2018");
    expect(offers.unrated).toEqual(["FY2014"]);
    expect(values(offers.rates)).toEqual(["typed"]);
    expect(draft.rate).toBe("typed");
    expect(values(inDollars("FY2015", "FY2018").offers.rates)).toEqual(["convenience", "typed"]);
  });
  it("is offered only where the plan can be made with it", () => {
    for (const { id } of outlines)
      for (const company of ["BABA", "AMZN"])
        for (const from of settled({ template: id, company }).offers.years) {
          const asked: Partial<Draft> = {
            template: id,
            company,
            currency: company === "BABA" ? "USD" : "CNY",
            from,
            to: from,
          };
          const { draft, offers } = settled(asked);
          if (!values(offers.rates).includes("convenience")) continue;
          const choices = choicesOf({ ...draft, rate: "convenience" });
          const plan = isFailure(choices)
            ? choices
            : resolveChoices(templateOf(id), choices, facts, { version: "test", date: "2026-01-31" });
          expect(isFailure(plan) ? plan.message : "planned", `${id} ${company} ${from}`).toBe("planned");
        }
  });
});

describe("what is offered", () => {
  it("the plan takes: every breakdown with every filing and structure of it", () => {
    const refused: string[] = [];
    for (const { id, axes } of outlines.filter(({ id }) => ["segment-revenue", "recast", "peer-compare"].includes(id)))
      for (const company of ["BABA", "AMZN"])
        for (const axis of axes)
          for (const basis of values(settled({ template: id, company, axis }).offers.bases))
            for (const scheme of values(settled({ template: id, company, axis, basis }).offers.schemes)) {
              const { draft } = settled({ template: id, company, axis, basis, scheme });
              const choices = choicesOf(draft);
              const plan = isFailure(choices)
                ? choices
                : resolveChoices(templateOf(id), choices, facts, { version: "test", date: "2026-01-31" });
              if (isFailure(plan)) refused.push(`${id} ${company} ${axis} ${basis} ${scheme}: ${plan.message}`);
            }
    expect(refused).toEqual([]);
  });
});

describe("a change", () => {
  it("of the company takes its default years where the range was nobody's choice", () => {
    const { draft } = settled(changeDraft(settled(), { company: "AMZN" }));
    expect([draft.from, draft.to]).toEqual(["FY2022", "FY2025"]);
  });
  it("of the company keeps what is left of a chosen range", () => {
    const chosen = settled({ from: "FY2018", to: "FY2022" });
    expect([chosen.draft.from, chosen.draft.to]).toEqual(["FY2018", "FY2022"]);
    const { draft } = settled(changeDraft(chosen, { company: "AMZN", axis: "product" }));
    expect(draft.company).toBe("AMZN");
    expect([draft.from, draft.to]).toEqual(["FY2018", "FY2022"]);
  });
  it("to one filing leaves the years of that filing", () => {
    const { offers, draft } = settled({ basis: "20-F FY2020" });
    expect(draft.basis).toBe("20-F FY2020");
    expect(offers.years.at(-1)).toBe("FY2020");
    expect(offers.years.length).toBeLessThan(6);
  });
  it("to one structure leaves the years it is stated for", () => {
    const { draft, offers } = settled({ scheme: "four groups" });
    expect(offers.years[0]).toBe("FY2024");
    expect(draft.from).toBe("FY2024");
  });
  it("that is not offered gives way: a filing of another company", () => {
    expect(settled({ company: "AMZN", basis: "20-F FY2020" }).draft.basis).toBe("latest");
  });
  it("to a company, template or currency nobody knows falls back", () => {
    expect(settled({ company: "ACME", template: "none", currency: "CNY" }).draft).toMatchObject({
      company: "BABA",
      template: "segment-revenue",
      currency: "reporting",
    });
  });
});

import { describe, expect, it } from "vitest";
import { choicesOf } from "../../../src/pane/choices/choices-of";
import { type Draft, emptyDraft } from "../../../src/pane/choices/draft";
import { readDraft } from "../../../src/pane/choices/kept-choices";
import { type Settled, settle } from "../../../src/pane/choices/settle";
import { summary } from "../../../src/pane/choices/summary";
import { facts } from "../../../src/pane/facts";
import { outlines } from "../../../templates/outlines";

function settled(draft: Partial<Draft>): Settled {
  const found = settle(facts, outlines, { ...emptyDraft, ...draft });
  if (!found) throw new Error("There is nothing to choose from.");
  return found;
}
const values = (answers: readonly { value: string }[]) => answers.map(({ value }) => value);
const companies = facts.dataset.companies;

describe("a template that holds a company against another one", () => {
  const comparing = (draft: Partial<Draft>) => settled({ template: "peer-compare", ...draft });

  it("offers the other companies, and the years beside which one of the peer's stands", () => {
    const { offers, draft } = comparing({});
    expect(values(offers.peers)).toEqual(["AMZN"]);
    expect([draft.peer, draft.align]).toEqual(["AMZN", "overlap"]);
    expect(offers.years[0]).toBe("FY2017");
    expect(offers.beside).toEqual(["FY2022", "FY2023", "FY2024", "FY2025"]);
    expect(comparing({ align: "label" }).offers.years[0]).toBe("FY2016");
    expect(choicesOf(draft)).toMatchObject({ peer: "AMZN", align: "overlap", fx: "convenience" });
  });

  it("asks for a rate wherever amounts are translated: those of the peer, in the company's own currency", () => {
    expect(comparing({}).offers.translated?.id).toBe("AMZN");
    expect(values(comparing({}).offers.rates)).toEqual(["convenience", "typed"]);
    expect(comparing({ currency: "USD" }).offers.translated?.id).toBe("BABA");
    expect(comparing({ company: "AMZN" }).offers.translated?.id).toBe("BABA");
    const inverse = comparing({ company: "AMZN", currency: "CNY" }).offers;
    expect([inverse.translated?.id, ...values(inverse.rates)]).toEqual(["AMZN", "convenience", "typed"]);
  });

  it("offers a breakdown that only the peer is stated by", () => {
    const { offers, draft } = comparing({ axis: "product" });
    expect(values(offers.axes)).toEqual(["segment", "product"]);
    expect(draft.axis).toBe("product");
    expect(offers.years.length).toBeGreaterThan(5);
  });

  it("names both in the line below", () => {
    const { template, draft } = comparing({ currency: "USD", from: "FY2020", to: "FY2022" });
    expect(summary(template, companies, draft)).toBe("Alibaba Group and Amazon · FY2020–FY2022 · USD million");
  });
});

describe("other templates", () => {
  it("compare none and take no peer along", () => {
    const { offers, draft } = settled({ template: "segment-revenue", peer: "AMZN" });
    expect([offers.peers, offers.aligns, offers.beside]).toEqual([[], [], []]);
    expect(choicesOf(draft)).not.toHaveProperty("peer");
    expect(settled({ currency: "USD", template: "segment-revenue" }).offers.translated?.id).toBe("BABA");
    expect(settled({ template: "segment-revenue" }).offers.translated).toBeUndefined();
  });

  it("ask for no rate where the amounts have units of their own, and show no years", () => {
    const { template, draft, offers } = settled({ template: "claim-check", company: "AMZN", currency: "CNY" });
    expect(offers.translated).toBeUndefined();
    expect(choicesOf(draft)).toMatchObject({ fx: "convenience" });
    expect(summary(template, companies.slice(1), draft)).toBe("Amazon");
  });
});

it("a workbook keeps the peer and the alignment; anything else counts as not answered", () => {
  expect(readDraft({ peer: "AMZN", align: "label" })).toMatchObject({ peer: "AMZN", align: "label" });
  expect(readDraft({ peer: 7, align: "sideways" })).toMatchObject({ peer: "", align: "overlap" });
});

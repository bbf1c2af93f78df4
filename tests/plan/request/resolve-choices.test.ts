import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { tryPlan } from "../plan-of";

const refused = (id: string, choices: Parameters<typeof tryPlan>[1]): string => {
  const plan = tryPlan(id, choices);
  return isFailure(plan) ? plan.message : "planned";
};

describe("choices that cannot be answered", () => {
  it.each([
    [
      "an unknown company",
      { company: "Alibabba" },
      'No company "Alibabba". Did you mean "Alibaba"? Known: BABA, AMZN.',
    ],
    [
      "a company to compare where none is compared",
      { peer: "AMZN" },
      '"Segment revenue" is about one company: it takes no company to compare and no alignment.',
    ],
    [
      "a year before the dataset",
      { periods: "FY2012:FY2015" },
      "BABA FY2012 is not in the dataset, which has FY2014 to FY2026.",
    ],
    [
      "a range that runs backwards",
      { periods: "FY2022:FY2018" },
      'The range "FY2022:FY2018" runs backwards. Write "FY2018:FY2022".',
    ],
    ["a half year", { periods: "H1FY2021" }, 'A workbook takes fiscal years, not "H1FY2021". Write "FY2018:FY2022".'],
    ["an unknown structure", { scheme: "six segments" }, /^BABA has no scheme "six segments"\. Did you mean "/],
    [
      "a structure of another axis",
      { scheme: "revenue by type" },
      /^"revenue by type" is not a structure by segment\. By segment there are: business lines/,
    ],
    [
      "a structure not stated then",
      { scheme: "four groups" },
      'BABA revenue in the structure "four groups" is not in the dataset for FY2018 to FY2022. There is FY2024 to FY2026.',
    ],
    [
      "a filing of other years",
      { periods: "FY2016:FY2022", basis: "results fy2025" },
      "BABA revenue by segment is not in the dataset for FY2016 to FY2022 as Results FY2025 states it. Nor is it for any other fiscal year. basis=latest has FY2016 to FY2022.",
    ],
    [
      "years beyond those of the filing",
      { periods: "FY2024:FY2025", basis: "20-F FY2023" },
      "BABA revenue by segment is not in the dataset for FY2024 to FY2025 as 20-F FY2023 states it. There is FY2021 to FY2023. basis=latest has FY2024 to FY2025.",
    ],
    [
      "a currency without a rate",
      { periods: "FY2014", currency: "USD" as const },
      /^No rate for BABA FY2014 from CNY to USD\. Give one: fx=/,
    ],
    [
      "a currency the company never translated to",
      { company: "AMZN", currency: "CNY" as const },
      /^No rate for AMZN FY2018 from USD to CNY/,
    ],
    [
      "a rate the wrong way round",
      { company: "AMZN", periods: "FY2022", currency: "CNY" as const, fx: 7 },
      /^fx=7 would be 7 USD for one CNY: the wrong way round\? For 7 CNY for one USD write fx=0\.142857\./,
    ],
    ["a rate of zero", { currency: "USD" as const, fx: 0 }, /^A rate is a number above 0/],
    [
      "an unknown filing",
      { basis: "20-F FY2029" },
      /^Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing of BABA/,
    ],
    [
      "an unknown breakdown",
      { axis: "produkt" },
      'No breakdown "produkt" in "Segment revenue", which knows segment, product. Did you mean "product"?',
    ],
    [
      "a breakdown without figures",
      { axis: "product" },
      "BABA revenue by product is not in the dataset for FY2018 to FY2022. Nor is it for any other fiscal year.",
    ],
  ])("%s is refused with a sentence", (_, choices, sentence) => {
    expect(refused("segment-revenue", choices)).toMatch(sentence);
  });

  it("cost-of-revenue has no structure to choose, so none is refused", () => {
    expect(refused("cost-of-revenue", { scheme: "anything", axis: "product" })).toBe("planned");
  });
});

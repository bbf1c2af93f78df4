import { beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../src/data/dataset";
import { cardOfCall, shapeOfCall } from "../../src/engine/explain/card-of-call";
import { measuredCalls } from "../../src/engine/explain/measured-calls";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { isFailure } from "../../src/engine/failure";
import { functionFiles, metadataOf } from "./start-functions";

const index = indexDataset(dataset);
const one = (value: unknown) => [[value]];

/** Arguments by what the function's own declaration calls them. */
const values: Readonly<Record<string, unknown>> = {
  company: "BABA",
  segment: "Cloud",
  period: "FY2022",
  prior: "FY2020",
  from: "FY2020",
  to: "FY2022",
  metric: "",
  profit: "ebita",
  field: "filing",
  options: "card=on",
};
const special: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  GET: { options: "card=on; currency=USD" },
  COST: { component: "Payment processing" },
  COSTRATIO: { component: "Payment processing" },
  TAKERATE: { period: "FY2021" },
};

type Card = { readonly basicValue: number; readonly properties: Readonly<Record<string, { basicValue: string }>> };

describe("the card of a call, worked out without calling it", () => {
  beforeAll(() => {
    class Refused extends Error {
      constructor(_code: unknown, message: string) {
        super(message);
      }
    }
    Object.assign(globalThis, {
      CustomFunctions: { Error: Refused, ErrorCode: {} },
      Office: { context: { requirements: { isSetSupported: () => true } } },
    });
  });

  const carded = functionFiles.filter(({ text }) => /carded\(|answerOverTime\(|return get\(/.test(text));

  it("knows every function that can show a card", async () => {
    const names = await Promise.all(carded.map(async ({ path }) => (await metadataOf(path)).functions[0]?.id));
    expect(Object.keys(measuredCalls)).toEqual(expect.arrayContaining(names));
  });

  it.each(carded)("$name: the rows of the function's own card", async ({ path }) => {
    const { functions, names } = await metadataOf(path);
    const [declared] = functions;
    const module = (await import(path)) as Record<string, (...given: unknown[]) => Card[][]>;
    const id = declared?.id ?? "";
    const given = (declared?.parameters ?? []).map(({ name, dimensionality }) => ({
      value: special[id]?.[name] ?? values[name],
      isMatrix: dimensionality === "matrix",
    }));
    const [[card] = []] =
      module[names[0] ?? ""]?.(...given.map(({ value, isMatrix }) => (isMatrix ? one(value) : value))) ?? [];
    const found = cardOfCall(index, { name: id, arguments: given.map(({ value }) => one(value)) }, 0, 0);
    if (!found || isFailure(found)) throw new Error(`${id}: ${found?.message ?? "no card"}`);
    expect(found.value).toBe(card?.basicValue);
    expect(found.rows).toEqual(
      Object.entries(card?.properties ?? {}).map(([name, { basicValue }]) => [name, basicValue]),
    );
  });

  it("of a range is that of the element, years in one text included", () => {
    const call = { name: "GET", arguments: [one("BABA"), [["Cloud"], ["China commerce"]], one("FY2021:FY2022")] };
    expect(shapeOfCall(index, call)).toEqual({ rows: 2, columns: 2 });
    const found = cardOfCall(index, call, 1, 0);
    expect(found).toMatchObject({
      value: 501379,
      unit: "CNY millions",
      citation: expect.stringContaining("20-F") as string,
    });
  });

  it("of what is missing is the reason, and of other functions none", () => {
    const missing = cardOfCall(index, { name: "GET", arguments: [one("BABA"), one("Cloud"), one("FY2010")] }, 0, 0);
    expect(missing).toHaveProperty("failure");
    expect(cardOfCall(index, { name: "MODEL", arguments: [] }, 0, 0)).toBeUndefined();
  });
});

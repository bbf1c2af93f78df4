import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { figure } from "../../../src/engine/figure/figure";
import { defaultOptions } from "../../../src/engine/asked/options";
import { sourceField, sourceFields } from "../../../src/engine/explain/source-field";

const index = indexDataset(dataset);

describe("the source of every figure", () => {
  /** A convenience column is no statement of its own: it is asked for by `currency=`. */
  it("resolves: the filing's own figure is found by its name, with a title, a status and a web address or the reason why none", () => {
    let found = 0;
    const missing: string[] = [];
    const currencies = new Map(dataset.companies.map(({ id, currency }) => [id, currency as string]));
    const reporting = dataset.figures.filter(
      ({ company, unit, currency }) => unit !== "money" || currency === currencies.get(company),
    );
    expect(reporting.length).toBeGreaterThan(1_300);
    for (const { company, segment, parent, period, metric, axis, scheme, filing } of reporting) {
      const path = [parent, segment].filter((part) => part !== "").join(" > ");
      const options = { ...defaultOptions, axis, basis: filing, ...(scheme === "" ? {} : { scheme }) };
      const selection = figure(index, { company, segment: path, period, metric }, options);
      const what = `${company} ${path} ${period} ${metric} (${filing}, ${scheme})`;
      if (isFailure(selection)) {
        missing.push(`${what}: ${selection.message}`);
        continue;
      }
      for (const field of sourceFields) {
        const text = sourceField(index, selection, field);
        if (field === "url")
          expect(isFailure(text) ? text.message : text, what).toMatch(/^(https?:\/\/\S+|No url .+)$/);
        else if (field === "note") expect(isFailure(text), what).toBe(false);
        else expect(isFailure(text) ? "" : text, `${what} ${field}`).not.toBe("");
      }
      found++;
    }
    expect(missing).toEqual([]);
    expect(found).toBe(reporting.length);
  });
});

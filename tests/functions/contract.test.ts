import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { functionFiles, metadataOf } from "./start-functions";

/** Ids in users' workbooks: one never disappears or changes its arguments' order. */
const contract = {
  GET: "company segment period metric? options?",
  REVENUE: "company segment period options?",
  COST: "company component period options?",
  GRID: "company metric? periods? options?",
  SEGMENTS: "company period? options?",
  PERIODS: "company metric?",
  COMPANIES: "",
  METRICS: "company",
  SHARE: "company segment period metric? options?",
  GROWTHRATE: "company segment period prior? metric? options?",
  MARGIN: "company segment period profit? options?",
  COSTRATIO: "company component period options?",
  SOURCE: "company segment period metric? field? options?",
  VINTAGES: "company segment period metric? options?",
  RECAST: "company periods? options?",
  COMMONSIZE: "company periods? options?",
  TAKERATE: "company period options?",
  CITE: "company segment period metric? options?",
  CLAIMS: "company",
  EXPLAIN: "measure company segment period options?",
  CHECK: "company period what?",
  VERSION: "what?",
  WHATIF: "company segments period changes output? options?",
  SCENARIO: "table scenario driver",
  MIXSHIFT: "company segment period prior? metric? options?",
  CAGR: "company segment from to metric? options?",
  CONTRIBUTION: "company segment period prior? metric? options?",
  HHI: "company period options?",
  BRIDGE: "company from to metric? options?",
  MARGINBRIDGE: "company from to options?",
  PERIODEND: "company period",
  FXRATE: "from to company period",
  MIX: "values",
  PARETO: "labels values options?",
  PVM: "price0 volume0 price1 volume1 options?",
  CALC: "expression names values",
  PROJECTION: "history horizon method? parameters?",
  MODEL: "model scenario? scenarios?",
  SENSITIVITY: "model output rowDriver rowValues columnDriver? columnValues? scenario? scenarios?",
  TORNADO: "model output swing? scenario? scenarios?",
  GOALSEEK: "model output target driver low? high? scenario? scenarios?",
  COMPARE: "model scenarios outputs",
  SIMULATE: "model output trials? seed? statistics? correlations? options? scenarios?",
};

describe("the functions' metadata", () => {
  it("one function a file, without a complaint of the generator, its id the contract's", async () => {
    const found: Record<string, string> = {};
    for (const { name, path } of functionFiles) {
      const { functions, errors } = await metadataOf(path);
      expect(errors, name).toEqual([]);
      expect(functions, name).toHaveLength(1);
      for (const { id, name: shown, description, parameters } of functions) {
        expect(found, `${id} twice`).not.toHaveProperty(id);
        expect(shown).toBe(id);
        expect(description ?? "", id).toMatch(/^.{10,}\.$/);
        expect(
          parameters.filter((p) => (p.description ?? "") === "").map((p) => p.name),
          id,
        ).toEqual([]);
        found[id] = parameters.map((p) => p.name + (p.optional === true ? "?" : "")).join(" ");
      }
    }
    expect(found).toEqual(contract);
  });

  it("names are at least three characters, no cell address, no function of Excel", () => {
    const excels = ["CORREL", "GROWTH", "TREND", "FORECAST", "RATE", "VAR", "MODE", "INDEX"];
    for (const id of Object.keys(contract)) {
      expect(id.length).toBeGreaterThanOrEqual(3);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(excels).not.toContain(id);
    }
  });

  it("the built functions.json says the same and lets error values through", () => {
    const path = resolve(import.meta.dirname, "../../dist/addin/functions.json");
    expect(existsSync(path), "npm test builds first; by hand: npm run build").toBe(true);
    const built = JSON.parse(readFileSync(path, "utf8")) as {
      allowErrorForDataTypeAny?: boolean;
      functions: { id: string }[];
    };
    expect(built.functions.map(({ id }) => id).sort()).toEqual(Object.keys(contract).sort());
    expect(built.allowErrorForDataTypeAny).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FunctionMetadata, FunctionParameter } from "../../src/host/functions/functions-json";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { wholeMatrix } from "../whole-matrix";
import { exampleCall, handedOver } from "./example-call";
import { functionFiles, metadataOf, startFunctions } from "./start-functions";

/** Every function as Excel calls it, with the arguments of its first example. */
const functions = await Promise.all(
  functionFiles.map(async (file) => {
    const { functions, names } = await metadataOf(file.path);
    const module = (await import(file.path)) as Record<string, (...args: readonly unknown[]) => unknown>;
    const { parameters } = functions[0] as FunctionMetadata;
    const { name, args } = exampleCall(file);
    const good = parameters.map(({ dimensionality }, at) => handedOver(args[at] ?? "", dimensionality));
    return { name, parameters, good, answer: module[names[0] ?? ""] };
  }),
);

const rows = (count: number, columns: number, cell: unknown) =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => cell));
const cellOf = (good: unknown) => (good as unknown[][])[0]?.[0];
const isRange = ({ dimensionality }: FunctionParameter) => dimensionality === "matrix";
const names =
  /^(company|segment|segments|component|metric|profit|measure|field|what|output|scenario|driver|from|to|period|periods|prior|method)$/;

/** What may go wrong with one argument; `wants` says that there must be an error and no answer. */
const bad: { what: string; of: (good: unknown) => unknown; ranges?: true; wants?: RegExp }[] = [
  { what: "a name nobody knows", of: () => "zzqx nosuch", wants: names },
  { what: "a name nobody knows, with na=zero", of: () => "zzqx nosuch", wants: names },
  { what: "empty", of: () => "" },
  { what: "a text for a number", of: () => "abc" },
  { what: "not a number", of: () => Number.NaN },
  { what: "a number without sense", of: () => -1e300 },
  { what: "a date-like text", of: () => "1/3" },
  { what: "not disclosed, as cells of templates say it", of: () => "n/d" },
  // Seconds for some functions: npm run verify.
  ...(wholeMatrix
    ? [{ what: "the largest range", of: (good: unknown) => rows(1000, 200, cellOf(good)), ranges: true as const }]
    : []),
  { what: "a range too large", of: (good) => rows(1001, 200, cellOf(good)), ranges: true },
  { what: "a range of another shape", of: (good) => rows(3, 5, cellOf(good)), ranges: true },
];

const cases = functions.flatMap(({ name, parameters, good, answer }) =>
  parameters.flatMap((parameter, at) =>
    bad
      .filter(({ ranges }) => ranges !== true || (isRange(parameter) && good[at] !== null))
      .map(({ what, of, wants }) => {
        const wrong = of(good[at]);
        // Excel itself turns a number into text where the function declares a text.
        const typed = parameter.type === "string" && !Array.isArray(wrong) ? String(wrong) : wrong;
        const given = good.map((own, place) =>
          place !== at ? own : isRange(parameter) && !Array.isArray(typed) ? [[typed]] : typed,
        );
        const options = parameters.findIndex((own) => own.name === "options");
        if (what.endsWith("na=zero") && options >= 0 && options !== at) given[options] = [["na=zero"]];
        const mustFail = wants?.test(parameter.name) === true;
        return { title: `${name} ${parameter.name}: ${what}`, call: () => answer?.(...given), mustFail };
      }),
  ),
);

/** What a cell shows: the error's sentence, or undefined where it is a value. Anything else that is thrown fails the test. */
async function sentencesOf(call: () => unknown): Promise<{ sentences: string[]; values: unknown[] }> {
  try {
    const cells = [await call()].flat(2);
    const errors = cells.filter((cell) => cell instanceof CustomFunctions.Error);
    return {
      sentences: errors.map(({ message }) => message ?? ""),
      values: cells.filter((cell) => !errors.includes(cell as never)),
    };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { sentences: [error.message ?? ""], values: [] };
    throw error;
  }
}

describe("every function, every argument, every kind of bad input", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());

  it("covers all functions", () => {
    expect(functions.length).toBeGreaterThanOrEqual(37);
    expect(cases.length).toBeGreaterThan(700);
  });

  it.each(cases)("$title", async ({ call, mustFail }) => {
    const { sentences, values } = await sentencesOf(call);
    for (const sentence of new Set(sentences)) {
      expect(sentence.length).toBeLessThanOrEqual(255);
      expect(sentence).not.toMatch(/cannot read|not a function|is not iterable|\bnull\b|undefined|\[object|TypeError/i);
      if (sentence !== "") expect(sentence).toMatch(/^[A-Za-z0-9"(].*[.…?]$/s);
    }
    const isPlain = (value: unknown) => ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
    expect(values.filter((value) => !isPlain(value))).toEqual([]);
    if (mustFail) {
      expect(values).toEqual([]);
      expect(sentences.every((sentence) => sentence !== "")).toBe(true);
    }
  });
});

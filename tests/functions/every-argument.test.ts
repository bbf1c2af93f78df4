import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FunctionMetadata } from "../../src/host/functions/functions-json";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { exampleCall, formulaWith, handedOver } from "./example-call";
import { type Evaluated, evaluated, functionFiles, metadataOf, startFunctions } from "./start-functions";

const functions = await Promise.all(
  functionFiles.map(async (file) => {
    const { functions, names } = await metadataOf(file.path);
    const module = (await import(file.path)) as Record<string, (...args: readonly unknown[]) => unknown>;
    const { parameters } = functions[0] as FunctionMetadata;
    return { call: exampleCall(file), parameters, answer: module[names[0] ?? ""] };
  }),
);
const everyArgument = functions.flatMap(({ call, parameters, answer }) =>
  parameters.map((parameter, at) => ({
    call,
    parameters,
    parameter,
    answer,
    at,
    title: `${call.name} ${parameter.name}`,
  })),
);

/** The sentence of the error a call throws; an answer has none. Anything thrown that is no cell error is a failure of the test. */
async function sentenceOf(call: () => unknown): Promise<string> {
  try {
    await call();
    return "";
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error.message ?? "";
    throw error;
  }
}

describe("every argument of every function, from the functions' metadata", () => {
  let host: NodeHost;
  let answerOf: (formula: string) => Evaluated | undefined;
  beforeAll(async () => {
    host = await startFunctions();
    const given = ["", "SQRT(-1)"];
    answerOf = await evaluated(
      host,
      everyArgument.flatMap(({ call, at }) => given.map((argument) => formulaWith(call, at, argument))),
    );
  });
  afterAll(() => host.dispose());

  it.each(everyArgument)("$title left out: an answer, or an error with its sentence", ({ call, at }) => {
    const found = answerOf(formulaWith(call, at, ""));
    expect(found).toBeDefined();
    const message = found?.message ?? "";
    expect(message).not.toMatch(/cannot read|not a function|is not iterable|null|undefined|NaN|\[object/i);
    if (message !== "") expect(message).toMatch(/^[A-Z0-9"].*[.…]$/);
    if (found?.values[0]?.[0] === "#VALUE!") expect(message).not.toBe("");
  });

  it.each(everyArgument)("$title an error value: it passes through", ({ call, at }) => {
    const found = answerOf(formulaWith(call, at, "SQRT(-1)"));
    expect(found?.values.flat()).toContain("#NUM!");
    expect(found?.message ?? "").toBe("");
  });

  it.each(everyArgument)("$title a text of any length: no sentence is longer than a cell shows", async (argument) => {
    const { call, parameters, parameter, answer, at } = argument;
    const plain = parameters.map(({ dimensionality }, place) => handedOver(call.args[place] ?? "", dimensionality));
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 400 }), async (text) => {
        const typed = parameter.dimensionality === "matrix" ? [[text]] : text;
        const sentence = await sentenceOf(() => answer?.(...plain.map((own, place) => (place === at ? typed : own))));
        expect(sentence.length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 20, endOnFailure: true, examples: [["B".repeat(300)]] },
    );
  });

  it.each(
    everyArgument.filter(({ parameter: { type }, call, at }) => type !== "string" && (call.args[at] ?? "") !== ""),
  )("$title a data type such as a card: it counts as the value it shows", async ({ call, parameters, answer, at }) => {
    const plain = parameters.map(({ dimensionality }, place) => handedOver(call.args[place] ?? "", dimensionality));
    const card = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(card)
        : value === ""
          ? value
          : { type: "FormattedNumber", basicType: typeof value === "number" ? "Double" : "String", basicValue: value };
    const carded = plain.map((argument, place) => (place === at ? card(argument) : argument));
    expect(await answer?.(...carded)).toEqual(await answer?.(...plain));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Memory } from "../../src/engine/memory";
import { remembered } from "../../src/engine/remembered";
import { rememberedText } from "../../src/engine/remembered-text";
import { optionsOf, smallFacts } from "./small-facts";

const keys = fc.array(fc.constantFrom("a", "b", "ab", "", 1, "1"), { minLength: 1, maxLength: 3 });

describe("a memory with a bound", () => {
  it("recalls what was kept under exactly these keys or nothing, and never holds more than twice its limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(keys, { maxLength: 200 }), (limit, asked) => {
        const memory = new Memory<{ keys: readonly (string | number)[] }>(limit);
        for (const one of asked) {
          const known = memory.recall(one);
          if (known) expect(known.keys).toEqual(one);
          else memory.keep(one, { keys: one });
          expect(memory.recall(one)?.keys).toEqual(one);
          expect(memory.size).toBeLessThanOrEqual(2 * limit);
        }
      }),
    );
  });

  it("keeps the newest, and what is asked for again and again, while the rest is forgotten", () => {
    const memory = new Memory<string>(10);
    memory.keep(["often"], "often");
    for (let at = 0; at < 1000; at++) {
      memory.keep(["new", at], `answer ${at}`);
      expect(memory.recall(["often"])).toBe("often");
    }
    for (let at = 991; at < 1000; at++) expect(memory.recall(["new", at])).toBe(`answer ${at}`);
    expect(memory.recall(["new", 0])).toBeUndefined();
  });

  it("counts what it holds: twice the limit, none of it twice, and what was asked for moves to the newest", () => {
    const memory = new Memory<string>(2);
    const sizes = ["a", "a", "b", "c", "d", "e"].map((key) => (memory.keep([key, 1], key), memory.size));
    expect(sizes).toEqual([1, 1, 2, 3, 4, 3]);
    expect(["a", "b", "c", "d", "e"].map((key) => memory.recall([key, 1]))).toEqual([
      undefined,
      undefined,
      "c",
      "d",
      "e",
    ]);
    expect([memory.recall([]), memory.recall(["c"]), memory.recall(["c", 1, 1]), memory.recall(["c", "1"])]).toEqual(
      Array(4).fill(undefined),
    );
    expect(memory.keep(["c", 1], "other")).toBe("other");
    expect(memory.recall(["c", 1])).toBe("other");
    const long = new Memory<string>(5);
    long.keep(["c"], "short");
    long.keep(["c", 1], "longer");
    expect([long.recall(["c"]), long.recall(["c", 1])]).toEqual(["short", "longer"]);
  });
});

describe("what is remembered", () => {
  it("of a text is read once for each text", () => {
    const read: string[] = [];
    const lengthOf = rememberedText((text) => (read.push(text), { length: text.length }));
    expect(["ab", "c", "ab", "c", ""].map((text) => lengthOf(text).length)).toEqual([2, 1, 2, 1, 0]);
    expect(read).toEqual(["ab", "c", ""]);
  });

  it("of a question is asked once for the same facts, keys and options", () => {
    let asked = 0;
    const measure = remembered(
      (query: string, options) => [query, options],
      () => ({ answer: ++asked }),
    );
    const [facts, others] = [smallFacts(), smallFacts()];
    const [plain, dollars] = [optionsOf(""), optionsOf("currency=USD")];
    const questions = [
      [facts, "a", plain],
      [facts, "a", optionsOf("")],
      [facts, "b", plain],
      [facts, "a", dollars],
      [others, "a", plain],
      [facts, "a", plain],
    ] as const;
    expect(questions.map(([index, query, options]) => measure(index, query, options).answer)).toEqual([
      1, 1, 2, 3, 4, 1,
    ]);
  });
});

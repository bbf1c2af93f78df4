import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Memory } from "../../src/engine/memory";

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
});

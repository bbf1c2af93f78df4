import { readFileSync } from "node:fs";
import { Script, createContext } from "node:vm";
import { bench, describe } from "vitest";

const text = readFileSync("dist/addin/functions.js", "utf8");
const world = () => createContext({ self: {}, CustomFunctions: { associate: () => undefined, Error, ErrorCode: {} } });

describe("functions.js from its first statement to its last associate (at most 500 ms)", () => {
  bench("compiled and run", () => {
    new Script(text).runInContext(world());
  });
  bench("comparison: compiled only", () => {
    new Script(text);
    world();
  });
});

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonLines, segbook } from "../cli/run-segbook";

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(resolve(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^\| `(=SEG\.[^`]+)` +\| (.+?) +\|$/gm)].map(([, formula = "", result = ""]) => ({
  formula,
  result,
}));

type Cell = number | string | { readonly error: string; readonly message: string };

/** A cell as the README prints it: an error with its sentence, a number with as many decimals as it shows there. */
function printed(cell: Cell | undefined, result: string): string {
  if (typeof cell === "object") return `${cell.error} ${cell.message}`;
  const decimals = /^\d+\.(\d+)$/.exec(result)?.[1]?.length;
  return typeof cell === "number" && decimals !== undefined ? cell.toFixed(decimals) : String(cell);
}

const [, shown = "", shownLine = ""] = /^\$ node bin\/segbook\.mjs eval '([^']+)'\n(\{.*\})$/m.exec(readme) ?? [];

/** What a command prints, but for how long it took. */
const timeless = (text: string) => text.replace(/, [\d.]+ s, [\d,]+ a second$/m, "");

describe("README.md", () => {
  it("shows what its formulas and its command line give", async () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    const { out } = await segbook(["eval", shown, ...examples.map(({ formula }) => formula)]);
    expect(out.split("\n", 1)).toEqual([shownLine]);
    const [, ...answers] = jsonLines(out) as { readonly values: readonly (readonly Cell[])[] }[];
    expect(examples.map(({ formula, result }, at) => [formula, printed(answers[at]?.values[0]?.[0], result)])).toEqual(
      examples.map(({ formula, result }) => [formula, result]),
    );
  });

  it("shows what its examples of what-if print", async () => {
    const shownRuns = [...readme.matchAll(/^\$ segbook (.+)\n([^`]+)\n```$/gm)];
    expect(shownRuns.length).toBeGreaterThanOrEqual(4);
    for (const [, args = "", printedThere] of shownRuns) {
      const words = [...args.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      const { code, out } = await segbook(words);
      expect([args, code, timeless(out.trimEnd())]).toEqual([args, 0, timeless(printedThere ?? "")]);
    }
  });

  it("names the test command that continuous integration runs", () => {
    const [, command = "none"] = /^exec (npm .*)$/m.exec(readFileSync(resolve(root, ".ci/run"), "utf8")) ?? [];
    expect(readme).toContain(`\`${command.replace("--silent ", "")}\``);
  });

  it("points to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !link.startsWith("http"));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(resolve(root, link)))).toEqual([]);
  });

  it("names only npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

// Writes docs/functions.md from the doc blocks of src/functions. `--check` fails where it is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFunctionDocs } from "../webpack/function-docs.js";

const root = resolve(import.meta.dirname, "..");
const target = join(root, "docs/functions.md");
const link = (id) => `[${id}](#${id.toLowerCase()})`;
const cell = (text) => text.replace(/\|/g, "\\|");

function section(declared) {
  const { id, syntax, summary, remarks, returns, parameters, examples, related } = declared;
  return [
    `## ${id}`,
    summary,
    "```\n" + syntax + "\n```",
    ...(remarks === "" ? [] : [remarks]),
    ...(parameters.length === 0
      ? []
      : [
          [
            "| argument | |",
            "| --- | --- |",
            ...parameters.map(
              ({ name, optional, text }) => `| ${name}${optional ? " (optional)" : ""} | ${cell(text)} |`,
            ),
          ].join("\n"),
        ]),
    `Returns: ${returns}`,
    [
      "| example | answer |",
      "| --- | --- |",
      ...examples.map(({ formula, answer }) => `| \`${cell(formula)}\` | ${cell(answer)} |`),
    ].join("\n"),
    ...(related.length === 0 ? [] : [`Related: ${related.map(link).join(", ")}`]),
  ].join("\n\n");
}

const functions = readFunctionDocs(join(root, "src/functions"));
const categories = [...new Set(["Data", "Analysis", "What-if", "Meta", ...functions.map(({ category }) => category)])];
const text = [
  "# Cell functions",
  "<!-- Written by bin/generate-functions-doc.mjs from the doc blocks of src/functions; every example is executed by tests/functions. -->",
  "Options, broadcasting, errors and the choice of a figure are the same in all functions: [figures.md](figures.md).",
  ...categories.flatMap((category) => [
    `**${category}**`,
    [
      "| function | |",
      "| --- | --- |",
      ...functions.filter((f) => f.category === category).map((f) => `| ${link(f.id)} | ${cell(f.summary)} |`),
    ].join("\n"),
  ]),
  ...functions.map(section),
  "",
].join("\n\n");

if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  console.error("docs/functions.md differs from the doc blocks: run node bin/generate-functions-doc.mjs");
  process.exit(1);
}

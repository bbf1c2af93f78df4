// Writes docs/functions.md from the doc blocks of src/functions. `--check` fails where it is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "src/functions");
const target = join(root, "docs/functions.md");
const oneLine = (text) => (ts.getTextOfJSDocComment(text) ?? "").replace(/\s+/g, " ").trim();

/** The doc block of one file's function, tag by tag. */
function readFunction(name) {
  const source = ts.createSourceFile(name, readFileSync(join(folder, name), "utf8"), ts.ScriptTarget.ES2022, true);
  const declared = source.statements.find(
    (node) =>
      ts.isFunctionDeclaration(node) && ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "customfunction"),
  );
  if (!declared) throw new Error(`${name} declares no custom function`);
  const [block] = ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc);
  const tags = ts.getJSDocTags(declared);
  const tag = (kind) => oneLine(tags.find(({ tagName }) => tagName.text === kind)?.comment);
  return {
    id: tag("customfunction"),
    summary: oneLine(block.comment),
    remarks: tag("remarks"),
    returns: tag("returns"),
    parameters: tags.filter(ts.isJSDocParameterTag).map((param) => ({
      name: param.name.getText(source),
      optional: param.isBracketed,
      text: oneLine(param.comment),
    })),
    // The scanner takes braces in an example for a type: the text as it stands in the file is what counts.
    examples: [...block.getFullText(source).matchAll(/@example (=.*?) -> (.*)$/gm)].map(([, formula, answer]) => ({
      formula,
      answer,
    })),
  };
}

const syntax = ({ id, parameters }) =>
  `SEG.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
const cell = (text) => text.replace(/\|/g, "\\|");

function section(declared) {
  const { id, summary, remarks, returns, parameters, examples } = declared;
  return [
    `## ${id}`,
    summary,
    "```\n" + syntax(declared) + "\n```",
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
  ].join("\n\n");
}

const functions = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map(readFunction)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const text = [
  "# Cell functions",
  "<!-- Written by bin/generate-functions-doc.mjs from the doc blocks of src/functions; every example is executed by tests/functions. -->",
  "Options, broadcasting, errors and the choice of a figure are the same in all functions: [figures.md](figures.md).",
  [
    "| function | |",
    "| --- | --- |",
    ...functions.map((f) => `| [${f.id}](#${f.id.toLowerCase()}) | ${cell(f.summary)} |`),
  ].join("\n"),
  ...functions.map(section),
  "",
].join("\n\n");

if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  console.error("docs/functions.md differs from the doc blocks: run node bin/generate-functions-doc.mjs");
  process.exit(1);
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const oneLine = (text) => (ts.getTextOfJSDocComment(text) ?? "").replace(/\s+/g, " ").trim();

/** The doc block of one file's function, tag by tag. */
function readFunction(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const declared = source.statements.find(
    (node) =>
      ts.isFunctionDeclaration(node) && ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "customfunction"),
  );
  if (!declared) throw new Error(`${path} declares no custom function`);
  const [block] = ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc);
  const text = block.getFullText(source);
  const tags = ts.getJSDocTags(declared);
  const tag = (kind) => oneLine(tags.find(({ tagName }) => tagName.text === kind)?.comment);
  const parameters = tags.filter(ts.isJSDocParameterTag).map((param) => ({
    name: param.name.getText(source),
    optional: param.isBracketed,
    text: oneLine(param.comment),
  }));
  const id = tag("customfunction");
  return {
    id,
    category: tag("category"),
    syntax: `SEG.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    summary: oneLine(block.comment),
    remarks: tag("remarks"),
    returns: tag("returns"),
    parameters,
    // The scanner takes braces in an example for a type: the text as it stands in the file is what counts.
    examples: [...text.matchAll(/@example (=.*?) -> (.*)$/gm)].map(([, formula, answer]) => ({
      formula,
      answer,
    })),
    // TypeScript takes the first word after @see for a reference of its own: the text as it stands counts here too.
    related: (/@see (.*)$/m.exec(text)?.[1] ?? "").split(" ").filter((name) => name !== ""),
  };
}

/** The doc blocks of all cell functions of a folder, one a file, by name: what the reference page and the pane's help are made of. */
export const readFunctionDocs = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ name }) => readFunction(join(folder, name)))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

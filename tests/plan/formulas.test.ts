import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/plan/address";
import { matrix, named, planOf } from "./plan-of";

const withoutTexts = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "Sheet!");

/** References relative to the cell's own column, so that one formula reads the same in every column. */
function relative(formula: string, column: number): string {
  return withoutTexts(formula).replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)/g,
    (_, fixed: string, letters: string, anchored: string, row: string) => {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return `${fixed === "$" ? `$${letters}` : `C[${at - column}]`}${anchored}${row}`;
    },
  );
}

/** Excel functions a template may use; none is newer than Excel 2016, none jumps about or hides errors. */
const allowed = new Set(
  "IF AND ISNUMBER N COUNT COUNTIF ROWS COLUMNS SUM SUMSQ SUMPRODUCT MIN MAX ABS NA SUMIF MATCH T OR NOT SUBSTITUTE CHOOSE".split(
    " ",
  ),
);

const nestedIf = (formula: string) => {
  let inside: boolean[] = [];
  for (const [, name = "", close = ""] of formula.matchAll(/([A-Z.]*)\(|(\))/g)) {
    if (close) inside = inside.slice(0, -1);
    else if (name === "IF" && inside.includes(true)) return true;
    else inside = [...inside, name === "IF"];
  }
  return false;
};

describe.each(matrix.map((entry) => [named(entry), ...entry] as const))("formulas of %s", (_, id, choices) => {
  const plan = planOf(id, choices);
  const formulas = plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [{ place: `${name}!${columnLetters(column)}${at + 1}`, column, row: at, name, formula: cell.formula }],
      ),
    ),
  );
  const native = formulas.filter(({ formula }) => !formula.startsWith("=SEG."));

  it("one formula for each row, across all periods", () => {
    for (const { name, cells } of plan.sheets.filter(({ key }) => key === "model"))
      for (const [at, row] of cells.entries()) {
        const across = row
          .slice(5)
          .flatMap((cell, place) =>
            cell?.formula === undefined || cell.array ? [] : [relative(cell.formula, place + 5)],
          );
        expect(new Set(across).size, `${name} row ${at + 1}: ${across.join(" | ")}`).toBeLessThanOrEqual(1);
      }
  });

  it("no number in a formula but 0 and 1", () => {
    const constants = native.filter(({ formula }) =>
      (
        withoutTexts(formula)
          .replace(/\$?[A-Z]{1,3}\$?\d+/g, "")
          .match(/\d+(\.\d+)?/g) ?? []
      ).some((number) => number !== "0" && number !== "1"),
    );
    expect(constants).toEqual([]);
  });

  it("only functions of the allow-list, none of them nested IF", () => {
    for (const { place, formula } of native) {
      const used = [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? "");
      expect(
        used.filter((name) => !allowed.has(name)),
        place,
      ).toEqual([]);
      expect(nestedIf(withoutTexts(formula)), `${place}: ${formula}`).toBe(false);
    }
  });

  it("refers to cells that stand there, and never to itself", () => {
    const sheets = new Map(
      plan.sheets.map(({ name, cells, widths }) => [name, { rows: cells.length, columns: widths.length }]),
    );
    for (const { place, name, formula } of formulas)
      for (const [, sheet, ...ends] of formula
        .replace(/"(?:[^"]|"")*"/g, "")
        .matchAll(/(?:'([^']+)'!)?(\$?[A-Z]{1,2}\$?\d+)(?::(\$?[A-Z]{1,2}\$?\d+))?/g))
        for (const end of ends.filter((end) => end !== undefined)) {
          const target = sheets.get(sheet ?? name);
          const [, letters = "", row = ""] = /([A-Z]+)(\d+)/.exec(end.replaceAll("$", "")) ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
          expect(target && Number(row) <= target.rows && column <= target.columns, `${place} ${formula}`).toBe(true);
          expect(`${sheet ?? name}!${letters}${row}`, formula).not.toBe(place);
        }
  });
});

import { isFailure } from "../../../engine/failure";
import { rangeAddress } from "../../../plan/address";
import type { CellPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import type { TwoWayAnswer } from "../question/two-way-answer";
import { resultBook } from "./result-book";
import { modelReference, quoted, resultHead, type ResultSource, sheetNameFor } from "./result-source";
import { cell, filled, formatOf } from "./sheet-cell";

/** A table of two drivers on a sheet; live, its values down and across may be changed. */
export function twoWaySheet(source: ResultSource, { row, column, table }: TwoWayAnswer): WorkbookPlan {
  const { question, numbers, live } = source;
  const title = `${question.output.label} by ${row.driver} and ${column.driver}`;
  const head: (CellPlan | null)[][] = [
    ...resultHead(source, title),
    [cell("Down", "fact key"), cell(row.driver, "fact", "text")],
    [cell("Across", "fact key"), cell(column.driver, "fact", "text")],
    [cell("The drivers' own values are in bold.", "note")],
    [],
  ];
  const top = head.length;
  const down = rangeAddress({ row: top + 1, column: 0 }, { row: top + row.values.length, column: 0 });
  const across = rangeAddress({ row: top, column: 1 }, { row: top, column: column.values.length });
  const drivers = [quoted(row.driver), down, quoted(column.driver), across].join(",");
  const formula = `=SEG.SENSITIVITY(${modelReference(source)},${quoted(question.asked)},${drivers})`;
  const values = table.values.map((cells) => cells.map((value) => (isFailure(value) ? "n/a" : value)));
  const format = formatOf(
    numbers,
    values.flat().filter((value) => typeof value === "number"),
  );
  const inside = filled(values, live ? formula : undefined, (at, place) => {
    const own = Number(at === row.base) + Number(place === column.base);
    return { style: own === 2 ? "total" : own === 1 ? "subtotal" : "line", format };
  });
  return resultBook({
    title,
    name: sheetNameFor(source, "Two-way table"),
    live,
    widths: [34, 20, ...column.values.slice(1).map(() => 14)],
    rows: [
      ...head,
      [
        cell(`${row.driver} \\ ${column.driver}`, "heads", "text"),
        ...column.values.map((value) => cell(value, "typed", "fine")),
      ],
      ...row.values.map((value, at) => [cell(value, "typed", "fine"), ...(inside[at] ?? [])]),
    ],
  });
}

import { type Driver, driverNamed } from "../../../engine/model/driver";
import { isFailure } from "../../../engine/failure";
import { rangeAddress } from "../../../plan/address";
import type { WorkbookPlan } from "../../../plan/workbook-plan";
import { numbersOf } from "../question/numbers-of";
import type { Side, TwoWayAnswer } from "../question/two-way-answer";
import { resultBook } from "./result-book";
import {
  modelReference,
  outputNow,
  ownValue,
  quoted,
  resultHead,
  type ResultSource,
  type Rows,
  sheetNameFor,
  unitCell,
} from "./result-source";
import { figure, filled, formatOf, heads, text } from "./sheet-cell";

/** A table of two drivers on a sheet; live, its values down and across may be changed. */
export function twoWaySheet(source: ResultSource, { row, column, table }: TwoWayAnswer): WorkbookPlan {
  const { question, numbers, live, model, reading } = source;
  const of = question.output.label;
  const sides = [row, column].map((side: Side) => {
    const driver = driverNamed(model, side.driver) as Driver;
    const own = numbersOf(driver.line, reading.model);
    return { driver, own, label: driver.line.label, format: formatOf(own, side.values) };
  }) as [SideOnSheet, SideOnSheet];
  const [down, across] = sides;
  const values = table.values.map((cells) => cells.map((value) => (isFailure(value) ? "n/a" : value)));
  const figures = values.flat().filter((value) => typeof value === "number");
  const format = formatOf(numbers, figures);
  const base = values[row.base]?.[column.base];
  const title = `${of} by ${down.label} and ${across.label}`;
  const rows: Rows = [
    ...resultHead(source, title, "Two drivers at several values each, all others as the model has them."),
    heads(["Inputs", "Own value"]),
    ...sides.map(({ driver, own, label }, at) => [
      text(`${label}, ${at === 0 ? "down" : "across"}`, "label"),
      ownValue(source, driver),
      unitCell(own),
    ]),
    ...(typeof base === "number" ? [[text(`${of} at both`, "label"), outputNow(source, base), unitCell(numbers)]] : []),
    [],
    heads([`${down.label} (down), ${across.label} (across)`]),
  ];
  const top = rows.length;
  const ofDown = rangeAddress({ row: top + 1, column: 0 }, { row: top + row.values.length, column: 0 });
  const ofAcross = rangeAddress({ row: top, column: 1 }, { row: top, column: column.values.length });
  const drivers = [quoted(row.driver), ofDown, quoted(column.driver), ofAcross].join(",");
  const formula = `=SEG.SENSITIVITY(${modelReference(source)},${quoted(question.asked)},${drivers})`;
  const inside = filled(values, live ? formula : undefined, (at, place) => {
    const own = Number(at === row.base) + Number(place === column.base);
    return { style: own === 2 ? "total" : own === 1 ? "subtotal" : live ? "SEG data" : "line", format };
  });
  rows.push(
    [text("Own values in bold", "note"), ...column.values.map((value) => figure(value, across.format, "typed"))],
    ...row.values.map((value, at) => [figure(value, down.format, "typed"), ...(inside[at] ?? [])]),
  );
  return resultBook({ title, name: sheetNameFor(source, "Two-way table"), live, rows });
}

interface SideOnSheet {
  readonly driver: Driver;
  readonly own: ReturnType<typeof numbersOf>;
  readonly label: string;
  readonly format: string;
}

import { rangeAddress } from "../address";
import { type Block, columnOf, type Sheet } from "../book/book";
import { ownRows } from "../book/chart-room";
import { periodColumn } from "../book/period-column";
import { fillWords } from "../book/words";
import { lights, type StyleName } from "../styles";
import type { ConditionPlan, NamePlan, SheetPlan } from "../workbook-plan";
import { cellSpan, periodSpan, runs } from "./spans";

/** A named block: its rows from one column to another. */
function blockName(block: Block): NamePlan[] {
  const { words, sheet } = block;
  const { named } = block.template;
  const rows = ownRows(block);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!named || !first || !last) return [];
  const right = named.to === undefined ? periodColumn(sheet, sheet.places.at(-1) ?? 0) : columnOf(last, named.to);
  const from = { row: first.at, column: columnOf(first, named.from) };
  return [{ name: fillWords(named.name, words), range: rangeAddress(from, { row: last.at, column: right }) }];
}

/** Named ranges: a row's periods, its cell in one fixed column, or a whole block. */
export const sheetNames = (sheet: Sheet): NamePlan[] => [
  ...sheet.blocks.flatMap(blockName),
  ...sheet.rows.flatMap((row): NamePlan[] => {
    const { name, named } = row.template;
    if (name === undefined) return [];
    return [
      {
        name: fillWords(name, row.words),
        range: named === undefined ? periodSpan(row) : cellSpan(row, named),
      },
    ];
  }),
];

/** The cells of one style, as ranges down their columns. */
function rangesOf(sheet: Sheet, style: StyleName): string[] {
  const byColumn = new Map<number, number[]>();
  for (const row of sheet.rows) {
    const { styles } = row.template;
    for (const key in styles) {
      if (styles[key] !== style) continue;
      const column = columnOf(row, key);
      const rows = byColumn.get(column);
      if (rows) rows.push(row.at);
      else byColumn.set(column, [row.at]);
    }
  }
  return [...byColumn].flatMap(([column, rows]) =>
    runs(rows).map(([top, bottom]) => rangeAddress({ row: top, column }, { row: bottom, column })),
  );
}

/** The lights: cells with a verdict turn green, amber or red. */
export const sheetConditions = (sheet: Sheet): ConditionPlan[] =>
  Object.entries(lights).flatMap(([style, ofStyle]) => {
    const ranges = rangesOf(sheet, style as StyleName);
    return ranges.length === 0 ? [] : ofStyle.map((light) => ({ ranges, ...light }));
  });

/** Rows under an outline, runs of them. */
export const sheetGroups = (sheet: Sheet): string[] =>
  runs(sheet.rows.flatMap((row) => (row.template.outline === true ? [row.at] : []))).map(
    ([top, bottom]) => `${top + 1}:${bottom + 1}`,
  );

export function sheetFreeze(sheet: Sheet): Pick<SheetPlan, "freeze"> {
  const { freeze, columns } = sheet.template;
  const row = sheet.rows.findLast(({ template }) => template.key === freeze?.row);
  if (!freeze || !row) return {};
  return { freeze: { rows: row.at + 1, columns: columns.findIndex(({ key }) => key === freeze.column) + 1 } };
}

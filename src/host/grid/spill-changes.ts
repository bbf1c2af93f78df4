/**
 * Which spilled cells a calculation changed. The engine's order of calculation knows an array formula by its first cell
 * alone: what reads another cell of the array may be calculated before it and is then stale. So the host compares what
 * every array holds with what it held and lets what depends on the difference calculate once more.
 */
import type { ICellData, IRange } from "@univerjs/core";
import type { GridEngine } from "./grid-engine";

export interface CellsOfUnit {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

interface Spill extends CellsOfUnit {
  readonly values: readonly unknown[];
}

type Rows<Item> = Readonly<Record<number, Readonly<Record<number, Item | null | undefined>> | null | undefined>>;

export class SpillChanges {
  readonly #engine: GridEngine;
  #known = new Map<string, Spill>();

  constructor(engine: GridEngine) {
    this.#engine = engine;
  }

  /** The spilled cells that differ from the last time this was asked, without the first cell of each array. */
  take(): CellsOfUnit[] {
    const [before, now] = [this.#known, this.#spills()];
    this.#known = now;
    const changed: CellsOfUnit[] = [];
    for (const [anchor, spill] of now) {
      const old = before.get(anchor);
      if (old && isSame(old, spill)) continue;
      if (old) changed.push(...withoutAnchor(old));
      changed.push(...withoutAnchor(spill));
    }
    for (const [anchor, old] of before) if (!now.has(anchor)) changed.push(...withoutAnchor(old));
    return changed;
  }

  #spills(): Map<string, Spill> {
    const model = this.#engine.univer.__getInjector().get(this.#engine.formula.FormulaDataModel);
    const data = model.getArrayFormulaCellData();
    const spills = new Map<string, Spill>();
    for (const [unitId, sheets] of Object.entries(model.getArrayFormulaRange()))
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const cells = (data[unitId]?.[sheetId] ?? {}) as Rows<ICellData>;
        for (const columns of Object.values((rows ?? {}) as Rows<IRange>))
          for (const range of Object.values(columns ?? {})) {
            if (!range) continue;
            const anchor = `${unitId}!${sheetId}!${range.startRow}!${range.startColumn}`;
            spills.set(anchor, { unitId, sheetId, range, values: valuesIn(cells, range) });
          }
      }
    return spills;
  }
}

function valuesIn(cells: Rows<ICellData>, { startRow, endRow, startColumn, endColumn }: IRange): unknown[] {
  const values: unknown[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) values.push(cells[row]?.[column]?.v);
  return values;
}

const isSame = (one: Spill, other: Spill): boolean =>
  one.range.endRow === other.range.endRow &&
  one.range.endColumn === other.range.endColumn &&
  one.values.every((value, at) => value === other.values[at]);

/** The first cell holds the formula itself, and what depends on it the engine does calculate in order. */
function withoutAnchor({ unitId, sheetId, range }: CellsOfUnit): CellsOfUnit[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  const right = { startRow, endRow: startRow, startColumn: startColumn + 1, endColumn };
  const below = { startRow: startRow + 1, endRow, startColumn, endColumn };
  return [right, below]
    .filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn)
    .map((part) => ({ unitId, sheetId, range: part }));
}

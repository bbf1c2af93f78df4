import { cellAddress } from "../../plan/address";
import { findFormulas, type Scope } from "./find-formulas";
import { readStored } from "./ledger/stored-ledger";
import { relocate } from "./moved/relocate";
import { readSheets } from "./sheet-grid";
import type { NamedCell, Thawed } from "./thaw";
import { inExcel } from "../../render/office/in-excel";

/** What of the workbook freezing and thawing would touch. */
export interface ShareState {
  /** SEG formulas of the scope, and the sheets they are on. */
  readonly live: number;
  readonly liveSheets: number;
  /** Frozen ones of the whole workbook. */
  readonly frozen: number;
  readonly frozenSheets: number;
  readonly date: string;
  readonly dataset: string;
  readonly edited: readonly NamedCell[];
  readonly gone: Thawed["gone"];
  /** The workbook keeps frozen formulas that this version cannot read. */
  readonly unreadable: boolean;
}

/** What a user chooses to freeze. */
export type ScopeKind = "workbook" | "sheet" | "selection";

/** The scope as it is now: the sheet shown, the cells selected. */
export async function scopeNow(kind: ScopeKind): Promise<Scope> {
  if (kind === "workbook") return {};
  return inExcel(async (context) => {
    const cells = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = cells.worksheet.load("id");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = cells;
    return kind === "sheet" ? { sheet: sheet.id } : { sheet: sheet.id, cells: { row, column, rows, columns } };
  });
}

/** Reads how many formulas of a scope would be frozen, and what of the workbook is frozen. */
export async function readShare(scope: Scope): Promise<ShareState> {
  return inExcel(async (context) => {
    const grids = await readSheets(context);
    const live = await findFormulas(context, grids, scope);
    const stored = await readStored(context);
    const ledger = stored === "unreadable" ? undefined : stored.ledger;
    const states = (ledger ? relocate(ledger, grids) : []).map((one) => one);
    const frozen = states.flatMap(({ state }) => (state.is === "frozen" ? [state.grid.name] : []));
    return {
      live: live.length,
      liveSheets: new Set(live.map(({ grid }) => grid)).size,
      frozen: frozen.length,
      frozenSheets: new Set(frozen).size,
      date: ledger?.date ?? "",
      dataset: ledger?.dataset ?? "",
      edited: states.flatMap(({ state }) =>
        state.is === "edited" ? [{ sheet: state.grid.name, cell: cellAddress(state.place) }] : [],
      ),
      gone: states.flatMap(({ kept, sheet, state }) =>
        state.is === "gone" ? [{ sheet: sheet.name, cell: cellAddress(kept.place), why: state.why }] : [],
      ),
      unreadable: stored === "unreadable",
    };
  });
}

import { quotedSheet, rangeAddress } from "../../../plan/address";

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a sheet, by the id that stays when the sheet is renamed. */
export interface Place extends Area {
  readonly sheetId: string;
  /** What the tab says now. */
  readonly sheet: string;
}

/** `B3:D9`. */
export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  rangeAddress({ row, column }, { row: row + rows - 1, column: column + columns - 1 });

/** `'Model range'!$B$3:$D$9`, as a formula on another sheet writes it. */
export const fixedReference = ({ sheet, row, column, rows, columns }: Place): string => {
  const corner = (down: number, across: number) => ({ row: down, column: across, fixedRow: true, fixedColumn: true });
  return quotedSheet(sheet) + rangeAddress(corner(row, column), corner(row + rows - 1, column + columns - 1));
};

/** `Model range!B3:D9`, as a person reads it. */
export const placeText = (place: Place): string => `${place.sheet}!${areaAddress(place)}`;

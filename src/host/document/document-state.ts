/**
 * What a workbook holds that the grid cannot: charts, page set-ups, protection, properties. Immutable, so that a step
 * back in the undo history is the state before.
 */
import type { ChartRecord } from "../chart/chart-record";

export interface SheetState {
  readonly veryHidden?: boolean;
  readonly protection?: Readonly<Record<string, unknown>> | null;
  /** Page set-up by the name of the setting. */
  readonly page?: Readonly<Record<string, unknown>>;
  /** Outline levels of rows and columns, by index from 0. */
  readonly rowLevels?: Readonly<Record<number, number>>;
  readonly columnLevels?: Readonly<Record<number, number>>;
}

export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** For names that stand in the grid under another one: that other one by Excel's. */
export type NameAliases = Readonly<Record<string, string>>;

export interface DocumentState {
  readonly charts: readonly ChartRecord[];
  readonly sheets: Readonly<Record<string, SheetState>>;
  /** By the sheet the names belong to; the workbook's under an empty text. */
  readonly nameAliases: Readonly<Record<string, NameAliases>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly xmlParts: readonly XmlPart[];
}

export const emptyDocument: DocumentState = {
  charts: [],
  sheets: {},
  nameAliases: {},
  properties: {},
  customProperties: {},
  settings: {},
  xmlParts: [],
};

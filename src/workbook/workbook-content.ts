import type { CellLook } from "./cell-look";
import type { NameContent, SheetContent } from "./sheet-content";

/**
 * What a workbook holds, as plain data: the one form that files are written from, whether the workbook was planned from a template
 * or stands open in the grid.
 */
export interface WorkbookContent {
  readonly properties: PropertiesContent;
  /** Looks by the names that cells use. */
  readonly looks: Readonly<Record<string, CellLook>>;
  readonly sheets: readonly SheetContent[];
  /** Of the whole workbook. */
  readonly names: readonly NameContent[];
  /** Place of the sheet in front. */
  readonly active: number;
  /** XML that add-ins keep in the file. */
  readonly xmlParts: readonly XmlContent[];
  /** Add-ins with the settings they keep in the file. */
  readonly addIns: readonly AddInContent[];
}

export interface PropertiesContent {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

export interface XmlContent {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
}

export interface AddInContent {
  /** Of its manifest. */
  readonly id: string;
  readonly version: string;
  /** Values as JSON, by name. */
  readonly settings: Readonly<Record<string, string>>;
}

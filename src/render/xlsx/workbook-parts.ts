import type { SheetContent } from "../../workbook/sheet-content";
import type { WorkbookContent } from "../../workbook/workbook-content";
import { addInParts } from "./book/add-in-parts";
import { metadataPart } from "./book/metadata-part";
import { applicationPart, corePart, customPropertiesPart } from "./book/properties-parts";
import { sharedStringsPart } from "./book/shared-strings-part";
import { workbookPart } from "./book/workbook-part";
import { xmlParts } from "./book/xml-parts";
import type { Sheets } from "./chart/cached-range";
import { chartPart } from "./chart/chart-part";
import { drawingPart } from "./chart/drawing-part";
import { Distinct } from "./distinct";
import { commentsPart } from "./notes/comments-part";
import { blocksFor, noteShapesPart } from "./notes/note-shapes-part";
import { notesOf } from "./notes/notes-of";
import { numbered, type Part, type Relationship } from "./package/part";
import type { Shared } from "./sheet/cell-xml";
import { sheetPart } from "./sheet/sheet-part";
import { tablePart } from "./sheet/table-part";
import { CellFormats } from "./styles/cell-formats";
import { stylesPart } from "./styles/styles-part";

/** What the sheets before have taken: charts, tables and blocks of note shapes are numbered through the workbook. */
interface Taken {
  charts: number;
  tables: number;
  blocks: number;
}

interface SheetParts {
  readonly sheet: Part;
  readonly attached: readonly Part[];
}

/** A sheet and all that hangs on it. */
function partsOfSheet(
  content: SheetContent,
  number: number,
  isInFront: boolean,
  shared: Shared,
  sheets: Sheets,
  taken: Taken,
): SheetParts {
  const notes = notesOf(content);
  const charts = content.charts.map((chart, at) => chartPart(chart, sheets, taken.charts + at + 1));
  const tables = (content.tables ?? []).map((table, at) => tablePart(table, content, taken.tables + at + 1));
  const drawings = charts.length === 0 ? [] : [drawingPart(content.charts, charts, number)];
  const comments = notes.length === 0 ? [] : [commentsPart(notes, number)];
  const shapes = notes.length === 0 ? [] : [noteShapesPart(notes, content, number, taken.blocks + 1)];
  taken.charts += charts.length;
  taken.tables += tables.length;
  taken.blocks += notes.length === 0 ? 0 : blocksFor(notes.length);
  const [[drawing], [comment], [noteShapes]] = [drawings, comments, shapes];
  const hanging = {
    ...(drawing ? { drawing } : {}),
    ...(comment ? { comments: comment } : {}),
    ...(noteShapes ? { noteShapes } : {}),
    tables,
  };
  return {
    sheet: sheetPart(content, number, shared, hanging, isInFront),
    attached: [...drawings, ...charts, ...comments, ...shapes, ...tables],
  };
}

const targets = (kind: string, parts: readonly Part[]): Omit<Relationship, "id">[] =>
  parts.map((target) => ({ kind, target }));

/** All parts of a workbook, and what the package itself refers to. */
export function workbookParts(content: WorkbookContent): { parts: Part[]; relationships: Relationship[] } {
  const shared: Shared = {
    texts: new Distinct(),
    formats: new CellFormats(content.looks),
    dynamic: false,
    live: false,
  };
  const byName: Sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  const taken: Taken = { charts: 0, tables: 0, blocks: 0 };
  const sheets = content.sheets.map((sheet, at) =>
    partsOfSheet(sheet, at + 1, at === content.active, shared, byName, taken),
  );
  const styles = stylesPart(shared.formats);
  const texts = sharedStringsPart(shared.texts.all);
  const metadata = shared.dynamic ? [metadataPart] : [];
  const kept = content.xmlParts.map((one, at) => xmlParts(one, at + 1));
  const own = numbered([
    ...targets(
      "worksheet",
      sheets.map(({ sheet }) => sheet),
    ),
    ...targets("styles", [styles]),
    ...targets("sharedStrings", [texts]),
    ...targets("sheetMetadata", metadata),
    ...targets(
      "customXml",
      kept.map(([item]) => item),
    ),
  ]);
  const workbook = workbookPart(content, own, shared.live);
  const [core, custom, addIns] = [
    corePart(content.properties),
    customPropertiesPart(content.properties),
    addInParts(content.addIns),
  ];
  const pages = sheets.flatMap(({ sheet, attached }) => [sheet, ...attached]);
  return {
    parts: [
      workbook,
      ...pages,
      styles,
      texts,
      ...metadata,
      ...kept.flat(),
      core,
      applicationPart,
      ...custom,
      ...addIns,
    ],
    relationships: numbered([
      ...targets("officeDocument", [workbook]),
      ...targets("core-properties", [core]),
      ...targets("extended-properties", [applicationPart]),
      ...targets("custom-properties", custom),
      ...targets("webextensiontaskpanes", addIns.slice(0, 1)),
    ]),
  };
}

import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { metadataPart } from "./book/metadata-part";
import { applicationPart, corePart } from "./book/properties-parts";
import { sharedStringsPart } from "./book/shared-strings-part";
import { workbookPart } from "./book/workbook-part";
import { chartPart } from "./chart/chart-part";
import { drawingPart } from "./chart/drawing-part";
import { Distinct } from "./distinct";
import { commentsPart } from "./notes/comments-part";
import { blocksFor, noteShapesPart } from "./notes/note-shapes-part";
import { notesOf } from "./notes/notes-of";
import { numbered, type Part, type Relationship } from "./package/part";
import type { Shared } from "./sheet/cell-xml";
import { sheetPart } from "./sheet/sheet-part";
import { CellFormats } from "./styles/cell-formats";
import { stylesPart } from "./styles/styles-part";

/** How many charts and blocks of note shapes the sheets before have taken: their numbers run through the workbook. */
interface Taken {
  charts: number;
  blocks: number;
}

/** A sheet and all that hangs on it, the sheet first. */
function partsOfSheet(plan: SheetPlan, number: number, shared: Shared, taken: Taken): Part[] {
  const notes = notesOf(plan);
  const charts = plan.charts.map((chart, at) => chartPart(chart, plan, taken.charts + at + 1));
  const drawings = charts.length === 0 ? [] : [drawingPart(plan.charts, charts, number)];
  const comments = notes.length === 0 ? [] : [commentsPart(notes, number)];
  const shapes = notes.length === 0 ? [] : [noteShapesPart(notes, plan.widths, number, taken.blocks + 1)];
  taken.charts += charts.length;
  taken.blocks += notes.length === 0 ? 0 : blocksFor(notes.length);
  const [[drawing], [comment], [noteShapes]] = [drawings, comments, shapes];
  const attached = {
    ...(drawing ? { drawing } : {}),
    ...(comment ? { comments: comment } : {}),
    ...(noteShapes ? { noteShapes } : {}),
  };
  return [sheetPart(plan, number, shared, attached), ...drawings, ...charts, ...comments, ...shapes];
}

/** All parts of a workbook, and what the package itself refers to. */
export function workbookParts(plan: WorkbookPlan): { parts: Part[]; relationships: Relationship[] } {
  const shared: Shared = { texts: new Distinct(), formats: new CellFormats(plan.styles) };
  const taken: Taken = { charts: 0, blocks: 0 };
  const sheets = plan.sheets.map((sheet, at) => partsOfSheet(sheet, at + 1, shared, taken));
  const styles = stylesPart(shared.formats);
  const texts = sharedStringsPart(shared.texts.all);
  const own = numbered([
    ...sheets.flatMap(([sheet]) => (sheet ? [{ kind: "worksheet", target: sheet }] : [])),
    { kind: "styles", target: styles },
    { kind: "sharedStrings", target: texts },
    ...(plan.live ? [{ kind: "sheetMetadata", target: metadataPart }] : []),
  ]);
  const workbook = workbookPart(plan, own);
  const core = corePart(plan);
  return {
    parts: [workbook, ...sheets.flat(), styles, texts, ...(plan.live ? [metadataPart] : []), core, applicationPart],
    relationships: numbered([
      { kind: "officeDocument", target: workbook },
      { kind: "core-properties", target: core },
      { kind: "extended-properties", target: applicationPart },
    ]),
  };
}

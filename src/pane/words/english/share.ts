const formulas = (count: number) => `${count} ${count === 1 ? "formula" : "formulas"}`;
const sheets = (count: number) => `${count} ${count === 1 ? "sheet" : "sheets"}`;
const were = (count: number) => (count === 1 ? "was" : "were");

/** Freezing, thawing, and the file that opens anywhere. */
export const share = {
  needsWorkbook: "Freezing needs a workbook in Excel.",
  freezeHead: "Freeze formulas",
  freezeDoes:
    "Freezing turns SEG formulas into the values they show, so that anybody sees them without Segbook. The formulas stay in the workbook, unseen, and Thaw brings them back.",
  withNotes: "A note on each cell names its formula; a cell that has a note keeps its own.",
  withoutNotes:
    "The cells get no notes here: neither the playground nor older versions of Excel let an add-in write them. Source still shows where a frozen value comes from, and a template's Sources sheet keeps it in the file.",
  scope: "What to freeze",
  scopes: { workbook: "The whole workbook", sheet: "The sheet shown", selection: "The cells selected" },
  counting: "Counting…",
  live: (count: number, on: number, scope: "workbook" | "sheet" | "selection", frozen: number) =>
    count === 0
      ? {
          workbook: `No live SEG formulas${frozen === 0 ? " in this workbook" : `: ${frozen} ${frozen === 1 ? "is" : "are"} frozen`}.`,
          sheet: "No live SEG formulas on this sheet.",
          selection: "No live SEG formulas among the cells selected.",
        }[scope]
      : `${formulas(count)}${scope === "workbook" ? ` on ${sheets(on)}` : ""} will become ${count === 1 ? "its value" : "their values"}.`,
  freeze: "Freeze",
  frozenHead: "Frozen",
  frozen: (count: number, on: number, date: string, dataset: string) =>
    `${formulas(count)} frozen on ${sheets(on)}, last on ${date} from dataset ${dataset}.`,
  thaw: "Thaw",
  edited: (count: number, cells: string) =>
    `${formulas(count)} ${were(count)} typed over since: ${cells}. Thawing leaves what was typed.`,
  overwrite: "Thaw and overwrite",
  froze: (count: number, on: number) => `Froze ${formulas(count)} on ${sheets(on)}.`,
  nothingFrozen: "Nothing was frozen.",
  waiting: (count: number) =>
    `${formulas(count)} ${count === 1 ? "has" : "have"} no result yet, or ${count === 1 ? "is" : "are"} unknown here, and ${count === 1 ? "stays a formula" : "stay formulas"}.`,
  guarded: (names: string) => `Protected and left as they are: ${names}.`,
  thawed: (count: number, on: number) => `Thawed ${formulas(count)} on ${sheets(on)}.`,
  nothingThawed: "Nothing was thawed.",
  differing: (count: number, cells: string) =>
    `${formulas(count)} now ${count === 1 ? "shows another figure" : "show other figures"} than the frozen ones, because what they read or the dataset has changed: ${cells}.`,
  editedKept: (count: number, cells: string) => `${formulas(count)} ${were(count)} typed over and left: ${cells}.`,
  gone: {
    "sheet deleted": (count: number, cells: string) =>
      `${formulas(count)} stood on a sheet that was deleted: ${cells}.`,
    "cells gone": (count: number, cells: string) =>
      `${formulas(count)} cannot come back, because ${count === 1 ? "its" : "their"} cells were deleted or taken apart: ${cells}.`,
    "source gone": (count: number, cells: string) =>
      `${formulas(count)} cannot come back, because cells that ${count === 1 ? "it reads" : "they read"} were deleted: ${cells}.`,
  },
  andMore: (named: string, rest: number) => `${named} and ${rest} more`,
  working: "Writing into the workbook",
  cells: (done: number, total: number) => `${done} of ${total} cells`,
  cancelling: "Taking back what was written",
  cancelled: "Cancelled. The workbook is as it was.",
  trouble: {
    notSaved: {
      what: "The workbook could not be saved as a file.",
      remedy: "Try again, or save it with Excel itself (Ctrl+S).",
    },
    partlyDone: (names: readonly string[]) =>
      `Some cells of ${names.map((name) => `"${name}"`).join(", ")} could not be put back. The workbook keeps every formula: choose Freeze or Thaw again, or use Excel's Undo.`,
    figuresDiffer: (sheet: string) =>
      `On the sheet "${sheet}" a value would not have looked the same as its formula, so nothing was frozen.`,
    unreadable:
      "This workbook keeps formulas that a later version of Segbook froze. Update Segbook to thaw them; they are left as they are.",
  },
  fileHead: "This workbook as a file",
  fileDoes: "Saves a copy of the whole workbook as it stands, with everything you changed, as an .xlsx file.",
  fileIsLive: (count: number) =>
    `It keeps ${formulas(count)} of Segbook: freeze ${count === 1 ? "it" : "them"} first for a reader without the add-in.`,
  downloadWorkbook: "Download this workbook",
  noFiles: "This version of Excel lets no add-in read the file: save the workbook with Excel itself (Ctrl+S).",
  templateFiles: "A template as a new file, without your changes: Download template in the Insert view.",
  saved: (file: string) => `${file} is among your downloads: this workbook as it stands now.`,
  reading: "Reading the workbook",
  bytes: (done: number, total: number) => `${Math.round(done / 1024)} of ${Math.round(total / 1024)} KB`,
  cancelledFile: "Cancelled. Nothing was saved.",
};

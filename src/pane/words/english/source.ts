/** The source card of the selected cell. */
export const source = {
  needsWorkbook: "The source card follows the selection of a workbook in Excel.",
  empty: "This cell is empty.",
  typed: "This cell was typed: it holds no formula, so there is no source to show.",
  whichHaveOne:
    "Select a cell with a SEG formula, a value that Segbook froze, or a formula over such cells to see its source.",
  kinds: {
    seg: "SEG formula",
    frozen: "Frozen value; the formula was",
    derived: "Formula of this workbook",
  },
  frozenOn: (date: string, dataset: string) => `Frozen on ${date} from dataset ${dataset}; the formula was`,
  readIn: (source: string) => `When it was frozen, the figures of this formula were read in ${source}.`,
  comesFrom: (figures: number, more: boolean) =>
    `Comes from ${figures}${more ? " or more" : ""} ${figures === 1 && !more ? "figure" : "figures"} of filings:`,
  noFigures: "None of the cells it reads comes from a SEG formula.",
  noFigure: (name: string) =>
    `SEG.${name} works with cells of this workbook or describes the dataset: no filing states this value.`,
  notFollowed: (name: string) =>
    `An argument of SEG.${name} is worked out with a function that the card does not follow. Put it into a cell of its own to see the source.`,
  neverZero: "A missing figure is never zero.",
  copy: "Copy citation",
  copied: "Copied",
  heard: (name: string, value: string) => `${name}: ${value}`,
  rows: {
    Value: "Value",
    Company: "Company",
    Segment: "Segment",
    Metric: "Metric",
    Period: "Period",
    Structure: "Structure",
    Filing: "Filing",
    Label: "Label",
    Status: "Status",
    "Source kind": "Source kind",
    Source: "Source",
    Link: "Link",
    Note: "Note",
    Arithmetic: "Arithmetic",
  },
};

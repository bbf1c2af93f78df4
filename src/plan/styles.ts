/** How a cell looks, apart from its number format. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Stripes of this colour over the fill. */
  readonly hatch?: string;
  readonly align?: "left" | "center" | "right";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Where in a tall row its content stands; at the bottom where left out, as in Excel. */
  readonly vertical?: "top" | "center";
  /** Lines above and below. */
  readonly top?: LineStyle;
  readonly bottom?: LineStyle;
}

export interface LineStyle {
  readonly line: "thin" | "double";
  readonly color: string;
}

const ink = "#1F2937";
const muted = "#6B7280";
const navy = "#1F3864";
const thin: LineStyle = { line: "thin", color: navy };
const faint: LineStyle = { line: "thin", color: "#D1D5DB" };
const double: LineStyle = { line: "double", color: navy };

/** Looks by the part a cell plays; templates name them. */
export const styles = {
  plain: { color: ink },
  title: { bold: true, size: 14, color: navy },
  fact: { color: muted },
  "fact key": { color: muted, bold: true },
  actuals: { bold: true, color: "#FFFFFF", fill: navy, align: "right" },
  forecast: { bold: true, color: "#FFFFFF", fill: "#2E75B6", align: "right" },
  heads: { bold: true, color: "#FFFFFF", fill: navy },
  "year of": { bold: true, color: navy, fill: "#EEF2FA", align: "right" },
  "period end": { italic: true, color: muted, align: "right", bottom: thin },
  section: { bold: true, color: navy, fill: "#D9E2F3", size: 12 },
  part: { bold: true, color: navy, bottom: thin },
  line: { align: "right" },
  label: { color: ink, align: "left", indent: 1 },
  unit: { color: muted },
  /** A unit after a figure of its own. */
  aside: { color: muted, align: "left", indent: 1 },
  note: { color: muted, italic: true },
  subtotal: { bold: true, top: thin, align: "right" },
  total: { bold: true, top: thin, bottom: double, align: "right" },
  memo: { italic: true, align: "right" },
  filing: { color: muted, size: 8, align: "right" },
  check: { italic: true, color: muted, align: "right" },
  verdict: { bold: true, size: 9, align: "center" },
  typed: { fill: "#FFFBE6", align: "right", color: "#0000FF" },
  /** A cell to type into that holds an assumption at first. */
  assumption: { fill: "#FFFBE6", hatch: "#F4B183", align: "right" },
  assumed: { hatch: "#F4B183", align: "right" },
  /** A long note, or the long name of a line or driver. */
  "fine print": { color: muted, italic: true, size: 9 },
  /** A label beside it. */
  caption: { color: ink, size: 11 },
  /** A formula text of a model range. */
  definition: { color: "#0000FF", align: "left", size: 9 },
  "whole definition": { color: "#000000", align: "left", size: 9, wrap: true },
  "chart data": { color: muted, align: "right" },
  outside: { fill: "#F3F4F6" },
  text: { wrap: true, color: ink },
  /** A row of sentences: all its cells begin on one line. */
  tall: { vertical: "top", bottom: faint },
  /** Its cells where they do not fill the row: a text, a figure, a unit. */
  prose: { color: ink, wrap: true, vertical: "top", bottom: faint },
  "prose figure": { align: "right", vertical: "top", bottom: faint },
  "prose unit": { color: muted, vertical: "top", bottom: faint },
  "typed text": { fill: "#FFFBE6", color: "#0000FF", wrap: true, vertical: "top", bottom: faint },
  topic: { bold: true, color: navy, fill: "#EEF2FA" },
  quote: { wrap: true, italic: true, color: ink },
  "claim verdict": { bold: true, size: 9, align: "center", wrap: true },
  link: { color: "#0563C1" },
  filed: { color: "#0000FF" },
  formula: { color: "#000000" },
  "other sheet": { color: "#00803C" },
  "SEG data": { color: "#7030A0" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** Looks that say what a figure is: a row of them marks its figures, not the labels beside. */
export const marks: readonly (StyleName | undefined)[] = ["typed", "assumed", "assumption"];

/** One look of several parts, later ones over earlier ones. */
export const combined = (names: readonly StyleName[]): CellStyle =>
  names.reduce<CellStyle>((look, name) => ({ ...look, ...styles[name] }), {});

export const tabColors = { cover: navy, model: "#2E75B6", control: muted } as const;

/** How a cell looks that holds a text. */
export interface Light {
  readonly equals: string;
  readonly fill: string;
  readonly color: string;
}

const green = { fill: "#C6EFCE", color: "#006100" };
const amber = { fill: "#FFEB9C", color: "#7F6000" };
const red = { fill: "#FFC7CE", color: "#9C0006" };
const grey = { fill: "#E5E7EB", color: muted };

/** What verdicts look like, by the style of their cells: the lights of checks, and what became of a claim. */
export const lights: Readonly<Partial<Record<StyleName, readonly Light[]>>> = {
  verdict: [
    { equals: "OK", ...green },
    { equals: "OK (by construction)", fill: "#E2EFDA", color: "#375623" },
    { equals: "INCONCLUSIVE", ...amber },
    { equals: "FAIL", ...red },
  ],
  "claim verdict": [
    { equals: "confirmed", ...green },
    { equals: "wrong", ...red },
    { equals: "conflicting within the article", ...amber },
    { equals: "not checkable", ...grey },
  ],
};

/** Series of a chart in their order: apart from each other in light and dark and for most colour-blind readers. */
export const seriesColors = [
  "#1F3864",
  "#2E75B6",
  "#ED7D31",
  "#7F7F7F",
  "#FFC000",
  "#70AD47",
  "#9DC3E6",
  "#843C0C",
  "#7030A0",
] as const;

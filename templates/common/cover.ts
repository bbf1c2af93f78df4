import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import type { StyleName } from "../../src/plan/styles";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { coverHeader } from "./header";
import { blank, section } from "./rows";

const line = (key: string, name: string, text: string): RowTemplate => ({
  key,
  cells: { section: name, label: text },
  styles: { section: "fact key", label: "plain" },
});

const legend = (key: string, style: StyleName, sample: string, text: string): RowTemplate => ({
  key,
  cells: { unit: sample, label: text },
  styles: { unit: style },
});

/** A constant of the model: visible, named, changed in one place. */
export const constant = (key: string, label: string, number: number, note: string, format: string): RowTemplate => ({
  key,
  cells: { label, unit: { number }, note },
  formats: { unit: format },
  styles: { unit: "line" },
  name: key,
  named: "unit",
});

/** What arithmetic on binary fractions may be off by. */
const arithmetic = constant(
  "arithmetic",
  "Tolerance of the calculation itself",
  1e-9,
  "binary fractions; no rounding of figures",
  "fine",
);

const about: BlockTemplate = {
  key: "about",
  rows: [
    section("about_head", "About"),
    line("purpose", "Purpose", "{template.purpose}"),
    { ...line("chosen_periods", "Periods", "{periods.range}"), when: "{periods.range}" },
    {
      ...line(
        "chosen_live",
        "Mode",
        "Live: data cells call the Segbook add-in; every step after them is a native formula.",
      ),
      when: ["{live}", "{sourced}"],
    },
    {
      ...line(
        "chosen_portable",
        "Mode",
        "Portable: data cells hold values with their sources; opens without the add-in.",
      ),
      when: ["{portable}", "{sourced}"],
    },
    {
      ...line(
        "chosen_own",
        "Mode",
        "Your own company: type its figures into the yellow cells; every step after them is a formula.",
      ),
      when: "{own}",
    },
    blank("about_end"),
  ],
};

const contents: BlockTemplate = {
  key: "contents",
  rows: [
    section("contents_head", "Contents"),
    {
      key: "sheet",
      repeat: "sheets",
      cells: { label: { text: "{sheet.name}", sheet: "{sheet.key}" }, note: "{sheet.purpose}" },
    },
    blank("contents_end"),
  ],
};

const colours: BlockTemplate = {
  key: "legend",
  rows: [
    section("legend_head", "Legend"),
    legend("legend_filed", "filed", "1,234", "Blue: typed, or as filed"),
    legend("legend_formula", "formula", "1,234", "Black: formula on this sheet"),
    legend("legend_sheet", "other sheet", "1,234", "Green: formula that reads another sheet"),
    legend("legend_seg", "SEG data", "1,234", "Purple: live data of the add-in"),
    legend("legend_assumed", "assumed", "1,234", "Orange hatch: allocated or assumed by a stated driver"),
    legend("legend_typed", "typed", "12.5%", "Yellow: cell to type into"),
    legend("legend_outside", "outside", "", "Grey: the structure is not stated for this year"),
    line(
      "legend_master",
      "Top left",
      "OK, INCONCLUSIVE or FAIL: the master check, the worst verdict on the sheet Checks",
    ),
    line(
      "legend_nd",
      "n/d",
      "No figure: not disclosed, not in the dataset, or no such line that year; the cell's note (Excel with notes) says which",
    ),
    line(
      "legend_copy",
      "1,234*",
      "Read in a secondary copy, not in the filing itself: confirm it there; the sheet Sources names the copy and the filing",
    ),
    line("legend_nm", "n/m", "Not meaningful: no comparable base, or one of zero or below"),
    line(
      "legend_na",
      "n/a",
      "Nothing to check: another structure the year before, before the dataset, or no figure on either side; no check is open",
    ),
    line("legend_incomplete", "incomplete", "A sum over lines of which one is missing; never a smaller number"),
    blank("legend_end"),
  ],
};

/** The Cover: purpose, choices, contents, legend and the constants of the model. */
export const cover = (constants: readonly RowTemplate[]): SheetTemplate => ({
  key: "cover",
  name: "Cover",
  purpose: "Purpose, contents, legend and constants",
  columns: [
    { key: "section", width: 15, style: "plain" },
    { key: "label", width: 62, style: "label" },
    { key: "unit", width: 13, style: "line" },
    { key: "note", width: 22, style: "note" },
    { key: "check", width: 18, style: "plain" },
    { key: "room", width: 44, style: "plain" },
  ],
  periods: false,
  orientation: "landscape",
  onePage: true,
  tab: "cover",
  blocks: [
    coverHeader,
    about,
    contents,
    colours,
    { key: "constants", rows: [section("constants_head", "Constants"), arithmetic, ...constants] },
  ],
});

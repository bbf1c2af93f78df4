import type { CellStyle, LineStyle } from "../../../plan/styles";
import type { ConditionPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { Distinct } from "../distinct";
import { element, valued } from "../xml/element";

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const colored = (name: string, color: string | undefined): string =>
  color === undefined ? "" : element(name, { rgb: argb(color) });
const flag = (name: string, on: boolean | undefined): string => (on === true ? element(name) : "");

const font = ({ bold, italic, size = 11, color }: CellStyle): string =>
  element(
    "font",
    {},
    flag("b", bold),
    flag("i", italic),
    valued("sz", size),
    colored("color", color),
    valued("name", "Calibri"),
    valued("family", 2),
  );

const pattern = (patternType: string, foreground = "", background = ""): string =>
  element("fill", {}, element("patternFill", { patternType }, foreground, background));

function fillOf({ fill, hatch }: CellStyle): string {
  if (hatch !== undefined) return pattern("lightUp", colored("fgColor", hatch), colored("bgColor", fill));
  return fill === undefined ? pattern("none") : pattern("solid", colored("fgColor", fill));
}

const edge = (name: string, style: LineStyle | undefined): string =>
  style === undefined ? element(name) : element(name, { style: style.line }, colored("color", style.color));

const border = ({ top, bottom }: CellStyle): string =>
  element(
    "border",
    {},
    element("left"),
    element("right"),
    edge("top", top),
    edge("bottom", bottom),
    element("diagonal"),
  );

/** Formats that every spreadsheet program knows by number. */
const builtIn: Readonly<Record<string, number>> = { General: 0, "0%": 9, "@": 49 };
const firstOwn = 164;

const plain: CellStyle = {};

/** The looks and number formats of a workbook's cells, each combination once: what a cell's `s` counts. */
export class CellFormats {
  readonly fonts = new Distinct([font(plain)]);
  readonly fills = new Distinct([pattern("none"), pattern("gray125")]); // the first two are fixed by Excel
  readonly borders = new Distinct([border(plain)]);
  readonly numberFormats = new Distinct();
  readonly formats = new Distinct();
  readonly conditional = new Distinct();
  readonly #styles: WorkbookPlan["styles"];
  readonly #places = new Map<string, number>();

  constructor(styles: WorkbookPlan["styles"]) {
    this.#styles = styles;
    this.formats.place(this.#formatXml(plain, "General", false));
  }

  /** The place of a style's look with a number format; `quoted`: the cell holds text that could be taken for a formula. */
  place(style: string, format: string, quoted: boolean): number {
    const key = `${quoted ? "'" : ""}${style}\n${format}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.formats.place(this.#formatXml(this.#styles[style] ?? plain, format, quoted));
    this.#places.set(key, place);
    return place;
  }

  /** The number of a number format. */
  numberFormat(format: string): number {
    return builtIn[format] ?? firstOwn + this.numberFormats.place(format);
  }

  /** The place of what a condition changes. */
  placeCondition({ fill, color }: ConditionPlan): number {
    // In a condition the colour of a solid fill is its background.
    const solid = element("fill", {}, element("patternFill", { patternType: "solid" }, colored("bgColor", fill)));
    return this.conditional.place(element("dxf", {}, element("font", {}, colored("color", color)), solid));
  }

  /** The code of a number format by its number. */
  get codes(): [number, string][] {
    return this.numberFormats.all.map((code, at) => [firstOwn + at, code]);
  }

  #formatXml(style: CellStyle, format: string, quoted: boolean): string {
    const { align, indent, wrap, vertical } = style;
    const aligned = align !== undefined || vertical !== undefined || wrap === true;
    return element(
      "xf",
      {
        numFmtId: this.numberFormat(format),
        fontId: this.fonts.place(font(style)),
        fillId: this.fills.place(fillOf(style)),
        borderId: this.borders.place(border(style)),
        xfId: 0,
        quotePrefix: quoted ? true : undefined,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: aligned ? true : undefined,
      },
      aligned ? element("alignment", { horizontal: align, vertical, indent, wrapText: wrap }) : "",
    );
  }
}

import type { CellLook } from "../../../workbook/cell-look";
import type { ConditionLook } from "../../../workbook/condition-content";
import type { WorkbookContent } from "../../../workbook/workbook-content";
import { Distinct } from "../distinct";
import { element } from "../xml/element";
import { alignmentXml } from "./alignment-xml";
import { borderXml } from "./border-xml";
import { changeXml } from "./change-xml";
import { fillXml, pattern } from "./fill-xml";
import { fontXml } from "./font-xml";

/** Formats that every spreadsheet program knows by number. */
const builtIn: Readonly<Record<string, number>> = { General: 0, "0%": 9, "@": 49 };
const firstOwn = 164;

const plain: CellLook = {};

/** The looks and number formats of a workbook's cells, each combination once: what a cell's `s` counts. */
export class CellFormats {
  readonly fonts = new Distinct([fontXml(plain)]);
  readonly fills = new Distinct([pattern("none"), pattern("gray125")]); // the first two are fixed by Excel
  readonly borders = new Distinct([borderXml(plain)]);
  readonly numberFormats = new Distinct();
  readonly formats = new Distinct();
  readonly conditional = new Distinct();
  readonly #looks: WorkbookContent["looks"];
  readonly #places = new Map<string, number>();

  constructor(looks: WorkbookContent["looks"]) {
    this.#looks = looks;
    this.formats.place(this.#formatXml(plain, "General", false));
  }

  /** The place of a look with a number format; `quoted`: the cell holds text that could be taken for a formula. */
  place(style: string, format: string, quoted: boolean): number {
    const key = `${quoted ? "'" : ""}${style}\n${format}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.formats.place(this.#formatXml(this.#looks[style] ?? plain, format, quoted));
    this.#places.set(key, place);
    return place;
  }

  /** The number of a number format. */
  numberFormat(format: string): number {
    return builtIn[format] ?? firstOwn + this.numberFormats.place(format);
  }

  /** The place of what a condition changes. */
  placeCondition(look: ConditionLook): number {
    return this.conditional.place(changeXml(look));
  }

  /** The code of a number format by its number. */
  get codes(): [number, string][] {
    return this.numberFormats.all.map((code, at) => [firstOwn + at, code]);
  }

  #formatXml(look: CellLook, format: string, quoted: boolean): string {
    const { unlocked, formulaHidden } = look;
    const alignment = alignmentXml(look);
    const guarded = unlocked === true || formulaHidden === true;
    return element(
      "xf",
      {
        numFmtId: this.numberFormat(format),
        fontId: this.fonts.place(fontXml(look)),
        fillId: this.fills.place(fillXml(look)),
        borderId: this.borders.place(borderXml(look)),
        xfId: 0,
        quotePrefix: quoted ? true : undefined,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment === "" ? undefined : true,
        applyProtection: guarded ? true : undefined,
      },
      alignment,
      guarded ? element("protection", { locked: unlocked === true ? false : undefined, hidden: formulaHidden }) : "",
    );
  }
}

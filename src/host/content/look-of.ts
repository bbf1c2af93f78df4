import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { CellLook, LineKind, LineLook } from "../../workbook/cell-look";
import { indentOf } from "../excel/format/alignment";
import type { CellExtras } from "../excel/format/cell-extras";
import { shownColor } from "../excel/format/color";
import { filePattern } from "./file-pattern";

/** The grid's numbers for lines, in their order. */
const lines: readonly (LineKind | undefined)[] = [
  undefined,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const aligned: readonly CellLook["align"][] = [
  undefined,
  "left",
  "center",
  "right",
  "justify",
  "justify",
  "distributed",
];
const standing: readonly CellLook["vertical"][] = [undefined, "top", "center", undefined];
const isOn = (flag: number | undefined): boolean => flag === 1;
/** What Excel's new cells have. */
const usual = { font: "Calibri", size: 11 };
const doubled = 10;
const wrapped = 3;
const below = 2;

/** A colour files can hold. */
function colorOf(style: Nullable<IColorStyle>): string | undefined {
  const shown = shownColor(style ? style.rgb : undefined);
  const short = /^#([0-9A-F])([0-9A-F])([0-9A-F])$/.exec(shown ?? "");
  const color = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : shown;
  return color !== undefined && /^#[0-9A-F]{6}$/.test(color) ? color : undefined;
}

function lineOf(side: Nullable<IBorderStyleData>): LineLook | undefined {
  const line = side ? lines[side.s] : undefined;
  return !side || line === undefined ? undefined : { line, color: colorOf(side.cl) ?? "#000000" };
}

function rotationOf({ tr }: IStyleData): number | undefined {
  if (!tr) return undefined;
  if (isOn(tr.v)) return 255;
  // The grid turns clockwise; files count what leans up as 1 to 90 and what leans down as 91 to 180.
  return tr.a === 0 ? undefined : tr.a < 0 ? -tr.a : 90 + tr.a;
}

function scriptOf({ va }: IStyleData): CellLook["script"] {
  const offset = Number(va ?? 0);
  return offset < below ? undefined : offset === below ? "subscript" : "superscript";
}

/** The parts of a look that are not Excel's defaults. */
export function lookOf(style: IStyleData, extras: CellExtras): CellLook {
  const { ff, fs, bl, it, st, ul, cl, bg, ht, vt, tb, bd } = style;
  const indent = indentOf(style);
  const kind = filePattern(extras.pattern);
  const look: { [Part in keyof CellLook]: CellLook[Part] | undefined } = {
    font: ff === usual.font ? undefined : (ff ?? undefined),
    size: fs === usual.size ? undefined : fs,
    bold: isOn(bl) ? true : undefined,
    italic: isOn(it) ? true : undefined,
    strike: isOn(st?.s) ? true : undefined,
    underline: isOn(ul?.s) ? (Number(ul?.t) === doubled ? "double" : "single") : undefined,
    script: scriptOf(style),
    color: colorOf(cl),
    fill: colorOf(bg),
    pattern: kind === undefined ? undefined : { kind, color: extras.patternColor ?? "#000000" },
    align: aligned[ht ?? 0],
    vertical: standing[vt ?? 0],
    indent: indent === 0 ? undefined : indent,
    wrap: Number(tb) === wrapped ? true : undefined,
    rotation: rotationOf(style),
    top: lineOf(bd?.t),
    right: lineOf(bd?.r),
    bottom: lineOf(bd?.b),
    left: lineOf(bd?.l),
    unlocked: extras.locked === false ? true : undefined,
    formulaHidden: extras.formulaHidden === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(look).filter(([, part]) => part !== undefined));
}

import { Memory } from "../../engine/memory";
import type { Row } from "../book/book";
import { type CellStyle, combined, lights, marks, type StyleName, styles } from "../styles";

/** The parts a cell's look is made of, later ones over earlier ones. */
export interface Look {
  readonly parts: readonly (StyleName | undefined)[];
  /** In a fixed column the row gives weight, lines and fill, the column the alignment. */
  readonly fixed: boolean;
}

/** More looks than any workbook has. */
const limit = 1_000;

/** Collects the looks that the cells of a workbook use, each under its name. */
export class Looks {
  readonly styles = new Map<string, CellStyle>();
  /** Names by their parts: tens of thousands of cells share a few dozen looks. */
  private readonly names = new Memory<string>(limit);

  /** The name under which a look is kept. */
  register({ parts, fixed }: Look): string {
    const keys = [fixed ? "column" : "", ...parts.map((part) => part ?? "")];
    return this.names.recall(keys) ?? this.names.keep(keys, this.add({ parts, fixed }));
  }

  private add(look: Look): string {
    const name = [...(look.fixed ? ["column"] : []), ...look.parts.flatMap((part) => part ?? [])].join(" + ");
    this.styles.set(name, styleOf(look));
    return name;
  }
}

/** Heads on a dark ground keep their colour, wherever their text comes from. */
const heads: readonly (StyleName | undefined)[] = ["actuals", "forecast", "heads"];

/** The look of a fixed column's cell; `own` is the style of the column itself. */
export const fixedLook = (
  row: Row,
  column: string,
  own: StyleName | undefined,
  origin: StyleName | undefined,
): Look => ({
  parts: [
    own,
    marks.includes(row.template.style) ? undefined : row.template.style,
    row.template.styles?.[column],
    heads.includes(row.template.style) ? undefined : origin,
  ],
  fixed: true,
});

/** The look of a period's cell; one that the block does not span is greyed. */
export function periodLook(
  { template: { across, style, aheadStyle = style } }: Row,
  where: "past" | "ahead" | "outside",
  origin: StyleName | undefined,
): Look {
  const own = where === "ahead" ? aheadStyle : style;
  const colour = heads.includes(own) ? undefined : origin;
  return { parts: across !== undefined && where === "outside" ? ["outside"] : [own, colour], fixed: false };
}

/** The style of a look. */
function styleOf({ parts, fixed }: Look): CellStyle {
  const names = parts.flatMap((name) => name ?? []);
  const look = combined(names);
  if (!fixed) return look;
  const [column] = parts;
  const alignment: CellStyle = column === undefined ? {} : styles[column];
  const { align, ...rest } = look;
  const own = names.some((name) => lights[name]) ? align : alignment.align;
  return own === undefined ? rest : { ...rest, align: own };
}

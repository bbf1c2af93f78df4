import type { Row } from "../book/book";
import { type CellStyle, combined, type StyleName, styles } from "../styles";

/** The parts a cell's look is made of, later ones over earlier ones. */
export interface Look {
  readonly parts: readonly StyleName[];
  /** In a fixed column the row gives weight, lines and fill, the column the alignment. */
  readonly fixed: boolean;
}

const given = (names: readonly (StyleName | undefined)[]): StyleName[] => names.flatMap((name) => name ?? []);

/** The look of a fixed column's cell. */
export function fixedLook(row: Row, column: string, origin: StyleName | undefined): Look {
  const own = row.block.sheet.template.columns.find(({ key }) => key === column);
  return { parts: given([own?.style, row.template.style, row.template.styles?.[column], origin]), fixed: true };
}

/** The look of a period's cell; one that the block does not span is greyed. */
export function periodLook(row: Row, inside: boolean, origin: StyleName | undefined): Look {
  if (row.template.across !== undefined && !inside) return { parts: ["outside"], fixed: false };
  return { parts: given([row.template.style, origin]), fixed: false };
}

export const lookName = ({ parts, fixed }: Look): string => [...(fixed ? ["column"] : []), ...parts].join(" + ");

/** The style of a look. */
export function styleOf({ parts, fixed }: Look): CellStyle {
  const look = combined(parts);
  if (!fixed) return look;
  const [column] = parts;
  const alignment: CellStyle = column === undefined ? {} : styles[column];
  const { align, ...rest } = look;
  const own = alignment.align ?? (parts.includes("verdict") ? align : undefined);
  return own === undefined ? rest : { ...rest, align: own };
}

import { formatCode } from "../formats";
import type { RowTemplate } from "../row-template";
import { type CellStyle, combined, lights, marks, type StyleName, styles } from "../styles";
import type { CellPlan } from "../workbook-plan";
import type { ColumnTemplate } from "../workbook-template";

/** The parts a cell's look is made of, later ones over earlier ones. */
interface Parts {
  readonly parts: readonly (StyleName | undefined)[];
  /** In a fixed column the row gives weight, lines and fill, the column the alignment. */
  readonly fixed: boolean;
}

/** A cell's look under its name. */
interface Look {
  readonly name: string;
  readonly style: CellStyle;
  /** A cell that has nothing but the look: one and the same wherever it stands. */
  readonly blank: CellPlan;
}

type Origin = CellPlan["origin"];
/** Where a period stands for a row's block. */
type Where = "past" | "ahead" | "outside";
type ByOrigin = Map<Origin, Look>;
type Places = Map<ColumnTemplate | Where, ByOrigin>;

/** A row's cells in one place look alike but for their origin, and so do those of all its repetitions, in every workbook. */
const known = new WeakMap<RowTemplate, Places>();

function looksAt(row: RowTemplate, place: ColumnTemplate | Where): ByOrigin {
  let places = known.get(row);
  if (!places) known.set(row, (places = new Map() as Places));
  let looks = places.get(place);
  if (!looks) places.set(place, (looks = new Map() as ByOrigin));
  return looks;
}

/** Collects the looks that the cells of a workbook use, each under its name. */
export class Looks {
  readonly styles = new Map<string, CellStyle>();

  /** The look of a fixed column's cell. */
  fixed(row: RowTemplate, column: ColumnTemplate, origin: Origin): Look {
    const looks = looksAt(row, column);
    let look = looks.get(origin);
    if (!look) looks.set(origin, (look = lookOf(fixedParts(row, column, origin))));
    return this.used(look);
  }

  /** The look of a period's cell. */
  period(row: RowTemplate, where: Where, origin: Origin): Look {
    const looks = looksAt(row, where);
    let look = looks.get(origin);
    if (!look) looks.set(origin, (look = lookOf(periodParts(row, where, origin))));
    return this.used(look);
  }

  private used(look: Look): Look {
    if (!this.styles.has(look.name)) this.styles.set(look.name, look.style);
    return look;
  }
}

/** Heads on a dark ground keep their colour, wherever their text comes from. */
const heads: readonly (StyleName | undefined)[] = ["actuals", "forecast", "heads"];

const fixedParts = ({ style, styles }: RowTemplate, column: ColumnTemplate, origin: Origin): Parts => ({
  parts: [
    column.style,
    marks.includes(style) ? undefined : style,
    styles?.[column.key],
    heads.includes(style) ? undefined : origin,
  ],
  fixed: true,
});

/** The look of a period's cell; one that the block does not span is greyed. */
function periodParts({ across, style, aheadStyle = style }: RowTemplate, where: Where, origin: Origin): Parts {
  const own = where === "ahead" ? aheadStyle : style;
  const colour = heads.includes(own) ? undefined : origin;
  return { parts: across !== undefined && where === "outside" ? ["outside"] : [own, colour], fixed: false };
}

/** The style of a look. */
function styleOf({ parts, fixed }: Parts): CellStyle {
  const names = parts.flatMap((name) => name ?? []);
  const look = combined(names);
  if (!fixed) return look;
  const [column] = parts;
  const alignment: CellStyle = column === undefined ? {} : styles[column];
  const { align, ...rest } = look;
  const own = names.some((name) => lights[name]) ? align : alignment.align;
  return own === undefined ? rest : { ...rest, align: own };
}

function lookOf(of: Parts): Look {
  const name = [...(of.fixed ? ["column"] : []), ...of.parts.flatMap((part) => part ?? [])].join(" + ");
  return { name, style: styleOf(of), blank: { style: name, format: formatCode("plain", 1) } };
}

import type { BlockTemplate } from "../block-template";
import type { RowTemplate } from "../row-template";
import type { Block, Row } from "./book";

/** Charts stand to the right of the cells, one beside the other, from the top of their block: what each covers. */
export const chartSize = { columns: 8, rows: 18, gap: 1 } as const;

/** A row that a block has for its charts alone. */
export const chartRoom: RowTemplate = { key: "chart_room" };

/** Rows that a block of so many needs besides, so that its charts end before the next block begins. */
export const rowsForCharts = ({ charts = [] }: BlockTemplate, rows: number): number =>
  Math.max(
    0,
    ...charts.map(({ over }) => (over?.rows ?? chartSize.rows + chartSize.gap) - (over?.below === true ? 0 : rows)),
  );

/** The rows of a block without those for its charts. */
export const ownRows = ({ rows }: Block): Row[] => rows.filter(({ template }) => template !== chartRoom);

import type { BlockTemplate } from "../block-template";

/** Charts stand to the right of the cells, one beside the other, from the top of their block: what each covers. */
export const chartSize = { columns: 8, rows: 18, gap: 1 } as const;

/** Rows that a block of so many needs besides, so that its charts end before the next block begins. */
export const rowsForCharts = ({ charts = [] }: BlockTemplate, rows: number): number =>
  Math.max(
    0,
    ...charts.map(({ over }) => (over?.rows ?? chartSize.rows + chartSize.gap) - (over?.below === true ? 0 : rows)),
  );

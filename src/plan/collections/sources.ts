import type { Figure } from "../../data/types";
import { filingPage } from "../../engine/explain/filing-page";
import { linePath } from "../../engine/facts/line-index";
import { metricLabel } from "../../engine/facts/metric";
import { type Book, type Item, type Row } from "../book/book";
import type { Figures } from "../figures/evaluate";

const scaleNames: Record<number, string> = { 1: "", 1e3: "thousands", 1e6: "millions", 1e9: "billions" };

/** How sure the figure is: as disclosed or derived, from the company or from a copy by someone else. */
const statusOf = ({ derived, secondary }: Figure): string =>
  `${derived ? "derived" : "disclosed"}, ${secondary ? "secondary copy *" : "primary source"}`;

function sourceItem({ request: { index } }: Book, figure: Figure, row: Row, number: number): Item {
  const copied = figure.secondary
    ? `Copy: confirm against ${figure.filing}${filingPage(index, figure) === undefined ? ", of which the dataset has no address" : ""}.`
    : "";
  return {
    id: String(number),
    words: {
      number: String(number),
      line: linePath(figure),
      scheme: figure.scheme,
      period: figure.period,
      metric: metricLabel(figure.metric),
      value: String(figure.value),
      format: Number.isInteger(figure.value) ? "index" : "measure",
      unit: [figure.currency, scaleNames[figure.scale] ?? ""].filter(Boolean).join(" "),
      filing: figure.filing,
      status: statusOf(figure),
      title: figure.sourceTitle,
      url: figure.sourceUrl,
      page: filingPage(index, figure) ?? "",
      note: [copied, figure.note].filter((part) => part !== "").join(" "),
      sheet: row.block.sheet.template.name,
    },
  };
}

/** One item for each figure of the dataset that the workbook shows, in the order in which they first stand there. */
export function sourceItems(book: Book, figures: Figures): Item[] {
  const seen = new Map<Figure, Row>();
  for (const row of book.sheets.flatMap(({ rows }) => rows)) {
    const own = figures.get(row);
    for (const { selection } of own ? [...own.across.values(), ...own.cells.values()] : [])
      if (selection && !seen.has(selection.cited)) seen.set(selection.cited, row);
  }
  return [...seen].map(([figure, row], place) => sourceItem(book, figure, row, place + 1));
}

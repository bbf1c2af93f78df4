/** Reads and changes one chart of the document; the objects of the model hold this and nothing else. */
import type { Book } from "../excel/book";
import { refuseProtectedSheet } from "../excel/sheet/refuse-protected";
import { itemNotFound } from "../protocol/api-error";
import type { ChartRecord, SeriesRecord } from "./chart-record";

export class ChartAccess {
  readonly book: Book;
  readonly id: string;

  constructor(book: Book, id: string) {
    this.book = book;
    this.id = id;
  }

  get record(): ChartRecord {
    const record = this.book.document.state.charts.find((chart) => chart.id === this.id);
    if (!record) throw itemNotFound();
    return record;
  }

  change(change: Partial<ChartRecord>): void {
    refuseProtectedSheet(this.book, this.record.sheetId, "objects");
    const next = { ...this.record, ...change };
    const charts = this.book.document.state.charts.map((chart) => (chart.id === this.id ? next : chart));
    this.book.document.update({ charts });
  }

  delete(): void {
    refuseProtectedSheet(this.book, this.record.sheetId, "objects");
    const { charts } = this.book.document.state;
    this.book.document.update({ charts: charts.filter((chart) => chart.id !== this.id) });
  }

  setting(path: string): unknown {
    return this.record.settings[path];
  }

  set(path: string, value: unknown): void {
    this.change({ settings: { ...this.record.settings, [path]: value } });
  }

  series(seriesId: string): SeriesRecord {
    const series = this.record.series.find(({ id }) => id === seriesId);
    if (!series) throw itemNotFound();
    return series;
  }

  changeSeries(seriesId: string, change: Partial<SeriesRecord>): void {
    const next = { ...this.series(seriesId), ...change };
    this.change({ series: this.record.series.map((series) => (series.id === seriesId ? next : series)) });
  }
}

import type { Book } from "../excel/book";
import { refuseProtectedSheet } from "../excel/sheet/refuse-protected";
import { invalidArgument, itemNotFound } from "../protocol/api-error";
import { HostCollection, items, typeName } from "../protocol/host-object";
import { Chart } from "./chart";
import { chartType } from "./chart-type";

/** The charts of one sheet. */
export class Charts extends HostCollection<Chart> {
  readonly [typeName] = "ChartCollection";
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  [items](): Chart[] {
    return this.#records.map(({ id }) => new Chart(this.#book, id));
  }

  get count(): number {
    return this.getCount();
  }

  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    if (seriesBy !== "Auto" && seriesBy !== "Columns" && seriesBy !== "Rows") throw invalidArgument();
    refuseProtectedSheet(this.#book, this.#sheetId, "objects");
    const { document } = this.#book;
    const number = document.nextId();
    const record = {
      id: `chart${number}`,
      sheetId: this.#sheetId,
      name: `Chart ${this.#records.length + 1}`,
      type: chartType(type),
      place: { left: 96, top: 48, width: 360, height: 216 },
      series: [],
      settings: {},
    };
    document.update({ charts: [...document.state.charts, record] });
    const chart = new Chart(this.#book, record.id);
    chart.setData(source, seriesBy);
    return chart;
  }

  getItem(nameOrId: unknown): Chart {
    const chart = this.getItemOrNullObject(nameOrId);
    if (!chart) throw itemNotFound();
    return chart;
  }

  getItemOrNullObject(nameOrId: unknown): Chart | null {
    const found = this.#records.find(({ id, name }) => id === nameOrId || name === nameOrId);
    return found ? new Chart(this.#book, found.id) : null;
  }

  get #records() {
    return this.#book.document.state.charts.filter(({ sheetId }) => sheetId === this.#sheetId);
  }
}

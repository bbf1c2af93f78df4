import { cellName } from "../host/excel/a1";
import type { ExcelHost } from "../host/excel/excel-host";
import { HostReader } from "../host/excel/host-reader";
import { drawnView } from "./charts/drawn-view";
import { textAlternative } from "./charts/text-alternative";
import type { SegbookHost } from "./segbook-host";

/** Makes `window.segbookHost` over the running host. */
export function openSegbookHost(host: ExcelHost, ready: Promise<void>, functions: readonly string[]): SegbookHost {
  const reader = new HostReader(host.book, host.traces);
  const { api } = host.book.engine;
  const sheet = (name: string) => {
    const found = host.book.findSheet(name);
    if (!found) throw new Error(`No sheet "${name}".`);
    return found;
  };
  const after = async (done: Promise<boolean>) => {
    await done;
    await reader.settle();
  };
  return {
    ready,
    functions,
    sheets: () => reader.sheets(),
    values: (name, address) => reader.values(name, address),
    formulas: (name, address) => reader.formulas(name, address),
    texts: (name, address) => reader.texts(name, address),
    message: (name, address) => reader.message(name, address),
    card: (name, address) => reader.card(name, address),
    settle: () => reader.settle(),
    charts: (name) =>
      reader.charts(name).map((chart) => {
        const view = drawnView(chart);
        return {
          name: chart.name,
          title: view.title,
          categories: view.categories,
          series: view.series.map(({ name: of, kind, values }) => ({
            name: of,
            kind,
            values: values.map((value) => value ?? null),
          })),
          alternative: textAlternative(view),
        };
      }),
    async enter(name, address, text) {
      sheet(name).getRange(address).setValue(text);
      await reader.settle();
    },
    select(name, address) {
      const target = sheet(name);
      api.getActiveWorkbook()?.setActiveSheet(target);
      target.getRange(address).activate();
    },
    inView() {
      const seen = api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
      return seen ? `${cellName(seen.startRow, seen.startColumn)}:${cellName(seen.endRow, seen.endColumn)}` : "";
    },
    undo: () => after(api.undo()),
    redo: () => after(api.redo()),
  };
}

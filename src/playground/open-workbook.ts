import { cellName } from "../host/excel/a1";
import { ExcelHost } from "../host/excel/excel-host";
import { HostReader } from "../host/excel/host-reader";
import { spillParent } from "../host/excel/range/spill";
import { type KeptWorkbook, reopen } from "../host/document/kept-workbook";
import type { GridEngine } from "../host/grid/grid-engine";
import { ChartLayer } from "./charts/chart-layer";
import { hostCharts } from "./charts/host-charts";
import { LiveCharts } from "./charts/live-charts";
import { part } from "./element";
import { CalmWhileWriting } from "./grid/calm-while-writing";
import { drawCellMessage } from "./grid/cell-message";
import { createGrid } from "./grid/create-grid";
import { explainAlerts } from "./grid/explain-alerts";
import type { Explain } from "./grid/explained";
import { followLinks } from "./grid/follow-links";
import { followSelection } from "./grid/follow-selection";
import { revealSelected } from "./grid/reveal-selected";
import { passOverDeletedSheets } from "./grid/rows-of-deleted-sheets";
import { drawSpillFormula } from "./grid/spill-formula";
import type { StatusLine } from "./status/status-line";
import { followColourScheme } from "./theme";

function stayCalmWhileWriting(host: ExcelHost, charts: LiveCharts): void {
  const calm = new CalmWhileWriting(host.book.engine, host.book.unitId, (writing) => charts.hold(writing));
  const run = host.run.bind(host);
  host.run = (batch) => calm.during(() => run(batch));
}

function showWhyCellsFail(host: ExcelHost): void {
  const reader = new HostReader(host.book, host.traces);
  const explain: Explain = ({ sheetId, row, column }) => {
    const address = cellName(row, column);
    const sentence = reader.message(sheetId, address);
    return sentence === undefined
      ? undefined
      : { address, error: String(reader.values(sheetId, address)[0]?.[0] ?? ""), sentence };
  };
  explainAlerts(host.book.engine, explain);
  followSelection(host.book.engine, drawCellMessage(part("sheet")), explain);
}

function showSpilledFormulas({ book }: ExcelHost): void {
  followSelection(book.engine, drawSpillFormula(part("sheet")), (cell) => {
    const parent = spillParent(book, { ...cell, rows: 1, columns: 1 });
    const isOwn = parent?.row === cell.row && parent.column === cell.column;
    if (!parent || isOwn) return undefined;
    return book.sheet(parent.sheetId).getRange(parent.row, parent.column).getFormula();
  });
}

function keepChartsLive({ book }: ExcelHost, engine: GridEngine, charts: LiveCharts): void {
  new ChartLayer(engine, charts);
  book.document.onChange(() => charts.changed());
  engine.api.getFormula().calculationEnd(() => charts.changed());
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, () => charts.changed());
}

/** The grid with a workbook, and the host over it: an empty one, or what was kept. */
export function openWorkbook(status: StatusLine, kept: KeptWorkbook | undefined): ExcelHost {
  passOverDeletedSheets();
  const engine = createGrid(part("grid"), false, kept?.grid);
  const host = new ExcelHost(engine);
  if (kept) reopen(host.book, kept);
  const charts = new LiveCharts(hostCharts(host.book));
  stayCalmWhileWriting(host, charts);
  followColourScheme((dark) => {
    engine.api.toggleDarkMode(dark);
    charts.dark = dark;
    charts.changed();
  });
  revealSelected(host);
  showWhyCellsFail(host);
  showSpilledFormulas(host);
  followLinks(host.book);
  keepChartsLive(host, engine, charts);
  engine.api.getFormula().calculationStart(() => status.state("Calculating…"));
  engine.api.getFormula().calculationEnd(() => status.state("Ready"));
  return host;
}

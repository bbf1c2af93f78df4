/** The page: an open-source grid that plays Excel, and beside it the built add-in, known only by its manifest. */
import "./styles/page.css";
import "./styles/pane.css";
import "./styles/ribbon.css";
import { AddInPane } from "../host/browser/add-in-pane";
import { cellName } from "../host/excel/a1";
import { ExcelHost } from "../host/excel/excel-host";
import { HostReader } from "../host/excel/host-reader";
import { ChartLayer } from "./charts/chart-layer";
import { hostCharts } from "./charts/host-charts";
import { LiveCharts } from "./charts/live-charts";
import { part } from "./element";
import { drawCellMessage } from "./grid/cell-message";
import { CalmWhileWriting } from "./grid/calm-while-writing";
import { createGrid } from "./grid/create-grid";
import { explainAlerts } from "./grid/explain-alerts";
import type { Explain } from "./grid/explained";
import { followLinks } from "./grid/follow-links";
import { followSelection } from "./grid/follow-selection";
import { pageRegions } from "./keyboard/page-regions";
import { passOverDeletedSheets } from "./grid/rows-of-deleted-sheets";
import { openSegbookHost } from "./open-segbook-host";
import { startAddIn } from "./pane/start-add-in";
import { drawPaneFrame } from "./pane/pane-frame";
import { readManifest } from "./ribbon/read-manifest";
import { drawRibbon } from "./ribbon/ribbon";
import { drawStatusLine } from "./status/status-line";
import { followColourScheme } from "./theme";

passOverDeletedSheets();
const status = drawStatusLine(part("status"));
const engine = createGrid(part("grid"), false);
const host = new ExcelHost(engine);
const charts = new LiveCharts(hostCharts(host.book));
stayCalmWhileWriting();

function stayCalmWhileWriting(): void {
  const calm = new CalmWhileWriting(engine, host.book.unitId, (writing) => charts.hold(writing));
  const run = host.run.bind(host);
  host.run = (batch) => calm.during(() => run(batch));
}

function showWhyCellsFail(): void {
  const reader = new HostReader(host.book, host.traces);
  const explain: Explain = ({ sheetId, row, column }) => {
    const address = cellName(row, column);
    const sentence = reader.message(sheetId, address);
    return sentence === undefined
      ? undefined
      : { address, error: String(reader.values(sheetId, address)[0]?.[0] ?? ""), sentence };
  };
  explainAlerts(engine, explain);
  followSelection(engine, drawCellMessage(part("sheet")), explain);
}

function keepChartsLive(): void {
  new ChartLayer(engine, charts);
  host.book.document.onChange(() => charts.changed());
  engine.api.getFormula().calculationEnd(() => charts.changed());
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, () => charts.changed());
}

followColourScheme((dark) => {
  engine.api.toggleDarkMode(dark);
  charts.dark = dark;
  charts.changed();
});
showWhyCellsFail();
followLinks(host.book);
keepChartsLive();
const moveFocus = pageRegions(engine);
engine.api.getFormula().calculationStart(() => status.state("Calculating…"));
engine.api.getFormula().calculationEnd(() => status.state("Ready"));

const functions: string[] = [];
const ready = start();
window.segbookHost = openSegbookHost(host, ready, functions);
ready.catch((error: unknown) => status.problem(error instanceof Error ? error.message : String(error)));

async function start(): Promise<void> {
  const manifest = await readManifest("/addin/manifest.xml");
  document.title = `${manifest.name} playground`;
  const frame = drawPaneFrame(part("pane"), part("pane-divider"), manifest.name, manifest.icon, (open) =>
    pane.setVisible(open),
  );
  const pane = new AddInPane(host, {
    url: manifest.paneUrl,
    title: manifest.name,
    onVisibility: (visible) => (visible ? frame.open() : frame.close()),
    onLeave: moveFocus,
  });
  const showEnabled = drawRibbon(part("ribbon"), manifest, (action, id) => {
    if (action.kind === "pane") frame.open();
    else
      pane
        .runCommand(action.functionName, id)
        .catch((error: unknown) => status.problem(`The command failed: ${String(error)}`));
  });
  pane.ribbon.onChange(() => showEnabled((id) => pane.ribbon.isEnabled(id)));
  functions.push(...(await startAddIn(pane, frame, manifest)));
  status.state("Ready");
  status.addin(`${functions.length} functions`);
}

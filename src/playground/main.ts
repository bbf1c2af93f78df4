/** The page: an open-source grid that plays Excel, and beside it the built add-in, known only by its manifest. */
import "./styles/page.css";
import "./styles/pane.css";
import "./styles/ribbon.css";
import { AddInPane } from "../host/browser/add-in-pane";
import { DocumentSettings, type SettingEntries } from "../host/conversation/document-settings";
import { type KeptWorkbook, keptWorkbook } from "../host/document/kept-workbook";
import { part } from "./element";
import { chooseKept } from "./file/choose-kept";
import { drawFileButtons } from "./file/draw-file-buttons";
import { fileCommands } from "./file/file-commands";
import { type Claimed, claimNext, claimWorkbook, newWorkbook, whereOpen } from "./kept/claim-workbook";
import { type Keeping, keepWorkbook } from "./kept/keep-workbook";
import { keptEntries, writeKept } from "./kept/kept-store";
import { outlineOf } from "./kept/outline-of";
import { pageRegions } from "./keyboard/page-regions";
import { showActiveTab } from "./keyboard/show-active-tab";
import { openSegbookHost } from "./open-segbook-host";
import { openWorkbook } from "./open-workbook";
import { startAddIn } from "./pane/start-add-in";
import { drawPaneFrame } from "./pane/pane-frame";
import { readManifest } from "./ribbon/read-manifest";
import { drawRibbon } from "./ribbon/ribbon";
import type { SegbookHost } from "./segbook-host";
import { drawStatusLine } from "./status/status-line";

/** What the browser keeps of a workbook. */
interface Kept extends KeptWorkbook {
  readonly settings: SettingEntries;
}

const fileName = "Workbook.xlsx";
const status = drawStatusLine(part("status"));
const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const keepsNothing = (error: unknown): void =>
  status.problem(`This browser does not keep the workbook (${sentence(error)}): save it before you close the page.`);

const functions: string[] = [];
const ready = start();
// The rest of it comes when the workbook is open; whoever uses it waits for `ready` first.
window.segbookHost = { ready } as SegbookHost;
ready.catch((error: unknown) => status.problem(sentence(error)));

async function claimed(): Promise<Claimed | undefined> {
  try {
    return await claimWorkbook();
  } catch (error) {
    keepsNothing(error);
    return undefined;
  }
}

/** Another workbook in this tab, where one is chosen; the one that is open is kept first. */
async function leave({ keep }: Keeping, choose: () => Promise<boolean>): Promise<void> {
  try {
    await keep();
    if (await choose()) location.reload();
  } catch (error) {
    keepsNothing(error);
  }
}

async function beginNew(): Promise<boolean> {
  await newWorkbook();
  return true;
}

/** One of those the browser keeps, chosen in a list. */
async function openKept(): Promise<boolean> {
  const [entries, open] = await Promise.all([keptEntries(), whereOpen()]);
  const choices = entries.map(({ id, time, content }) => ({
    ...outlineOf((content as Kept).grid),
    ...{ id, time, open: open(id) },
  }));
  const chosen = await chooseKept(choices);
  if (chosen !== undefined) claimNext(chosen);
  return chosen !== undefined;
}

async function start(): Promise<void> {
  const claim = await claimed();
  const kept = claim?.content as Kept | undefined;
  const host = openWorkbook(status, kept);
  Object.assign(window.segbookHost, openSegbookHost(host, ready, functions));
  const moveFocus = pageRegions(host.book.engine);
  const manifest = await readManifest("/addin/manifest.xml");
  document.title = `${manifest.name} playground`;

  const settings = new DocumentSettings(kept?.settings, () => keeping.changed());
  const keeping: Keeping = keepWorkbook(
    host,
    async () => {
      if (!claim) throw new Error("it has no place for it");
      const content: Kept = { ...keptWorkbook(host.book), settings: settings.entries };
      await writeKept({ id: claim.id, time: Date.now(), content });
    },
    keepsNothing,
  );
  const writeFile = async () => {
    const { id, version } = manifest;
    const content = await host.content([{ id, version, settings: Object.fromEntries(settings.entries) }]);
    const { writeContent } = await import(/* webpackChunkName: "xlsx" */ "../render/xlsx/write-content");
    return writeContent(content);
  };
  const files = fileCommands(fileName, writeFile, status);
  addEventListener("keydown", files.heard, { capture: true });

  const frame = drawPaneFrame(part("pane"), part("pane-divider"), manifest.name, manifest.icon, (open) =>
    pane.setVisible(open),
  );
  const pane = new AddInPane(host, {
    url: manifest.paneUrl,
    title: manifest.name,
    settings,
    writeFile,
    onVisibility: (visible) => (visible ? frame.open() : frame.close()),
    onLeave: moveFocus,
    onKey: files.heard,
  });
  const showEnabled = drawRibbon(part("ribbon"), manifest, (action, id) => {
    if (action.kind === "pane") frame.open();
    else
      pane
        .runCommand(action.functionName, id)
        .catch((error: unknown) => status.problem(`The command failed: ${String(error)}`));
  });
  drawFileButtons(part("ribbon"), {
    save: () => void files.save(),
    begin: () => void leave(keeping, beginNew),
    open: () => void leave(keeping, openKept),
  });
  pane.ribbon.onChange(() => showEnabled((id) => pane.ribbon.isEnabled(id)));
  functions.push(...(await startAddIn(pane, frame, manifest)));
  status.state("Ready");
  showActiveTab();
  status.addin(`${functions.length} functions`);
}

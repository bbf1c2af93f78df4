import type { GridEngine } from "../../host/grid/grid-engine";
import type { Region } from "./regions";

const bar = () => document.querySelector<HTMLElement>("[data-u-comp=slide-tab-bar]");

/** The sheet tabs: the arrow keys go from sheet to sheet, as in Excel. The grid draws them for the mouse alone. */
export function sheetTabs({ api }: GridEngine): Region {
  const show = (step: number) => {
    const workbook = api.getActiveWorkbook();
    const sheets = workbook?.getSheets().filter((sheet) => !sheet.isSheetHidden()) ?? [];
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === workbook?.getActiveSheet().getSheetId());
    const next = sheets[at + step];
    if (next) workbook?.setActiveSheet(next);
    focus();
  };
  const focus = (): boolean => {
    const tabs = bar();
    if (!tabs) return false;
    tabs.tabIndex = -1;
    tabs.setAttribute("aria-label", "Sheet tabs");
    tabs.focus();
    return true;
  };
  window.addEventListener(
    "keydown",
    (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      if (step === 0 || document.activeElement !== bar()) return;
      event.preventDefault();
      event.stopPropagation(); // else the grid moves its selection
      show(step);
    },
    { capture: true },
  );
  return { holds: (focused) => bar()?.contains(focused) === true, focus };
}

import { patience } from "./patience";

/** Where the pane finds itself. `absent`: no office.js; `elsewhere`: Office says this is no workbook, or does not say. */
export type Presence = "waiting" | "excel" | "elsewhere" | "absent";

/** Reports the presence as it becomes known; an answer that comes late is still taken. */
export function awaitExcel(report: (presence: Presence) => void): void {
  if (typeof Office === "undefined") return report("absent");
  const late = setTimeout(() => report("elsewhere"), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    // Outside Office the host is null, whatever its type says.
    report((host as Office.HostType | null) === Office.HostType.Excel ? "excel" : "elsewhere");
  });
}

import { ILayoutService } from "@univerjs/ui";
import type { GridEngine } from "../../host/grid/grid-engine";
import { part } from "../element";
import { type Direction, moveBetweenRegions, type Region } from "./regions";
import { sheetTabs } from "./sheet-tabs";

/** Ribbon, cells, pane, sheet tabs, status: the parts of Excel's window, in the order F6 visits them. */
export function pageRegions(engine: GridEngine): (direction: Direction) => void {
  const tabs = sheetTabs(engine);
  const cells: Region = {
    holds: (focused) => part("sheet").contains(focused) && !tabs.holds(focused),
    focus() {
      engine.univer.__getInjector().get(ILayoutService).focus();
      return true;
    },
  };
  const pane: Region = {
    holds: (focused) => part("pane").contains(focused),
    focus() {
      const frame = part("pane").hidden ? null : part("pane").querySelector("iframe");
      frame?.focus();
      const page = frame?.contentDocument;
      // As Excel on the web, which asks office.js for the first field where none had the focus before.
      if (page?.activeElement === page?.body) page?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
      return frame !== null;
    },
  };
  return moveBetweenRegions([region("ribbon", "[role=tab][tabindex='0']"), cells, pane, tabs, statusLine()], cells);
}

function region(id: string, target: string): Region {
  return {
    holds: (focused) => part(id).contains(focused),
    focus() {
      const found = part(id).querySelector<HTMLElement>(target);
      found?.focus();
      return found !== null;
    },
  };
}

function statusLine(): Region {
  const status = part("status");
  status.tabIndex = -1;
  return {
    holds: (focused) => status.contains(focused),
    focus() {
      status.focus();
      return true;
    },
  };
}

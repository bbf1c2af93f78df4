import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { PaneView } from "../frame/pane-view";

type Stop = () => Promise<void>;

/** Follows the workbook while its view is shown and a workbook answers; where Excel lacks an event, the view still reads when it is shown. */
export class WhileShown implements ReactiveController {
  private on = false;
  private stops: Stop[] = [];

  constructor(
    private readonly view: ReactiveControllerHost & PaneView,
    private readonly shown: () => void,
    private readonly follow: () => Promise<Stop>[],
  ) {
    view.addController(this);
  }

  hostUpdated(): void {
    this.turn(this.view.active && this.view.presence === "excel");
  }

  hostDisconnected(): void {
    this.turn(false);
  }

  private turn(on: boolean): void {
    if (on === this.on) return;
    this.on = on;
    if (!on) {
      for (const stop of this.stops.splice(0)) void stop().catch(() => undefined);
      return;
    }
    this.shown();
    for (const following of this.follow())
      void following.then(
        (stop) => (this.on ? void this.stops.push(stop) : void stop().catch(() => undefined)),
        () => undefined,
      );
  }
}

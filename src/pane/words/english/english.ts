import { charts } from "./charts";
import { frame } from "./frame";
import { settings } from "./settings";
import { start } from "./start";

/** Every text of the pane, by view. */
export const english = { charts, frame, settings, start };

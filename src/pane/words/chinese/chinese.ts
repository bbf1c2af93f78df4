import type { Words } from "../words";
import { charts } from "./charts";
import { frame } from "./frame";
import { settings } from "./settings";
import { start } from "./start";

/** Every text of the pane in simplified Chinese. */
export const chinese: Words = { charts, frame, settings, start };

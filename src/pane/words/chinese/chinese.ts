import type { Words } from "../words";
import { frame } from "./frame";
import { settings } from "./settings";
import { start } from "./start";

/** Every text of the pane in simplified Chinese. */
export const chinese: Words = { frame, settings, start };

import { charts } from "./charts";
import { checks } from "./checks";
import { choices } from "./choices";
import { data } from "./data";
import { explore } from "./explore";
import { figures } from "./figures";
import { frame } from "./frame";
import { insert } from "./insert";
import { scenarios } from "./scenarios";
import { settings } from "./settings";
import { share } from "./share";
import { source } from "./source";
import { start } from "./start";
import { templates } from "./templates";
import { trouble } from "./trouble";
import { whatif } from "./whatif";

/** Every text of the pane, by view. */
export const english = {
  charts,
  checks,
  choices,
  data,
  explore,
  figures,
  frame,
  insert,
  scenarios,
  settings,
  share,
  source,
  start,
  templates,
  trouble,
  whatif,
};

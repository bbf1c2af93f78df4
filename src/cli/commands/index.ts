import type { Command } from "../command";
import { build } from "./build";
import { check } from "./check";
import { evaluate } from "./eval";
import { facts } from "./facts";
import { functions } from "./functions";
import { goalseek } from "./goal-seek";
import { model } from "./model";
import { scenarios } from "./scenarios";
import { sensitivity } from "./sensitivity";
import { simulate } from "./simulate";
import { templates } from "./templates";
import { tornado } from "./tornado";

/** In the order of the help. */
export const commands: readonly Command[] = [
  evaluate,
  build,
  templates,
  functions,
  facts,
  model,
  tornado,
  sensitivity,
  goalseek,
  simulate,
  scenarios,
  check,
];

import type { Command } from "../command";
import { build } from "./build";
import { check } from "./check";
import { evaluate } from "./eval";
import { facts } from "./facts";
import { functions } from "./functions";
import { templates } from "./templates";

/** In the order of the help. */
export const commands: readonly Command[] = [evaluate, build, templates, functions, facts, check];

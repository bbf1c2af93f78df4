import { keepSetting, type Settings } from "../workbook/keep-setting";
import type { AskedQuestion } from "./question/settled-question";
import { type AskedSimulation, usualSimulation } from "./question/simulation-asked";
import type { Tool } from "./sheet/writable-of";
import type { ModelSource } from "./workbook/model-source";

/** Which model the view is about, with which tool, and what is asked of it; undefined where nothing was chosen. Results are not kept. */
export interface KeptChoice {
  readonly tool?: Tool | undefined;
  readonly source?: ModelSource | undefined;
  readonly asked?: AskedQuestion | undefined;
  readonly simulation?: AskedSimulation | undefined;
}

const key = "segbook.whatif";
const tools: readonly Tool[] = ["tornado", "twoway", "goal", "simulation"];
const longest = 300;
const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= longest;
const isRecord = (kept: unknown): kept is Record<string, unknown> => typeof kept === "object" && kept !== null;
const isCount = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 20;

function readSource(kept: unknown): ModelSource | undefined {
  if (!isRecord(kept)) return undefined;
  const { kind, sheetId, name, row, column, rows, columns } = kept;
  if (!isText(sheetId)) return undefined;
  if (kind === "named") return isText(name) ? { kind, sheetId, name } : undefined;
  const cells = [row, column, rows, columns].every(isCount) && rows !== 0 && columns !== 0;
  return kind === "cells" && cells ? ({ kind, sheetId, row, column, rows, columns } as ModelSource) : undefined;
}

function readAsked(kept: unknown): AskedQuestion | undefined {
  if (!isRecord(kept)) return undefined;
  const { output, period, drivers } = kept;
  return {
    ...(isText(output) && { output }),
    ...(isText(period) && { period }),
    ...(Array.isArray(drivers) && drivers.every(isText) && { drivers }),
  };
}

/** What is of the kind of the usual settings; the usual one in place of what is not. */
function readSimulation(kept: unknown): AskedSimulation | undefined {
  if (!isRecord(kept)) return undefined;
  const own = (name: string, usual: string | boolean) => {
    const value = kept[name];
    return typeof value === typeof usual && String(value).length <= longest ? value : usual;
  };
  const all = Object.entries(usualSimulation).map(([name, usual]) => [name, own(name, usual as string | boolean)]);
  return Object.fromEntries(all) as AskedSimulation;
}

/** What a workbook keeps, from whatever stands there: what is of the wrong kind counts as not chosen. */
export function recallChoice(settings: Settings): KeptChoice {
  const kept = settings.get(key);
  if (!isRecord(kept)) return {};
  const { tool, source, asked, simulation } = kept;
  return {
    tool: tools.find((one) => one === tool),
    source: readSource(source),
    asked: readAsked(asked),
    simulation: readSimulation(simulation),
  };
}

/** Writes the choice into the workbook; rejects where the workbook does not take it. */
export const rememberChoice = (settings: Settings, choice: KeptChoice): Promise<void> =>
  keepSetting(settings, key, choice);

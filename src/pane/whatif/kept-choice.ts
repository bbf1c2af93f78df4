import { keepSetting, type Settings } from "../workbook/keep-setting";
import type { Tool } from "./sheet/writable-of";
import type { ModelSource } from "./workbook/model-source";

/** Which model the view is about and with which tool; undefined where nothing was chosen. */
export interface KeptChoice {
  readonly tool?: Tool | undefined;
  readonly source?: ModelSource | undefined;
}

const key = "segbook.whatif";
const tools: readonly Tool[] = ["tornado", "twoway", "goal", "simulation"];
const isText = (value: unknown) => typeof value === "string" && value !== "" && value.length <= 300;
const isCount = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 20;

function readSource(kept: unknown): ModelSource | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { kind, sheetId, name, row, column, rows, columns } = kept as Record<string, unknown>;
  if (!isText(sheetId)) return undefined;
  if (kind === "named") return isText(name) ? ({ kind, sheetId, name } as ModelSource) : undefined;
  const cells = [row, column, rows, columns].every(isCount) && rows !== 0 && columns !== 0;
  return kind === "cells" && cells ? ({ kind, sheetId, row, column, rows, columns } as ModelSource) : undefined;
}

/** What a workbook keeps, from whatever stands there: what is of the wrong kind counts as not chosen. */
export function recallChoice(settings: Settings): KeptChoice {
  const kept = settings.get(key);
  if (typeof kept !== "object" || kept === null) return {};
  const { tool, source } = kept as Record<string, unknown>;
  return { tool: tools.find((one) => one === tool), source: readSource(source) };
}

/** Writes the choice into the workbook; rejects where the workbook does not take it. */
export const rememberChoice = (settings: Settings, { tool, source }: KeptChoice): Promise<void> =>
  keepSetting(settings, key, { tool, source: source && { ...source } });

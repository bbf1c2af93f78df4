import { vi } from "vitest";
import { type Fault, noAnswer } from "../../src/host/faults/batch-faults";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { patience } from "../../src/render/office/in-time";
import type { Command } from "./command";
import { snapshot } from "./snapshot";
import { tidied } from "./tidied";

/** What a workbook is after a fault. `goes on`: the command went round the fault and says nothing of it. */
export type Outcome = "as it was" | "complete" | "goes on" | "IN BETWEEN";

export interface Tried {
  readonly outcome: Outcome;
  /** What the pane said of the fault. */
  readonly said: string;
  /** Whether the next try completed the workbook. */
  readonly again: boolean;
}

/** Every case begins with a workbook of one empty sheet. */
async function empty(host: NodeHost): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name");
    const names = workbook.names.load("items/name");
    const first = workbook.worksheets.getItem("Sheet1");
    const own = first.names.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) if (sheet.name !== "Sheet1") sheet.delete();
    for (const name of [...names.items, ...own.items].reverse()) name.delete(); // Excel counts them anew after each
    first.getRange("A1:Z60").clear();
    first.getRange("A1:Z60").dataValidation.clear();
    first.activate();
    first.getRange("A1").select();
    await context.sync();
  });
  host.host.book.document.update({ xmlParts: [] });
  await host.settle();
}

/** The workbook before and after a command that nothing disturbs, and how many requests it sends. */
export async function undisturbed(host: NodeHost, command: Command) {
  await empty(host);
  const run = await command.prepare(host);
  const before = await snapshot(host);
  host.host.faults.next(100_000, { code: "never met" });
  const said = await run();
  await tidied(host);
  const requests = 100_000 - (host.host.faults.left ?? 0);
  host.host.faults.clear();
  return { before, after: await snapshot(host), requests, said };
}

/** office.js tries to tidy up again so long after it was refused, in milliseconds. */
const tidiesAgainAfter = 5_000;

/**
 * Runs a command and waits for what office.js sends once it is done, so that nothing of it comes in the middle of the next case: what is
 * refused while tidying up is asked again seconds later. A connection that never answers is waited for no longer than the test needs.
 */
async function withFault(host: NodeHost, request: number, fault: Fault, run: () => Promise<string>): Promise<string> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  try {
    const met = () => void (fault.code === noAnswer && vi.advanceTimersByTimeAsync(patience.milliseconds));
    host.host.faults.next(request, fault, met);
    const said = await run();
    await tidied(host);
    host.host.faults.clear();
    await vi.advanceTimersByTimeAsync(tidiesAgainAfter);
    await tidied(host);
    return said;
  } finally {
    vi.useRealTimers();
  }
}

/** What is different, for who reads the failed test: some lines of both. */
function differing(before: string, now: string): string {
  const [was, is] = [before.split("\n"), now.split("\n")];
  const at = is.findIndex((line, place) => line !== was[place]);
  return [was, is].map((lines) => lines.slice(Math.max(0, at - 12), at + 3).join(" ")).join(" / ");
}

/** One command with one fault at one of its requests, then tried again. */
export async function tried(
  host: NodeHost,
  command: Command,
  request: number,
  fault: Fault,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<Tried> {
  await empty(host);
  const run = await command.prepare(host);
  if ((await snapshot(host)) !== before) throw new Error(`${command.name} does not begin as it did`);
  const said = await withFault(host, request, fault, run);
  host.host.faults.clear();
  const now = await snapshot(host);
  if (now === after) return { outcome: said === "" ? "goes on" : "complete", said, again: true };
  if (now !== before) return { outcome: "IN BETWEEN", said: `${said} (${differing(before, now)})`, again: false };
  const again = (await run()) === "" && (await snapshot(host)) === after;
  return { outcome: "as it was", said, again };
}

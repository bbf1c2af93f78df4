import { keptIds, readKept } from "./kept-store";

/** The workbook of this browser tab: its id, and what was kept of it, if it is not a new one. */
export interface Claimed {
  readonly id: string;
  readonly content?: unknown;
}

/** Survives a reload, and is another one in every tab. */
const ofThisTab = "workbook";
/** The page before a reload lets go of its workbook a moment after the new one asks. */
const patience = 1_000;

const lockOf = (id: string) => `workbook ${id}`;

/** Takes a workbook for as long as this page lives; false where another tab has it. */
const take = (id: string, waits: boolean): Promise<boolean> =>
  new Promise((answer) => {
    const hold = (lock: Lock | null) => {
      answer(lock !== null);
      return lock ? new Promise<never>(() => undefined) : undefined;
    };
    const options: LockOptions = waits ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    navigator.locks.request(lockOf(id), options, hold).catch(() => answer(false));
  });

async function claim(id: string, waits: boolean): Promise<Claimed | undefined> {
  if (!(await take(id, waits))) return undefined;
  claimNext(id);
  const kept = await readKept(id);
  return kept ? { id, content: kept.content } : { id };
}

/** The tab's own workbook after a reload, else the newest that no other tab has open, else a new one. */
export async function claimWorkbook(): Promise<Claimed> {
  const own = sessionStorage.getItem(ofThisTab);
  const known = own === null ? undefined : await claim(own, true);
  if (known) return known;
  for (const id of await keptIds()) {
    const free = await claim(id, false);
    if (free) return free;
  }
  return newWorkbook();
}

/** Where a kept workbook is open now. */
export async function whereOpen(): Promise<(id: string) => "here" | "elsewhere" | "nowhere"> {
  const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  return (id) => (id === sessionStorage.getItem(ofThisTab) ? "here" : held.has(lockOf(id)) ? "elsewhere" : "nowhere");
}

/** This tab's workbook from the next load of the page on. */
export const claimNext = (id: string): void => sessionStorage.setItem(ofThisTab, id);

/** An empty one, from the next load of the page on too. */
export async function newWorkbook(): Promise<Claimed> {
  const id = crypto.randomUUID();
  return (await claim(id, false)) ?? { id };
}

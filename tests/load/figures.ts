/** What the load tests measured, for the table at the end of npm run verify. */
export class Figures {
  readonly #rows: { load: string; measured: string; allowed: string }[] = [];

  say(load: string, measured: string, allowed = ""): void {
    this.#rows.push({ load, measured, allowed });
  }

  print(): void {
    console.table(this.#rows);
  }
}

/** Seconds that a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

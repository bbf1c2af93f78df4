import type { ExcelHost } from "../../host/excel/excel-host";

/** Changes that come in quick succession are kept together. */
const rest = 800;
const mutation = 2;
/** What calculating and looking around write into the grid changes no workbook. */
const passing = /^formula\.|calculation|scroll|selection|zoom|\.operation\./;

export interface Keeping {
  /** Keeps what has changed at once. */
  readonly keep: () => Promise<void>;
  /** Something that the workbook keeps beside the grid has changed. */
  readonly changed: () => void;
}

/**
 * Keeps the workbook whenever it has rested after a change: it is there again when the page is loaded anew. Who closes the page before
 * that, or where the browser keeps nothing, is asked first.
 */
export function keepWorkbook(host: ExcelHost, write: () => Promise<void>, failed: (why: unknown) => void): Keeping {
  const { univer, core } = host.book.engine;
  let [wanted, kept] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const keep = async () => {
    clearTimeout(timer);
    await running;
    const now = wanted;
    if (now === kept) return;
    running = write()
      .then(() => void (kept = now), failed)
      .finally(() => (running = undefined));
    await running;
  };
  const changed = () => {
    wanted++;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), rest);
  };
  univer
    .__getInjector()
    .get(core.ICommandService)
    .onCommandExecuted(({ id, type }) => {
      if (Number(type) === mutation && !passing.test(id)) changed();
    });
  host.book.document.onChange(changed);
  addEventListener("visibilitychange", () => void keep());
  addEventListener("beforeunload", (event) => {
    if (wanted === kept) return;
    void keep();
    event.preventDefault();
  });
  return { changed, keep };
}

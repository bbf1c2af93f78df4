/** A workbook as the browser keeps it, under an id of its own. */
export interface KeptEntry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly content: unknown;
}

const store = "workbooks";
const byTime = "time";
/** Older ones than these go. */
const most = 10;

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage did not answer."));
  });

/** Opened for each use: a browser may take the storage away between two. */
async function within<Result>(
  mode: IDBTransactionMode,
  use: (all: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open("playground", 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(store, { keyPath: "id" }).createIndex(byTime, "time");
  const database = await done(opening);
  try {
    return await use(database.transaction(store, mode).objectStore(store));
  } finally {
    database.close();
  }
}

/** The ids of the kept workbooks, the newest first. */
const listed = async (all: IDBObjectStore): Promise<string[]> =>
  (await done(all.index(byTime).getAllKeys())).map(String).reverse();

export const keptIds = (): Promise<string[]> => within("readonly", listed);

/** All kept workbooks, the newest first. */
export const keptEntries = (): Promise<KeptEntry[]> =>
  within("readonly", async (all) => (await done(all.index(byTime).getAll() as IDBRequest<KeptEntry[]>)).reverse());

export const readKept = (id: string): Promise<KeptEntry | undefined> =>
  within("readonly", (all) => done(all.get(id) as IDBRequest<KeptEntry | undefined>));

/** Keeps a workbook in place of what was kept under its id; the oldest of too many go. */
export const writeKept = (entry: KeptEntry): Promise<void> =>
  within("readwrite", async (all) => {
    await done(all.put(entry));
    for (const id of (await listed(all)).slice(most)) await done(all.delete(id));
  });

import type { Watched } from "./steps";

/** Bytes of one slice: small enough to tell how far it is. */
const usualSlice = 262_144;

/** Whether this Excel hands out its workbook as a file. */
export const handsOutFiles = (): boolean => Office.context.requirements.isSetSupported("CompressedFile", "1.1");

/** A call of Office's common API as a promise. */
const asked = <Value>(ask: (answer: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      String(status) === "succeeded" ? resolve(value) : reject(Object.assign(new Error(error.message), error)),
    ),
  );

/** Excel gives bytes as numbers, on some devices as Base64. */
const bytesOf = (data: unknown): Uint8Array =>
  typeof data === "string"
    ? Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    : Uint8Array.from(data as ArrayLike<number>);

/** The open workbook as it stands, as the bytes of an .xlsx file. Excel keeps two copies at most: ours goes whatever happens. */
export async function workbookFile({ onProgress, signal }: Watched = {}, sliceSize = usualSlice): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await asked<Office.File>((answer) =>
    document.getFileAsync("compressed" as unknown as Office.FileType, { sliceSize }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let at = 0, length = 0; at < file.sliceCount; at++) {
      signal?.throwIfAborted();
      const slice = bytesOf((await asked<Office.Slice>((answer) => file.getSliceAsync(at, answer))).data);
      bytes.set(slice, length);
      length += slice.length;
      onProgress?.(length, file.size);
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** What the file is called: as the workbook, as far as Excel says. */
export function workbookFileName(url: string | null | undefined): string {
  const last = (url ?? "").split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? "";
  const name = unescaped(last).replace(/\.xls[xmb]?$/i, "");
  return `${name === "" ? "Workbook" : name}.xlsx`;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

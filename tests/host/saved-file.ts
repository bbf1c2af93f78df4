import type { NodeHost } from "../../src/host/node/start-node-host";

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

/** What an add-in's call of the common API comes to; an error is thrown as it is. */
export const answered = <Value>(ask: (answer: Answer<Value>) => void): Promise<Value> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) =>
      String(status) === "succeeded" ? resolve(value) : reject(Object.assign(new Error(error.message), error)),
    ),
  );

/** The workbook as it stands, read slice by slice as an add-in does. */
export async function savedFile({ Office }: NodeHost, sliceSize = 65_536): Promise<Uint8Array> {
  const file = await answered<Office.File>((answer) =>
    Office.context.document.getFileAsync("compressed" as unknown as Office.FileType, { sliceSize }, answer),
  );
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.sliceCount; at++) {
    const slice = await answered<Office.Slice>((answer) => file.getSliceAsync(at, answer));
    bytes.set(slice.data as number[], at * sliceSize);
  }
  await answered<undefined>((answer) => file.closeAsync(answer as Answer<void>));
  return bytes;
}

import { Memory } from "./memory";

/** How many texts are at least remembered: more than one workbook's templates and cells write. */
const limit = 1_000;

/** Something read from a text alone, read once for each text. What it gives is shared, so it is read-only. */
export function rememberedText<Read extends string | object>(read: (text: string) => Read): (text: string) => Read {
  const memory = new Memory<Read>(limit);
  return (text) => memory.recall([text]) ?? memory.keep([text], read(text));
}

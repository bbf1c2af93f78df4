import { readFileSync, statSync } from "node:fs";
import { WorkError } from "../outcome";

/** Most bytes of a file that is read, ten times the largest model there may be. */
const mostBytes = 8 * 1024 * 1024;

const tooLong = (name: string) => new WorkError(`${name} is longer than 8 MB, the most that is read.`);

function bytesOf(file: string): Buffer {
  try {
    const about = statSync(file);
    if (about.isDirectory()) throw new WorkError(`${file} cannot be read: it is a folder.`);
    if (about.size > mostBytes) throw tooLong(file);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof WorkError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WorkError(`${file} cannot be read: ${code === "ENOENT" ? "there is no such file." : message}`);
  }
}

async function inputBytes(): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) throw tooLong("Standard input");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Excel's "Unicode text" is UTF-16 with a mark in front; everything else is to be UTF-8. */
function decoded(bytes: Buffer, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WorkError(`${name} is no UTF-8 text. In Excel save it as "CSV UTF-8".`);
  }
}

/** The text of a file, `-` for standard input, without a byte order mark. Fails for files of more than 8 MB and for other encodings. */
export const readText = async (file: string): Promise<string> =>
  file === "-" ? decoded(await inputBytes(), "Standard input") : decoded(bytesOf(file), file);

import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { WorkError } from "../outcome";

/** Refuses a file that is there and must not be replaced, or whose folder is not: before the work that would be in vain. */
export function mayWrite(path: string, force: boolean): void {
  if (!existsSync(dirname(path)))
    throw new WorkError(`${path} cannot be written: there is no folder ${dirname(path)}.`);
  if (!force && existsSync(path)) throw new WorkError(`${path} is already there; --force replaces it.`);
}

/** Writes a file under another name first, so that nobody ever sees half of it. */
export function writeFile(path: string, bytes: Uint8Array, force: boolean): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, bytes, { flag: "wx" });
    mayWrite(path, force);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (error instanceof WorkError) throw error;
    throw new WorkError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

import { spawn } from "node:child_process";
import { resolve } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = resolve(import.meta.dirname, "../..");

/** Runs the real command, bin/segbook.mjs over dist/, as a user's shell would. */
export function segbook(
  args: readonly string[],
  { input = "", bin = resolve(root, "bin/segbook.mjs") } = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [bin, ...args]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (err += text.toString()));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, err }));
    child.stdin.end(input);
  });
}

/** The JSON lines of a run. */
export const jsonLines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

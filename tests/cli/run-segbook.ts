import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { segbook as command } from "../../src/cli/segbook";

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

/**
 * The same command without a process of its own, for what is refused before any work: starting Node takes longer than a hundred of these.
 * One at a time.
 */
export async function answer(args: readonly string[]): Promise<Ended> {
  const said = { out: "", err: "" };
  const { stdout, stderr } = process;
  const [toOut, toErr] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
  const into = (stream: keyof typeof said) => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  stdout.write = into("out");
  stderr.write = into("err");
  try {
    return { code: await command(args), ...said };
  } finally {
    stdout.write = toOut;
    stderr.write = toErr;
  }
}

/** The JSON lines of a run. */
export const jsonLines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

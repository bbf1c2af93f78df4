import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { isBuilt } from "../../bin/setup/build.mjs";

const root = resolve(import.meta.dirname, "../..");
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill("SIGKILL")));

/** npm start as it runs without a screen; `until` resolves with everything printed once a text appears, or when it ends. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [resolve(root, "bin/start.mjs"), ...args], {
    env: { ...process.env, CI: "true" },
  });
  started.push(child);
  let printed = "";
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const until = (text: string) =>
    new Promise<string>((done) => {
      const look = (part: Buffer) => {
        printed += part.toString();
        if (printed.includes(text)) done(printed);
      };
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      void ended.then(() => done(printed));
    });
  return { child, ended, until };
}

/** A port that something else uses; what starts there must not build under the other tests. */
async function takePort() {
  expect(isBuilt(), "npm run build comes first").toBe(true);
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "localhost", listening));
  const address = other.address();
  return { other, port: typeof address === "object" && address ? address.port : 0 };
}

describe("npm start", () => {
  it(
    "takes the next free port where its own is taken, says so, and ends cleanly on Ctrl+C",
    { timeout: 60_000 },
    async () => {
      const { port, other } = await takePort();
      try {
        const { child, ended, until } = start("--port", String(port), "--no-open");
        const printed = await until("Press Ctrl+C to stop");
        const address = /https:\/\/localhost:(\d+)\/playground\//.exec(printed);
        expect(printed).toContain(`Port ${port} is taken`);
        expect(Number(address?.[1])).toBeGreaterThan(port);
        child.kill("SIGINT");
        expect(await ended).toBe(0);
      } finally {
        other.close();
      }
    },
  );

  it("for Excel takes no other port than the one asked for", { timeout: 60_000 }, async () => {
    const { port, other } = await takePort();
    try {
      const { ended, until } = start("--port", String(port), "--excel");
      expect(await until("start again.")).toContain(
        `Port ${port} is taken, and Excel looks for the add-in nowhere else`,
      );
      expect(await ended).toBe(1);
    } finally {
      other.close();
    }
  });

  it("shows its options, and refuses what it does not know with a sentence", async () => {
    const help = start("--help");
    expect(await help.until("--no-open")).toContain("Usage: npm start");
    expect(await help.ended).toBe(0);
    const unknown = start("--prot", "1");
    expect(await unknown.until("\n")).toContain("--prot");
    expect(await unknown.ended).toBe(2);
    const port = start("--port", "door");
    expect(await port.until("\n")).toContain("--port door is not a port number");
    expect(await port.ended).toBe(1);
  });
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noAnswer } from "../../src/host/faults/batch-faults";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { trouble as chinese } from "../../src/pane/words/chinese/trouble";
import { trouble as english } from "../../src/pane/words/english/trouble";
import { startFunctions } from "../functions/start-functions";
import { wholeMatrix } from "../whole-matrix";
import type { Command } from "./command";
import { cells } from "./commands/cells";
import { insertions } from "./commands/insertions";
import { scenarios } from "./commands/scenarios";
import { settings } from "./commands/settings";
import { shares } from "./commands/share";
import { everyFault } from "./every-fault";
import { faultsPage, type Seen, saidOnPage } from "./faults-table";
import { type Outcome, tried, undisturbed } from "./outcome";

const page = resolve(import.meta.dirname, "../../docs/faults.md");
const commands: readonly Command[] = [...insertions, ...cells, ...shares, ...settings, ...scenarios];

/** What the pane says of an error, by its code. */
const sentenceOf = (code: string) =>
  english.excel[(code === noAnswer ? "NoAnswer" : code) as keyof typeof english.excel];

describe("every command with every fault at every request", { timeout: 1_200_000 }, () => {
  let host: NodeHost;
  /** What was seen, by command and fault. */
  const seen = new Map<string, Seen>();
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  afterAll(() => host.dispose());

  it("has a sentence in every language for every fault", () => {
    for (const { code } of everyFault) {
      const key = (code === noAnswer ? "NoAnswer" : code) as keyof typeof english.excel;
      for (const { what, remedy } of [english.excel[key], chinese.excel[key]])
        expect([what, remedy].every((text) => text.length > 4)).toBe(true);
      expect(chinese.excel[key].remedy).not.toBe(english.excel[key].remedy);
    }
  });

  it.each(commands.filter(({ long }) => wholeMatrix || !long))("$name", async (command) => {
    const usual = await undisturbed(host, command);
    expect(usual.said).toBe("");
    expect(usual.requests).toBeGreaterThan(0);
    if (command.name !== "recalculate") expect(usual.after).not.toBe(usual.before);
    const wrong: string[] = [];
    const outcomes = new Map<string, Set<Outcome>>();
    seen.set(command.name, { outcomes });
    for (const [at, fault] of everyFault.entries()) {
      const found = new Set<Outcome>();
      outcomes.set(fault.name, found);
      // Few: each fault at one of the requests, in turn, so that most requests meet one; long ones: each request with one of the faults.
      const requests = Array.from({ length: usual.requests }, (_, n) => n + 1);
      const chosen = wholeMatrix
        ? requests.filter((request) => !command.long || request % everyFault.length === at)
        : [(at % usual.requests) + 1];
      for (const request of chosen) {
        const { outcome, said, again } = await tried(host, command, request, fault, usual);
        found.add(outcome);
        const where = `${fault.name} at request ${request} of ${usual.requests}: ${outcome}, "${said}"`;
        const codes = [fault.code, ...(command.isCommon ? ["GeneralException"] : [])];
        const sentences = codes.map(sentenceOf).map(({ what, remedy }) => `${what} ${remedy}`);
        const isSaid = outcome === "goes on" || sentences.includes(said);
        if (outcome === "IN BETWEEN" || !again || !isSaid)
          wrong.push(`${where}${again ? "" : ", the next try does not complete it"}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is what docs/faults.md says", async () => {
    const text = readFileSync(page, "utf8");
    const names = commands.map(({ name }) => name);
    if (wholeMatrix) return expect(faultsPage(names, seen, text)).toMatchFileSnapshot(page);
    const said = saidOnPage(text);
    expect([...said.keys()]).toEqual(expect.arrayContaining([...seen.keys()]));
    for (const [name, { outcomes }] of seen) {
      for (const [fault, found] of outcomes)
        for (const outcome of found) expect(said.get(name)?.get(fault), `${name}, ${fault}`).toContain(outcome);
    }
  });
});

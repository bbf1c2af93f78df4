import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../src/pane/choices/draft";
import { readDraft, recall, remember } from "../../../src/pane/choices/kept-choices";

describe("choices kept in the workbook", () => {
  it("come back as they were", async () => {
    const kept = new Map<string, unknown>();
    const settings = {
      get: (name: string) => kept.get(name),
      set: (name: string, value: unknown) => void kept.set(name, JSON.parse(JSON.stringify(value))),
      saveAsync: (done: (result: { status: unknown }) => void) => done({ status: "succeeded" }),
    };
    const draft = {
      ...emptyDraft,
      company: "AMZN",
      from: "FY2021",
      to: "FY2023",
      scale: 1e9,
      mode: "portable",
    } as const;
    expect(await remember(settings, draft)).toBe(true);
    expect([...kept.keys()]).toEqual(["segbook.choices"]);
    expect(recall(settings)).toEqual(draft);
  });
  it.each([
    null,
    7,
    "text",
    [],
    { company: 3, scale: "1", mode: "eval", currency: "EUR", basis: null },
    { company: "x".repeat(101) },
  ])("that make no sense count as not answered: %j", (kept) => expect(readDraft(kept)).toEqual(emptyDraft));
  it("are read from own fields only", () => {
    expect(readDraft(Object.create({ company: "AMZN" }))).toEqual(emptyDraft);
  });
});

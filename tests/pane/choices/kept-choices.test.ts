import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../src/pane/choices/draft";
import { readDraft, recall, remember } from "../../../src/pane/choices/kept-choices";

/** A document's settings, and how saving them ends. */
function settingsThat(status: "succeeded" | "failed") {
  const kept = new Map<string, unknown>();
  return {
    get: (name: string) => kept.get(name),
    set: (name: string, value: unknown) => void kept.set(name, JSON.parse(JSON.stringify(value))),
    saveAsync: (done: (result: { status: unknown }) => void) => done({ status }),
  };
}

describe("choices kept in the workbook", () => {
  it("come back as they were", async () => {
    const settings = settingsThat("succeeded");
    const draft = {
      ...emptyDraft,
      company: "AMZN",
      from: "FY2021",
      to: "FY2023",
      scale: 1e9,
      mode: "portable",
    } as const;
    await remember(settings, draft);
    expect(settings.get("segbook.choices")).toEqual(draft);
    expect(recall(settings, emptyDraft)).toEqual(draft);
  });
  it("give way to what was chosen before the workbook answered", async () => {
    const settings = settingsThat("succeeded");
    await remember(settings, { ...emptyDraft, company: "AMZN" });
    const chosen = { ...emptyDraft, scale: 1e9 } as const;
    expect(recall(settings, chosen)).toBe(chosen);
  });
  it("are not kept by a workbook that cannot be saved", async () => {
    await expect(remember(settingsThat("failed"), emptyDraft)).rejects.toMatchObject({ code: "GeneralException" });
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

import type { RowTemplate } from "../../../src/plan/row-template";

/** What the business is, in words: the points of these topics in business-model.csv, or cells to type them into. */
export const topic = (key: string, title: string, topics: readonly string[], prompt: string): RowTemplate[] => {
  const typed = (at: number): RowTemplate => ({
    key: `${key}_typed_${at}`,
    insteadOf: `${key}_point`,
    cells: { section: { input: null, prompt: "What it is" }, label: { input: null, prompt } },
    styles: { section: "typed text", label: "typed text" },
  });
  return [
    { key: `${key}_head`, cells: { section: title }, styles: { section: "topic", label: "topic" } },
    {
      key: `${key}_point`,
      repeat: "points",
      where: { topic: topics },
      cells: { section: "{point.item}", label: "{point.detail}" },
      styles: { section: "prose", label: "prose" },
    },
    typed(1),
    typed(2),
  ];
};

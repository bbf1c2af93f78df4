import type { RowTemplate } from "../../src/plan/row-template";

/** Repeated over the lines that the last year still has: an ended one has nothing to go on from. */
export const continuing = { repeat: "lines", where: { continues: ["yes"] } } as const satisfies Partial<RowTemplate>;

/** Once, for the newest structure. */
export const newest = { repeat: "schemes", when: "{scheme.newest}" } as const;

/** Lines that ended before the last year. */
export const ended = { repeat: "lines", where: { continues: [""] } } as const satisfies Partial<RowTemplate>;

/** A figure as another row has it; an empty cell to type into is no zero. */
export const shown = (reference: string): string => `=IF(ISNUMBER({${reference}}),{${reference}},"n/d")`;

/** One content under all years, those gone by and the forecast ones. */
export const everywhere = (content: string): Pick<RowTemplate, "across" | "ahead"> => ({
  across: content,
  ahead: content,
});

import type { Content, RowTemplate } from "../../src/plan/row-template";

export const blank = (key: string): RowTemplate => ({ key });

/** A heading across the sheet; the label's column stays empty, so that the heading runs over it. */
export const section = (key: string, text: string, note = "", when?: RowTemplate["when"]): RowTemplate => ({
  key,
  cells: { section: text, ...(note === "" ? {} : { note }) },
  style: "section",
  ...(when === undefined ? {} : { when }),
});

/** A heading inside a block. */
export const part = (key: string, label: string, note = "", when?: RowTemplate["when"]): RowTemplate => ({
  key,
  cells: { label, note },
  style: "part",
  ...(when === undefined ? {} : { when }),
});

/** What a row of figures needs beyond its key. */
type Figures = Omit<RowTemplate, "key" | "cells"> & {
  readonly label: string;
  readonly unit: string;
  readonly note?: string;
};

/** A row of figures with its label, unit and note. */
export const figures = (key: string, { label, unit, note, ...rest }: Figures): RowTemplate => ({
  style: "line",
  ...rest,
  key,
  cells: { label, unit, ...(note === undefined ? {} : { note }) },
});

interface Check {
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  /** What should be zero; text where nothing can be said. */
  readonly difference: string;
  readonly tolerance: Content;
  readonly toleranceNote: string;
  /** Rows whose missing figures explain an inconclusive verdict. */
  readonly figures: readonly string[];
  readonly comparatives?: readonly string[];
  readonly identity?: boolean;
  readonly closing?: readonly string[];
  readonly when?: RowTemplate["when"];
  /** It holds the forecast years, not those gone by. */
  readonly ahead?: true;
}

/** Three rows that hold one thing against another: the difference, what rounding allows, and what goes beyond it. */
export function checkRows(key: string, check: Check): RowTemplate[] {
  const { label, unit, format, difference, tolerance, toleranceNote } = check;
  const common = { format, style: "check", ...(check.when === undefined ? {} : { when: check.when }) } as const;
  const found = `{${key}_difference}`;
  const under = (content: Content) => (check.ahead === true ? { ahead: content } : { across: content });
  return [
    {
      ...common,
      key: `${key}_difference`,
      cells: { label: "Difference", unit },
      ...under(difference),
      outline: true,
    },
    {
      ...common,
      key: `${key}_tolerance`,
      cells: { label: "Tolerance", unit, note: toleranceNote },
      ...under(tolerance),
      outline: true,
    },
    {
      ...common,
      key,
      cells: { label: `Check: ${label}`, unit, note: "beyond; 0 holds", check: "={checks!line.check}" },
      ...under(`=IF(ISNUMBER(${found}),MAX(ABS(${found})-{${key}_tolerance},0),${found})`),
      styles: { check: "verdict" },
      check: {
        label,
        difference: `${key}_difference`,
        tolerance: `${key}_tolerance`,
        figures: check.figures,
        ...(check.comparatives ? { comparatives: check.comparatives } : {}),
        ...(check.identity === undefined ? {} : { identity: check.identity }),
        ...(check.closing ? { closing: check.closing } : {}),
      },
    },
  ];
}

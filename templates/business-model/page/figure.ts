import type { Content, RowTemplate } from "../../../src/plan/row-template";

interface Beside {
  readonly check?: Content;
  readonly unit?: string;
  readonly share?: string;
  readonly growth?: string;
  readonly mix?: string;
}

const looks = {
  note: "prose",
  check: "prose figure",
  per: "prose unit",
  share: "prose figure",
  growth: "prose figure",
  mix: "prose figure",
} as const;
const formats = { share: "percent", growth: "percent", mix: "percent" } as const;

/** A figure beside the words. */
export const figure = (
  key: string,
  label: string,
  { unit = "", ...cells }: Beside,
  more: Partial<Omit<RowTemplate, "key" | "cells">> = {},
): RowTemplate => ({
  key,
  cells: { note: label, per: unit, ...cells },
  styles: looks,
  format: "money",
  ...more,
  formats: { ...formats, ...more.formats },
});

/** What the figures below it are. */
export const heading = (
  key: string,
  title: string,
  heads: Partial<Record<keyof typeof looks, string>> = {},
): RowTemplate => ({
  key,
  cells: { note: title, ...heads },
  styles: { note: "topic", check: "topic", per: "topic", share: "topic", growth: "topic", mix: "topic" },
});

/** A figure of the company as a whole, with its share of revenue. */
export const ofGroup = (key: string, label: string, growth = false): RowTemplate =>
  figure(`shown_${key}`, label, {
    check: `={figures!${key}.shown}`,
    unit: "{money.unit}",
    share: `={figures!${key}.share}`,
    ...(growth ? { growth: `={figures!${key}.growth}` } : {}),
  });

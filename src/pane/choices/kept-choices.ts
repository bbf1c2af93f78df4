import { keepSetting, type Settings } from "../workbook/keep-setting";
import { type Draft, emptyDraft } from "./draft";
import { emptyOwn, type OwnDraft } from "./own-company";

/** Where the workbook keeps the choices: a document setting, stored with the file. */
const key = "segbook.choices";

const oneOf = <Value>(allowed: readonly Value[], value: unknown, otherwise: Value): Value =>
  allowed.find((one) => one === value) ?? otherwise;
const text = (value: unknown) => (typeof value === "string" && value.length <= 100 ? value : "");
const longText = (value: unknown) => (typeof value === "string" && value.length <= 4_000 ? value : "");

/** A company of one's own from whatever a workbook holds. */
function readOwn(kept: unknown): OwnDraft {
  if (typeof kept !== "object" || kept === null) return emptyOwn;
  const field = (name: keyof OwnDraft, read: (value: unknown) => string): string =>
    (Object.hasOwn(kept, name) ? read((kept as Record<string, unknown>)[name]) : "") || emptyOwn[name];
  return {
    name: field("name", text),
    currency: field("currency", text),
    lines: field("lines", longText),
    yearEnd: field("yearEnd", text),
    from: field("from", text),
    to: field("to", text),
  };
}

/** A draft from whatever a workbook holds: a field of the wrong kind counts as not answered. */
export function readDraft(kept: unknown): Draft {
  if (typeof kept !== "object" || kept === null) return emptyDraft;
  const field = (name: keyof Draft): unknown =>
    Object.hasOwn(kept, name) ? (kept as Record<string, unknown>)[name] : undefined;
  return {
    template: text(field("template")),
    company: text(field("company")),
    axis: oneOf<Draft["axis"]>(["segment", "product"], field("axis"), emptyDraft.axis),
    from: text(field("from")),
    to: text(field("to")),
    currency: oneOf<Draft["currency"]>(["reporting", "CNY", "USD"], field("currency"), emptyDraft.currency),
    rate: oneOf<Draft["rate"]>(["convenience", "typed"], field("rate"), emptyDraft.rate),
    typedRate: text(field("typedRate")),
    scale: oneOf<Draft["scale"]>([1, 1e3, 1e6, 1e9], field("scale"), emptyDraft.scale),
    basis: text(field("basis")) || emptyDraft.basis,
    scheme: text(field("scheme")) || emptyDraft.scheme,
    peer: text(field("peer")),
    align: oneOf<Draft["align"]>(["overlap", "label"], field("align"), emptyDraft.align),
    mode: oneOf<Draft["mode"]>(["live", "portable"], field("mode"), emptyDraft.mode),
    own: readOwn(field("own")),
  };
}

/** The choices of the workbook; what was chosen before the workbook answered stays. */
export const recall = (settings: Settings, draft: Draft): Draft =>
  draft === emptyDraft ? readDraft(settings.get(key)) : draft;

/** Writes the draft into the workbook; rejects where the workbook does not take it (a read-only one does not). */
export const remember = (settings: Settings, draft: Draft): Promise<void> =>
  keepSetting(settings, key, { ...draft, own: { ...draft.own } });

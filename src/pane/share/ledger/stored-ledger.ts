import { askEach } from "../../../render/office/requests/ask-each";
import type { Ledger } from "./ledger";
import { ledgerText, readLedger } from "./ledger-text";
import { fromXml, longestXml, namespace, toXml } from "./ledger-xml";

/** What a workbook keeps: a ledger or none, with the documents it stands in; or something this version of the add-in cannot read and therefore leaves alone. */
export type Stored = { readonly ledger: Ledger | undefined; readonly documents: readonly string[] } | "unreadable";

/** The documents as they stand, so that they can be put back as they were. */
async function documentsOf(context: Excel.RequestContext): Promise<string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const texts = await askEach(context, parts.items, (part) => part.getXml(), longestXml);
  return texts.map(({ value }) => value);
}

export async function readStored(context: Excel.RequestContext): Promise<Stored> {
  const documents = await documentsOf(context);
  if (documents.length === 0) return { ledger: undefined, documents };
  const text = fromXml(documents);
  const ledger = text && readLedger(text.json);
  return ledger ? { ledger, documents } : "unreadable";
}

/**
 * Puts a ledger into the workbook in place of the one that was read; none where it holds nothing. The new one stands before the old
 * one goes: a failure in between leaves formulas kept twice, never lost.
 */
export function writeStored(
  context: Excel.RequestContext,
  { documents }: Exclude<Stored, "unreadable">,
  ledger: Ledger,
): Promise<void> {
  const edition = (fromXml(documents)?.edition ?? 0) + 1;
  return replaceDocuments(context, ledger.sheets.length === 0 ? [] : toXml(ledgerText(ledger), edition));
}

/** Puts the documents back that were read, unless they stand there still. */
export async function putBackStored(context: Excel.RequestContext, documents: readonly string[]): Promise<void> {
  const now = await documentsOf(context);
  const same = now.length === documents.length && now.every((xml, at) => xml === documents[at]);
  if (!same) await replaceDocuments(context, documents);
}

async function replaceDocuments(context: Excel.RequestContext, documents: readonly string[]): Promise<void> {
  const old = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  for (const xml of documents) {
    context.workbook.customXmlParts.add(xml);
    if (documents.length > 1) await context.sync();
  }
  for (const part of old.items) part.delete();
  await context.sync();
}

import type { Ledger } from "./ledger";
import { ledgerText, readLedger } from "./ledger-text";
import { fromXml, namespace, toXml } from "./ledger-xml";

/** What a workbook keeps: nothing, a ledger, or something this version of the add-in cannot read and therefore leaves alone. */
export type Stored = { readonly ledger: Ledger | undefined } | "unreadable";

/** The documents as they stand, so that they can be put back as they were. */
async function documentsOf(context: Excel.RequestContext): Promise<string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

export async function readStored(context: Excel.RequestContext): Promise<Stored> {
  const documents = await documentsOf(context);
  if (documents.length === 0) return { ledger: undefined };
  const text = fromXml(documents);
  const ledger = text && readLedger(text.json);
  return ledger ? { ledger } : "unreadable";
}

/**
 * Puts a ledger into the workbook in place of the one that is there; none where it holds nothing. The new one stands before the old
 * one goes: a failure in between leaves formulas kept twice, never lost. Answers how to take it back.
 */
export async function writeStored(context: Excel.RequestContext, ledger: Ledger): Promise<() => Promise<void>> {
  const before = await documentsOf(context);
  const edition = (fromXml(before)?.edition ?? 0) + 1;
  await replaceDocuments(context, ledger.sheets.length === 0 ? [] : toXml(ledgerText(ledger), edition));
  return () => replaceDocuments(context, before);
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

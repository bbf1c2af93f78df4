import { element } from "../element";

/** How long a browser may take to read the file it saves. */
const patience = 60_000;
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Puts a workbook among the user's downloads. */
export function saveBytes(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}

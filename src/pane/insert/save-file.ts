/** How long a browser may take to read the file it saves. */
const patience = 60_000;
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file, a workbook if nothing else is said, to the browser, which puts it among the user's downloads. */
export function saveFile(name: string, bytes: Uint8Array, type = workbook): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}

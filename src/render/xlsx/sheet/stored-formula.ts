const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bSEG\.[A-Z.]+(?=\()/g;

/** Whether a formula calls a function of the add-in. */
export const callsAddIn = (formula: string): boolean => {
  for (const [found] of formula.matchAll(piece)) if (found.startsWith("SEG.")) return true;
  return false;
};

/** A formula as a file keeps it: without its equals sign, and functions of the add-in as Excel saves them, `_xldudf_SEG_GET(`. */
export const storedFormula = (formula: string): string =>
  formula
    .slice(1)
    .replace(piece, (found) => (found.startsWith("SEG.") ? `_xldudf_${found.replaceAll(".", "_")}` : found));
